import { defineSignalRule, quote, type SignalRule, sign, signString, sketch } from '../../decide/rule.ts';
import { WITHHELD } from '../../decide/secrets.ts';
import { CUE } from '../../read/cues.ts';
import { type Phrase, textOf } from '../../read/phrase.ts';

/** Rights and keys by the way back: what denies access and what gives it again weigh the same. */
export const RIGHTS: readonly SignalRule[] = [
  defineSignalRule({
    id: 'lets-in-again',
    title: 'Approves, restores or hands over access',
    why: 'Approving a device, restoring a member or giving a thing to an organisation lets somebody in, as denying and removing shut them out.',
    limits: 'Approving an expense, restoring a page or moving an issue to a team lets nobody in.',
    since: 1,
    examples: {
      fires: [
        sketch('approve_device', 'Approves a pending device authorization request'),
        sketch('restore_member', 'Restores a revoked member'),
        sketch('firewall_add_machines', 'Adds machines to a firewall'),
        sketch('transfer_workspace', 'Transfers a workspace to another organization'),
      ],
      spares: [
        sketch('approve_expense', 'Approves an expense report'),
        sketch('restore_page', 'Restores a page from an earlier version'),
        sketch('transfer_issue', 'Transfers an issue to another team'),
      ],
    },
    categories: ['write', 'execute'],
    signs: (reading) => {
      for (const phrase of reading.foremost)
        if (letsIn(phrase)) return [sign('privilege', phrase.text, phrase.at, phrase.end)];
      return [];
    },
  }),
  defineSignalRule({
    id: 'handles-access-keys',
    title: 'Creates, changes or ends an access key',
    why: 'A bare `key` that comes with a secret or an access key id signs requests to the service.',
    limits:
      'Keys of records, caches, maps and encryption-at-rest are found only where the text or a parameter says access, secret or API key.',
    since: 1,
    examples: {
      fires: [
        sketch('storage_key_create', 'Creates a storage key', { name: { type: 'string' } }),
        sketch('bucket_key_delete', 'Deletes a bucket key', { AccessKey: { type: 'string' } }),
      ].map((one, i) =>
        i === 0 ? { ...one, description: 'Creates a storage key and returns its secret key' } : one,
      ),
      spares: [sketch('create_key', 'Creates a translation key')],
    },
    categories: ['write', 'execute', 'destructive'],
    signs: (reading, category) => {
      const phrase = [...reading.clauses.lead.slice(0, 1), ...reading.namePhrases].find(
        (one) => HANDLES.test(one.verb.lemma) && /^keys?$/.test(one.object.at(-1)?.text ?? ''),
      );
      const handed =
        category === 'write' &&
        (reading.description.cues & (CUE.answers | CUE.secret)) !== 0 &&
        /^(?:create|register|spawn|issue|provision|signup|add)$/.test(
          reading.namePhrases[0]?.verb.lemma ?? '',
        )
          ? HANDS_OUT.exec(reading.prose.slice(0, 600))
          : null;
      if (handed && !WITHHELD.test(reading.prose))
        return [quote(reading, 'credential', handed.index, handed[0].length)];
      if (phrase === undefined) return [];
      const spelled = reading.tool.parameters.some((p) =>
        /^(?:access|secret|api)_?key(?:_?id)?$/i.test(p.name),
      );
      return spelled || /\b(?:secret|access) keys?\b|\breturns? [^.]{0,30}\bapi keys?\b/.test(reading.prose)
        ? [sign('credential', phrase.text, phrase.at, phrase.end)]
        : [];
    },
  }),
  defineSignalRule({
    id: 'handles-vault-items',
    title: 'Reads, stores or deletes an item of a password manager',
    why: 'An item of a password manager is a secret, whatever it is called.',
    limits: 'Only on servers named after such a product; lists, lookups and archives show no secret.',
    since: 2,
    examples: {
      fires: [{ ...sketch('bitwarden_delete_item', 'Deletes an item'), title: 'Delete an item' }],
      spares: [sketch('delete_item', 'Deletes an item'), sketch('bitwarden_list_items', 'Lists items')],
    },
    signs: (reading) => {
      if (!reading.context.vault) return [];
      const [phrase] = reading.namePhrases;
      if (
        phrase === undefined ||
        !/^(?:get|read|create|add|edit|update|save|delete|remove|restore|share)$/.test(phrase.verb.lemma)
      )
        return [];
      return /^(?:items?|notes?|logins?|entry|entries|passwords?)$/.test(phrase.object.at(-1)?.text ?? '')
        ? [sign('credential', phrase.text, phrase.at, phrase.end)]
        : [];
    },
  }),
  defineSignalRule({
    id: 'picks-a-secret-field',
    title: 'Can be asked for a password or a one-time code',
    why: 'A tool that returns the field the caller names returns the secret ones too.',
    limits:
      'The field must be one of several listed values of a single parameter; metadata around secrets is none.',
    since: 1,
    examples: {
      fires: [
        sketch('get', 'Gets a part of an entry', {
          part: { type: 'string', enum: ['name', 'password', 'totp'] },
        }),
      ],
      spares: [
        sketch('list_events', 'Lists events', { kind: { type: 'string', enum: ['login', 'password'] } }),
      ],
    },
    categories: ['read'],
    signs: (reading) => {
      if (!/^(?:get|read|fetch|retrieve|show|reveal)$/.test(headVerb(reading.namePhrases))) return [];
      for (const parameter of reading.tool.parameters)
        for (const value of parameter.depth === 0 ? parameter.values : [])
          if (parameter.values.length > 1 && SECRET_FIELD.test(value.value))
            return [signString('credential', value.field, value.value)];
      return [];
    },
  }),
];

