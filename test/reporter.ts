import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Says aloud which tests were skipped and why. Under CI a skip is a failure: there, everything a test
 * needs has been installed, so a skip means that something silently stopped being tested.
 */
export default class SkipsAreLoud implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    for (const test of skipped) console.log(`skipped: ${test.fullName} (${reason(test)})`);
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const passed = tests.length - failed - skipped.length;
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    if (skipped.length > 0 && process.env.CI === 'true') {
      console.error('Under CI every test must run: install what the skipped ones name.');
      process.exitCode = 1;
    }
  }
}

function reason(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}
