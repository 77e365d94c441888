import type { Finding, FindingKind, Tool } from '../types.ts';
import type { ServerWords } from './read/context.ts';
import { foldText } from './read/fold.ts';

/** Things in a server's strings that a reader should see, apart from risk. Each rule is narrow on purpose. */
export function findFindings(tools: readonly Tool[], server: ServerWords): readonly Finding[] {
  const findings: Finding[] = [];
  const names = new Set(tools.map((tool) => tool.name));
  for (const tool of tools) {
    for (const [field, text] of stringsOf(tool)) {
      findings.push(...inText(tool.name, field, text));
      if (field === '/description') findings.push(...shadowing(tool.name, text, names));
    }
  }
  if (server.instructions) findings.push(...inText('', '/instructions', server.instructions));
  findings.push(...sameNames(tools));
  return findings;
}

/** Escapes and control sequences of terminals, zero width, bidi overrides, tag characters. A joiner inside an emoji or a script that needs it is ordinary. */
const HIDDEN =
  /[\u001b\u009b\u009d\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\u{e0001}\u{e0020}-\u{e007f}]{1,80}/u;
/** Orders that override the model's own, or keep something from its user. */
const ORDERS = [
  /\bignore (?:all |any |the )?(?:previous|prior|above|earlier|other) (?:instructions?|prompts?|rules|messages)/i,
  /\bdisregard (?:all |any |the )?(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)/i,
  /\b(?:do not|don't|never) (?:tell|inform|notify|alert|mention (?:this|it) to|reveal (?:this|it) to|show (?:this|it) to) the user\b(?! (?:that |to |about )?(?:their|the id|ids|unless|how))/i,
  /\bwithout (?:telling|informing|notifying) the user\b/i,
  /<\/?(?:important|system|secret|hidden)>/i,
  /\b(?:read|include|send|pass|copy) (?:the )?(?:contents? of )?(?:~\/\.ssh|\.env file|id_rsa|\/etc\/passwd)/i,
];

function* stringsOf(tool: Tool): Generator<[string, string]> {
  yield ['/name', tool.name];
  if (tool.title !== undefined) yield ['/title', tool.title];
  yield ['/description', tool.description];
  for (const parameter of tool.parameters)
    if (parameter.description !== undefined) yield [`${parameter.field}/description`, parameter.description];
}

function inText(tool: string, field: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const hidden = HIDDEN.exec(text);
  if (hidden) findings.push(finding('invisible-text', tool, field, text, hidden.index, hidden[0].length));
  for (const order of ORDERS) {
    const match = order.exec(text);
    if (match) {
      findings.push(finding('instructing-text', tool, field, text, match.index, match[0].length));
      break;
    }
  }
  return findings;
}

/** `use this instead of send_mail`, `before calling any other tool, call this`: taking over other tools' calls. */
function shadowing(tool: string, text: string, names: ReadonlySet<string>): Finding[] {
  const match =
    /\b(?:before|whenever|when) (?:you )?(?:call|calling|use|using|invoking) (?:any|every|all|each) other tools?\b[^.]{0,80}/i.exec(
      text,
    );
  if (match)
    return [
      finding('shadowing-text', tool, '/description', text, match.index, Math.min(match[0].length, 80)),
    ];
  const redirect =
    /\b(?:when|whenever|if) (?:the )?`?([a-z][a-z0-9]*(?:[_-][a-z0-9]+)+)`? (?:tool )?is (?:called|used|available|invoked)[^.]{0,60}/i.exec(
      text,
    );
  if (redirect && !names.has(redirect[1] as string))
    return [
      finding('shadowing-text', tool, '/description', text, redirect.index, Math.min(redirect[0].length, 80)),
    ];
  return [];
}

function sameNames(tools: readonly Tool[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { name } of tools) {
    const skeleton = foldText(name)
      .text.toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    const before = seen.get(skeleton);
    if (before === name) findings.push(finding('duplicate-name', name, '/name', name, 0, name.length));
    else if (before !== undefined)
      findings.push(finding('look-alike-name', name, '/name', name, 0, name.length));
    seen.set(skeleton, name);
  }
  return findings;
}

function finding(
  kind: FindingKind,
  tool: string,
  field: string,
  text: string,
  start: number,
  length: number,
): Finding {
  const end = start + Math.min(length, 80);
  return { kind, tool, field, quote: text.slice(start, end), start, end };
}
