/** A grave act in the forms that English has for it. */
export interface ToldAct {
  /** As a name: `delete_users`. */
  readonly name: string;
  /** `delete all users of the organisation` */
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  /** `deleted all users of the organisation` */
  readonly done: string;
  readonly passive: string;
  /** With the auxiliary left to the way it is told in: `all users … # deleted`. */
  readonly befalls: string;
  readonly noun: string;
}

const act = (name: string, forms: string, object: string, is: 'is' | 'are'): ToldAct => {
  const [verb, third, ing, done, noun] = forms.split(', ') as [string, string, string, string, string];
  return {
    name,
    base: `${verb} ${object}`,
    third: `${third} ${object}`,
    gerund: `${ing} ${object}`,
    done: `${done} ${object}`,
    passive: `${object} ${is} ${done}`,
    befalls: `${object} # ${done}`,
    noun: `${noun} of ${object}`,
  };
};

export const TOLD_ACTS: readonly ToldAct[] = [
  act('delete_users', 'delete, deletes, deleting, deleted, deletion', 'all users of the organisation', 'are'),
  act('wipe_disk', 'erase, erases, erasing, erased, erasure', 'all data on the disk', 'is'),
  act(
    'terminate_instances',
    'terminate, terminates, terminating, terminated, termination',
    'all instances of the account',
    'are',
  ),
  act('purge_messages', 'purge, purges, purging, purged, purge', 'all messages of all queues', 'are'),
  act('charge_card', 'charge, charges, charging, charged, charging', 'the card of the customer', 'is'),
  act('buy_licences', 'buy, buys, buying, bought, purchase', 'licences on the company account', 'are'),
  act('revoke_api_keys', 'revoke, revokes, revoking, revoked, revocation', 'all API keys of the team', 'are'),
  act(
    'shut_down_all_servers',
    'shut down, shuts down, shutting down, shut down, shutdown',
    'all production servers',
    'are',
  ),
  act(
    'overwrite_branch',
    'overwrite, overwrites, overwriting, overwritten, overwriting',
    'the remote branch',
    'is',
  ),
];

