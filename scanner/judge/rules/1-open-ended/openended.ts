import { examinesCode } from '../../decide/examines.ts';
import { isReadOnly } from '../../decide/readonly.ts';
import {
  defineSignalRule,
  type Sign,
  type SignalRule,
  sign,
  signParameter,
  sketch,
} from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

/** The caller supplies what is run (rubric step 1). These come before every act. */
export const OPEN_ENDED: readonly SignalRule[] = [
  defineSignalRule({
    id: 'runs-code-of-the-caller',
    title: 'Runs code, shell or SQL that the caller supplies',
    why: 'Whatever the text could do, the call can do.',
    limits:
      'Code that is only analysed, formatted or stored is not run; a stated read-only limit makes SQL a look.',
    since: 1,
    examples: {
      fires: [
        sketch('execute_sql', 'Executes raw SQL', { sql: { type: 'string' } }),
        sketch('run_command', 'Runs a shell command', { command: { type: 'string' } }),
      ],
      spares: [
        sketch('query', 'Runs a read-only SQL query', { sql: { type: 'string' } }),
        sketch('explain_code', 'Explains a piece of code', { code: { type: 'string' } }),
      ],
    },
    signs: (reading) => {
      const { parameters } = reading;
      const found = suppliedCode(reading);
      if (found === undefined || isReadOnly(reading)) return [];
      return [
        { ...found, suggests: 'execute' },
        ...(routesCommands(reading) ? [] : [{ ...found, suggests: 'code_exec' as const }]),
        ...(parameters.has(PARAM.sql | PARAM.query) ? namedDestruction(reading) : []),
      ];
    },
  }),
];

const RUNS =
  /^(?:run|execute|exec|eval|evaluate|invoke|query|shell|bash|sql|command|script|cypher|terminal|submit|send|perform|write|exec_sql|powershell|python|process|raw|use|snippet|graphql|mutate|code|repl|call|cmd|ssh|start|adb)$/;
const STUDIES =
  /^(?:explain|analy[sz]e|format|lint|review|search|validate|check|parse|describe|convert|translate|summari[sz]e|read|get|list|find|fetch|generate|optimi[sz]e|complete|debug|profile|compile|create|update|save|add|deploy|edit|write|upload|register|set|verify|beautify|preview|upsert|record|report|attach|link|estimate|compare|detect|scan|audit|document|refactor|suggest|render|help|docs|define|learn|fix|highlight|minify|obfuscate|count|diff|share|paste|index|store)$/;

const CUSTOM = /^custom_?(?:query|sql)$/i;
const CUSTOM_QUERY = nameKind((name) => CUSTOM.test(name));

