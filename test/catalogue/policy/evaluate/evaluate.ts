import { ACTIONS, type Action } from '../../../../scanner/types.ts';

/** Reads a file once; then tells what happens to a call of a tool, in the server's name for it, under a key. */
export type Evaluate = (text: string) => (key: string, tool: string) => Action;

export function own<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** Whether the first is at least as strict. */
export function asStrict(one: Action, other: Action): boolean {
  return ACTIONS.indexOf(one) >= ACTIONS.indexOf(other);
}
