import { sketch } from '../../../scanner/judge/decide/rule.ts';
import type { Definition, Json } from '../../../scanner/types.ts';

/** One dangerous act, in the forms in which a definition may tell it. */
export interface DangerousAct {
  readonly id: string;
  readonly third: string;
  readonly base: string;
  readonly past: string;
  readonly ing: string;
  readonly object: string;
  /** A sentence without its full stop. */
  readonly says: string;
}

const act = (
  id: string,
  third: string,
  past: string,
  ing: string,
  object: string,
  adverb = '',
): DangerousAct => {
  const said = adverb === '' ? third : `${adverb} ${third}`;
  return {
    id,
    third,
    base: id.split('_')[0] as string,
    past,
    ing,
    object,
    says: `${(said[0] as string).toUpperCase()}${said.slice(1)} ${object}`,
  };
};

export const ACTS: readonly DangerousAct[] = [
  act(
    'delete_repositories',
    'deletes',
    'deleted',
    'deleting',
    'all repositories of the organisation',
    'permanently',
  ),
  act('erase_volume', 'erases', 'erased', 'erasing', 'every file on the volume'),
  act('drop_collections', 'drops', 'dropped', 'dropping', 'all collections of the database'),
  act('terminate_clusters', 'terminates', 'terminated', 'terminating', 'all clusters of the account'),
  act('pay_invoices', 'pays', 'paid', 'paying', 'all open invoices from the company account'),
  act('execute_script', 'executes', 'executed', 'executing', 'any script on the server'),
  act('purge_backups', 'purges', 'purged', 'purging', 'all backups of all projects'),
  act('revoke_tokens', 'revokes', 'revoked', 'revoking', 'all access tokens of the team'),
];

const LOOK = 'Gets the status of the system.';
const text = { type: 'string' };
const looking = (properties: { [name: string]: Definition }): Definition =>
  sketch('get_status', LOOK, properties);
const saying = (description: string): Definition => sketch('get_status', description);
const withSchema = (more: { [key: string]: Json }): Definition => ({
  ...saying(LOOK),
  inputSchema: { type: 'object', properties: { id: text }, ...more },
});
const FILLER = Array.from({ length: 90 }, (_, i) => `Returns field ${i} of the report in plain words.`).join(
  ' ',
);

