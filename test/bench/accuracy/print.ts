import type {
  Accuracy,
  ClassFigures,
  Contender,
  Figure,
  Headline,
  HeldBack,
} from '../../../catalogue/views/accuracy.ts';

/** The tables a reader sees, weaknesses before strengths. One string, no colours. */
export function accuracyText(accuracy: Accuracy): string {
  return [
    introduction(accuracy),
    missing(accuracy),
    ...(accuracy.heldBack === undefined ? [] : heldBack(accuracy.heldBack)),
    section('The judge, on whole servers, annotations removed (95 % interval by server)', headline(accuracy)),
    section('Categories', classes(accuracy.categories)),
    section('Signals', classes(accuracy.signals)),
    section('Labelled (down) as judged (across)', confusion(accuracy)),
    section('Confidence: share of tools, and share right in category and action', calibration(accuracy)),
    section('Simple approaches on the same tools', contenders([...accuracy.baselines, ...itself(accuracy)])),
    section('The judge with less to read, and with all', contenders(accuracy.ablation)),
    section('Languages', languages(accuracy)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function introduction({ labels, date, ruleset }: Accuracy): string {
  return [
    `${labels.tools} labelled tools of ${labels.servers} servers; ruleset ${ruleset}; ${date}`,
    `The labels were made by language-model labellers following rubric ${labels.rubric} (${labels.made}), two passes that`,
    `agreed on ${percent(labels.agreement.category)} of categories (kappa ${labels.agreement.kappa}). No human made or checked them.`,
  ].join('\n');
}

/** What to expect on a server that the rules were not written with in view. */
function heldBack(held: HeldBack): string[] {
  const { tools, servers } = held.labels;
  return [
    section(
      `Held back: ${tools} tools of ${servers} servers that no rule was written with in view (95 % interval by server,\n  means over the classes that occur)`,
      headline(held),
    ),
    missing(held),
    section('Confidence on the servers held back', calibration(held)),
  ];
}

function missing({ missing }: Pick<Accuracy, 'missing'>): string {
  if (missing.tools === 0) return '';
  return section(
    `Missing: ${missing.tools} tools could not be judged; each counts against every contender`,
    missing.servers.map(({ id, tools, reason }) => [id, String(tools), reason]),
  );
}

const MEASURES: Readonly<Record<keyof Headline<number>, string>> = {
  accuracy: 'accuracy',
  macroF1: 'macro-F1',
  riskF1: 'risk-F1',
  severityKappa: 'severity kappa',
  actionExact: 'action exact',
  falseAllow: 'false allow',
  overBlock: 'over-block',
};
const KEYS = Object.keys(MEASURES) as (keyof Headline<number>)[];
/** F1 and kappa are written as decimals, shares in per cent. */
const DECIMAL: ReadonlySet<string> = new Set(['macroF1', 'riskF1', 'severityKappa']);
const written = (key: string, value: number) => (DECIMAL.has(key) ? value.toFixed(3) : percent(value));

function headline({ headline }: Pick<Accuracy, 'headline'>): string[][] {
  return KEYS.map((key) => {
    const { value, low, high } = headline[key];
    return [MEASURES[key], written(key, value), `${written(key, low)} – ${written(key, high)}`];
  });
}

function classes(figures: Readonly<Record<string, ClassFigures>>): string[][] {
  const cell = ({ value, low, high }: Figure) => `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  return [
    ['', 'precision', 'recall', 'F1', 'labelled'],
    ...Object.entries(figures).map(([name, { precision, recall, f1, support }]) => [
      name,
      ...(support === 0 ? ['–', '–', '–'] : [precision, recall, f1].map(cell)),
      String(support),
    ]),
  ];
}

function confusion({ confusion }: Accuracy): string[][] {
  const names = Object.keys(confusion);
  return [
    ['', ...names],
    ...Object.entries(confusion).map(([name, row]) => [name, ...Object.values(row).map(String)]),
  ];
}

function calibration({ calibration }: Pick<Accuracy, 'calibration'>): string[][] {
  return [
    ['', 'tools', 'share', 'right'],
    ...calibration.map((row) => [
      row.confidence,
      String(row.tools),
      percent(row.share),
      row.tools === 0 ? '–' : percent(row.right),
    ]),
  ];
}

function contenders(rows: readonly Contender[]): string[][] {
  return [
    ['', ...KEYS.map((key) => MEASURES[key])],
    ...rows.map(({ title, figures }) => [title, ...KEYS.map((key) => written(key, figures[key]))]),
  ];
}

/** The judge as one contender among others: the last of the ablation has all there is to read. */
function itself({ ablation }: Accuracy): Contender[] {
  return ablation.slice(-1).map((whole) => ({ ...whole, title: 'the judge' }));
}

function languages({ languages }: Accuracy): string[][] {
  return [
    ['', 'labelled', 'servers', 'category', 'action', 'own sketches right'],
    ...languages.map(({ title, tools, servers, category, action, sketches }) => [
      title,
      String(tools),
      String(servers),
      ...(category === undefined || action === undefined
        ? ['nothing real', 'to test']
        : [percent(category), percent(action)]),
      `${sketches.right} of ${sketches.tools}`,
    ]),
  ];
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [title, ...rows.map((row) => `  ${line(row)}`)].join('\n');
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
