import type { Parameter } from '../../../types.ts';
import { defineSignalRule, quote, type SignalRule, sign, signParameter, sketch } from '../../decide/rule.ts';
import { CUE, cuesAmong } from '../../read/cues.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

/** What a call stores, makes public or costs beyond its act. */
export const REACH: readonly SignalRule[] = [
  defineSignalRule({
    id: 'stores-code',
    title: 'Stores or deploys code that runs later',
    why: 'A function body, a script or a contract the caller hands over is code, even if another call runs it.',
    limits: 'Files of a repository or a document are content, not code of the service.',
    since: 1,
    examples: {
      fires: [sketch('deploy_worker', 'Deploys a worker script', { script: { type: 'string' } })],
      spares: [sketch('create_file', 'Creates a file in a repository', { content: { type: 'string' } })],
    },
    categories: ['write', 'execute', 'destructive'],
    signs: (reading) => {
      const deployed =
        reading.namePhrases[0]?.verb.kind === 'deploy'
          ? reading.tool.parameters.find(
              (p) => p.depth === 0 && /^(?:files|file_?contents|source_?code|code|zip_?file)$/i.test(p.name),
            )
          : undefined;
      if (deployed) return [signParameter('code_exec', deployed, reading)];
      const [topic] = reading.name.words;
      for (const phrase of reading.spoken) {
        if (!/^(?:make|change|deploy|manage)$/.test(phrase.verb.kind)) continue;
        if (((cuesAmong(phrase.object) | (topic?.cues ?? 0)) & CUE.code) === 0) continue;
        const words = phrase.objectText;
        const expression = /\brules?$/.test(words)
          ? reading.tool.parameters.find((p) => p.depth <= 1 && /^(?:rule_?)?expression$/i.test(p.name))
          : undefined;
        if (expression) return [signParameter('code_exec', expression, reading)];
        if (
          !/\b(?:functions?|workers?|lambdas?|scripts?|contracts?|edge functions?|triggers?|code|apex(?: \w+)?|userscripts?|plugins?|macros?|stored procedures?|migrations?|hooks?)\b/.test(
            `${words} ${topic?.text ?? ''}`,
          ) ||
          /\b(?:repository|webhooks?|snippet|review|issue|scanning|usage|description|budget|discount|coupon|promo|promotion|qr|zip|postal|country|verification|referral|gift|class|style)\b/.test(
            words,
          )
        )
          continue;
        const code =
          reading.parameters.find(PARAM.code | PARAM.sql) ??
          reading.tool.parameters.find(
            (p) =>
              p.depth <= 2 &&
              /^(?:files|body|script_?content|source_?code|zip_?file|code_?uri|query|contents?|text)$/i.test(
                p.name,
              ) &&
              /script|code|function|sql|source|ddl|apex|trigger/i.test(
                `${p.description ?? ''} ${words} ${p.name === 'query' ? reading.prose : ''}`,
              ),
          );
        if (code || /\binline scripts?\b/.test(reading.prose))
          return [
            code
              ? signParameter('code_exec', code, reading)
              : sign('code_exec', phrase.text, phrase.at, phrase.end),
          ];
      }
      return [];
    },
  }),
  defineSignalRule({
    id: 'reaches-people-from-inside',
    title: 'A comment that outsiders are told of',
    why: 'The text says that what is written becomes public or is mailed to somebody.',
    limits: 'Only where it says so.',
    since: 1,
    examples: {
      fires: [sketch('add_ticket_comment', 'Adds a comment. Public comments are emailed to the requester')],
      spares: [sketch('add_ticket_comment', 'Adds a comment to a ticket')],
    },
    categories: ['write'],
    signs: (reading) => {
      if ((reading.description.cues & CUE.told) === 0) return [];
      const match =
        /\bpublic (?:comments?|repl(?:y|ies))\b|\bmakes? (?:it|them|the \w+) public(?:ly)?\b|\b(?:is|are|be) e?mailed to\b|\bnotif(?:y|ies) (?:the )?(?:customers?|requesters?|recipients|subscribers|attendees|guests)\b|\bsent to (?:the )?(?:customers?|requesters?|recipients)\b|\bsends (?:an? |the )?(?:real )?(?:e-?mails?|notifications?|invitations?|sms) to\b/.exec(
          reading.prose.slice(0, 2500),
        );
      if (
        match === null ||
        /(?:not|never|without|optional\w*|can|if|whether|n't) (?:\w+ ){0,4}$/.test(
          reading.prose.slice(Math.max(0, match.index - 40), match.index),
        ) ||
        /\bdraft\b/.test(reading.prose)
      )
        return [];
      if (
        !reading.namePhrases.some(
          (phrase) =>
            /^(?:make|send|change)$/.test(phrase.verb.kind) &&
            /comment|reply|note|message|review|video|post|photo|story|upload/.test(
              phrase.text.served.toLowerCase(),
            ),
        )
      )
        return [];
      return [
        quote(reading, 'external_comm', match.index, match[0].length),
        quote(reading, 'irreversible', match.index, match[0].length),
      ];
    },
  }),
  defineSignalRule({
    id: 'changes-visibility',
    title: 'Changes who can see something',
    why: 'Turning something public or private changes who can do what with it.',
    limits: 'Only where the text says that the access itself is set.',
    since: 1,
    examples: {
      fires: [
        sketch('update_mock', 'Updates a mock server: sets its access control to public'),
        sketch('update_bucket', 'Makes the objects of a bucket readable by anyone'),
      ],
      spares: [
        sketch('list_public_mocks', 'Lists public mock servers'),
        sketch('update_playlist', 'Changes a playlist', {
          name: { type: 'string' },
          public: { type: 'boolean' },
        }),
      ],
    },
    categories: ['write'],
    signs: (reading) => {
      const setting =
        reading.namePhrases[0]?.verb.kind === 'change' &&
        reading.parameters.named(VISIBILITY) &&
        reading.tool.parameters.find((p) => p.depth <= 1 && VISIBLE.test(p.name));
      if (setting && (SHARES.test(setting.name) || isAlone(setting, reading)))
        return [signParameter('privilege', setting, reading)];
      const open = TO_ANYONE.exec(reading.prose.slice(0, 400));
      if (open) return [quote(reading, 'privilege', open.index, open[0].length)];
      if ((reading.description.cues & CUE.access) === 0) return [];
      if (!/access control|visib|who can/.test(reading.prose)) return [];
      const match =
        /\bsets? (?:\w+ ){0,4}(?:access control|visibility)\b[^.]{0,40}\b(?:public|private)\b|\bchanges? (?:\w+ ){0,3}visibility\b|\bchang(?:es?|ing) who can (?:see|access|edit|view|use)\b|\bsetting to private\b/.exec(
          reading.prose,
        );
      return match ? [quote(reading, 'privilege', match.index, match[0].length)] : [];
    },
  }),
  defineSignalRule({
    id: 'costs-per-call',
    title: 'States a price of the call',
    why: 'Credits, sats or money are spent by each call.',
    limits: 'Prices in what is returned, and quotas without a cost, do not count.',
    since: 1,
    examples: {
      fires: [sketch('generate_image', 'Generates a picture. Costs $0.04 per image')],
      spares: [sketch('get_price', 'Returns the price of a product')],
    },
    signs: (reading) => {
      const { cues, folded } = reading.description;
      if ((cues & (CUE.cost | CUE.currency)) === 0) return [];
      if ((cues & CUE.cost) === 0 && !/[$€£]/.test(folded.text)) return [];
      const match = COSTS.exec(reading.prose);
      if (
        match === null ||
        /\b(?:no|not|free|without|never|zero|0)\b[^.]{0,20}$/.test(
          reading.prose.slice(Math.max(0, match.index - 25), match.index),
        ) ||
        /\bfree of charge|no cost|\bfree,? no\b|costs? (?:0|zero|nothing)/.test(reading.prose)
      )
        return [];
      return [
        quote(reading, 'billing', match.index, match[0].length),
        quote(reading, 'metered', match.index, match[0].length),
      ];
    },
  }),
];

