/** The userland package; Node's module of the same name is deprecated. */
declare module 'punycode/punycode.es6.js' {
  /** Each label of a dotted name that is not ASCII, in its `xn--` form (RFC 3492). */
  export function toASCII(name: string): string;
}
