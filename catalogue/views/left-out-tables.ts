import type { LeftOut, LeftOutLabels, Mirror, Part, Shares } from './left-out.ts';
import { percent, type Table } from './table.ts';

/** How much of a score comes from having seen the very server, in a sentence. */
export function leftOutWeakness({ labels: [first] }: LeftOut): readonly string[] {
  if (first === undefined) return [];
  const { tools, withAll, withoutItsOwn } = first;
  return [
    `Part of the fit is memory. Judged without the rows and words that its own server alone attests, the action is exact for ${percent(withoutItsOwn.action)} of ${tools} tools in view instead of ${percent(withAll.action)}, and ${percent(withoutItsOwn.falseAllow)} instead of ${percent(withAll.falseAllow)} of those labelled ask or deny are let through.`,
  ];
}

/** One table for each half of the benchmark; the second only where it was measured. */
export function leftOutTables(leftOut: LeftOut): readonly Table[] {
  return [oneLeftOut(leftOut), ...(leftOut.mirror ? [mirror(leftOut.mirror, measured(leftOut))] : [])];
}

const measured = ({ date, ruleset }: LeftOut): string => `measured ${date} under ruleset ${ruleset}`;

function oneLeftOut(leftOut: LeftOut): Table {
  return {
    caption: `One server left out: ${leftOut.servers} servers, each judged without what it alone attests (${measured(leftOut)})`,
    columns: ['', 'Tools', 'Category right', 'Action exact', 'False allow'],
    rows: leftOut.labels.flatMap(rowsOf),
  };
}

function rowsOf({ tools, passes, withAll, withoutItsOwn, withoutWhatVendorsLack }: LeftOutLabels) {
  const row = (title: string, { category, action, falseAllow }: Shares): readonly string[] => [
    `${title}, labels of ${passes === 1 ? 'one pass' : `${passes} passes`}`,
    String(tools),
    percent(category),
    percent(action),
    percent(falseAllow),
  ];
  return [
    row('All rows and words', withAll),
    row('Without its own', withoutItsOwn),
    ...(withoutWhatVendorsLack
      ? [row('Without its own that no API vendor attests', withoutWhatVendorsLack)]
      : []),
  ];
}

function mirror({ vendors, operations, ...parts }: Mirror, measured: string): Table {
  const row = (title: string, { n, of }: Part): readonly string[] => [
    title,
    String(n),
    String(of),
    of === 0 ? '–' : percent(n / of),
  ];
  return {
    caption: `${operations.toLocaleString('en-GB')} operations of ${vendors} API vendors, judged as if they were tools (${measured})`,
    note: 'The HTTP method, which no rule sees, tells where to look and not what is wrong: many a POST looks something up, and a DELETE may only detach. These vendors, too, have been looked at since.',
    columns: ['', 'Operations', 'Of', 'Share'],
    rows: [
      row('GET, judged to act', parts.getJudgedToAct),
      row('DELETE, let through', parts.deleteLetThrough),
      row('PUT, PATCH or POST, judged to read', parts.othersJudgedRead),
    ],
  };
}
