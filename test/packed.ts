import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pkg from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');

/** Packs toolrisk and installs it with npm in an empty folder, as its users do. @returns where it then is */
export function installPacked(folder: string): string {
  execFileSync(process.execPath, [join(ROOT, '.ci/build.ts'), 'pack', join(folder, 'dist')], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const packed = join(folder, 'dist', `toolrisk-${pkg.version}.tgz`);
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--prefer-offline', packed], { cwd: folder });
  return join(folder, 'node_modules', 'toolrisk');
}
