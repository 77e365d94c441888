import { type ActRule, defineActRule, type Effect, sketch } from '../../decide/rule.ts';
import { namesMany, objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Somebody outside has it, and it cannot be called back. */
export const DELIVERED: Effect = { category: 'write', signals: ['external_comm', 'irreversible'] };
const TO_ALL: Effect = { category: 'write', signals: ['bulk', 'external_comm', 'irreversible'] };

/** Acts that carry somebody's words outside (rubric signal external_comm). */
export const TELLING: readonly ActRule[] = [
  defineActRule({
    id: 'sends',
    gives: 'external_comm',
    title: 'Sends or posts a message',
    why: 'What was delivered cannot be called back.',
    limits:
      'A message into the system’s own queue, sandbox or task, a comment in the same tool, and keys sent to a page are not deliveries.',
    since: 1,
    examples: {
      fires: [
        sketch('send_email', 'Sends an email', { to: { type: 'string' }, body: { type: 'string' } }),
        sketch('slack_post_message', 'Posts a message to a channel'),
      ],
      spares: [
        sketch('queue_send_message', 'Send a message to a queue'),
        sketch('add_issue_comment', 'Comments on an issue'),
      ],
    },
    kinds: ['send', 'make', 'start', 'run'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma, kind } = phrase.verb;
      if (kind !== 'send') {
        if (kind === 'start' || kind === 'run') return undefined;
        if (
          /^(?:create|make|new|place|start)$/.test(lemma) &&
          object.is('speech') &&
          object.says(/^(?:calls?)$/) &&
          (reading.parameters.has(PARAM.recipient) ||
            /\b(?:outbound|phone) calls?\b/.test(reading.prose.slice(0, 160)))
        )
          return DELIVERED;
        // `Adds a reply to a forum post`
        if (lemma === 'add' && /^(?:reply|replies|message|post)$/.test(object.head?.text ?? ''))
          return object.says(SOCIAL) ? DELIVERED : undefined;
        if (!/^(?:post|submit|queue|schedule|create|push|complete|new)$/.test(lemma)) return undefined;
        // `Push a model to the registry`: others can pull it from there.
        if (
          lemma === 'push' &&
          phrase.rest.some((word) => /^(?:registry|hub|dockerhub|marketplace)$/.test(word.text))
        )
          return DELIVERED;
        // A release or a gist of a code host is there for everybody.
        if (
          /^(?:create|new)$/.test(lemma) &&
          ((/^releases?$/.test(object.head?.text ?? '') &&
            reading.tool.parameters.some((p) => /^(?:prerelease|tag_?name)$/i.test(p.name))) ||
            (/^gists?$/.test(object.head?.text ?? '') &&
              reading.tool.parameters.some((p) => /^public$/i.test(p.name))))
        )
          return DELIVERED;
        // `Posts an offer on the network`: whoever is there reads it.
        if (
          lemma === 'post' &&
          phrase.source === 'lead' &&
          /\b(?:on|to) (?:the |your |an? )?(?:\w+ )?(?:network|feed|timeline|wall|community)\b/.test(
            reading.prose.slice(0, 160),
          )
        )
          return DELIVERED;
        if (
          phrase.source === 'name' &&
          phrase.at === 0 &&
          lemma === 'post' &&
          reading.clauses.lead[0] &&
          reading.clauses.lead[0].verb.lemma !== 'post' &&
          reading.clauses.lead[0].verb.kind !== 'send'
        )
          return undefined;
        const social =
          (reading.context.social &&
            /^(?:posts?|stor(?:y|ies)|reply|replies|comments?)$/.test(object.head?.text ?? '')) ||
          object.words.some((word) => SOCIAL.test(word.text)) ||
          (/^(?:posts?|threads?|story|stories|reels?)$/.test(object.head?.text ?? '') && object.says(SOCIAL));

        if (
          social &&
          /^(?:post|create|submit|push|new|schedule)$/.test(lemma) &&
          !object.says(/^(?:drafts?|list|ads?|chapter|user|task|point|points)$/)
        )
          return DELIVERED;
        if (
          lemma === 'schedule' &&
          object.is('audience') &&
          /\bemail|newsletter|sms|audience|recipients|subscribers\b/.test(reading.prose)
        )
          return TO_ALL;
        if (!object.is('speech')) return undefined;
        if (/^(?:schedule)$/.test(lemma))
          return object.is('audience')
            ? TO_ALL
            : object.says(/^(?:emails?|messages?|posts?|sms)$/)
              ? DELIVERED
              : undefined;
        if (/^(?:create|new)$/.test(lemma)) {
          if (object.is('audience'))
            return reading.parameters.has(PARAM.schedule) && object.says(/^(?:broadcasts?|newsletters?)$/)
              ? TO_ALL
              : undefined;
          const carried =
            /^(?:messages?|sms|whatsapp|dm)$/.test(object.head?.text ?? '') &&
            !object.says(/^(?:template|draft|list|folder|rule|channel|room|thread|completion|group)$/) &&
            (reading.parameters.has(PARAM.recipient | PARAM.body) || object.says(/^(?:sms|whatsapp|dm)$/));
          return carried ? DELIVERED : undefined;
        }
        if (object.says(/^(?:comments?|issue|review|drafts?|feedback|template|webhooks?)$/)) return undefined;
        return DELIVERED;
      }
      if (object.says(/^(?:queue|topic|kafka|sqs|stream)$/) && !object.says(/^(?:email|sms)$/))
        return { category: 'write' };
      if (
        phrase.rest.some(
          (word, i) =>
            word.text === 'to' &&
            /^(?:archive|trash|bin|backlog|background|front|back|top|bottom)$/.test(
              phrase.rest[i + 1]?.text === 'the'
                ? (phrase.rest[i + 2]?.text ?? '')
                : (phrase.rest[i + 1]?.text ?? ''),
            ),
        )
      )
        return { category: 'write' };
      if (/\b(?:sandbox mode|without delivering|test inbox)\b/.test(reading.prose))
        return { category: 'write' };
      if (/^(?:keys?|keystrokes?|keypress|input|keyevent|signal)$/.test(object.head?.text ?? ''))
        return { category: 'execute', bounded: true };
      if (
        /^(?:commands?|cmd|prompt|instruction|query|rpc)$/.test(object.head?.text ?? '') &&
        lemma === 'send'
      )
        return { category: 'execute', tentative: true };
      if (/^(?:events?)$/.test(object.head?.text ?? '') && lemma === 'send')
        return /trigger|automation|workflow/.test(reading.prose)
          ? { category: 'execute', tentative: true }
          : { category: 'write' };
      if (
        /^(?:request|requests)$/.test(object.head?.text ?? '') &&
        !object.says(/^(?:connection|friend|payment)$/)
      )
        return { category: 'execute', tentative: true };
      if (/^(?:feedback|telemetry)$/.test(object.head?.text ?? '')) return { category: 'write' };
      // The system's own words: nothing of the caller's is carried.
      if (
        object.says(/^(?:verification|confirmation|activation|otp)$/) &&
        !reading.parameters.has(PARAM.body)
      )
        return { category: 'write' };
      if (/^(?:invitations?|invites?)$/.test(object.head?.text ?? ''))
        return object.says(/connection|linkedin/) ? DELIVERED : { category: 'write', signals: ['privilege'] };
      // Speech that the text says is synthesised is an artefact, not a call to somebody.
      if (/^(?:speak|say)$/.test(lemma) && /\b(?:synthesi[sz]e|text.to.speech|tts|audio)/.test(reading.prose))
        return { category: 'write' };
      if (/^(?:speak|say|ring|alert|page|remind|fax|nudge)$/.test(lemma) && phrase.source !== 'name')
        return { category: 'write', tentative: true };
      if (
        /^(?:email|mail|sms|text|message|broadcast|chat|page|alert|forward|notify|dial|fax|remind|reply|respond)$/.test(
          lemma,
        ) &&
        phrase.verb.nounish &&
        phrase.source === 'name' &&
        phrase.at > 0 &&
        phrase.text.words.length > phrase.at + 1
      )
        return undefined;
      if (
        /^(?:reply|respond)$/.test(lemma) &&
        object.says(/^(?:comments?|reviews?|issues?|annotations?|discussion|pr|ticket|pull)$/) &&
        !object.says(/^(?:emails?|messages?|thread|customer)$/)
      )
        return { category: 'write' };
      if (lemma === 'respond' && object.says(/^(?:prompt|request|event|invite)$/))
        return { category: 'write', tentative: true };
      if (lemma === 'forward' && !object.is('speech')) return { category: 'write', tentative: true };
      // Talking to a model or an assistant: its answer is all that comes of it.
      if (
        /^(?:chat|message|text)$/.test(lemma) &&
        MACHINES.test(
          `${phrase.object.map((word) => word.text).join(' ')} ${phrase.rest
            .slice(0, 6)
            .map((word) => word.text)
            .join(' ')} ${reading.prose.slice(0, 120)}`,
        )
      )
        return { category: 'read', tentative: true };
      if (object.is('audience') || lemma === 'broadcast' || lemma === 'blast') return TO_ALL;
      return namesMany(phrase) ? TO_ALL : DELIVERED;
    },
  }),
  defineActRule({
    id: 'publishes',
    gives: 'external_comm',
    title: 'Publishes',
    why: 'What was public has been seen and copied.',
    limits: 'Publishing to one’s own queue or a draft version inside a tool is a change.',
    since: 1,
    examples: {
      fires: [sketch('publish_page', 'Makes a page public')],
      spares: [
        sketch('unpublish_page', 'Takes a page offline'),
        sketch('publish_to_queue', 'Puts a message on a queue'),
      ],
    },
    kinds: ['publish'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        object.says(
          /^(?:queue|topic|kafka|mqtt|rabbitmq|broker|pubsub|redis|nats|layer|alias|function|workflow|style|versions?|contracts?|types?|schemas?|components?)$/,
        ) ||
        (object.says(/^messages?$/) &&
          /redis|kafka|mqtt|nats|rabbit|pub ?\/?sub/.test(
            `${reading.prose} ${[...reading.context.own].join(' ')}`,
          ))
      )
        return { category: 'write', tentative: true };
      return DELIVERED;
    },
  }),
];

/** What answers by itself. */
const MACHINES =
  /\b(?:assistant|ai|llms?|language model|models?|gpt|claude|gemini|copilot|chatbot|rag|deepseek|grok|ollama|mistral)\b/;

/** Networks and what is posted on them. */
const SOCIAL =
  /^(?:discord|forum|telegram|subreddit|tweets?|toots?|skeets?|linkedin|twitter|facebook|instagram|bluesky|mastodon|threads|tiktok|reddit)$/;
