/**
 * What a server printed, with each line that is a JSON object of a logger (pino, winston, bunyan, zap, slog) replaced
 * by its message: the packaging fills a line, and what is said falls off its end.
 */
export function messagesOfLogs(text: string): string {
  return text.replace(/^[^\S\n]*\{.*\}[^\S\n]*$/gm, (line) => messageIn(line) ?? line);
}

function messageIn(line: string): string | undefined {
  try {
    const { message, msg, error, err } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const said = [message ?? msg, error ?? err].flatMap(textOf).filter((one) => one !== '');
    return said.length === 0 ? undefined : said.join(': ').replace(/\s+/g, ' ');
  } catch {
    return undefined;
  }
}

/** A text, or the message of an error that was written as an object. */
function textOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : '';
  return typeof message === 'string' ? [message] : [];
}
