import { gone } from '../../decide/gone.ts';
import { takesAway } from '../../decide/removal.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { objectOf, sourceOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Acts that end something for good (rubric step 3). */
export const DESTROYING: readonly ActRule[] = [
  defineActRule({
    id: 'pushes-with-force',
    gives: 'destructive',
    title: 'Can push with force',
    why: 'A forced push drops the commits it replaces on the remote.',
    limits: 'Only for version control, and only where force is named or can be set.',
    since: 1,
    examples: {
      fires: [sketch('git_push', 'Pushes commits to a remote', { force: { type: 'boolean' } })],
      spares: [sketch('git_push', 'Pushes commits to a remote', { branch: { type: 'string' } })],
    },
    kinds: ['make'],
    lemmas: /^push$/,
    effect: (_, reading) => {
      const git = /\b(?:remote|branch|commits?)\b/.test(reading.prose);
      const forced =
        reading.parameters.has(PARAM.force) ||
        /\bforce[- _]push/.test(`${reading.tool.name} ${reading.prose}`);
      return git && forced
        ? { category: 'destructive', signals: ['destructive', 'irreversible'], leaf: false }
        : undefined;
    },
  }),
  defineActRule({
    id: 'drops-in-the-interface',
    gives: 'execute',
    title: 'Drops a dragged element',
    why: 'Dropping what was dragged is a gesture, not SQL DROP.',
    limits: 'Needs a user interface around it.',
    since: 1,
    examples: {
      fires: [sketch('browser_drop', 'Drop the dragged element')],
      spares: [sketch('drop_table', 'Drops a table')],
    },
    kinds: ['destroy'],
    lemmas: /^drop$/,
    effect: (phrase, reading) =>
      (reading.context.ui || objectOf(phrase, reading).is('ui')) &&
      !objectOf(phrase, reading).says(/^(?:tables?|database|index|column|schema|collection)$/)
        ? { category: 'execute', bounded: true }
        : undefined,
  }),
  defineActRule({
    id: 'deletes-with-recovery',
    gives: 'write',
    title: 'Deletes into a bin',
    why: 'A deletion whose text names the way back (trash, recycle bin, soft delete) is a reversible change.',
    limits: 'Only where the text says so; an option that deletes for good undoes it.',
    since: 1,
    examples: {
      fires: [sketch('delete_file', 'Moves a file to the recycle bin, from which it can be restored')],
      spares: [sketch('delete_file', 'Deletes a file. This cannot be undone')],
    },
    kinds: ['destroy', 'remove'],
    effect: (phrase, reading) =>
      phrase.source !== 'mode' &&
      (reading.description.cues & CUE.recovery) !== 0 &&
      !reading.parameters.has(PARAM.force) &&
      RECOVERY.test(reading.prose) &&
      !advised(reading.prose) &&
      (SOFT.test(reading.prose) || !FOR_GOOD.test(reading.prose))
        ? { category: 'write' }
        : undefined,
  }),
  defineActRule({
    id: 'deletes-a-relation',
    gives: 'write',
    title: 'Deletes only the membership',
    why: 'The description says that the object is removed from a group, list or parent, and lives on.',
    limits: 'The name alone says delete; only a leading `remove … from` in the description outweighs it.',
    since: 1,
    examples: {
      fires: [sketch('delete_sprint_issue', 'Remove an issue from a sprint')],
      spares: [sketch('delete_issue', 'Remove an issue from the project')],
    },
    kinds: ['destroy'],
    effect: (phrase, reading) => {
      if (phrase.source !== 'name') return undefined;
      const lead = reading.clauses.lead[0];
      if (lead?.verb.kind !== 'remove' && lead?.verb.kind !== 'detach') return undefined;
      const head = objectOf(lead, reading).head?.text;
      const named = phrase.object.map((word) => word.text);
      // The name must mention the place as well (`module_issue`), not just the thing.
      const place = sourceOf(lead);
      if (head === undefined || place === undefined || !named.includes(place.text)) return undefined;
      return takesAway(lead, reading) ? undefined : { category: 'write', tentative: true };
    },
  }),
  defineActRule({
    id: 'deletes',
    gives: 'destructive',
    title: 'Deletes, drops, purges or destroys',
    why: 'What is gone has no documented way back.',
    limits: 'The thing decides how severe it is: one leaf item is a step milder than a container.',
    since: 1,
    examples: {
      fires: [sketch('kv_namespace_delete', 'Deletes a namespace'), sketch('purge_queue', 'Purges a queue')],
      spares: [
        sketch('list_deleted_users', 'Lists deleted users'),
        sketch('purge_cache', 'Purges the cache'),
      ],
    },
    kinds: ['destroy'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        /^(?:purge|evict|expire|forget|flush|prune|dispose|discard|drop|delete)$/.test(phrase.verb.lemma) &&
        (object.mentions('cache') ||
          reading.clauses.lead[0]?.object.some((word) => /^cached?$/.test(word.text))) &&
        (object.says(/^(?:caches?|cached)$/) ||
          (object.says(/^cdn$/) && phrase.verb.lemma !== 'delete') ||
          reading.clauses.lead[0]?.object.some((word) => /^cached?$/.test(word.text)))
      )
        return { category: 'write' };
      if (phrase.verb.lemma === 'burn')
        return object.mentions('asset') || reading.context.assets
          ? gone(phrase, reading, ['billing'])
          : undefined;
      if (phrase.verb.lemma === 'drop' && object.says(/^(?:pins?|markers?|waypoints?|message|note)$/))
        return { category: 'write' };
      if (/^\W*delet\w+ [^.]{0,40}\bby archiving\b/.test(reading.prose)) return { category: 'write' };
      if (phrase.verb.lemma === 'gc') return { category: 'write', tentative: true };
      return gone(phrase, reading);
    },
  }),
  defineActRule({
    id: 'ends-work',
    gives: 'destructive',
    title: 'Cancels, terminates, kills or revokes',
    why: 'Work in flight, an order, a plan or a key that was ended cannot be taken up again.',
    limits:
      'A cancel that returns something to an editable draft is a write; ending a call, a turn or a session is a leaf.',
    since: 1,
    examples: {
      fires: [sketch('cancel_run', 'Cancels an active run'), sketch('revoke_api_key', 'Revokes a key')],
      spares: [sketch('cancel_campaign', 'Cancels a scheduled campaign and returns it to draft')],
    },
    kinds: ['end'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        /(?:back|return(?:s|ing|ed)?(?: it)?|revert(?:s|ed)?) to (?:an? )?(?:`|")?(?:draft|editable)/.test(
          reading.prose,
        )
      )
        return { category: 'write' };
      if (lemma === 'end' && object.words.length === 0) return undefined;
      // `Cancel the default menu`: what falls back to another value is only unset.
      if (lemma === 'cancel' && object.says(/^(?:default|defaults|override|overrides)$/))
        return { category: 'write' };
      if (
        lemma === 'abandon' ||
        (lemma === 'end' && object.is('leaf') && !object.is('work', 'speech', 'container'))
      )
        return { category: 'write', tentative: true };
      if (
        object.says(/^(?:dialog|edit|editing|dependency|friend|invitation|selection)$/) &&
        lemma === 'cancel'
      )
        return { category: 'write', tentative: true };
      // Rights that are revoked can be granted again; keys, tokens and sessions cannot be un-revoked.
      if (
        /^(?:revoke|rescind)$/.test(lemma) &&
        object.says(
          /^(?:access|members?|memberships?|permissions?|roles?|privileges?|shares?|sharing|grants?|users?|collaborators?)$/,
        ) &&
        !object.says(
          /^(?:keys?|tokens?|sessions?|certificates?|credentials?|invitations?|invites?|accesskey)$/,
        )
      )
        return { category: 'write', signals: ['privilege'] };
      const plan = lemma === 'cancel' && object.is('money') && object.says(/^(?:subscriptions?|plans?)$/);
      const effect = gone(phrase, reading, plan ? ['billing'] : []);
      const inFlight =
        /^(?:cancel|abort|terminate|kill|end)$/.test(lemma) &&
        (object.is('work', 'leaf') ||
          (/^(?:terminate|kill|end)$/.test(lemma) &&
            object.says(/^(?:apps?|applications?|process(?:es)?)$/) &&
            (reading.context.ui || lemma === 'kill'))) &&
        !plan &&
        !object.says(/^(?:instances?|clusters?|environments?|machines?|vms?|pods?)$/);
      return inFlight ? { ...effect, leaf: true } : plan ? { ...effect, leaf: false } : effect;
    },
  }),
  defineActRule({
    id: 'alters-a-table',
    gives: 'destructive',
    title: 'Can drop columns of a table',
    why: 'A column that is dropped takes its values with it.',
    limits: 'Only where the text names dropping as one of the changes.',
    since: 2,
    examples: {
      fires: [sketch('alter_table', 'Alters a table: adds, renames or drops columns')],
      spares: [sketch('alter_table', 'Alters a table: adds or renames columns')],
    },
    kinds: ['change'],
    lemmas: /^(?:alter|modify)$/,
    effect: (phrase, reading) =>
      objectOf(phrase, reading).says(/^(?:tables?|schemas?)$/) &&
      /\bdrop(?:s|ping)?\b/.test(reading.prose.slice(0, 400)) &&
      !/(?:not|never|cannot|without)\b[^.]{0,20}\bdrop/.test(reading.prose.slice(0, 400))
        ? { ...gone(phrase, reading), leaf: false }
        : undefined,
  }),
  defineActRule({
    id: 'gives-back',
    gives: 'destructive',
    title: 'Gives back an address or a number',
    why: 'A released address or number goes to somebody else.',
    limits: 'Releasing a lock or a version gives nothing away.',
    since: 2,
    examples: {
      fires: [sketch('release_ip', 'Releases a reserved IP address')],
      spares: [
        sketch('release_lock', 'Releases a lock on an IP address'),
        sketch('create_release', 'Creates a release'),
      ],
    },
    kinds: ['deploy'],
    lemmas: /^release$/,
    effect: (phrase, reading) =>
      /^(?:ips?|ipv4|ipv6|address(?:es)?|numbers?)$/.test(objectOf(phrase, reading).head?.text ?? '')
        ? { ...gone(phrase, reading), leaf: true }
        : undefined,
  }),
];
const RECOVERY =
  /\bsoft[- ]?delet|\brestorable\b|(?:move[sd]?|send[s]?|put[s]?|goes|go|lands?)[^.]{0,40}\b(?:to|into|in)\b[^.]{0,20}\b(?:trash|recycle bin|bin|recycled?|deleted items)\b|soft[- ]?delet|\bcan be (?:restored|recovered|undeleted|undone)|\brecoverable\b|undo within|\bto (?:the )?trash\b/;

const SOFT = /\bsoft[- ]?delet|\brestorable\b|\bcan be (?:restored|recovered)\b(?![^.]*not)/;

const FOR_GOOD =
  /permanent|cannot be (?:undone|recovered|restored)|can't be undone|irreversib|not be recoverable|unrecoverable|hard[- ]delet|skip.{0,12}trash/;

/** The way back belongs to another tool that the text recommends. */
function advised(prose: string): boolean {
  const at = RECOVERY.exec(prose)?.index ?? 0;
  const sentence = prose.slice(prose.lastIndexOf('. ', at) + 1, at + 40);
  return /\b(?:instead|prefer|should|rather)\b/.test(sentence);
}
