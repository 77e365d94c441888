import { ACTIONS } from '../../scanner/types.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';

/**
 * Names that no client can use as they are: each comes four times, once for every action. Some grow, some
 * shrink and some vanish on their way to the model.
 */
const ODD_PARTS = [
  ...['plain', 'a.b', 'a b', 'a/b', 'a:b(c)', 'x__y', 'mcp__x', '__proto__', 'UPPER', 'q"\n', '*', '-'],
  ...['é', 'e\u0301', '😀', 'ﬁ', 'Ａ', '½', '…', 'a\u202eb', '\u200b', '\u{e0061}', '\ue000', '\ud800'],
  'l'.repeat(90),
];
export const ODD = ACTIONS.flatMap((action) =>
  ODD_PARTS.map((part, i) => judged(`${action}-${i}-${part}-end`, action)),
);

/** One tool for each action, named after it. */
export const PLAIN = serverOf(ACTIONS.map((action) => judged(action, action)));

/** Three names of which most clients make one. */
export const COLLIDING = [judged('get.x', 'allow'), judged('get_x', 'allow'), judged('get/x', 'deny')];
