/**
 * What of macOS can be had on Linux, loaded before anything else (`node --import`): its name, and no `/proc`. Tests leave
 * the programs of Linux (bwrap, unshare, setsid) off the path. How its kernel treats processes is not simulated.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

Object.defineProperty(process, 'platform', { value: 'darwin' });

const READERS = ['access', 'lstat', 'open', 'opendir', 'readFile', 'readdir', 'readlink', 'realpath', 'stat'];
const isMissing = (path) => /^\/(?:proc|sys)(?:\/|$)/.test(String(path));
const missing = (path) => Object.assign(new Error(`ENOENT: '${path}'`), { code: 'ENOENT' });

for (const name of READERS) {
  replace(fs, `${name}Sync`, (path) => {
    throw missing(path);
  });
  replace(fs, name, (path, ...rest) => rest.at(-1)(missing(path)));
  replace(fs.promises, name, (path) => Promise.reject(missing(path)));
}
replace(fs, 'existsSync', () => false);
syncBuiltinESMExports();

function replace(holder, name, gone) {
  const own = holder[name];
  const either = (path, ...rest) => (isMissing(path) ? gone(path, ...rest) : own.call(holder, path, ...rest));
  holder[name] = Object.assign(either, own);
}
