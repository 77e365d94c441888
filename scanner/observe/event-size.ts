const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * How many bytes the largest event has so far in a stream of them, of those that the bytes handed over belong to. An
 * empty line ends an event, a line ends with a line feed, a return or both (HTML Living Standard 9.2.6), and both may
 * stand in two chunks.
 */
export function eventSizes(): (bytes: Uint8Array) => number {
  let size = 0;
  let isEmpty = true;
  let returned = false;
  return (bytes) => {
    let most = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      const isEnd = byte === LINE_FEED || byte === RETURN;
      size++;
      if (size > most) most = size;
      // The second half of a line end of two characters is none.
      if (isEnd && isEmpty && !(byte === LINE_FEED && returned)) size = 0;
      isEmpty = isEnd;
      returned = byte === RETURN;
    }
    return most;
  };
}
