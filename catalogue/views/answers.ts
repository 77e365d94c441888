/**
 * The six questions people ask of a tool, answered from its own facts alone. A sentence that would read
 * the same on another tool's page has no place here; `test/site` compares pages.
 */
import type { JudgedTool, ScannedServer } from '../../scanner/types.ts';
import { POLICY_FORMATS } from '../policy/index.ts';
import { moment, nameAndVersion } from './capture.ts';
import { count, list, type Prose, prose, said, saidList } from './prose.ts';
import { headline, severitySentence } from './verdict.ts';
import { ACTION, CONFIDENCE } from './wording.ts';

export interface Answer {
  readonly question: Prose;
  readonly answer: readonly Prose[];
}

export function answers(server: ScannedServer, judged: JudgedTool): Answer[] {
  const name = said(judged.tool.name);
  return [
    { question: prose`What does ${name} do?`, answer: whatItDoes(judged) },
    { question: prose`What parameters does ${name} accept?`, answer: whatItTakes(judged) },
    { question: prose`What risk level is ${name}?`, answer: whatRisk(judged) },
    { question: prose`How do I enforce a policy on ${name}?`, answer: howToEnforce(server, judged) },
    { question: prose`Can I rate-limit ${name}?`, answer: canLimit(judged) },
    { question: prose`How do I block ${name} completely?`, answer: howToBlock(server, judged) },
    { question: prose`Which server provides ${name}?`, answer: whoProvides(server, judged) },
  ];
}

function whatItDoes({ tool, verdict }: JudgedTool): Prose[] {
  const reading = prose`We read ${said(tool.name)} so: ${lowerFirst(headline(verdict))}.`;
  return tool.description.trim() === ''
    ? [prose`The server says nothing about ${said(tool.name)}: its description is empty.`, reading]
    : [prose`In the server’s words: ${said(firstSentence(tool.description))}`, reading];
}

function whatItTakes({ tool }: JudgedTool): Prose[] {
  const top = tool.parameters.filter((parameter) => parameter.depth === 0);
  if (top.length === 0) return [prose`${said(tool.name)} declares no parameters.`];
  const needed = top.filter((parameter) => parameter.required);
  const optional = top.length - needed.length;
  if (top.length === 1) {
    const how = needed.length === 1 ? 'and requires it' : 'which it does not require';
    return [prose`${said(tool.name)} takes one parameter, ${said(top[0]!.name)}, ${how}.`];
  }
  const required =
    needed.length === 0
      ? prose`none of them required`
      : prose`${needed.length === top.length ? 'all' : needed.length} required (${saidList(needed.slice(0, 6).map((p) => p.name))}${needed.length > 6 ? ` and ${needed.length - 6} more` : ''})`;
  return [
    prose`${said(tool.name)} takes ${count(top.length, 'parameter')}, ${required}${optional > 0 && needed.length > 0 ? ` and ${optional} optional` : ''}.`,
  ];
}

function whatRisk({ tool, verdict }: JudgedTool): Prose[] {
  return [
    severitySentence(tool.name, verdict),
    prose`Confidence in this reading of ${said(tool.name)} is ${verdict.confidence}: ${CONFIDENCE[verdict.confidence].means}.`,
  ];
}

function howToEnforce(server: ScannedServer, { tool, verdict }: JudgedTool): Prose[] {
  const formats = Object.values(POLICY_FORMATS).map((format) => format.title);
  const action = verdict.actions.recommended;
  return [
    prose`By a rule in the client or gateway that stands between the agent and ${said(server.id)}: for ${said(tool.name)} the recommended profile says ${ACTION[action].word}, that is, ${ACTION[action].means}.`,
    prose`The rule for ${said(tool.name)} is above, written for ${list(formats)}; nothing on this page enforces it.`,
  ];
}

function canLimit({ tool, verdict }: JudgedTool): Prose[] {
  const name = said(tool.name);
  switch (verdict.actions.recommended) {
    case 'allow':
      return [
        prose`Yes, though ${name} does not need it by default; under the strict profile its calls are: ${ACTION[verdict.actions.strict].word}.`,
      ];
    case 'limit':
      return [prose`Yes, and the recommended profile does: at most 30 calls of ${name} a minute.`];
    case 'ask':
      return [
        prose`Yes, but a rate says how often, not whether: the recommended profile has a person approve each call of ${name}.`,
      ];
    case 'deny':
      return [
        prose`A rate would not help: ${verdict.signals.includes('bulk') ? 'one call can already reach many items' : 'the first call is the one that counts'}, so ${name} is refused until an owner enables it.`,
      ];
  }
}

function howToBlock(server: ScannedServer, { tool }: JudgedTool): Prose[] {
  const others = new Set(server.tools.map((other) => other.tool.name)).size - 1;
  return [
    prose`Leave ${said(tool.name)} out of what the client is shown, or deny it by name; the ${others === 1 ? 'other tool' : `other ${others} tools`} of ${said(server.id)} can stay as they are only if the policy names them.`,
  ];
}

function whoProvides(server: ScannedServer, { tool }: JudgedTool): Prose[] {
  const place = server.tools.findIndex((other) => other.tool.name === tool.name) + 1;
  return [
    prose`${said(nameAndVersion(server))} listed ${said(tool.name)} as number ${place} of ${count(server.tools.length, 'tool')} when we asked on ${moment(server.capturedAt)}.`,
  ];
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?。！？](\s|$)|\n/);
  return end === -1 ? text : text.slice(0, end + 1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
