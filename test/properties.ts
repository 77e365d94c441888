import fc from 'fast-check';

/**
 * For every property of the suite: a failure is shrunk for as long at most, in milliseconds, and then told as far
 * as it got. Without a bound a large counterexample shrinks for hours, past the time of its test, because what
 * computes cannot be interrupted. Below the `testTimeout` of vitest.config.ts.
 */
const LONGEST = 60_000;

fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: LONGEST });
