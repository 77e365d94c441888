import { expect, test } from 'vitest';
import { changesIn } from '../../../catalogue/changes/history.ts';
import { changesView, recentChanges } from '../../../catalogue/views/changes.ts';
import { changesFeed } from '../../../catalogue/views/feed.ts';
import { weekView } from '../../../catalogue/views/week.ts';
import type { Definition, ScannedServer } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const capture = (at: string, ...tools: readonly (readonly [string, string])[]) => ({
  firstSeenAt: at,
  scanned: judgedFile(
    'garden',
    tools.map(([name, description]): Definition => ({ name, description })),
    at,
  ),
});
const changed = (slug: string, captures: readonly { firstSeenAt: string; scanned: ScannedServer }[]) => ({
  slug,
  id: slug,
  tools: captures.at(-1)!.scanned.tools.map(({ tool }) => tool.name),
  history: changesIn(slug, captures, new Date(0)),
});

const QUIET = changed('quiet', [
  capture('2026-11-01T10:00:00.000Z', ['list_beds', 'List beds.']),
  capture('2026-11-03T12:00:00.000Z', ['list_beds', 'List the beds.']),
]);
const WORSE = changed('worse', [
  capture('2026-11-01T10:00:00.000Z', ['walk_beds', 'List beds.']),
  capture('2026-11-03T08:00:00.000Z', ['walk_beds', 'Permanently delete all beds.']),
  capture('2026-11-05T08:00:00.000Z', ['walk_beds', 'List beds.'], ['new_bed', 'Create a bed.']),
]);

test('the newest day comes first, and on a day the server whose risk rose', () => {
  const { days, tally } = changesView([QUIET, WORSE]);
  expect(days.map(({ day }) => day)).toEqual(['5 November 2026', '3 November 2026']);
  expect(days[1]!.servers.map(({ name }) => name)).toEqual(['worse', 'quiet']);
  expect(days[0]!.servers[0]!.lines.map(({ rise }) => rise)).toEqual([true, false]);
  expect(tally).toBe('3 changes of 2 servers');
  expect(changesView([]).tally).toBe('No server of this catalogue was seen with two different lists yet');
});

test('words are told piece by piece, and a tool that is gone has no address', () => {
  const line = recentChanges(QUIET, 3)[0]!.lines[0]!;
  expect(line.href).toBe('/servers/quiet/tools/list-beds/');
  const added = line.words[0]!.pieces.filter(({ kind }) => kind === 'added');
  expect(
    added.map(({ text }) =>
      text
        .map((one) => one.text)
        .join('')
        .trim(),
    ),
  ).toEqual(['the']);
  const gone = changed('gone', [
    capture('2026-11-01T10:00:00.000Z', ['a', 'List beds.'], ['b', 'List cats.']),
    capture('2026-11-03T12:00:00.000Z', ['b', 'List cats.']),
  ]);
  expect(recentChanges(gone, 3)[0]!.lines[0]).not.toHaveProperty('href');
});

test('what our rules read otherwise stands apart from what a server changed', () => {
  const [was] = [capture('2026-11-01T10:00:00.000Z', ['delete_beds', 'Delete all beds for good.'])];
  const lenient = {
    ...was,
    scanned: {
      ...was.scanned,
      ruleset: 0,
      tools: was.scanned.tools.map(({ tool, verdict }) => ({
        tool,
        verdict: { ...verdict, ruleset: 0, severity: 'low' as const },
      })),
    },
  };
  const { days, rules } = changesView([changed('same', [lenient])]);
  expect(days).toEqual([]);
  expect(rules[0]!.lines[0]!.sentence).toMatch(/^was low, .* and is now critical/);
});

test('a feed without a change is a feed', () => {
  const feed = changesFeed(changesView([]), '2026-11-01T10:00:00.000Z');
  expect(feed).toContain('<updated>2026-11-01T10:00:00.000Z</updated>');
  expect(feed).not.toContain('<entry>');
});

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`;

test('the tally counts the servers whose own lists changed', () => {
  const [was] = [capture(day(1), ['delete_beds', 'Delete all beds for good.'])];
  const older = { ...was, scanned: { ...was.scanned, ruleset: 0 } };
  expect(changesView([QUIET, WORSE, changed('read-otherwise', [older])]).tally).toBe(
    '3 changes of 2 servers',
  );
});

test('what a page tells of one server has an end, and says what it leaves out', () => {
  const tools = (words: string) =>
    Array.from({ length: 70 }, (_, at) => [`list_bed_${at}`, `List bed ${at}. ${words}`] as const);
  const captures = [capture(day(1), ...tools('Old.')), capture(day(2), ...tools('New words. '.repeat(300)))];
  const [change] = recentChanges(changed('chatty', captures), 3);
  expect(change!.lines).toHaveLength(60);
  expect(change!.left).toBe(10);
  expect(JSON.stringify(change).length).toBeLessThan(30_000);
  const texts = change!.lines[0]!.words.flatMap(({ pieces }) =>
    pieces.map(({ text }) => text.map((one) => one.text).join('')),
  );
  expect(texts.find((text) => text.length > 300)).toMatch(/^[A-Za-z. ]{300,400} …$/);
  expect(change!.lines.at(-1)!).toMatchObject({
    words: [],
    details: ['its changed words are left out here'],
  });
});

test('signals stand in their words', () => {
  const run = changed('runs', [
    capture(day(1), ['list_beds', 'List beds.']),
    capture(day(2), ['list_beds', 'List beds.'], ['run_script', 'Execute any shell command that is given.']),
  ]);
  expect(recentChanges(run, 1)[0]!.lines[0]!.sentence).toMatch(/^is new: .*code execution/);
});

test('where only the action moved, it stands why', () => {
  const unread = changed('unread', [
    capture(day(1), ['list_beds', 'List beds.']),
    capture(day(2), ['list_beds', 'Handles beds.']),
  ]);
  expect(recentChanges(unread, 1)[0]!.lines[0]).toMatchObject({
    sentence: 'was low, read (allow) and is now low, read (ask)',
    details: [expect.stringMatching(/^By its severity, low, .* could not be read, so a person is asked\.$/)],
  });
  expect(recentChanges(WORSE, 3).flatMap(({ lines }) => lines.flatMap(({ details }) => details))).toEqual([]);
});

test('the week names a server once, with all that changed on it, rises first', () => {
  const { servers, left } = weekView(changesView([QUIET, WORSE]), '2026-11-05T09:00:00.000Z');
  expect(servers.map(({ name, more }) => [name, more])).toEqual([
    ['worse', 2],
    ['quiet', 0],
  ]);
  expect(servers[0]!.gravest.rise).toBe(true);
  expect(servers[0]!.versions).toBe(changesView([WORSE]).days[0]!.servers[0]!.versions);
  expect(left).toBe(0);
});

test('the page of a server tells more of its newest change than the list of all', () => {
  const tools = Array.from({ length: 50 }, (_, at) => [`list_beds_${at}`, 'List beds.'] as const);
  const grown = changed('grown', [
    capture('2026-11-01T10:00:00.000Z', ['list_beds', 'List beds.']),
    capture('2026-11-03T12:00:00.000Z', ['list_beds', 'List beds.'], ...tools),
  ]);
  expect([recentChanges(grown, 3)[0]!.left, changesView([grown]).days[0]!.servers[0]!.left]).toEqual([0, 38]);
});
