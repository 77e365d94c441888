import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**'],
    // Real servers, real installs and a real browser: generous, because no test asserts on time.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    setupFiles: ['test/properties.ts'],
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './test/reporter.ts'],
  },
});
