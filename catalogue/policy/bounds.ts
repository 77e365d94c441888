import { joined } from '../joined.ts';
import type { PolicyFormat } from './format.ts';
import type { Plan } from './planned.ts';
import { quoteName } from './quote.ts';
import { listNames } from './sentences.ts';
import { BECAUSE, BOUNDS } from './suggest.ts';

/**
 * Bounds on arguments of tools that may be called, one line each: the condition to add, in the format's own words;
 * where it has none, what to look at, or to hold elsewhere.
 */
export function boundLines(format: PolicyFormat, plans: readonly Plan[]): string[] {
  const wanted = plans.flatMap(({ key, tools }) =>
    tools
      .filter(({ action }) => action !== 'deny')
      .flatMap(({ name, suggestions }) =>
        suggestions.map((one) => {
          const written = format.nameOf(key, name);
          const condition = written === undefined ? undefined : format.bound?.(one, { key, name: written });
          return { ...one, name, condition };
        }),
      ),
  );
  const bare = wanted.filter(({ condition }) => condition === undefined);
  return [
    ...wanted.flatMap(({ name, argument, bound, condition }) =>
      condition === undefined
        ? []
        : `Suggested for ${quoteName(name)}, argument ${argument}: ${BECAUSE[bound]}. With values of your own: ${condition}`,
    ),
    ...BOUNDS.flatMap((bound) =>
      unheld(
        format,
        bound,
        bare.filter((one) => one.bound === bound),
      ),
    ),
  ];
}

type Unheld = { readonly name: string; readonly argument: string };

/** A bound that no rule of the format can hold, for all tools that have such an argument. */
function unheld(format: PolicyFormat, bound: (typeof BOUNDS)[number], tools: readonly Unheld[]): string[] {
  if (tools.length === 0) return [];
  const words = [...new Set(tools.map(({ argument }) => argument))].slice(0, 5);
  const next = format.express.includes('ask')
    ? 'look at it before you approve a call'
    : 'hold it in the server itself, where that can be set';
  const why = format.blind ?? `No rule of ${format.title} sees arguments`;
  const named = `${words.length === 1 ? 'argument' : 'arguments'} ${joined(words)}`;
  return [`Suggested for ${listNames(tools)}, ${named}: ${BECAUSE[bound]}. ${why}: ${next}.`];
}
