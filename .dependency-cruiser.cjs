/**
 * The import law. Each rule says, to whoever broke it, why the wall is there and where the code belongs.
 * Run by `npm run boundaries`; `test/boundaries.test.ts` proves that the rules bite.
 */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third. Move the shared part down.',
      severity: 'error',
      from: {},
      // Of types alone too: nobody can read one of the two without the other.
      to: { circular: true },
    },
    {
      name: 'types-imports-nothing',
      comment:
        'scanner/types.ts is the vocabulary everyone shares; a word that needs an import belongs elsewhere.',
      severity: 'error',
      from: { path: '^scanner/types\\.ts$' },
      to: {},
    },
    {
      name: 'scanner-knows-no-catalogue',
      comment:
        'The scanner observes and judges; it stores, prints and publishes nothing. Return a value instead.',
      severity: 'error',
      from: { path: '^scanner/' },
      to: {
        path: '^(catalogue|site)/|node_modules/(commander|better-sqlite3|astro|picocolors|cli-progress)/',
      },
    },
    {
      name: 'judgement-is-pure',
      comment:
        'judge and normalise give the same answer for ever under one ruleset: no network, file, clock, MCP SDK or zod. Pass the data in.',
      severity: 'error',
      from: { path: '^scanner/(judge/|findings/|normalise)' },
      to: {
        path: '^scanner/(observe|sources|crawl)/|^scanner/scan\\.ts$|node_modules/(@modelcontextprotocol|zod)/|^(node:)?(fs|net|http|https|http2|dns|tls|child_process|timers|worker_threads|os|process)(/|$)',
      },
    },
    {
      name: 'natural-by-sub-path-only',
      comment:
        'The root import of natural prints to stdout and loads .env into the process. Import natural/lib/natural/….',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/(index|lib/natural/index)\\.' },
    },
    {
      name: 'sql-lives-in-the-store',
      comment: 'Only catalogue/store opens the database. Add a named reader or writer there and call it.',
      severity: 'error',
      from: { pathNot: '^(catalogue/store|test)/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'renderers-are-pure',
      comment:
        'policy, report, views, changes and corrections turn values into values; files, processes and the database stay with cli and store.',
      severity: 'error',
      from: {
        path: '^catalogue/(policy|report|views|changes|corrections)/|^catalogue/(domains|joined|slug)\\.ts$',
      },
      to: {
        path: '^catalogue/(store|cli)/|^scanner/(observe|sources|crawl)/|^(node:)?(fs|net|http|https|child_process)(/|$)',
      },
    },
    {
      name: 'one-door-to-the-site',
      comment:
        'Pages and components take view objects; only site/src/catalogue.ts, with entries.ts and data-files.ts behind it, reads the catalogue. What makes folders, and says why a place cannot be written, reads none.',
      severity: 'error',
      from: { path: '^site/', pathNot: '^site/src/(catalogue|data-files|entries)\\.ts$' },
      to: {
        path: '^(catalogue/store|catalogue/cli|scanner)/',
        pathNot: '^scanner/(types|make-folder|unwritable)\\.ts$',
      },
    },
    {
      name: 'argv-only-in-cli',
      comment: 'Only catalogue/cli parses arguments, prints, or sets an exit code.',
      severity: 'error',
      from: { pathNot: '^(catalogue/cli|test)/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'A product file that needs a test file has its helper in the wrong room.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
