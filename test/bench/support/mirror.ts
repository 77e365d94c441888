import type { Mirror } from '../../../catalogue/views/left-out.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import type { Verdict } from '../../../scanner/types.ts';
import type { Vendor } from './servers.ts';

/** Judges the operations of API vendors and counts where verdict and HTTP method point different ways. */
export function mirrored(vendors: readonly Vendor[]): Mirror {
  const operations = vendors.flatMap(({ tools, name, methods }) =>
    judgeTools(tools, name === undefined ? {} : { name }).map(({ verdict }, at) => ({
      verdict,
      method: methods[at]!,
    })),
  );
  const part = (holds: (method: string) => boolean, wrong: (verdict: Verdict) => boolean) => {
    const those = operations.filter(({ method }) => holds(method));
    return { n: those.filter(({ verdict }) => wrong(verdict)).length, of: those.length };
  };
  return {
    vendors: vendors.length,
    operations: operations.length,
    getJudgedToAct: part(
      (method) => method === 'get',
      ({ category }) => category !== 'read',
    ),
    deleteLetThrough: part(
      (method) => method === 'delete',
      ({ actions }) => actions.recommended === 'allow' || actions.recommended === 'limit',
    ),
    othersJudgedRead: part(
      (method) => ['put', 'patch', 'post'].includes(method),
      ({ category }) => category === 'read',
    ),
  };
}
