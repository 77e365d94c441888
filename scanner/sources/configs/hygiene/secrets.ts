import { isOrdinary, looksDrawn, namesSecret, SHORTEST } from '../../../secrets/ordinary.ts';
import type { ConfigFinding } from '../../../types.ts';
import type { ConfigEntry } from '../entry.ts';
import { configFinding } from './finding.ts';
import { type Written, writtenValues } from './values.ts';

/**
 * Secrets written out in an entry, one finding a key. What has the form of a known service's token is for secretlint's
 * recommended rules (MIT, kept by their authors; nothing is sent anywhere); beside them counts what stands under a
 * name that says it is secret and is no everyday word, no path and no placeholder.
 */
export async function hardCoded(entry: ConfigEntry): Promise<readonly ConfigFinding[]> {
  const values = writtenValues(entry);
  const fields = new Map<string, string>();
  for (const { field, value } of values) {
    const service = await knownToken(value);
    if (service !== undefined && !fields.has(field)) fields.set(field, service);
  }
  for (const { field, ...one } of values) {
    if (isSecretByName(one) && !fields.has(field)) fields.set(field, 'a secret');
  }
  return [...fields].map(([field, what]) =>
    configFinding(
      'hard-coded-secret',
      entry,
      field,
      `${field} holds ${what}, written out for everyone who can read the file`,
      'Revoke it if the file was shared, and have the client take it from a variable or ask for it.',
    ),
  );
}

function isSecretByName({ name, value }: Pick<Written, 'name' | 'value'>): boolean {
  const bare = value.replace(/^(?:bearer|basic|token|apikey|bot)(?:\s+|$)/i, '');
  if (!namesSecret(name) || bare.length < SHORTEST || PLACEHOLDER.test(bare) || PATH.test(bare)) return false;
  return PASSWORD.test(name)
    ? !/^(?:true|false|none|null|\d+)$/i.test(bare)
    : looksDrawn(bare) || !isOrdinary(bare);
}

/** Its value may be any word. */
const PASSWORD = /passw|passphrase|pwd$|secret$/i;
/** What examples and documentation put where a secret goes. */
const PLACEHOLDER =
  /^[<[{(*]|[>\]}]$|[*x•]{4}|\.{3}|…|\b(?:your|my|example|placeholder|changeme|change|replace|insert|here|todo|dummy|fake|sample|redacted|api[-_]?key)\b|^(?:your|my)[-_]|[-_]here$/i;
const PATH = /^(?:~|\.{0,2})[/\\]|^[A-Za-z]:[/\\]/;

/** What kind of token a text holds, by secretlint's name for it. */
async function knownToken(text: string): Promise<string | undefined> {
  if (text.length < SHORTEST || PLACEHOLDER.test(text)) return undefined;
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const { messages } = await lintSource({
    source: { content: text, filePath: 'configuration', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      maskSecrets: true,
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
    },
  });
  const rule = messages[0]?.ruleId.replace(/^.*secretlint-rule-/, '');
  return rule === undefined ? undefined : `a secret (secretlint: ${rule})`;
}
