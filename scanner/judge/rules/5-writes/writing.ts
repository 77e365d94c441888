import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Acts that create or change stored state (rubric step 5). */
export const WRITING: readonly ActRule[] = [
  defineActRule({
    id: 'generates-an-answer',
    gives: 'read',
    title: 'Generates text, code or numbers as its answer',
    why: 'Nothing stored comes into being; the caller gets a value.',
    limits: 'A picture, sound, video, chart or document is an artefact and a write.',
    since: 1,
    examples: {
      fires: [
        sketch('generate_summary', 'Generates a summary of a text'),
        sketch('generate_uuid', 'Generates an id'),
      ],
      spares: [sketch('generate_image', 'Generates a picture')],
    },
    kinds: ['generate'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        /\ba dry run of\b|\bwithout (?:creating|saving|deploying|applying)\b/.test(
          reading.prose.slice(0, 200),
        )
      )
        return { category: 'read' };
      if (/\brandom\b|not stored/.test(reading.prose) && object.says(/^passwords?|passphrase$/))
        return { category: 'read' };
      if (
        object.mentions('artefact') &&
        !object.words.some(
          (word) =>
            /^(?:code|types?|prompts?|specs?|analysis|description|url|link|alt|metadata)$/.test(word.text) &&
            !object.words.some((one) => /^(?:qr|bar)$/.test(one.text)),
        )
      )
        return { category: 'write' };
      if (/^(?:mock|diagram|design)$/.test(phrase.verb.lemma) && phrase.source === 'name')
        return { category: 'write', tentative: true };
      if (
        /^(?:visualize|visualise|render|animate|illustrate|upscale|inpaint|plot|chart|scaffold)$/.test(
          phrase.verb.lemma,
        )
      )
        return { category: 'write' };
      if (object.is('secret') && object.says(/^(?:keys?|tokens?|secret|credentials?|apikey|certificate)$/))
        return { category: 'write', signals: ['credential', 'privilege'] };
      if (
        reading.parameters.has(PARAM.output) &&
        /out|save|dest|target|path/i.test(reading.parameters.find(PARAM.output)?.name ?? '')
      )
        return { category: 'write' };
      if (
        /\b(?:saves?|saved|stores?|stored|writes?|written|creates?) (?:\w+ ){0,4}(?:to|in|into|on|as) /.test(
          reading.prose,
        )
      )
        return { category: 'write', tentative: true };
      return { category: 'read', tentative: !object.is('answer') };
    },
  }),
  defineActRule({
    id: 'downloads',
    gives: 'write',
    title: 'Downloads',
    why: 'With a place to save to, a file is written; without, the content is only returned.',
    limits: 'Decided by a path among the parameters.',
    since: 1,
    examples: {
      fires: [sketch('download_file', 'Downloads a file', { output_path: { type: 'string' } })],
      spares: [sketch('download_history', 'Lists past downloads')],
    },
    kinds: ['make'],
    lemmas: /^(?:download|export|report|sign|fill|derive|follow|request|index|jot)$/,
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const saved =
        reading.parameters.has(PARAM.output) ||
        /\bsave[sd]?\b|\bto (?:a |the )?(?:local|disk|file)|locally|to disk|on disk/.test(reading.prose);
      if (
        lemma === 'download' &&
        /\breturns? (?:the )?(?:\w+ )?(?:base64|content)/.test(reading.prose) &&
        !reading.parameters.has(PARAM.output)
      )
        return { category: 'read', tentative: true };
      if (/^(?:download|export)$/.test(lemma))
        return saved ? { category: 'write' } : { category: 'read', tentative: true };
      if (lemma === 'report' && phrase.source === 'lead' && phrase.text.words[phrase.at]!.form === 'third')
        return { category: 'read' };
      if (
        /^(?:sign|fill|derive|follow|request|hash|index|jot)$/.test(lemma) &&
        phrase.source === 'name' &&
        phrase.verb.nounish &&
        reading.clauses.lead.length > 0
      )
        return { category: 'write', tentative: true };
      return undefined;
    },
  }),
  defineActRule({
    id: 'writes',
    gives: 'write',
    title: 'Creates, adds, updates, sets, uploads',
    why: 'Stored state is different after the call.',
    limits: 'Ordinary creates can be deleted and ordinary updates set back; signals tell when not.',
    since: 1,
    examples: {
      fires: [sketch('create_issue', 'Creates an issue'), sketch('mark_as_read', 'Marks a message as read')],
      spares: [sketch('get_created_date', 'Returns a date')],
    },
    kinds: ['make', 'change'],
    effect: () => ({ category: 'write' }),
  }),
  defineActRule({
    id: 'rests',
    gives: 'write',
    title: 'Archives, disables, pauses, closes',
    why: 'The same vocabulary has the way back (unarchive, enable, resume, reopen).',
    limits: 'The way back is assumed from the word.',
    since: 1,
    examples: {
      fires: [sketch('archive_project', 'Archives a project'), sketch('close_issue', 'Closes an issue')],
      spares: [sketch('list_archived', 'Lists archived projects')],
    },
    kinds: ['rest'],
    effect: (phrase) =>
      /^(?:sleep|ignore|exit|quit)$/.test(phrase.verb.lemma)
        ? { category: phrase.verb.lemma === 'sleep' ? 'read' : 'write', tentative: true }
        : { category: 'write' },
  }),
  defineActRule({
    id: 'manages',
    gives: 'write',
    title: 'Manages, without saying how',
    why: 'The word covers every act; the modes and the description decide, and without them nothing does.',
    limits: 'Alone it gives a tentative write.',
    since: 1,
    examples: { fires: [sketch('manage_settings')], spares: [sketch('list_managers', 'Lists managers')] },
    kinds: ['manage'],
    effect: () => ({ category: 'write', tentative: true }),
  }),
];
