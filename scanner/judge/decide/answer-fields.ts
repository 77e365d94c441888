import { parametersOf } from '../../normalise-parameters.ts';
import { onlyLooks } from '../read/words.ts';
import { quote, signParameter } from './rule.ts';
import type { Place } from './table.ts';

/** A secret among what the text lists as coming back, behind `Returns:` or, of a look, behind the colon of its sentence. */
export const secretListed: Place = {
  says: 'a secret is one of the things that the description lists as coming back',
  find: (reading) => {
    const { prose, clauses } = reading;
    const [lead] = clauses.lead;
    const looks = lead === undefined || onlyLooks(lead.verb);
    if (lead !== undefined && SORTS.test(lead.object.at(-1)?.text ?? '')) return undefined;
    for (const marker of prose.matchAll(looks ? OF_A_LOOK : OF_ANY)) {
      const from = marker.index + marker[0].length;
      const [served = ''] = prose.slice(from, from + MOST).split(END, 1);
      const listed = served.replaceAll(IN_BRACKETS, (aside) => ' '.repeat(aside.length));
      for (const { index, 0: item } of listed.matchAll(ITEM)) {
        const at = SECRET.exec(item);
        if (at !== null) return (suggests) => quote(reading, suggests, from + index + at.index, at[0].length);
      }
    }
    return undefined;
  },
};

/** A property of the output's schema that is named after a secret. */
export const secretInTheSchema: Place = {
  says: 'a property of the output schema is named after a secret',
  find: ({ tool }) => {
    const { outputSchema } = tool.definition;
    if (outputSchema === undefined) return undefined;
    const found = parametersOf({ ...tool.definition, inputSchema: outputSchema }).find(
      ({ name, types }) =>
        !/^(?:array|boolean|integer|number)$/.test(types[0] ?? '') &&
        SECRET.test(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()),
    );
    if (found === undefined) return undefined;
    const field = found.field.replace('/inputSchema', '/outputSchema');
    return (suggests) => signParameter(suggests, { ...found, field }, { tool });
  },
};

/** `Lists input types: text, password, number` */
const SORTS = /^(?:formats?|inputs?|kinds?|methods?|options?|policy|policies|requirements|rules?|types?)$/;
const IN_BRACKETS = /\([^()]{0,200}\)/g;

/** Characters of a list that are read. */
const MOST = 400;

const HEADED = String.raw`\b(?:output|response|results?|returns?|yields)(?: \w+){0,2}\s?:\s`;
const OF_ANY = new RegExp(HEADED, 'g');
/** Of a look whatever is listed behind a colon of the first sentence, or as fields and columns, comes back. */
const OF_A_LOOK = new RegExp(
  String.raw`${HEADED}|\b(?:attributes|columns|fields|properties)(?: \w+){0,2}\s?:\s|(?<=^[^.:!?]{0,200}):\s|\breturns? (?:an? |the )?(?:dict|json|object|record)(?: \w+)? with `,
  'g',
);
/** Where a list ends. */
const END = /[.!?](?:\s|$)|\b(?:arguments|args|errors?|examples?|notes?|parameters|raises|see also|usage):/;

const ITEM = /[^,;|•]+/g;

/** The item's own noun is a secret, in words or as a field is called; what is hashed or hidden is none. */
const SECRET =
  /(?<=^(?:(?!\b(?:hashed|hidden|if|masked|no|not|old|redacted|whether|without)\b)[\w`"'{[*:() -]){0,60}(?:^|[\s`"'{[*(_-]))(?:(?:access|admin|auth|bearer|refresh|session)[ _]?tokens?|(?:api|private|secret|signing|access)[ _]?keys?|(?:client|shared|totp|webhook|signing)[ _]?secrets?|connection[ _]?strings?|credentials|mnemonic|otp[ _]?seed|passphrases?|passcodes?|passwords?|(?:admin|sim)[ _]pin|recovery[ _]codes?|seed[ _]phrases?|totp[ _]seed)(?=[`"'\]})*]*\s*(?:\(|-|—|:|and\b|as\b|for\b|if\b|in\b|of\b|with\b|$))/;
