/** Why it matters that an agent may call this tool: sentences made of this tool's own facts, or none. */
import type { JudgedTool, Parameter, Signal, Verdict } from '../../scanner/types.ts';
import { type Prose, prose, said, saidList } from './prose.ts';

/** Parameters by which a caller can look before it leaps (names as served, letters only, lower case). */
const REHEARSALS = /^(is)?(dryrun|preview|simulate|validateonly|checkonly|confirm(ed|ation)?|confirmdelete)$/;

export function whyItMatters(judged: JudgedTool): Prose[] {
  const { tool, verdict } = judged;
  const risky = verdict.category !== 'read' || verdict.signals.length > 0;
  return [
    ...consequence(judged),
    ...(risky
      ? [...reach(judged), ...(verdict.category === 'read' ? [] : rehearsal(judged)), ...silence(judged)]
      : []),
    ...(verdict.uncertain
      ? [
          prose`Nothing in the definition of ${said(tool.name)} says firmly what a call does, so the default asks more than the reading alone would.`,
        ]
      : []),
  ];
}

function consequence({ tool, verdict }: JudgedTool): Prose[] {
  const name = said(tool.name);
  const words = decisiveWords(verdict);
  const because = words.length > 0 ? prose` (its words: ${saidList(words)})` : [];
  switch (verdict.category) {
    case 'destructive':
      return [
        prose`What a call of ${name} ends does not come back through this server${because}; an agent that picks the wrong target has no second try.`,
      ];
    case 'billing':
      return [
        prose`A call of ${name} commits somebody to pay${because}; an agent that repeats it commits them again.`,
      ];
    case 'execute':
      return verdict.signals.includes('code_exec')
        ? [
            prose`What ${name} does is decided by the text it is given${because}, not by its name: whoever can write into the agent’s context can write into that text.`,
          ]
        : [
            prose`A call of ${name} sets something going${because}; what follows is decided where that is defined, not here.`,
          ];
    case 'write':
      return [
        prose`A call of ${name} leaves something behind${because}; an agent in a loop leaves it many times.`,
      ];
    case 'read':
      return readConsequence(tool.name, verdict);
  }
}

const READ_RISKS: Partial<Record<Signal, string>> = {
  credential: 'puts secrets into the agent’s context, where every later call can carry them on',
  external_comm: 'opens a way out: what the agent knows can leave in the request itself',
  untrusted_input: 'brings in text that strangers wrote, and a model may take that text for instructions',
  bulk: 'can carry a whole store into the context in one call',
  metered: 'is charged for, so a loop has a price',
};

function readConsequence(name: string, verdict: Verdict): Prose[] {
  return (Object.keys(READ_RISKS) as Signal[])
    .filter((signal) => verdict.signals.includes(signal))
    .map((signal) => prose`${said(name)} changes nothing, but it ${READ_RISKS[signal]!}.`);
}

function reach({ tool, verdict }: JudgedTool): Prose[] {
  if (!verdict.signals.includes('bulk') || verdict.category === 'read') return [];
  const words = wordsFor(verdict, 'bulk');
  const shown = words.length > 0 ? prose`${saidList(words)}` : prose`its definition`;
  return [
    prose`The number of items is not fixed by the caller’s care: ${shown} makes one call of ${said(tool.name)} count for many.`,
  ];
}

/** Whether the schema offers a rehearsal, and how little a call needs. */
function rehearsal({ tool }: JudgedTool): Prose[] {
  const top = tool.parameters.filter((parameter) => parameter.depth === 0);
  const offered = top.filter((parameter) => REHEARSALS.test(letters(parameter)));
  const name = said(tool.name);
  if (offered.length > 0) {
    return [
      prose`It offers ${saidList(offered.map((p) => p.name))}, so a cautious caller of ${name} can rehearse; nothing here makes an agent do so.`,
    ];
  }
  const needed = top.filter((parameter) => parameter.required);
  if (top.length === 0)
    return [
      prose`${name} takes no parameters: there is nothing to get right, and nothing to check, before it acts.`,
    ];
  if (needed.length === 0 && top.length === 1)
    return [prose`The one parameter of ${name} is optional, so an empty call is a valid one.`];
  if (needed.length === 0)
    return [
      prose`None of the ${top.length} parameters of ${name} is required, so an empty call is a valid one; none offers a rehearsal.`,
    ];
  const names = needed.length <= 4 ? saidList(needed.map((p) => p.name)) : prose`${needed.length} parameters`;
  return [
    prose`${names} ${needed.length === 1 ? 'is' : 'are'} all that a call of ${name} needs; no parameter offers a rehearsal or asks for confirmation.`,
  ];
}

/** Under-labelling: the client is not told what the words say. */
function silence({ tool, verdict }: JudgedTool): Prose[] {
  const { declared } = tool;
  if (verdict.signals.includes('destructive') && declared.destructiveHint === false) {
    return [
      prose`The server declares ${said('destructiveHint: false')} for it, so a client that trusts annotations will not stop at ${said(tool.name)}.`,
    ];
  }
  if (verdict.category !== 'read' && declared.readOnlyHint === true) {
    return [
      prose`The server declares ${said('readOnlyHint: true')} for it, so a client that trusts annotations may call ${said(tool.name)} without asking.`,
    ];
  }
  return [];
}

function decisiveWords(verdict: Verdict): string[] {
  return wordsFor(verdict, verdict.category).slice(0, 2);
}

function wordsFor(verdict: Verdict, suggests: string): string[] {
  const pieces = verdict.evidence.filter((piece) => piece.stance === 'for' && piece.suggests === suggests);
  return [...new Set(pieces.map((piece) => piece.quote))].filter((quote) => quote !== '').slice(0, 3);
}

function letters(parameter: Parameter): string {
  return parameter.name.replace(/[^a-z]/gi, '').toLowerCase();
}
