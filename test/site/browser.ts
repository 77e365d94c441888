/**
 * A real headless browser that comes from npm. It brings its own libraries, but looks for its fonts in
 * fixed places; here it gets a private folder, its own fonts and the machine's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

export interface HeadlessBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<HeadlessBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-browser-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const before = process.env.TMPDIR;
    // Read by the package when it is imported: where to unpack, and that its bundled libraries are wanted.
    process.env.TMPDIR = folder;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;

    writeFileSync(join(folder, 'fonts.conf'), fontsIn(folder));
    const browser = await playwright.launch({
      executablePath,
      // One process, as the package's cloud functions want it, dies with the first page that is closed.
      args: chromium.args.filter((arg) => arg !== '--single-process'),
      headless: true,
      env: {
        ...(process.env as Record<string, string>),
        TMPDIR: folder,
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${preferred('Palatino', 'P052')}${preferred('sans-serif', 'Inter')}
<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
}

/** Free faces for two names of the site's font lists, seen where the machine has them. */
function preferred(asked: string, family: string): string {
  return `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;
}