function suppliedCode(reading: Reading): Sign | undefined {
  const { parameters, tool } = reading;
  if (
    !parameters.has(PARAM.sql | PARAM.code | PARAM.command | PARAM.query) &&
    reading.clauses.lead[0]?.verb.kind !== 'run' &&
    (reading.name.cues & CUE.shell) === 0 &&
    !(parameters.has(PARAM.url) && /javascript/.test(reading.prose)) &&
    !parameters.named(CUSTOM_QUERY)
  )
    return undefined;
  // An analysis that also takes SQL of the caller's own.
  const custom =
    parameters.named(CUSTOM_QUERY) &&
    tool.parameters.find(
      (p) => p.depth === 0 && CUSTOM.test(p.name) && /sql/i.test(`${p.name} ${p.description ?? ''}`),
    );
  if (custom) return signParameter('execute', custom, reading);
  const steps =
    parameters.has(PARAM.url) &&
    tool.parameters.find(
      (p) =>
        p.depth === 0 &&
        /(?:commands|actions|steps|scenario)$/i.test(p.name) &&
        /\b(?:execut\w+|run|custom|arbitrary) (?:\w+ )?javascript\b|\bjavascript (?:code|to (?:run|execute))\b/i.test(
          `${p.description ?? ''} ${reading.prose}`,
        ),
    );
  if (steps) return signParameter('execute', steps, reading);
  const name = reading.name.words.map((word) => word.text);
  const runs =
    name.some((word) => RUNS.test(word)) ||
    reading.clauses.lead[0]?.verb.kind === 'run' ||
    (reading.clauses.lead[0] !== undefined &&
      /^(?:run|execute|evaluate|query|invoke)$/.test(reading.clauses.lead[0].verb.lemma));
  const head = (reading.namePhrases[0] ?? reading.clauses.lead[0])?.verb.lemma ?? '';
  const told = reading.clauses.lead[0]?.verb.lemma ?? '';
  if (/^(?:diagnose|analy[sz]e|explain|suggest|convert|validate|format)$/.test(told)) return undefined;
  if (STUDIES.test(head) && !/^(?:run|execute|eval)/.test(told)) return undefined;
  if (examinesCode(reading)) return undefined;
  const injected = parameters.find(PARAM.code);
  if (
    injected &&
    /^(?:js|javascript|custom|injected|page)_?/i.test(injected.name) &&
    parameters.has(PARAM.url)
  )
    return signParameter('execute', injected, reading);
  const sql = parameters.find(PARAM.sql);
  if (sql && runs) return signParameter('execute', sql, reading);
  if (/arithmetic|mathematical|\bmath\b|calculat/.test(`${reading.prose} ${tool.name.toLowerCase()}`))
    return undefined;
  const found = parameters.find(PARAM.code);
  const code =
    found && NO_CODE.test(`${found.description ?? ''} ${tool.name}`.toLowerCase()) ? undefined : found;
  // `Test middleware` with its code handed over: it is run.
  if (
    code &&
    head === 'test' &&
    code.name === 'code' &&
    /middleware|function|\bruns?\b|execut/.test(reading.prose) &&
    !/\brule\b/.test(reading.prose)
  )
    return signParameter('execute', code, reading);
  if (
    code &&
    runs &&
    // A `source` or `function` holds code only where the text speaks of code.
    (!/^(?:source|function)$/i.test(code.name) ||
      (code.depth === 0 && /\b(?:code|script|javascript|python)\b/.test(reading.prose))) &&
    /\b(?:code|script|javascript|python|expression|js|execute|run|eval)/.test(
      `${reading.prose} ${tool.name.toLowerCase()}`,
    )
  )
    return signParameter('execute', code, reading);
  // Code beside a choice of languages is run in one of them.
  const language = tool.parameters.find((p) => /^(?:language|lang|runtime|interpreter)$/i.test(p.name));
  if (
    code?.name === 'code' &&
    language?.values.some(({ value }) => /^(?:python3?|bash|shell|node|javascript|js|ruby)$/i.test(value)) &&
    /\bcode (?:can |is |will |gets )?(?:be )?(?:run|runs|executed)\b|\b(?:runs?|running|execut(?:e|es|ing)) (?:\w+ ){0,4}code\b/.test(
      reading.prose,
    )
  )
    return signParameter('execute', code, reading);
  const command = parameters.find(PARAM.command);
  // A tool that says nothing of itself and takes a command is a router of commands.
  if (
    command &&
    command.values.length === 0 &&
    tool.description.trim() === '' &&
    reading.namePhrases.length === 0
  )
    return signParameter('execute', command, reading);
  if (
    command &&
    command.values.length === 0 &&
    /command|shell|terminal|cli|bash|exec/.test(
      `${reading.prose.slice(0, 600)} ${tool.name.toLowerCase()}`,
    ) &&
    runs
  )
    return signParameter('execute', command, reading);
  const query = parameters.find(PARAM.query);
  if (
    query &&
    /\b(?:sql|cypher|graphql|sparql|mongo|aggregation|gaql|soql|flux|aql|gremlin|n1ql|influxql)\b/.test(
      `${reading.prose.slice(0, 800)} ${name.join(' ')} ${(query.description ?? '').slice(0, 200).toLowerCase()}`,
    ) &&
    runs &&
    !/natural language|documentation|\bdocs\b/.test(reading.prose)
  )
    return signParameter('execute', query, reading);
  const first = reading.clauses.lead[0];
  if (
    query &&
    first?.verb.kind === 'run' &&
    /^(?:query|queries|statements?)$/.test(first.object.at(-1)?.text ?? '') &&
    /\bdatabase\b/.test(reading.prose.slice(0, 300))
  )
    return signParameter('execute', query, reading);
  const args = tool.parameters.find((p) => /^(?:args|arguments|argv)$/.test(p.name));
  if (args && name.some((word) => /^(?:command|cli|shell|exec)$/.test(word)) && runs)
    return signParameter('execute', args, reading);
  const lead = reading.clauses.lead[0];
  if (
    lead &&
    lead.verb.kind === 'run' &&
    /(?<!\b(?:of|over|than) )\b(?:arbitrary|any|raw|custom|shell|bash|terminal) (?:\w+ ){0,2}(?:code|command|commands|script|scripts|sql|javascript|python)\b/.test(
      reading.prose.slice(0, 600),
    )
  )
    return sign('execute', lead.text, lead.at, lead.end);
  if (
    lead &&
    lead.verb.kind === 'run' &&
    /^(?:sql|code|script|javascript)$/.test(name.at(-1) ?? '') &&
    parameters.bits === 0
  )
    return sign('execute', lead.text, lead.at, lead.end);
  if (
    lead &&
    lead.verb.kind === 'run' &&
    /\bsql\b/.test(reading.prose.slice(0, 120)) &&
    /sql|query|transaction/.test(tool.name)
  )
    return sign('execute', lead.text, lead.at, lead.end);
  return undefined;
}

/** A code that is looked up, typed in or exchanged. */
const NO_CODE =
  /\b(?:authori[sz]ation|verification|auth|otp|country|currency|language|project|status|error|zip|postal|invite|coupon|promo|discount|product|short|one[- ]time|6[- ]\w+) codes?\b|exchange_code|oauth/;

/** A sub-command of a named cloud or CLI tool: open-ended, but no code of the caller's own. */
function routesCommands(reading: Reading): boolean {
  return (
    !reading.parameters.has(PARAM.sql | PARAM.code | PARAM.query) &&
    /subcommand|sub-command/.test(reading.prose)
  );
}

/** `INSERT, UPDATE, or DELETE`: destruction documented beside open-ended SQL. */
function namedDestruction(reading: Reading): Sign[] {
  const { words, starts, served } = reading.description;
  const at = words.findIndex(
    (word, i) =>
      DESTROYS.test(word.text) && !DENIES.test(served.slice(Math.max(0, starts[i]! - 80), starts[i])),
  );
  if (at >= 0)
    return [
      sign('destructive', reading.description, at, at + 1),
      sign('irreversible', reading.description, at, at + 1),
    ];
  const taken = reading.parameters.find(PARAM.sql | PARAM.query);
  const told = /\b(?:delete|drop|truncate)\b/i.exec(taken?.description ?? '');
  return taken && told && !DENIES.test(taken.description!.slice(0, told.index))
    ? [signParameter('destructive', taken, reading), signParameter('irreversible', taken, reading)]
    : [];
}

const DESTROYS = /^(?:delete|drop|truncate)$/;
const DENIES =
  /(?:\bno|\bnot|\bnever|\bcannot|\bwithout|\bexcept|n't|\bblock\w*|\breject\w*|\bforbid\w*|\buse)\b[^.;]*$/i;
