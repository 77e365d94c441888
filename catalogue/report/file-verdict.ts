import picocolors from 'picocolors';
import type { FileVerdict, ToolEffect } from '../policy/reading/verdict.ts';
import { COLOURS, type Colours } from './colours.ts';
import { columnWidth, pad } from './columns.ts';
import { visible, visibleName } from './visible.ts';

const HEADS: Readonly<Record<ToolEffect['action'], string>> = {
  allow: 'LET THROUGH unasked',
  limit: 'LET THROUGH, so many calls at a time',
  unknown: 'UNKNOWN: the file says nothing of the server',
  ask: 'asked about before each call',
  deny: 'denied',
};

/** What a policy file does to the tools of one server, for a terminal; what is let through first. */
export function fileVerdict(
  { tools, dead, later, isNamed, elsewhere }: FileVerdict,
  {
    key,
    isGuess,
    isKeyless,
  }: { readonly key: string; readonly isGuess: boolean; readonly isKeyless: boolean },
  { colour }: { readonly colour: boolean },
): string {
  const c = picocolors.createColors(colour);
  const width = columnWidth(
    tools.map(({ name }) => visibleName(name)),
    28,
  );
  return [
    ...(isKeyless
      ? []
      : [`key ${visible(key)}${isGuess ? ' (a guess: give your own with --as or --config)' : ''}`]),
    ...(isNamed || isKeyless ? [] : [`no rule of the file is about a tool under this key${hint(elsewhere)}`]),
    ...[...Map.groupBy(tools, ({ action }) => action)].flatMap(([action, those]) => [
      '',
      `${HEADS[action]}: ${those.length}`,
      ...those.map((tool) => line(tool, width, c)),
    ]),
    '',
    `a tool that is added later: ${later === 'allow' ? 'LET THROUGH unasked' : HEADS[later]}`,
    ...(dead.length === 0 ? [] : ['', `DEAD RULES, which decide for no tool: ${dead.length}`]),
    ...dead.map(({ rule, because, meant }) => `  ${visible(rule)}: ${WHY[because]}${spelling(meant)}`),
  ].join('\n');
}

function hint(elsewhere: readonly string[]): string {
  return elsewhere.length === 0 ? '' : `; under another it has ${elsewhere.map(visible).join(', ')}`;
}

const WHY = {
  overruled: 'another rule goes before it',
  'no-tool': 'no tool is called so',
  ignored: 'no rule of this form is taken',
} as const;

function spelling(meant: FileVerdict['dead'][number]['meant']): string {
  return meant === undefined ? '' : `; for ${visibleName(meant.tool)} write ${visible(meant.spelling)}`;
}

function line({ name, severity, rule }: ToolEffect, width: number, c: Colours): string {
  const by = rule === undefined ? 'no rule' : visible(rule);
  return `  ${COLOURS[severity](c)(severity.padEnd(8))} ${pad(visibleName(name), width)}  ${c.dim(by)}`;
}
