import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ATTACKS, attacksFor } from '../../../catalogue/views/attacks.ts';
import { wordsOf } from '../../../catalogue/views/head.ts';
import { actionsFor } from '../../../scanner/judge/weigh/actions.ts';
import { severityOf, severityReasons } from '../../../scanner/judge/weigh/severity.ts';
import { CATEGORIES, type JudgedTool, SIGNALS } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';

const idsOf = (judged: JudgedTool) => attacksFor(judged).map((attack) => attack.id);
const idsFor = (name: string, description: string, parameters: readonly string[] = []) =>
  idsOf(
    judgeAlone({
      name,
      description,
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(parameters.map((parameter) => [parameter, { type: 'string' }])),
        required: [...parameters],
      },
    }),
  );

describe.each(ATTACKS.map((attack) => [attack.id, attack] as const))('%s', (id, attack) => {
  test('is a case of its own file, dated, with a title that states', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(existsSync(`data/attacks/${id}.ts`)).toBe(true);
    expect(attack.date).toMatch(/^20\d\d-[01]\d(-[0-3]\d)?$/);
    expect(attack.when).toContain(attack.date.slice(0, 4));
    expect(attack.title).toMatch(/^[A-Z].* .*[^.!?]$/);
    expect(attack.title).not.toMatch(/dangerous|shocking/i);
  });

  test('says what stops it, what does not, and which tools are concerned', () => {
    for (const part of [attack.happened, attack.stops, attack.remains, attack.tools, attack.appliesTo]) {
      expect(part.length).toBeGreaterThan(0);
    }
    const prose = [attack.summary, attack.enables, ...attack.happened, ...attack.stops, ...attack.remains];
    for (const paragraph of prose) expect(paragraph).toMatch(/^[A-Z].{20,}\.$/s);
  });

  test('rests on sources that were opened', () => {
    expect(attack.sources.length).toBeGreaterThan(1);
    for (const { url, mark } of attack.sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(['full', 'seen']).toContain(mark);
    }
    expect(new Set(attack.sources.map((source) => source.url)).size).toBe(attack.sources.length);
  });

  test('the tools it names get the action the recommended profile gives such a tool', () => {
    for (const { category, signals: listed, action } of attack.tools) {
      expect(listed).toEqual(SIGNALS.filter((signal) => listed.includes(signal)));
      const signals = new Set(listed);
      const one = !signals.has('bulk');
      const severity = severityOf(
        severityReasons({
          category,
          signals,
          leaf: one,
          bounded: false,
          infrastructure: signals.has('metered'),
        }),
      );
      const standing = {
        category,
        signals,
        severity,
        uncertain: false,
        unread: false,
        steers: false,
        surelyRead: true,
        declared: {},
      };
      expect(actionsFor(standing).recommended).toBe(action);
    }
  });

  test('applies to a category of the tools it tells of, by words that are singular and lower case', () => {
    for (const { verbs, objects } of attack.appliesTo) {
      expect(objects).not.toEqual([]);
      expect(verbs).not.toEqual([]);
      expect(wordsOf([...verbs, ...objects].join(' '))).toEqual([...verbs, ...objects]);
    }
    const concerned = new Set(attack.tools.map((tool) => tool.category));
    const claimed = new Set(attack.appliesTo.flatMap((one) => one.categories));
    expect([...claimed].filter((category) => concerned.has(category))).not.toEqual([]);
  });
});

test('every case file is listed, once', () => {
  const files = readdirSync('data/attacks').filter((file) => !['attack.ts', 'index.ts'].includes(file));
  expect(ATTACKS.map((attack) => `${attack.id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('every category has a case that speaks to some of its tools', () => {
  const covered = new Set(ATTACKS.flatMap((attack) => attack.appliesTo.flatMap((scope) => scope.categories)));
  expect([...covered].toSorted()).toEqual([...CATEGORIES].toSorted());
});

test.each([
  [
    'a database deletion',
    'drop_database',
    'Delete a MySQL database and all its data.',
    [],
    'replit-production-db-deletion',
  ],
  [
    'any SQL',
    'run_sql',
    'Run any SQL statement, including DELETE.',
    ['sql'],
    'replit-production-db-deletion',
  ],
  ['a shell', 'run_command', 'Run a shell command.', ['command'], 'clinejection-issue-to-shell'],
  ['sending mail', 'send_email', 'Send an email to any address.', ['to', 'body'], 'postmark-mcp-bcc'],
  [
    'a payment',
    'refund_payment',
    'Refund a payment to the customer.',
    ['payment_id'],
    'grok-bankr-morse-transfer',
  ],
  ['a volume', 'delete_volume', 'Permanently delete a storage volume.', ['id'], 'pocketos-volume-wipe'],
  ['a mailbox', 'empty_inbox', 'Delete all emails of the inbox.', [], 'openclaw-inbox-purge'],
  [
    'a token transfer',
    'transfer',
    'Transfer tokens to an address.',
    ['to'],
    'lobstar-wilde-treasury-transfer',
  ],
  ['a click', 'browser_click', 'Click an element of the page.', ['selector'], 'comet-page-injection'],
  ['a read-only query', 'query', 'Run a read-only SQL query.', ['sql'], 'sql-read-only-bypass'],
  ['a chat', 'list_chats', 'List WhatsApp chats with their last messages.', [], 'whatsapp-mcp-shadowing'],
  ['a file', 'read_file', 'Read a file of the project.', ['path'], 'git-filesystem-server-escape'],
  ['settings', 'write_file', 'Write a file, replacing what was there.', ['path'], 'copilot-autoapprove-flip'],
  ['secrets', 'list_api_keys', 'List all API keys with their values.', [], 'mcp-tool-poisoning-add'],
])('%s has the case about it', (_, name, description, parameters, id) => {
  expect(idsFor(name, description, parameters)).toContain(id);
});

test.each([
  ['list_notes', 'List notes.', []],
  ['delete_queue_message', 'Delete a message from the queue.', ['id']],
  ['update_proxy', 'Update the configuration of a proxy.', ['config']],
  ['delete_bucket', 'Permanently delete an empty bucket of a planner.', ['id']],
  ['list_buckets', 'List the files of a bucket.', []],
  ['install_monitor', 'Install a monitor on a virtual machine.', ['machine_id']],
  ['delete_webhook', 'Permanently delete a webhook.', ['webhook_id']],
  ['delete_database_user', 'Delete a user of the database.', ['user']],
  ['cancel_plan', 'Cancel a subscription for good.', ['id']],
  ['create_purchase_order', 'Create a purchase order and charge the card.', ['product']],
])('%s, as grave as it may be, has no case about something else', (name, description, parameters) => {
  expect(idsFor(name, description, parameters)).toEqual([]);
});
