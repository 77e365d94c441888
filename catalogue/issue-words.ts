/**
 * What zod says of a value, as a clause of ours: `is missing`, `expected string, received number`. Words that a schema
 * of ours gives stay as they are.
 */
export function issueWords({ message }: { readonly message: string }): string {
  if (/^Invalid input: expected .*, received undefined$/.test(message)) return 'is missing';
  return message.replace(/^Invalid (?:input|option): /, '');
}
