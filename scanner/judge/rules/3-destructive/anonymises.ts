import { ends } from '../../decide/effects.ts';
import { is, takesAnId } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const ANONYMISES = frame({
  id: 'anonymises',
  gives: 'destructive',
  title: 'Anonymises or redacts what is stored',
  why: 'What told who somebody is, or what was said, is gone for good.',
  since: 7,
  spares: [sketch('redact_text', 'Redacts names in a text', { text: TEXT })],
  kinds: ['change', 'compute'],
  lemmas: /^(?:anonymi[sz]e|pseudonymi[sz]e|redact)$/,
  rows: [
    {
      id: 'a-person',
      when: [is('identity')],
      is: ends([], { leaf: false }),
      because: 'what was known of a person is gone',
      example: sketch('anonymise_user', 'Anonymises a user', { user_id: TEXT }),
    },
    {
      id: 'a-record',
      when: [is('leaf', 'container'), takesAnId],
      is: ends(),
      because: 'what was said or recorded is gone',
      example: sketch('redact_message', 'Redacts a message', { message_id: TEXT }),
    },
  ],
});
