/** What the data page tells of each file to be had, and which files those are. */
export const DATA_FILES = ['catalogue.json', 'catalogue.ndjson', 'catalogue.csv', 'catalogue.db'] as const;
export type DataFile = (typeof DATA_FILES)[number];

export interface FileFacts {
  readonly bytes: number;
  /** SHA-256, lower-case hex. */
  readonly digest: string;
}
export interface DataRow extends FileFacts {
  readonly file: DataFile;
  readonly href: string;
  readonly holds: string;
}
export interface DataPage {
  readonly files: readonly DataRow[];
  /** The statements that made the tables of the SQLite file. */
  readonly schema: string;
  readonly queries: readonly { readonly asks: string; readonly sql: string }[];
}

const HOLDS: Readonly<Record<DataFile, string>> = {
  'catalogue.json': 'Every server with its tools and verdicts, as a scan prints them in JSON.',
  'catalogue.ndjson': 'The same servers, each a JSON document on a line of its own.',
  'catalogue.csv': 'One tool a row; a server without tools has one row that says why (RFC 4180).',
  'catalogue.db': 'The catalogue itself, every capture included, for SQLite 3.38 or newer.',
};

/** Queries that run on the SQLite file as they stand. */
export const QUERIES: DataPage['queries'] = [
  {
    asks: 'Which tools move money?',
    sql: `SELECT servers.slug, capture_tools.name, verdicts.severity
FROM servers
JOIN capture_tools ON capture_tools.capture = servers.current
JOIN verdicts ON verdicts.server = servers.id AND verdicts.definition = capture_tools.definition
WHERE verdicts.category = 'billing'
ORDER BY 1, 2;`,
  },
  {
    asks: 'How many captures has each server?',
    sql: `SELECT slug, count(*) FROM servers JOIN captures ON captures.server = servers.id GROUP BY slug ORDER BY 1;`,
  },
];

export function dataView(facts: (file: DataFile) => FileFacts, schema: string): DataPage {
  return {
    files: DATA_FILES.map((file) => ({ file, href: `/data/${file}`, holds: HOLDS[file], ...facts(file) })),
    schema,
    queries: QUERIES,
  };
}