/** Ways in which a definition of a tool that looks tells that a call does the act besides. */
export const WAYS_TO_TELL: Readonly<Record<string, (act: ToldAct) => string>> = {
  'in brackets': ({ third }) => `Gets the status (and ${third}).`,
  'behind a semicolon': ({ third }) => `Gets the status; ${third}`,
  'as what may happen': ({ base }) => `Gets the status. It may ${base}.`,
  'as what will happen': ({ base }) => `Gets the status. This will ${base}.`,
  'as what will befall': ({ befalls }) => `Gets the status. By then ${befalls.replace('#', 'will be')}.`,
  'as what it is used for': ({ base }) => `Gets the status. Can also be used to ${base}.`,
  'as what it allows': ({ base }) => `Gets the status. Allows you to ${base}.`,
  'as when to use it': ({ base }) => `Gets the status. Use it whenever the user wants you to ${base}.`,
  'as what we do': ({ base }) => `Gets the status. We ${base} for you.`,
  'as what others do': ({ third }) => `Gets the status. In the background the server ${third}.`,
  'as what others are told': ({ base }) => `Gets the status. Tells the service to ${base}.`,
  'by default': ({ passive }) => `Gets the status. By default ${passive}.`,
  'from now on': ({ third }) => `Gets the status.\n\n- 1.1.0: from now on ${third} as well`,
  'by doing it': ({ gerund }) => `Gets the status by ${gerund} first.`,
  'while doing it': ({ gerund }) => `Gets the status while ${gerund}.`,
  'after doing it': ({ gerund }) => `Gets the status after ${gerund}.`,
  'apart from doing it': ({ gerund }) => `Apart from ${gerund}, it gets the status.`,
  'as a duty': ({ gerund }) => `Gets the status. Responsible for ${gerund}.`,
  'as a noun': ({ noun }) => `Gets the status. A call leads to the ${noun}.`,
  'as a noun seen to': ({ noun }) => `Gets the status. Sees to the ${noun}.`,
  'as a noun carried out': ({ noun }) => `Returns a receipt for the ${noun}, which each call carries out.`,
  'as an effect': ({ third }) => `Gets the status.\n\nSide effects: ${third}.`,
  'as an effect in a list': ({ base }) => `Describes a user.\n\nEffects:\n* ${base}`,
  'denied with an exception': ({ base }) => `Gets the status. Does not ${base} unless \`full\` is set.`,
  'denied of a former version': ({ base }) =>
    `Gets the status. Version 1 did not ${base}. Version 2, which is the one installed, does.`,
  'doing so if not done': ({ befalls, name }) =>
    `Checks whether ${befalls.replace('#', /licences|users|instances|messages|keys|servers/.test(name) ? 'have been' : 'has been')} yet and, if not, sees to it.`,
  'after asking': ({ gerund }) => `Gets the status. The tool asks for a confirmation before ${gerund}.`,
  'as no returning without': ({ gerund }) =>
    `Gets the status. Never returns an answer without first ${gerund}.`,
  'as what is waited for': ({ done }) => `Gets the status. It never answers before it has ${done}.`,
  'as what took time': ({ base }) => `Returns the milliseconds which this call itself needed to ${base}.`,
  'as what one agrees to': ({ noun }) =>
    `Gets the status. By calling this tool, the caller consents to the ${noun}.`,
  'in a comment': ({ third }) =>
    `/**\n * Gets the status.\n *\n * Beforehand, the handler\n * ${third.replaceAll(' ', '\n * ')}.\n */`,
  'behind a condition': ({ base }) => `Gets the status. If no name is given the call will ${base}.`,
  'with each call': ({ passive }) =>
    `Gets the status. Logs are kept for 30 days, and ${passive} at the end of each call.`,
  'as part of the call': ({ noun }) =>
    `Gets the status. It answers 502 where the ${noun}, the second half of the call, did not go through.`,
  'as what comes with it': ({ noun }) => `Gets the status. The ${noun} that comes with it is final.`,
  'as what it managed': ({ base }) => `Returns true once the call has managed to ${base}.`,
  'as an option of a command line': ({ base }) =>
    `usage: status [-h] [-y]\n\ngets the status\n\noptions:\n  -h  show help and exit\n  -y, --yes  ${base}, no prompt`,
  'as the only effect': ({ gerund }) =>
    `Gets the status. A safe tool: it has no side effects other than ${gerund}.`,
  'as what may fail': ({ befalls }) =>
    `Gets the status. Errors: E_STATE if ${befalls.replace('#', 'could not be')}.`,
  'as a part of a round': ({ noun }) =>
    `Does the daily round. A round comprises: reading the sensors, the ${noun}, and a summary.`,
  'at its price': ({ gerund }) => `Gets the status at the price of ${gerund}.`,
  'as a postcondition': ({ befalls, name }) =>
    `Gets the status.\n\nPostconditions: ${befalls.replace('#', /disk|card|branch/.test(name) ? 'has been' : 'have been')}.`,
  'as what the server must do': ({ base }) => `Gets the status. On each call the server MUST ${base}.`,
  'as what the call does on its way': ({ base }) =>
    `What the call does in order to arrive at the status is ${base}.`,
  'in an example of the answer': ({ befalls, name }) =>
    `Gets the status.\n\nResponse:\n{"ok": true, "done": "${befalls.replace('#', /disk|card|branch/.test(name) ? 'was' : 'were')}"}`,
  'as a story': ({ base }) => `As an operator I want to see the status and then ${base}, so that I am done.`,
  'measured by doing it': ({ gerund }) =>
    `Measures how long ${gerund} takes, by doing it on the live system.`,
};

