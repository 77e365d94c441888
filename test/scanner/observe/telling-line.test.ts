import { expect, test } from 'vitest';
import { tellingLine } from '../../../scanner/observe/telling-line.ts';

test.each([
  ['a usage line alone', 'usage: shelf <command>\n', 'usage: shelf <command>'],
  ['nothing', '', ''],
  ['a heading', 'Validation failed:\n  no lamp on the shelf\n', 'Validation failed: no lamp on the shelf'],
  ['a heading of nothing', 'it ended:\n', 'it ended:'],
  [
    'a list',
    "Error: bad settings: [\n  {\n    path: [ 'wick' ],\n    message: 'too short'\n  }\n]\n    at main (/x/y.js:3:9)\n",
    "Error: bad settings: [ path: [ 'wick' ], message: 'too short'",
  ],
  ['a box', '╭─ error ─────╮\n│  no wax left  │\n╰─────────────╯\n', 'no wax left'],
  [
    'colours',
    '\u001b[31merror\u001b[39m: no wax\n    \u001b[90mat main (/x/y.js:3:9)\u001b[39m\n',
    'error: no wax',
  ],
  ['a farewell below it', 'Error: no wax\nServer failed to start\nBye.\n', 'Error: no wax'],
  ['a word of trouble in another line', 'Could not light the lamp\nBye.\n', 'Could not light the lamp'],
  [
    'an error that was survived',
    'Error: no cache, going on\nFailed to light: no wax\n',
    'Failed to light: no wax',
  ],
  ['what commander throws behind its help', 'no wax\nFatal error: CommanderError: (outputHelp)\n', 'no wax'],
  ['what oclif throws to end', 'no wax\nExitError: EEXIT: 2\n', 'no wax'],
  ['what Python throws to end', 'no wax\nSystemExit: 2\n', 'no wax'],
  ['what commander throws of words', 'CommanderError: error: no wax\n', 'error: no wax'],
])('of %s is quoted what tells most', (_, text, line) => expect(tellingLine(text)).toBe(line));

