import { expect, test } from 'vitest';
import { diagnose } from '../../../scanner/observe/diagnose.ts';
import { withoutOwnFolders } from '../../../scanner/observe/own-folders.ts';

const root = '/tmp/mcp-Ab12';
const folder = {
  root,
  home: `${root}/home`,
  tmp: `${root}/tmp`,
  work: `${root}/work`,
  empty: `${root}/empty`,
};
const packages = '/home/ada/.cache/toolrisk/packages';

test('a module that is missing is named to its end, and nothing says whose machine it was', () => {
  const entry = `${packages}/shelf-of-lamps@1.2.3~${'0'.repeat(32)}`;
  const printed = `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '${entry}/node_modules/shelf-of-lamps/dist/tools/every/lamp.js' imported from ${entry}/node_modules/shelf-of-lamps/dist/index.js`;
  const told = diagnose(withoutOwnFolders(printed, { ...folder, remove: async () => {} }, entry));
  expect(told?.problem.detail).toContain("'node_modules/shelf-of-lamps/dist/tools/every/lamp.js'");
  expect(told?.problem.detail).not.toContain('ada');
});
