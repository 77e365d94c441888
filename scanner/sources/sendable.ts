/** Headers that belong to the connection, not to its user. */
const OWN = /^(host|content-length|connection|transfer-encoding|upgrade|te|trailer|expect)$/i;

/** The headers that can be sent at all (RFC 9110); the others would only break the request. */
export function sendable(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) =>
        /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) &&
        !OWN.test(name) &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
    ),
  );
}