test.each([
  [
    'Node',
    'warming up\n/x/y.js:3\n  throw new Error("no: " + wax);\n  ^\n\nError: no wax left\n    at main (/x/y.js:3:9)\n    at async Promise.all (index 0)\n\nNode.js v24.0.0\n',
    'Error: no wax left',
  ],
  [
    "Node's events",
    "node:events:497\n      throw er;\n      ^\n\nError: no wax\n    at x (/x:1:1)\nEmitted 'error' event on Lamp instance at:\n    at y (/y:1:1) {\n  errno: -30,\n  code: 'ERR_WAX'\n}\n",
    'Error: no wax',
  ],
  [
    'Node, with all that an error carries',
    'Error: no wax\n    at main (file:///x/y.js:3:9) {\n  config: {\n    _hadError: false,\n    lamp: { error: null, failed: [Function: failed] }\n  }\n}\n',
    'Error: no wax',
  ],
  [
    'Node, with a cause',
    "Error: cannot light\n    at main (/x/y.js:3:9) {\n  code: 'ERR_LAMP',\n  [cause]: Error: no wax left\n      at wax (/x/y.js:1:9) {\n    errno: 1\n  }\n}\n\nNode.js v24.0.0\n",
    '[cause]: Error: no wax left',
  ],
  [
    'a logger before every line',
    '[shelf] Error: no wax\n[shelf]     at main (/x/y.js:3:9)\n',
    '[shelf] Error: no wax',
  ],
  [
    'Node, of a promise that was rejected with a word,',
    'node:internal/process/promises:392\n      new UnhandledPromiseRejection(reason);\n      ^\n\nUnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "no wax".\n    at x (node:internal/process/promises:392:7) {\n  code: \'ERR_UNHANDLED_REJECTION\'\n}\n\nNode.js v24.0.0\n',
    'UnhandledPromiseRejection: "no wax".',
  ],
  [
    'Deno',
    'error: Uncaught (in promise) Error: no wax\n    throw new Error("no: wax")\n          ^\n    at file:///x/y.ts:1:7\n',
    'error: Uncaught (in promise) Error: no wax',
  ],
  [
    'Python',
    'Traceback (most recent call last):\n  File "/x/y.py", line 4, in f\n    raise ValueError("too: little")\nValueError: too little\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "/x/y.py", line 8, in <module>\n    f()\n    ~^^\nlamp.Dark: no wax\n',
    'lamp.Dark: no wax',
  ],
  [
    "Python's groups",
    '  + Exception Group Traceback (most recent call last):\n  |   File "/x/y.py", line 3, in <module>\n  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | ValueError: no wax\n    +------------------------------------\n',
    'ValueError: no wax',
  ],
  [
    'pydantic',
    'Traceback (most recent call last):\n  File "/x/y.py", line 4, in <module>\n    Lamp()\npydantic_core._pydantic_core.ValidationError: 1 validation error for Lamp\nwick\n  Field required [type=missing, input_value={}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.5/v/missing\n',
    'pydantic_core._pydantic_core.ValidationError: 1 validation error for Lamp: wick: Field required',
  ],
  [
    'Go',
    'panic: no wax\n\ngoroutine 1 [running]:\nmain.main()\n\t/home/x/main.go:6 +0x1b\nexit status 2\n',
    'panic: no wax',
  ],
  ["Go's log", '2026/11/27 21:06:57 no wax\nexit status 1\n', '2026/11/27 21:06:57 no wax'],
  [
    'Rust',
    "thread 'main' (7) panicked at src/main.rs:1:69:\nno wax left\nstack backtrace:\n   0: __rustc::rust_begin_unwind\n             at /rustc/59/library/std/src/panicking.rs:689:5\n   1: std::panic::catch\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
    "thread 'main' (7) panicked at src/main.rs:1:69: no wax left",
  ],
  ["Rust's anyhow", 'Error: cannot light\n\nCaused by:\n    no wax left\n', 'Caused by: no wax left'],
  [
    'Java',
    'Exception in thread "main" java.lang.RuntimeException: cannot light\n\tat Main.main(Main.java:1)\nCaused by: java.lang.IllegalStateException: no wax\n\tat Main.wax(Main.java:2)\n\tat java.base/jdk.X.invoke0(Native Method)\n\t... 1 more\n',
    'Caused by: java.lang.IllegalStateException: no wax',
  ],
  [
    '.NET',
    'Unhandled exception. System.Exception: cannot light\n ---> System.InvalidOperationException: no wax\n   at Lamp.Wax() in /x/Lamp.cs:line 5\n   --- End of inner exception stack trace ---\n   at Lamp.Main(String[] args) in /x/Lamp.cs:line 9\n',
    'System.InvalidOperationException: no wax',
  ],
  [
    'Ruby',
    "lamp.rb:1:in `light': no wax (RuntimeError)\n\tfrom lamp.rb:3:in `<main>'\n",
    "lamp.rb:1:in `light': no wax (RuntimeError)",
  ],
  [
    'PHP',
    'PHP Fatal error:  Uncaught RuntimeException: no wax in /x.php:3\nStack trace:\n#0 {main}\n  thrown in /x.php on line 3\n',
    'PHP Fatal error: Uncaught RuntimeException: no wax in /x.php:3',
  ],
  [
    'uv',
    '  × No solution found when resolving lamps:\n  ╰─▶ Because wax was not found and you require wax,\n      we can light nothing.\n',
    '× No solution found when resolving lamps: Because wax was not found and you require wax,',
  ],
])('what %s prints around what was thrown is not quoted for it', (_, text, line) =>
  expect(tellingLine(text)).toBe(line),
);

test.each([
  [
    'a warning before',
    'Ignoring wick: a warning now, an error will be thrown later\nFailed: no wax\n',
    'Failed: no wax',
  ],
  ['nothing but a warning', 'warning: this error is only noted\nbye\n', 'warning: this error is only noted'],
  [
    "Node's",
    'no wax\n(node:7) [DEP0040] DeprecationWarning: an error will be thrown\n(Use `node --trace-deprecation ...` to show where the warning was created)\n',
    'no wax',
  ],
  ["Python's", 'no wax\n/x/y.py:2: DeprecationWarning: an error is coming\n', 'no wax'],
  [
    "npm's",
    'no wax\nnpm warn deprecated lamp@1.0.0: has an error: see wick\nnpm notice New version of npm\n',
    'no wax',
  ],
  ["dotenv's", '[dotenv@17.2.3] injecting env (0) from .env -- tip: do not fail\n', ''],
  [
    "npm's of the end",
    'Error: no wax\nnpm error Lifecycle script `start` failed with error:\nnpm error code 1\nnpm error path /x\n',
    'Error: no wax',
  ],
  [
    "npm's alone",
    "npm error code E404\nnpm error 404 Not Found - GET https://registry.example/lamp\nnpm error 404\nnpm error 404  'lamp@*' is not in this registry.\nnpm error A complete log of this run can be found in: /x/0-debug.log\n",
    'npm error 404 Not Found - GET https://registry.example/lamp',
  ],
  ["bun's of the end", 'no wax\nerror: script "start" exited with code 1\n', 'no wax'],
])('what is said beside a reason is not quoted for it: %s', (_, text, line) =>
  expect(tellingLine(text)).toBe(line),
);