/** Parameters that say who can see the thing. */
const VISIBLE =
  /^(?:is_?public|public|sharing_?policy|privacy(?:_?setting|_?level)?|visibility|access_?level|sharing|public_?access|link_?sharing|general_?access)$/i;
/** Those of them that are about access and nothing else. */
const SHARES = /shar|access/i;
const VISIBILITY = nameKind((name) => VISIBLE.test(name));
const TO_ANYONE =
  /\b(?:readable|accessible|visible|viewable|open) (?:to|by|for) (?:anyone|everyone|everybody|the public|the world)\b|\b(?:public|anonymous) (?:read )?access\b|\bpublicly readable\b|\banyone (?:with the link|who has the link|can (?:open|read|view|see|access))\b/;

/** Among the ordinary fields of a record a visibility field is no change of rights (rubric section 8). */
const isAlone = (setting: Parameter, reading: Reading): boolean =>
  !reading.tool.parameters.some(
    (p) =>
      p.depth === setting.depth &&
      p !== setting &&
      /^(?:name|title|description|content|body|text)$/i.test(p.name),
  );

const COSTS =
  /\b(?:costs?|charge[sd]?|price[sd]?|pay|fee)\b[^.\n]{0,40}(?:[$€£]\s?\d|\d+(?:\.\d+)?\s?(?:credits?|sats|usdc|usd|cents|tokens per))|[$€£]\s?\d+(?:\.\d+)?\s?(?:\/|per|each)\s?(?:call|request|image|query|minute|second|run|use|page|email|message|video|search)|\b(?:consumes?|uses?|deducts?|spends?|requires?)\b[^.\n]{0,24}\bcredits?\b|\b\d+ credits?\b[^.\n]{0,12}\b(?:per|each|call|request)|\b(?:pays?|paid|costs?|price)\b[^.]{0,40}\bx402\b|\bx402 (?:micro)?payments? (?:required|of)\b|\bcosts? credits\b|\bwill be (?:charged|billed)\b|\bincurs? (?:a |an |additional )?(?:costs?|charges?|fees?)\b|\bpaid (?:api )?call\b|\bcredits? (?:will be|are) (?:used|deducted|consumed|charged)\b|\bmay incur (?:\w+ )?(?:costs?|charges?|fees?)\b/;
