import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import type { Action } from '../../../scanner/types.ts';
import { aiSdk } from '../ai-sdk.ts';
import { anthropic } from '../anthropic.ts';
import type { PolicyFormat } from '../format.ts';
import { langchain } from '../langchain.ts';
import { Unfit } from '../merge/unfit.ts';
import { openai } from '../openai.ts';
import { quoteName } from '../quote.ts';
import { own } from '../values.ts';
import type { FileRule, Read } from './reading.ts';

/**
 * Modules for those who build agents, read and never run: the lists in them may be edited, and whatever else stands
 * there has to be what the export writes, or it might mean anything.
 */

export const readOpenai: Read = (text) => {
  const [unasked, asked] = listsOf(openai, text, ['unasked', 'asked']) as [Entries, Entries];
  return read([...rules('asked', asked, () => 'ask'), ...rules('unasked', unasked, () => 'allow')]);
};

export const readAnthropic: Read = (text) => {
  const [configs] = listsOf(anthropic, text, ['configs']) as [Entries];
  return read(rules('configs', configs, (value) => (own(value, 'enabled') === true ? 'allow' : 'deny')));
};

export const readLangchain: Read = (text) => {
  const [given, interrupts] = listsOf(langchain, text, ['given', 'interruptOn']) as [Entries, Entries];
  return givenFirst(
    given,
    rules('interruptOn', interrupts, (value) => (value === false ? 'allow' : 'ask')),
  );
};

const APPROVALS = new Map<unknown, Action>([
  ['approved', 'allow'],
  ['not-applicable', 'allow'],
  ['user-approval', 'ask'],
]);

export const readAiSdk: Read = (text) => {
  const [given, approvals] = listsOf(aiSdk, text, ['given', 'toolApproval']) as [Entries, Entries];
  return givenFirst(
    given,
    rules('toolApproval', approvals, (value) => APPROVALS.get(value) ?? 'deny'),
  );
};

/** Names, each with what is said of it. */
type Entries = readonly (readonly [name: string, value: unknown])[];

/** A tool that is not handed over is not there, whatever is said of it; one that is runs, unless something is. */
function givenFirst(given: Entries, settled: readonly FileRule[]) {
  const names = given.map(([name]) => name);
  const absent: FileRule = {
    text: 'given',
    names: '',
    action: 'deny',
    matches: (_key, tool) => !names.includes(tool),
  };
  const left = given.filter(([name]) => !settled.some((rule) => rule.names === name));
  return read([absent, ...settled, ...rules('given', left, () => 'allow')]);
}

function read(all: readonly FileRule[]) {
  return { rules: all, isSingle: true, otherwise: () => 'deny' as const };
}

function rules(list: string, entries: Entries, actionOf: (value: unknown) => Action): FileRule[] {
  // Of a name given twice the last counts.
  return entries.toReversed().map(([name, value]) => ({
    text: `${list} ${quoteName(name)}`,
    names: name,
    action: actionOf(value),
    matches: (_key, tool) => tool === name,
  }));
}

/**
 * The lists of a module, by the constant or member that holds each.
 * @throws {Unfit} where one is missing, or anything beside them is not as the export writes it.
 */
function listsOf(format: PolicyFormat, text: string, names: readonly string[]): Entries[] {
  const written = names.map((name) => cut(text, name));
  if (shapeOf(text, names) !== shapeOf(format.write([], { part: false }).text, names)) {
    throw new Unfit(
      `beside the lists ${names.map((name) => `"${name}"`).join(' and ')} it is not as toolrisk writes it`,
    );
  }
  return written.map(({ value, name }) => value.map((one) => entry(one, name)));
}

function entry(one: unknown, list: string): Entries[number] {
  const [name, value] = Array.isArray(one) ? one : [one];
  if (typeof name !== 'string') throw new Unfit(`"${list}" holds something that is no name of a tool`);
  return [name, value];
}

/** The text without its lists, comments and space. */
function shapeOf(text: string, names: readonly string[]): string {
  const without = names.reduce((made, name) => {
    const { from, to } = cut(made, name);
    return `${made.slice(0, from)}[]${made.slice(to)}`;
  }, text);
  return without.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s+/g, '');
}

function cut(text: string, name: string) {
  const start = new RegExp(
    `^(?:(?:export )?const |  )${name}(?::[^=\\n]*=| =|:) (?:(?:new )?[\\w.]+(?:<string>)?\\()?(?=\\[)`,
    'm',
  );
  const found = start.exec(text);
  const from = (found?.index ?? 0) + (found?.[0].length ?? 0);
  const errors: ParseError[] = [];
  const node = found === null ? undefined : parseTree(text.slice(from), errors, { allowTrailingComma: true });
  if (node === undefined || errors.some(({ offset }) => offset < node.offset + node.length)) {
    throw new Unfit(`it has no list "${name}" that can be read`);
  }
  const value = getNodeValue(node) as readonly unknown[];
  return { name, value, from, to: from + node.offset + node.length };
}
