/** Words right before an act by which it is only asked for, allowed, thought of or written about. */
export interface TopicWording {
  /** A regular expression without case that ends where the act's verb begins; words are parted by single blanks. */
  readonly pattern: string;
  /** Another, of what follows behind the verb, that has to hold as well; a full stop stands as a word between sentences. */
  readonly behind?: string;
  /** A look in which an act stands behind them. */
  readonly example: string;
}

const REQUEST = '(?:appeals?|applications?|demands?|petitions?|pleas?|proposals?|requests?)';
const MAY = '(?:allowed|authori[sz]ed|eligible|entitled|forbidden|permitted|required)';
const WRITTEN =
  '(?:articles?|chapters?|courses?|documentation|docs|guides?|lessons?|manuals?|pages?|paragraphs?|posts?|questions?|sections?|tutorials?)';
const WEIGHED =
  '(?:advantages|benefits?|consequences|costs?|dangers?|disadvantages|drawbacks|ethics|history|implications|legality|likelihood|pros and cons|risks?|rules)';
const SOMEBODY =
  '(?:(?:anybody|anyone|others|somebody|someone)(?: else)?|(?:an?|another|any) (?:\\w+ )?(?:admin(?:istrator)?|author|colleague|customer|developer|employee|engineer|manager|member|moderator|operator|owner|person|reviewer|student|teacher|user)s?)';

/**
 * Source: ordinary English, by the heads of Roget's Thesaurus (760 permission, 761 prohibition, 765 request, 594
 * description, 593 book, 461 inquiry, 514 supposition, 665 danger, 938 accusation).
 */
