/**
 * How deep a stranger's JSON is nested, found out over its bytes before anything reads it: a schema library, a
 * client library or JSON.stringify recurse, and end at some thousands of levels with an exception nobody expects.
 * One look at each byte, no memory but a few numbers.
 */
export interface Nesting {
  /** Takes the next bytes; true once they lie deeper than allowed. */
  take(bytes: Uint8Array): boolean;
  /** A new message begins. */
  reset(): void;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Measures one message after the other; `most` levels of arrays and objects are allowed. */
export function nesting(most: number): Nesting {
  let depth = 0;
  let inString = false;
  let escaped = false;
  return {
    take(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) inString = false;
        } else if (byte === QUOTE) inString = true;
        else if (byte === 0x7b || byte === 0x5b) depth++;
        else if (byte === 0x7d || byte === 0x5d) depth--;
        if (depth > most) return true;
      }
      return false;
    },
    reset() {
      depth = 0;
      inString = false;
      escaped = false;
    },
  };
}

/** Whether one whole message is nested deeper than `most` levels. */
export function isDeeperThan(bytes: Uint8Array, most: number): boolean {
  return nesting(most).take(bytes);
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const DATA = Buffer.from('data:');

/**
 * The same over a stream of server-sent events, whose messages are what follows `data:` in the lines of one event
 * (HTML Living Standard 9.2.6): comments and other fields neither add nor take away.
 */
export function eventNesting(most: number): Pick<Nesting, 'take'> {
  const message = nesting(most);
  /** Bytes of this line so far, and how many of them spell `data:`. */
  let column = 0;
  let spelt = 0;
  let returned = false;
  return {
    take(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === LINE_FEED || byte === RETURN) {
          // An empty line ends the event; the second half of a line end of two characters is none.
          if (column === 0 && !(byte === LINE_FEED && returned)) message.reset();
          returned = byte === RETURN;
          column = 0;
          spelt = 0;
          continue;
        }
        returned = false;
        if (spelt === DATA.length) {
          const end = lineEnd(bytes, at);
          if (message.take(bytes.subarray(at, end))) return true;
          at = end - 1;
        } else if (column === spelt && byte === DATA[spelt]) spelt++;
        column++;
      }
      return false;
    },
  };
}

function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === LINE_FEED || bytes[at] === RETURN) return at;
  }
  return bytes.length;
}
