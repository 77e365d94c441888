import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { NO_CORPUS } from './beside.ts';

/**
 * Says aloud which tests were skipped and why. Under CI a skip is a failure: there, everything a test
 * needs has been installed, so a skip means that something silently stopped being tested. Only the folder
 * that belongs beside the checkout, and is published nowhere, may be missing.
 */
export default class SkipsAreLoud implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    for (const test of skipped) console.log(`skipped: ${test.fullName} (${reason(test)})`);
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const passed = tests.length - failed - skipped.length;
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    if (!tests.some((test) => test.module.moduleId.includes('/test/consumers/')))
      console.log('not run here: the exported policies in their consumers (npm run test:consumers)');
    if (skipped.some((test) => reason(test) !== NO_CORPUS) && process.env.CI === 'true') {
      console.error('Under CI every test must run: install what the skipped ones name.');
      process.exitCode = 1;
    }
  }
}

function reason(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}