export const TOPICS: readonly TopicWording[] = [
  {
    pattern: `\\b(?:an?|all|any|denied|each|earlier|every|failed|of|old|open|past|pending|previous|recent|rejected|the) (?:\\w+ )?${REQUEST} to$`,
    example: 'Shows a sentence that is a request to delete the account',
  },
  {
    pattern: `^(?:counts?|finds?|gets?|lists?|reads?|returns?|search(?:es)?|shows?|views?) (?:\\w+ )?${REQUEST} to$`,
    example: 'Lists requests to delete the account',
  },
  {
    pattern: `\\b${REQUEST} (?:by|from|of) (?:\\w+ ){1,4}?to$`,
    example: 'Gets the status of a proposal by another team to delete the account',
  },
  {
    pattern: `\\b${REQUEST} for(?: the)?$`,
    example: 'Lists what waits, such as requests for the deletion of the account',
  },
  {
    pattern:
      '(?<!\\b(?:needs?|requires?) )\\b(?:a|for|no|of|the) (?:approval|authori[sz]ation|clearance|consent|permission) to$',
    example: 'Lists who asked for permission to delete the account',
  },
  {
    pattern:
      '\\b(?:do(?:es)? not have|dont have|lacks?|no|without(?: having)?) (?:the )?(?:permissions?|privileges?|rights?) to$',
    example: 'Explains a code, such as "You do not have the rights to delete the account"',
  },
  {
    pattern: `\\b(?:that|which|who|whose \\w+) (?:are|is|was|were) (?:\\w+ly )?(?:not )?${MAY} to$`,
    example: 'Lists the roles whose holders are allowed to delete the account',
  },
  {
    pattern: `\\b(?:if|whether|who) (?:\\w+ ){0,4}?(?:are|is|was|were|(?:may|will|would) be) (?:\\w+ly )?(?:not )?${MAY} to$`,
    example: 'Checks whether a user is allowed to delete the account',
  },
  {
    pattern:
      '\\b(?:if|whether) (?:\\w+ ){1,6}?(?:(?:allow|forbid|permit|prohibit|require)s?|lets?) (?:\\w+ ){1,4}?to$',
    example: 'Shows whether the policy forbids employees to delete the account',
  },
  {
    pattern: '\\bwho (?:can|could|may|might|must|should)$',
    example: 'Returns a question, such as "Who may delete the account?"',
  },
  {
    pattern: '\\b(?:that|which|who) (?:could|might|would)$',
    example: 'Finds the steps that would delete the account',
  },
  {
    pattern: '\\b(?:if|suppose|what) (?:\\w+ ){1,6}?were to$',
    example: 'Estimates what would change if somebody were to delete the account',
  },
  {
    pattern: `\\bwhen(?:ever)? ${SOMEBODY}(?: (?:had|has))?$`,
    example: 'Lists the rules that fire when someone else deletes the account',
  },
  {
    pattern: `\\b${SOMEBODY} (?:had |has )?(?:asked|attempted|happened|tried|wanted|wished) to$`,
    example: 'Counts how often somebody tried to delete the account',
  },
  {
    pattern:
      '\\b(?:allow|enable|let|permit)(?:ing|s)? (?:\\w+ ){0,3}(?:contracts|holders|(?:other|third) parties) to(?: \\w+ and)?$',
    example: 'Returns the source of a contract that allows token holders to delete the account',
  },
  {
    pattern: '\\b(?:been|was|were) able to$',
    example: 'Returns the report on the day on which an attacker was able to delete the account',
  },
  {
    pattern:
      '(?<!\\b(?:call|function|i|it|server|service|system|tool|we) )\\b(?:intends?|plans?) to$|\\bwrong tool (?:if|when) you (?:need|want|wish) to$',
    example: 'Lists the dates on which the team plans to delete the account',
  },
  {
    pattern:
      '\\b(?:alleged|attempted|earlier|former|last|latest|past|previous|recent)(?: (?:known|logged|recorded))?$',
    example: 'Gets who was responsible for the most recent deletion of an account',
  },
  {
    pattern: `\\b(?:are|is) not ${MAY} to$`,
    example: 'Returns an error message, such as "You are not permitted to delete the account"',
  },
  {
    pattern:
      '\\b(?:nobody|none|nothing) (?:\\w+ ){0,4}?(?:allows|authori[sz]es|causes|enables|lets|permits) (?:\\w+ ){1,4}?to$',
    example: 'Gets a page. Nothing in these terms enables the tool to delete the account',
  },
  {
    pattern: `\\b(?:how|if|when|where|whether|why) (?:${SOMEBODY}|people|they) (?:can|may|might|must|should)$`,
    example: 'Returns the page that says when they may delete the account',
  },
  {
    pattern: '\\b(?:bearer|holder)s? (?:can|may)$|\\bwho (?:tries|try|wants?|wish(?:es)?) to$',
    example: 'Tells what a scope means, such as "the holder may delete the account"',
  },
  {
    pattern:
      '(?<!\\b(?:by|calls?|invokes?|runs?|starts?|through|triggers?|uses?|via|with) (?:an? )?)\\b(?:another|different|separate) (?:\\w+ )?(?:call|command|endpoint|function|tool)s? (?:that|which)$',
    example: 'Gets a page. Unlike a separate tool which deletes the account, this one only reads',
  },
  {
    pattern: '\\bhow (?:many times|often) (?:\\w+ ){1,6}?to$',
    example: 'Counts how often customers asked us to delete the account',
  },
  {
    pattern: '\\bwho (?:\\w+ ){0,4}?(?:asked|attempted|tried|wanted|wished)(?: \\w+)? (?:about|to)$',
    example: 'Counts the customers who asked support about deleting the account',
  },
  {
    pattern:
      '\\b(?:that|which|who) (?:asks?|asked|requests?|requested|wants?|wanted) (?:for |me |someone |us |you )?to$',
    example: 'Suggests the team for tickets that ask us to delete the account',
  },
  {
    pattern: '\\b(?:a|the) (?:button|checkbox|menu item) to$',
    example: 'Returns the notes on a button to delete the account',
  },
  {
    pattern: `\\bhow (?:many times|often) ${SOMEBODY}(?: in the past)?(?: (?:had|has))?$`,
    example: 'Shows how often someone deleted the account',
  },
  {
    pattern: `^(?:are|is|was|were) (?:\\w+ ){1,3}${MAY} to$`,
    example: 'Answers questions such as "Is Maria entitled to delete the account?"',
  },
  {
    pattern: '(?<!\\b(?:are|bring|brings|come|comes|go|goes|is|set|sets) )\\babout$',
    example: 'Lists requests, which may be about travel, or about deleting the account',
  },
  {
    pattern: '(?<!\\b(?:call|it|server|tool) )\\bended up$',
    example: 'Returns reports, such as that of an engineer who ended up deleting the account',
  },
  {
    pattern:
      '\\b(?:author|message|person|sentence|text|ticket|utterance)s? (?:asks?|requests?|wants?) (?:\\w+ )?to$',
    example: 'Classifies a text, with a label for one in which the text asks somebody to delete the account',
  },
  {
    pattern:
      '\\b(?:that|which) (?:describes?|documents?|mentions?|records?|reports?|tells? of) (?:an?|any|the)$',
    example: 'Finds entries that record the deletion of the account',
  },
  {
    pattern: '\\bwhether (?:\\w+ ){1,4}?(?:has|have|needs?|wants?) to$',
    example: 'Returns a note, such as "Ask Kim whether we really have to delete the account"',
  },
  {
    pattern: '\\b(?:no one|nobody) (?:can|could|may|must|should)$',
    example: 'Quotes a rule, such as that nobody may delete the account',
  },
  {
    pattern: '\\b(?:earlier|failed|former|past|previous|unsuccessful) attempts? (?:at|to)$',
    example: 'Explains a code, such as "an earlier attempt at deleting the account was refused"',
  },
  {
    pattern: '(?<!\\b(?:call|function|it|server|tool) )\\b(?:attempted|tried) to$',
    example: 'Explains a code, such as "the client tried to delete the account"',
  },
  {
    pattern: `\\b(?:that|which) (?:an?|the) (?:author|caller|customer|person|sender|speaker|user) (?:intends?|wants?|wish(?:es)?|would like) to$`,
    example: 'Tells the intent of a sentence, such as that the user would like to delete the account',
  },
  {
    pattern:
      '\\b(?:steps|tools|what) (?:an?|the) (?:\\w+ )?(?:\\w+) (?:would|will|may|might) (?:have|need) to$',
    example: 'Returns the steps a person would need to delete the account',
  },
  {
    pattern:
      '\\b(?:has|have|must|needs?)(?: to)? (?:agree|approve|consent|sign off)(?: \\w+)? before (?:\\w+ ){1,10}?(?:are|is)$',
    example: 'Returns the roles that have to sign off before the account is deleted',
  },
  {
    pattern:
      '\\b(?:drop(?:ped|s)|remove[ds]|withdrawn) (?:the )?(?:ability|feature|option|possibility) (?:of|to)$',
    example: 'Lists notes. Changelog: removed the option to delete the account',
  },
  {
    pattern: '\\b(?:ability|feature|option|possibility) (?:of|to)$',
    behind: '^(?:\\w+ ){1,14}?(?:has been|is|was) (?:\\w+ )?(?:dropped|gone|removed|withdrawn)\\b',
    example: 'Lists notes. Changelog: the option to delete the account was removed',
  },
  {
    pattern: '\\b(?:can|could|do|does|may|will|would) (?:it|this)(?: \\w+){0,2}$',
    behind:
      '^(?:\\w+ ){1,16}?\\. (?:(?:\\w+ ){1,6}\\. )?(?:a(?:nswer)? )?(?:never|no)\\b(?! (?:doubt|matter|problem|question))',
    example: 'Lists notes. Q: Will it delete the account? A: No, never.',
  },
  {
    pattern: '\\b(?:reports?|returned|returns?|shown) (?:if|when|where) (?:an?|the)$',
    behind: '^(?:\\w+ ){1,14}?(?:has been|is|was) (?:\\w+ )?(?:denied|refused|rejected)\\b',
    example: 'Explains the code that the service returns when the deletion of the account was refused',
  },
  {
    pattern: '\\b(?:are|been|is|was|were) (?:accused of|caught|found|seen|suspected of)$',
    example: 'Returns the report on an employee who was found deleting the account',
  },
  {
    pattern: '(?<!\\b(?:knows?|notice|watch) )\\bhow to$',
    example: 'Returns the article "How to delete the account"',
  },
  {
    pattern:
      '\\bhow (?:long|many|much|often) (?:\\w+ ){1,5}?(?:costs?|needed|required|takes?|took) to$|\\bhow (?:long|much) it (?:will|would) (?:cost|need|take) to$',
    example: 'Estimates how long it would take to delete the account',
  },
  {
    pattern: `\\b${WRITTEN} (?:about|covering|describing|explaining|for|of|on|(?:that|which) (?:covers?|deals? with|describes?|explains?))$`,
    example: 'Returns the help page that explains deleting the account',
  },
  { pattern: `\\b${WEIGHED} of$`, example: 'Returns a question on the dangers of deleting the account' },
];
