import type { ActObject } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Voice } from '../read/voices.ts';
import { ROLE } from '../read/words.ts';

/** Does what goes out reach somebody, as a message, a call or a post, and not only as a setting for later? */
export function carriesOut(
  { verb, text, at, restText }: Phrase,
  voice: Voice | 'option',
  object: ActObject,
): boolean {
  // `allows you to send mail` tells what a setting is for as often as what the call does.
  const isFarOut = TO_MANY.test(restText) || TO_THE_WORLD.test(restText);
  if (voice === 'able' && text.words[at - 1]?.text === 'to' && !isFarOut) return false;
  if (
    (voice === 'infinitive' && !isFarOut) ||
    (voice === 'passive' && text.field !== '/description' && !reachesMany(text, at, restText, object))
  )
    return false;
  if (verb.kind === 'publish') return true;
  if (ADDRESSES.test(verb.lemma))
    return (
      voice !== 'gerund' && (object.mentions('speech', 'audience', 'identity') || BY_PHONE.test(restText))
    );
  if (SENDS.test(verb.lemma))
    return (
      object.mentions('speech', 'audience') ||
      TO_PEOPLE.test(restText) ||
      // `Every sender is sent a reply`
      (voice === 'passive' && A_MESSAGE.test(restText)) ||
      object.says(/^(?:emails?|sms|webhooks?|third|external|everyone|newsletters?|attacker)$/)
    );
  return true;
}

const ADDRESSES =
  /^(?:broadcast|call|dm|page|alert|chat|message|speak|say|ring|respond|reply|remind|nudge|text)$/;
const SENDS = /^(?:send|forward|deliver|resend|transmit|relay|post)$/;
const A_MESSAGE =
  /^(?:an? |the )?(?:\w+ )?(?:e?mail|message|reminder|reply|notification|sms|invitation|letter|warning)\b/;

/** `All subscribers are emailed`, `the message is sent to everyone`: no notice of one thing to one person. */
const reachesMany = ({ words }: Phrase['text'], at: number, rest: string, object: ActObject): boolean =>
  TO_MANY.test(rest) ||
  IN_PUBLIC.test(rest) ||
  (object.mentions('audience', 'identity') &&
    words.slice(Math.max(0, at - 8), at).some(({ role }) => (role & ROLE.quantity) !== 0));

/** Many people are reached: that is no setting. */
export const TO_MANY =
  /\b(?:all|every|everyone|everybody|each) ?(?:\w+ )?(?:subscribers?|users?|customers?|contacts?|members?|recipients?|clients?)?\b/;

const TO_THE_WORLD = /\bto the (?:\w+ )?(?:internet|public|web|world)\b/;
const IN_PUBLIC = /^(?:\w+ ){0,3}(?:internet|public|publicly|web|website|world)\b/;
const BY_PHONE = /\b(?:by|via|over|on) (?:the |their )?(?:telephone|phone|sms|text message|e-?mail|fax)\b/;
const TO_PEOPLE =
  /\bto (?:all|every|each|the) (?:of the )?(?:\w+ )?(?:clients?|contacts?|customers?|followers?|members?|recipients?|subscribers?|users?)\b/;

/** `Uploads the key to https://…`, `posts the result to a chat service`: carried out of the place where it is kept. */
export const carriesAway = ({ verb, restText }: Phrase, voice: Voice | 'option'): boolean =>
  CARRIES.test(verb.lemma) && TO_OUTSIDE.test(restText) && /^(?:states|commands|passive)$/.test(voice);

const CARRIES = /^(?:upload|post|send|forward|transmit|deliver|relay|copy|stream|export|leak|exfiltrate)$/;
const TO_OUTSIDE =
  /^(?:\S+ ){0,4}?to (?:an? |the |your |our |any )?(?:https?|ftp|slack|discord|telegram|whatsapp|teams|pastebin|gist|webhooks?|external|third[- ]part\w+|attackers?|outside|public|(?:given|specified|supplied|provided|arbitrary|remote) (?:\w+ )?(?:urls?|address|hosts?|endpoints?))\b/;