function letsIn(phrase: Phrase): boolean {
  const { lemma } = phrase.verb;
  if (!LETS_IN.test(lemma)) return false;
  const object = phrase.objectText;
  if (/^(?:approve|accept|confirm|authori[sz]e)$/.test(lemma))
    return (
      /\b(?:device|access|member|membership|join|sign ?in|login|authori[sz]ation) ?(?:\w+ )?(?:requests?|approvals?|authori[sz]ations?)\b|\b(?:org|organi[sz]ation|team|group|workspace) (?:members?|users?)\b|^(?:pending |invited |new )?(?:members?|devices?|device approval|device authori[sz]ation)$/.test(
        object,
      ) ||
      (/\b(?:users?|members?|devices?)\b/.test(object) && /\b(?:access|join|joining)\b/.test(phrase.restText))
    );
  if (/^(?:restore|reinstate|reinvite|readmit|recover)$/.test(lemma))
    return /\b(?:members?|memberships?|collaborators?|(?:org|organi[sz]ation|team|revoked) users?)$/.test(
      object,
    );
  if (/^(?:add|remove|attach|assign|detach|update|set|replace)$/.test(lemma))
    return (
      (phrase.text.cues & CUE.gate) !== 0 &&
      FIREWALL.test(
        `${phrase.source === 'name' ? textOf(phrase.text.words) : object} ${/\b(?:to|from|of|in|on) (?:a |an |the |your )?(?:\w+ )?(?:firewalls?|allow ?lists?|access lists?|security groups?)\b/.exec(phrase.restText)?.[0] ?? ''}`,
      )
    );
  if (/^(?:transfer|move|share|hand|assign)$/.test(lemma)) {
    const to = phrase.restText;
    return (
      (/\b(?:workspaces?|projects?|repositor(?:y|ies)|ownership|organi[sz]ations?)\b/.test(object) &&
        /\bto (?:an? |the |another )?(?:new )?teams?\b|\bfrom one team to another\b/.test(to)) ||
      /\bto (?:an?|the|another|your|a different|different)? ?(?:new )?organi[sz]ation\b/.test(to) ||
      (/^(?:transfer|share|hand)$/.test(lemma) &&
        /\bto (?:an?|the|another|your|a different|different)? ?(?:new )?(?:owner|account)\b/.test(to))
    );
  }
  return false;
}

/** Every verb that one of the cases of `letsIn` is about. */
const LETS_IN =
  /^(?:approve|accept|confirm|authori[sz]e|restore|reinstate|reinvite|readmit|recover|add|remove|attach|assign|detach|update|set|replace|transfer|move|share|hand)$/;

const headVerb = (phrases: readonly Phrase[]): string => phrases[0]?.verb.lemma ?? '';
const FIREWALL = /\b(?:firewalls?|allow ?lists?|access lists?|security groups?)\b/;
const HANDS_OUT =
  /\breturns?\b[^.]{0,80}\b(?:api[ _]key|access[ _]token|client[ _]secret|secrets?)\b|\b(?:secret|api key|token) is returned\b/;
const HANDLES =
  /^(?:create|generate|issue|update|edit|modify|rotate|regenerate|delete|revoke|remove|add|new)$/;
const SECRET_FIELD = /^(?:passwords?|totp|otp|secret|secret_?key|private_?key|credentials?|api_?key)$/i;