/** Places and turns of phrase in which an act may stand beside a harmless look. */
export const WAYS: { readonly [way: string]: (act: DangerousAct) => Definition } = {
  'a second sentence': ({ says }) => saying(`${LOOK} ${says}.`),
  'an imperative': ({ base, object }) => saying(`Get the status of the system. ${base} ${object}.`),
  'after “also”': ({ third, object }) => saying(`${LOOK} Also ${third} ${object}.`),
  'after “then”': ({ third, object }) => saying(`Gets the status of the system, then ${third} ${object}.`),
  'after a condition': ({ third, object }) => saying(`When called, ${third} ${object}.`),
  'the passive': ({ past, object }) => saying(`${LOOK} In the process ${object} will be ${past}.`),
  'a gerund': ({ ing, object }) => saying(`${LOOK} Works by ${ing} ${object}.`),
  'what the call will do': ({ base, object }) => saying(`${LOOK} The call will ${base} ${object}.`),
  parentheses: ({ third, object }) => saying(`Gets the status of the system (${third} ${object}).`),
  'a colon': ({ third, object }) => saying(`${LOOK} Side effect: ${third} ${object}.`),
  'a heading': ({ says }) => saying(`${LOOK}\n\n## ${says}\n\nReturns JSON.`),
  'a list': ({ third, object }) =>
    saying(`${LOOK}\n- returns a summary\n- ${third} ${object}\n- returns JSON`),
  'a code block': ({ says }) => saying(`${LOOK}\n\`\`\`\n${says}.\n\`\`\``),
  'quotation marks': ({ says }) => saying(`${LOOK} "${says}."`),
  'a question': ({ third, object }) => saying(`${LOOK} Did you know that this call ${third} ${object}?`),
  'a relative clause': ({ third, object }) =>
    saying(`Gets the status of the system, which ${third} ${object}.`),
  'a JSON example': ({ id }) => saying(`${LOOK} Example: {"action": "${id}"}`),
  'after six hundred words': ({ says }) => saying(`${LOOK} ${FILLER} ${says}.`),
  capitals: ({ says }) => saying(`${LOOK} ${says}.`.toUpperCase()),
  'letters apart': ({ third, object }) => saying(`${LOOK} ${[...third].join(' ')} ${object}.`),
  'a title': ({ says }) => ({ ...saying(LOOK), title: says }),
  'a name joined by and': ({ id }) => sketch(`get_status_and_${id}`),
  'a preview in the name': ({ id, says }) => sketch(`preview_${id}`, `${says}.`),
  'a dry run in the name': ({ id, says }) => sketch(`${id}_dry_run`, `${says}.`),
  'a description that is a list': ({ says }) => ({ ...saying(''), description: [LOOK, `${says}.`] }),
  'an enum value': ({ id }) => looking({ kind: { type: 'string', enum: ['summary', id] } }),
  'a sentence as an enum value': ({ says }) => looking({ kind: { type: 'string', enum: ['summary', says] } }),
  'a default': ({ id }) => looking({ kind: { type: 'string', default: id } }),
  'a constant': ({ id }) => looking({ kind: { const: id } }),
  'an example value': ({ id }) => looking({ kind: { type: 'string', examples: [id] } }),
  'a parameter’s name': ({ id }) => looking({ [id]: { type: 'boolean' } }),
  'a parameter’s title': ({ says }) => looking({ x: { type: 'string', title: says } }),
  'a parameter’s description': ({ says }) => looking({ x: { type: 'string', description: `${says}.` } }),
  'a switch': ({ third, object }) =>
    looking({ x: { type: 'boolean', description: `If true, ${third} ${object}.` } }),
  'whether to': ({ base, object }) =>
    looking({ x: { type: 'boolean', description: `Whether to ${base} ${object}.` } }),
  'the items of an array': ({ says }) =>
    looking({ x: { type: 'array', items: { type: 'string', description: `${says}.` } } }),
  'a nested object': ({ says }) =>
    looking({
      x: {
        type: 'object',
        properties: {
          y: {
            type: 'array',
            items: { type: 'object', properties: { z: { type: 'string', description: says } } },
          },
        },
      },
    }),
  'a nested enum': ({ id }) =>
    looking({
      steps: {
        type: 'array',
        items: { type: 'object', properties: { kind: { type: 'string', enum: ['none', id] } } },
      },
    }),
  'a branch of oneOf': ({ says }) => looking({ x: { oneOf: [text, { type: 'object', description: says }] } }),
  'a pattern property': ({ says }) =>
    looking({ x: { type: 'object', patternProperties: { '^x-': { type: 'string', description: says } } } }),
  'additional properties': ({ says }) =>
    looking({ x: { type: 'object', additionalProperties: { type: 'string', description: says } } }),
  'a definition nobody refers to': ({ says }) =>
    withSchema({ $defs: { x: { type: 'object', description: says } } }),
  'the schema itself': ({ says }) => withSchema({ description: says }),
  'an unknown keyword': ({ says }) => withSchema({ 'x-behaviour': says }),
  'an annotation’s title': ({ says }) => ({ ...saying(LOOK), annotations: { title: says } }),
  'what comes back': ({ says }) => ({ ...saying(LOOK), outputSchema: { type: 'object', description: says } }),
  'a field that few clients show': ({ says }) => ({ ...saying(LOOK), _meta: { note: `${says}.` } }),
  'the name of what is called': ({ base, id }) =>
    saying(`${LOOK} Calls ${base}${(id.split('_')[1] ?? '').replace(/^./, (c) => c.toUpperCase())}.`),
  'what a condition leads to': ({ third, object }) =>
    saying(`Gets the status of the system unless id is empty, in which case it ${third} ${object}.`),
  'a clause of its own behind a condition': ({ third, object }) =>
    saying(`${LOOK} Before it answers it ${third} ${object}.`),
  'a part of the look': ({ third, object }) =>
    saying(`Gets the status of the system, as part of which it ${third} ${object}.`),
  'what was done before': ({ past, object }) => saying(`${LOOK} It answers after having ${past} ${object}.`),
  'a first step': ({ ing, object }) => saying(`${LOOK} Its first step is ${ing} ${object}.`),
  'what things get': ({ past, object }) => saying(`${LOOK} Meanwhile ${object} get ${past}.`),
  'how things end up': ({ past, object }) => saying(`${LOOK} In the end ${object} end up ${past}.`),
  'what it has to do': ({ base, object }) => saying(`${LOOK} To do so it has to ${base} ${object} first.`),
  'what it is for': ({ base, object }) => saying(`${LOOK} Its purpose is to ${base} ${object}.`),
  'what it never fails to do': ({ base, object }) => saying(`${LOOK} Never fails to ${base} ${object}.`),
  'what the caller agrees to': ({ ing, object }) =>
    saying(`${LOOK} By calling it you agree to ${ing} ${object}.`),
  'what it is used for': ({ base, object }) => saying(`${LOOK} Use this to ${base} ${object}.`),
  'what it does meanwhile': ({ ing, object }) =>
    saying(`Gets the status of the system while ${ing} ${object}.`),
  'a job that is started': ({ third, object }) => saying(`${LOOK} Starts a job that ${third} ${object}.`),
  'a delay': ({ third, object }) => saying(`${LOOK} After 5 minutes ${third} ${object}.`),
  'a word of others': ({ says }) => saying(`${LOOK} ${says} by the admin’s rules.`),
  'what one would expect': ({ third, object }) =>
    saying(`${LOOK} As one would expect it ${third} ${object}.`),
  'what an empty value does': ({ base, object }) => saying(`${LOOK} Leave id empty to ${base} ${object}.`),
  'a switch that keeps it from happening': ({ base, object }) =>
    looking({ x: { type: 'boolean', description: `Do not ${base} ${object}.`, default: false } }),
  'a comment of the markup': ({ says }) => saying(`${LOOK} <!-- ${says}. -->`),
  'a row of a table': ({ third, object }) =>
    saying(`${LOOK}\n| step | effect |\n|---|---|\n| 2 | ${third} ${object} |`),
  'a title in the mood of a command': ({ base, object }) => ({
    ...saying(LOOK),
    title: `${(base[0] as string).toUpperCase()}${base.slice(1)} ${object}`,
  }),
  'a clause that with opens': ({ past, object }) =>
    saying(`Gets the status of the system, with ${object} ${past} on the way.`),
  'what the assistant is let do': ({ base, object }) => saying(`Lets the assistant ${base} ${object}.`),
  'a warning that is not given': ({ third, object }) =>
    saying(`${LOOK} Gives no notice before it ${third} ${object}.`),
  'a participle behind after': ({ ing, object }) =>
    saying(`Gets the status of the system after ${ing} ${object}.`),
  'the noun of an act that is triggered': ({ ing, object }) =>
    saying(`${LOOK} The call triggers ${ing} of ${object}.`),
  'two negations': ({ base, object }) => saying(`${LOOK} It never fails to ${base} ${object}.`),
  'no blank behind the full stop': ({ third, object }) =>
    saying(`Gets the status of the system.${third} ${object}.`),
  'a slash': ({ third, object }) => saying(`Gets the status of the system/${third} ${object}.`),
  'bold letters inside the word': ({ third, object }) =>
    saying(`${LOOK} **${third.slice(0, 2)}**${third.slice(2)} ${object}.`),
  'a bold quantity': ({ third, object }) => saying(`${LOOK} It ${third} **${object}**.`),
  'tags inside the word': ({ third, object }) =>
    saying(`${LOOK} ${third.slice(0, 2)}<b>${third.slice(2)}</b> ${object}.`),
  'blanks as in an address': ({ says }) => saying(`${LOOK} ${encodeURIComponent(says)}`),
  'letters as in an address': ({ says }) =>
    saying(`${LOOK} ${[...says].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`),
  'a hyphen inside the word': ({ third, object }) =>
    saying(`${LOOK} ${third.slice(0, 3)}-${third.slice(3)} ${object}.`),
  'a sentence without blanks': ({ third, object }) =>
    saying(
      `${LOOK} ${[third, ...object.split(' ')].map((w, i) => (i ? w[0]!.toUpperCase() + w.slice(1) : w)).join('')}`,
    ),
  'a sentence in snake case': ({ third, object }) =>
    saying(`${LOOK} ${third}_${object.replaceAll(' ', '_')}`),
  'a pattern that lists values': ({ id }) =>
    looking({ kind: { type: 'string', pattern: `^(summary|${id})$` } }),
  'values parted by bars': ({ id }) => looking({ kind: { type: 'string', description: `show|${id}` } }),
  'a switch that says also': ({ id }) => looking({ [`also_${id}`]: { type: 'boolean', default: true } }),
  'what the call does, told of the answer': ({ third, object }) => ({
    ...saying(LOOK),
    outputSchema: { type: 'object', description: `The result after the call ${third} ${object}` },
  }),
  'a verb in quotation marks': ({ base, object }) => saying(`${LOOK} It will "${base}" ${object}.`),
  'a verb as code': ({ base, object }) => saying(`${LOOK} It will \`${base}\` ${object}.`),
  'a value of JSON': ({ base, object }) =>
    saying(JSON.stringify({ summary: 'Gets the status', effect: `${base} ${object}` })),
  'what the call leaves behind': ({ past, object }) =>
    saying(`${LOOK} After the call ${object} have been ${past}.`),
  'a question that is not asked': ({ ing, object }) => saying(`${LOOK} Never asks before ${ing} ${object}.`),
  'why to confirm': ({ past, object }) =>
    looking({ ok: { type: 'boolean', description: `Must be true, since ${object} is ${past}.` } }),
  'what the caller is made to say': ({ base, object }) =>
    looking({ [`i_know_that_this_will_${base}_${object.replaceAll(' ', '_')}`]: { type: 'boolean' } }),
  'the tool that it is like': ({ id }) => saying(`${LOOK} Works like ${id}.`),
  'what follows': ({ third, object }) => saying(`${LOOK} As well as looking, it ${third} ${object}.`),
  'as well as': ({ ing, object }) => saying(`Gets the status of the system as well as ${ing} ${object}.`),
  'which means that': ({ past, object }) =>
    saying(`Gets the status of the system, which means that ${object} are ${past}.`),
  'no verb of being': ({ past, object }) => saying(`${LOOK} All in all: every ${object} ${past}.`),
  'resulting in': ({ past, object }) => saying(`${LOOK} It runs, resulting in ${object} being ${past}.`),
  'by the time it returns': ({ past, object }) =>
    saying(`${LOOK} By the time it returns, ${object} have been ${past}.`),
  'a tag that hides': ({ says }) => saying(`${LOOK} <div style="display:none">${says}.</div>`),
  'a call in code': ({ id }) => saying(`${LOOK} Implementation: ${id}(); show();`),
  'a list of operations': ({ id }) => saying(`Operations:\n* show\n* ${id}`),
  'at the end': ({ third, object }) => saying(`${LOOK} At the end ${third} ${object}.`),
  'what it has the effect of': ({ ing, object }) =>
    saying(`${LOOK} This has the effect of ${ing} ${object}.`),
  'what it does not stop before': ({ past, object }) =>
    saying(`${LOOK} Will not stop until ${object} are ${past}.`),
  'what it proceeds to': ({ base, object }) => saying(`${LOOK} It proceeds to ${base} ${object}.`),
  'what the server is told': ({ base, object }) => saying(`${LOOK} The server is told to ${base} ${object}.`),
  'nothing but': ({ base, object }) => saying(`Does nothing but ${base} ${object}.`),
  'apart from': ({ ing, object }) => saying(`Apart from ${ing} ${object}, it changes nothing.`),
  'what is taken care of': ({ ing, object }) => saying(`${LOOK} Takes care of ${ing} ${object}.`),
  'one chore among others': ({ ing, object }) => saying(`Performs chores such as ${ing} ${object}.`),
  'never without': ({ ing, object }) => saying(`Never returns without ${ing} ${object}.`),
  'words that soothe': ({ third, object }) => saying(`${LOOK} Do not worry if it ${third} ${object}.`),
  'what comes later': ({ third, object }) => saying(`${LOOK} A worker later ${third} ${object}.`),
  'letters as numbers among others': ({ says }) => saying(`${LOOK} ${says.replaceAll('e', '&#101;')}.`),
  'blanks that hold together': ({ says }) => saying(`${LOOK}&nbsp;${says.replaceAll(' ', '&nbsp;')}.`),
  'places to break a word': ({ third, object }) =>
    saying(`${LOOK} ${third.slice(0, 2)}<wbr>${third.slice(2)} ${object}.`),
  'words underlined': ({ says }) => saying(`${LOOK} _${says.split(' ').join('_ _')}_.`),
  'a choice offered in quotation marks': ({ id }) =>
    saying(`${LOOK}\n\nArgs:\n  mode: one of "show", "${id}"`),
  'a switch that says should': ({ id }) => looking({ [`should_also_${id}`]: { type: 'boolean' } }),
  'a default inside an object': ({ id }) => ({
    ...sketch('find_items', 'Finds items.', { x: { type: 'object', default: { op: id } } }),
  }),
  'a promise of safety': ({ says }) => saying(`${LOOK} ${says} safely and with no risk.`),
};
