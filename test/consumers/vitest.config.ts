import { defineConfig } from 'vitest/config';

/** Policies in the consumers' own programs: run by `npm run test:consumers`, which installs them first. */
export default defineConfig({
  test: {
    include: ['test/consumers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 2,
    // Consumers log each decision.
    silent: 'passed-only',
    reporters: ['default', './test/reporter.ts'],
  },
});
