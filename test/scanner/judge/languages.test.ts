import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../data/lexicon/languages/index.ts';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { wordOf } from '../../../scanner/judge/read/vocabulary.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Verdict } from '../../../scanner/types.ts';
import { FURTHER, PASSIVES, SENTENCES } from './languages/sentences.ts';

/** The name says nothing, so the words must. */
function judge(description: string): Verdict {
  const definition = sketch('op_1', description, { id: { type: 'string' } });
  return judgeTools([normalise(definition)], {})[0]!.verdict;
}

/** Read as acts where they lead, not behind a look: deployments without an object, and a French word for two things. */
const LEADING_ONLY: ReadonlySet<string> = new Set([
  'نشر التطبيق في بيئة الإنتاج',
  'Exécute n’importe quelle commande sur le serveur',
  '프로덕션 환경에 배포합니다',
  '将项目部署到生产环境',
]);

const languages = Object.keys(LANGUAGES) as Language[];
const action = (text: string) => `${judge(text).actions.recommended}: ${text}`;

describe.each(languages)('a description in %s', (language) => {
  const { dangerous, looks, writes } = SENTENCES[language];

  it.each([...dangerous, ...(FURTHER[language] ?? [])])('is asked about: %s', (text) => {
    expect(action(text)).toMatch(/^(?:ask|deny)/);
  });

  it.each(dangerous)('is asked about behind an opening in English: %s', (text) => {
    expect(action(`Shows the status of the system. ${text}.`)).toMatch(/^(?:ask|deny)/);
  });

  const further = [...dangerous, ...(PASSIVES[language] ?? [])].filter((text) => !LEADING_ONLY.has(text));
  it.each(further)('is asked about behind a look: %s', (text) => {
    const [look] = looks;
    const stop = /^(?:zh|ja)$/.test(language) ? '。' : language === 'hi' ? '। ' : '. ';
    expect(action(`${look}${stop}${text}${stop}`)).toMatch(/^(?:ask|deny)/);
  });

  it.each(looks)('is let through as a look: %s', (text) => {
    expect(action(text)).toBe(`allow: ${text}`);
    expect(judge(text).category).toBe('read');
  });

  it.each(writes)('is a plain write: %s', (text) => {
    expect(action(text)).toBe(`limit: ${text}`);
    expect(judge(text).category).toBe('write');
  });
});

describe('the lexicons of other languages', () => {
  it.each(languages)('%s names English verbs that the rules know', (language) => {
    const unknown = keysOf(LANGUAGES[language].verbs).filter((key) => wordOf(key).verb === undefined);
    expect(unknown).toEqual([]);
  });

  it.each(languages)('%s has a line for each English word, and at least 40 verbs', (language) => {
    const { verbs, nouns, grammar } = LANGUAGES[language];
    for (const lines of [verbs, nouns, grammar])
      expect(new Set(keysOf(lines)).size).toBe(keysOf(lines).length);
    expect(keysOf(verbs).length).toBeGreaterThan(40);
  });
});

function keysOf(lines: string): string[] {
  return lines.split('\n').map((line) => line.split(': ')[0]!);
}
