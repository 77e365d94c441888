import { DELIVERED } from '../../decide/effects.ts';
import { type Fact, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const outside: Fact = {
  says: 'it goes to a server, an address or a party outside, or to a webhook',
  holds: ({ restText }) => OUTSIDE.test(restText),
};
const OUTSIDE =
  /\bto (?:an? |the |any )?(?:(?:external|third party|outside|arbitrary|attacker controlled|public) (?:\w+ )?(?:servers?|urls?|endpoints?|hosts?|address(?:es)?|sites?|services?|systems?|accounts?|party|parties)|(?:configurable|configured|custom|given|specified|supplied) (?:\w+ )?(?:urls?|endpoints?|hosts?)|third part(?:y|ies)|(?:app|chrome web|play|web) store|facebook|google play|instagram|tiktok|vimeo|youtube|webhooks?|(?:news ?wires?|press|media|journalists|mailing list|newsrooms?))\b/;

export const CARRIES_OUTSIDE = frame({
  id: 'carries-outside',
  gives: 'external_comm',
  title: 'Hands something to a place outside',
  why: 'What a server, a webhook or a third party outside has received cannot be called back.',
  since: 4,
  spares: [sketch('upload_file', 'Uploads a file to a bucket')],
  kinds: ['change', 'make', 'send', 'run'],
  lemmas: /^(?:distribute|upload|post|push|send|forward|copy|export|transmit|relay|submit|emit)$/,
  rows: [
    {
      id: 'outside',
      when: [outside],
      is: DELIVERED,
      because: 'a place outside has it',
      example: sketch('sync_notes', 'Uploads the notes to an external server'),
    },
  ],
});
