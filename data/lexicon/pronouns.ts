/** The words by which English joins one clause to another: closed classes, as its grammars list them. */

/** Behind a noun these begin what tells which: `rows that are old`. */
export const RELATIVE = /^(?:that|which|who)$/;

/** Behind these begins a clause inside another: `tells what is deleted`, `people whose access ends`. */
export const SUBORDINATING = /^(?:how|that|what|which|who|whom|whose)$/;

/** A sentence that begins with these asks, or tells of what is asked. */
export const INTERROGATIVE = /^(?:how|what|whatever|when|where|whether|which|who|whom|whose|why)$/;