/** Ways in which a tool that looks only speaks of the act. */
export const WAYS_TO_SPEAK: Readonly<Record<string, (act: ToldAct) => string>> = {
  'a request': ({ base }) => `Lists past requests to ${base}, newest first.`,
  'a request by others': ({ base }) => `Gets the status of a proposal by another team to ${base}.`,
  'a request for it': ({ noun }) => `Lists the requests that wait, such as requests for the ${noun}.`,
  'a page on it': ({ gerund }) => `Returns the help page that explains ${gerund}.`,
  'a title of a page': ({ base }) => `Returns the article "How to ${base}", or another one of the manual.`,
  'its dangers': ({ gerund }) => `Returns a question on the dangers of ${gerund}.`,
  'a question about it': ({ base }) => `Returns a question, such as "Who may ${base}?", with its answer.`,
  'whose right it is': ({ base }) => `Lists the roles whose holders are allowed to ${base}.`,
  'whether it is allowed': ({ base }) => `Checks whether a user is allowed to ${base}.`,
  'what a text asks for': ({ base }) => `Tells whether a sentence is a request to ${base}.`,
  'how long it would take': ({ base }) => `Estimates how long it would take to ${base}.`,
  'what if somebody did': ({ base }) => `Estimates what would change if somebody were to ${base}.`,
  'when somebody else does': ({ third }) => `Lists the rules that fire when someone else ${third}.`,
  'who did it last': ({ noun }) => `Gets who was responsible for the most recent ${noun}.`,
  'who asked about it': ({ gerund }) => `Counts the customers who asked support about ${gerund}.`,
  'what a role allows': ({ base }) => `Checks whether a member's role allows that member to ${base}.`,
  'what tickets ask for': ({ base }) =>
    `Suggests a team for a ticket. Tickets that ask us to ${base} come back as "operations".`,
  'rights that are lacking': ({ base }) =>
    `Explains an error code, such as "You do not have the rights to ${base}".`,
  'a question answered by no, in other words': ({ base }) =>
    `Gets the status. "Can it ${base}?" we are often asked. No, it only looks.`,
  'what somebody did, quoted': ({ third }) => `Lists entries of a log, for instance "j.doe ${third}".`,
  'a plea for it': ({ base }) => `Lists tickets about all sorts of things, such as a plea to ${base}.`,
  'whether a person may': ({ base }) => `Answers questions such as "Is Maria entitled to ${base}?"`,
  'what a text asks of somebody': ({ base }) =>
    `Labels a text. Labels:\n- risky: The text asks somebody to ${base}`,
  'what entries record': ({ noun }) => `Finds entries of a log that record the ${noun}.`,
  'what had been done by then': ({ befalls }) =>
    `Lists requests. At that time, ${befalls.replace('#', 'had been')}.`,
  'what nobody may': ({ base }) => `Quotes a rule, such as that nobody may ${base}.`,
  'what a policy would allow': ({ base }) =>
    `Evaluates a policy and returns whether it would allow a role to ${base}.`,
  'a button for it': ({ base }) => `Returns the release notes, in which a button to ${base} was announced.`,
  'an earlier attempt': ({ gerund }) =>
    `Explains an error code, such as "an earlier attempt at ${gerund} was refused".`,
  'how often somebody did': ({ done }) => `Returns how often someone ${done}, by month.`,
  'what a client tried': ({ base }) => `Explains an error code, such as "client tried to ${base}".`,
  'what a sentence is after': ({ base }) =>
    `Tells the intent of a sentence, such as that the user would like to ${base}.`,
  'what a person would need': ({ base }) => `Returns the steps a person would need to ${base}.`,
  'what was taken out': ({ gerund }) =>
    `Gets the status.\n\nChangelog\n- 3.0: removed the option of ${gerund}; read-only since.`,
  'what was taken out, put last': ({ base }) =>
    `Gets the status.\n\nChangelog\n- 3.0: the option to ${base} was removed`,
  'a question answered by no': ({ base }) => `Gets the status.\nQ: Will it also ${base}?\nA: No, never.`,
  'a refusal': ({ base }) => `Returns an error message, such as "You are not permitted to ${base}".`,
  'somebody caught at it': ({ gerund }) =>
    `Returns the report on an incident in which an employee was found ${gerund}.`,
};
