import type { Deviation } from '../lock/deviation.ts';
import { deviationWords } from '../lock/wording.ts';
import type { Colours } from './colours.ts';
import { visible, visibleName } from './visible.ts';

/** What a check found, as lines for a terminal: what fails first, marked; rewording is one line a server. */
export function deviationLines(deviations: readonly Deviation[], c: Colours): readonly string[] {
  if (deviations.length === 0) return ['Nothing but what was approved.'];
  const told = deviations.filter(({ kind }) => kind !== 'reworded');
  const reworded = Map.groupBy(
    deviations.filter(({ kind }) => kind === 'reworded'),
    ({ server }) => server,
  );
  return [
    ...told.flatMap((one) => [line(one, c), ...(one.because ?? []).map((why) => `      ${visible(why)}`)]),
    ...[...reworded].map(([server, tools]) =>
      c.dim(`  ${visible(server)}: ${count(tools.length)} reworded; no risk rose`),
    ),
  ];
}

function line(deviation: Deviation, c: Colours): string {
  const { server, tool, fails } = deviation;
  const name = tool === '' ? visible(server) : `${visible(server)} / ${visibleName(tool)}`;
  return `${fails ? c.red('▲') : ' '} ${c.bold(name)} ${visible(deviationWords(deviation))}`;
}

function count(tools: number): string {
  return tools === 1 ? '1 tool was' : `${tools} tools were`;
}
