import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

/** Acts on a device or in a user interface (rubric step 4). */
export const TOUCHING: readonly ActRule[] = [
  defineActRule({
    id: 'actuates',
    gives: 'execute',
    title: 'Moves something in the world',
    why: 'A lamp, a lock or a heater acts outside the computer, and on people.',
    limits: 'Recognised by the device or by a home-automation entity; a phone’s screen is no such device.',
    since: 1,
    examples: {
      fires: [sketch('turn_on_light', 'Turns on a light'), sketch('unlock_door', 'Unlocks a door')],
      spares: [
        sketch('get_light_state', 'Returns the state of a light'),
        sketch('lock_conversation', 'Locks a conversation'),
      ],
    },
    kinds: ['change', 'start', 'rest', 'run', 'gesture'],
    lemmas:
      /^(?:turn|set|switch|toggle|lock|unlock|open|close|start|stop|dim|brighten|adjust|activate|arm|disarm|move|power|press|call)$/,
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const entity = reading.tool.parameters.some((p) => /^(?:entity_?ids?|device_?ids?)$/i.test(p.name));
      const object = objectOf(phrase, reading);
      const home =
        reading.context.home || (entity && /home ?assistant|smart ?home|thermostat/.test(reading.prose));
      if (lemma === 'call') return home && object.says(/^services?$/) ? { category: 'execute' } : undefined;
      return (object.is('device') &&
        !reading.context.ui &&
        (home || entity || /^(?:turn|lock|unlock|dim|brighten)$/.test(lemma)) &&
        !object.says(
          /^(?:theme|config|configuration|mode|dark|conversation|issue|thread|camera|scene|llm|model)$/,
        )) ||
        (entity && home && /^(?:turn|toggle|lock|unlock|open|close)$/.test(lemma))
        ? { category: 'execute' }
        : undefined;
    },
  }),
  defineActRule({
    id: 'gestures',
    gives: 'execute',
    title: 'Clicks, types, scrolls, navigates',
    why: 'A movement in a user interface acts on whatever is there; one movement is bounded.',
    limits: 'A device that moves something in the world is no screen.',
    since: 1,
    examples: {
      fires: [sketch('browser_click', 'Click an element', { ref: { type: 'string' } })],
      spares: [sketch('type_info', 'Returns a type')],
    },
    kinds: ['gesture'],
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const ui =
        reading.context.ui ||
        object_ui(phrase, reading) ||
        reading.parameters.has(PARAM.locator) ||
        /\b(?:browser|element|screen|cursor|keyboard|mouse|tap)\b/.test(reading.prose);
      if (phrase.verb.lemma === 'skip' && !ui) return { category: 'write', tentative: true };
      if (phrase.verb.nounish && !ui && phrase.source === 'name') return undefined;
      if (/^(?:go|jump|step|back|seek|play)$/.test(lemma) && !ui)
        return { category: 'execute', bounded: true, tentative: true };
      const open = /^(?:navigate|visit|goto|go)$/.test(lemma) && reading.parameters.has(PARAM.url);
      return { category: 'execute', bounded: true, ...(open ? { signals: ['external_comm'] as const } : {}) };
    },
  }),
  defineActRule({
    id: 'acts-in-the-interface',
    gives: 'execute',
    title: 'Fills, submits or handles things on a page',
    why: 'In a browser or on a screen these are gestures, not changes of stored data.',
    limits: 'Only on a server that drives an interface and where the object is part of it.',
    since: 1,
    examples: {
      fires: [
        sketch('browser_fill_form', 'Fill fields of a form on the page', { selector: { type: 'string' } }),
        sketch('upload_picked_file', 'Uploads a file through the file chooser of the page'),
      ],
      spares: [sketch('fill_order', 'Fills an order')],
    },
    kinds: ['make', 'change', 'look', 'start', 'rest', 'send', 'manage'],
    lemmas:
      /^(?:fill|submit|enter|draw|check|select|focus|pick|handle|accept|dismiss|resize|switch|upload|attach|rotate|toggle|expand|pin|unlock|lock|mark|put|set|open|close|new|init|initiali[sz]e|create|start|launch|stop|reload|refresh|quit|leave|exit|minimize|send)$/,
    effect: (phrase, reading) => {
      const page =
        reading.parameters.has(PARAM.locator) &&
        /\b(?:page|browser|tab|dom|web form|iframe)\b/.test(reading.prose) &&
        /^(?:fill|submit|enter|close|open|new|switch|focus|select|check|upload|put|send)$/.test(
          phrase.verb.lemma,
        );
      const browser =
        /^(?:close|open|launch|resize|quit|switch|new|reload|refresh|init|initiali[sz]e|start|create)$/.test(
          phrase.verb.lemma,
        ) && /^(?:browsers?|tabs?)$/.test(objectOf(phrase, reading).head?.text ?? '');
      const { lemma } = phrase.verb;
      const object = objectOf(phrase, reading);
      if (
        /^(?:upload|attach|handle|set)$/.test(lemma) &&
        /\bfile (?:chooser|input|picker)\b/.test(reading.prose)
      )
        return { category: 'execute', bounded: true };
      if (!reading.context.ui && !page && !browser) return undefined;
      if (
        lemma === 'check' &&
        (phrase.rest.some((word) => /^(?:if|whether|that)$/.test(word.text)) ||
          object.says(/^(?:status|state|logs?|version)$/))
      )
        return undefined;
      const pointed = reading.parameters.has(PARAM.locator);
      if (
        /^(?:fill|submit|enter|draw|check|select|focus|pick|handle|accept|dismiss|resize|switch|upload|attach|rotate|toggle|expand|pin|unlock|lock|mark|put|set)$/.test(
          lemma,
        )
      ) {
        if (
          object.says(
            /^(?:forms?|fields?|options?|elements?|dialogs?|alerts?|tabs?|windows?|files?|input|text|checkbox|frame|iframe|viewport|browser|page|dropdown|screen|orientation|device|value|popup|prompt|app)$/,
          ) &&
          !object.says(/^(?:cookies?|storage|headers?|geolocation|permissions?)$/)
        )
          return lemma === 'pick' ||
            (lemma === 'select' && !pointed && !object.says(/^(?:options?|tabs?|dropdown|device|page)$/))
            ? undefined
            : { category: 'execute', bounded: true };
        return pointed && /^(?:fill|submit|select|focus|check|enter)$/.test(lemma)
          ? { category: 'execute', bounded: true }
          : undefined;
      }
      if (
        /^(?:open|close|new|init|initiali[sz]e|create|start|launch|stop|reload|refresh|quit|leave|exit|minimize)$/.test(
          lemma,
        ) &&
        (object.is('ui') ||
          object.says(/^(?:browsers?|tabs?|pages?|windows?|apps?|sessions?|context|simulator|emulator)$/) ||
          object.words.length === 0)
      ) {
        const url = reading.parameters.has(PARAM.url);
        return {
          category: 'execute',
          bounded: true,
          ...(url ? { signals: ['external_comm'] as const } : {}),
        };
      }
      if (lemma === 'send' && object.says(/^(?:keys?|keystrokes?|text|input)$/))
        return { category: 'execute', bounded: true };
      return undefined;
    },
  }),
];

const object_ui = (phrase: Phrase, reading: Reading): boolean =>
  objectOf(phrase, reading).is('ui') && phrase.source !== 'name';
