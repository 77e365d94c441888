import fc from 'fast-check';
import { expect, test } from 'vitest';
import configuration from './vitest.config.ts';

test('a property that fails stops shrinking while its test has time left to tell it', () => {
  const { testTimeout = 0 } = configuration.test ?? {};
  expect(fc.readConfigureGlobal().interruptAfterTimeLimit).toBeLessThanOrEqual(testTimeout / 2);
});
