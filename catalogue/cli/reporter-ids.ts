/** The keys of REPORTERS; a test holds the two together, so that --help need not load them all. */
export const REPORTER_IDS = ['table', 'json', 'sarif', 'markdown', 'junit', 'github', 'html'] as const;
