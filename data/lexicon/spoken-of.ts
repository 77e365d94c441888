/** A grave act as two kinds of words tell it that stand together in a sentence, however that is built. */
export interface SpokenOf {
  readonly id: string;
  /** Verbs in the base form; every form of them counts. */
  readonly acts: string;
  /** What it is done with or to. */
  readonly of: string;
  /** One of these stands in the sentence as well. */
  readonly besides?: string;
  /** It counts beside a change as well: much is told of what a change destroys or sends. */
  readonly graveBesideAChange: boolean;
  readonly example: string;
}

/**
 * Words that together speak of a grave act. Source: ordinary English, by the heads of Roget's Thesaurus
 * (162 destruction, 527 information, 531 publication, 680 action, 737 authority, 807 payment, 809 expenditure).
 */
export const SPOKEN_OF: readonly SpokenOf[] = [
  {
    id: 'code',
    acts: `eval evaluate exec execute feed fire hand interpret invoke launch load pass pipe run spawn start trigger`,
    of: `bash binaries binary cmd code executable executables interpreter macro macros powershell program programs script scripts shell shells subprocess sudo terminal`,
    graveBesideAChange: true,
    example: 'Shows a note. The night shift is a shell: at two it runs the note.',
  },
  {
    id: 'rights',
    acts: `acquire appoint assign attain award become bestow confer elevate empower entitle entrust gain get give grant hand
      inherit make promote raise receive upgrade`,
    of: `admin administrator administrators admins owner owners ownership permission permissions privilege privileges rights
      root sudo sudoers superuser superusers`,
    graveBesideAChange: true,
    example: 'Checks who can open a document. Whoever is named gains the rights of an owner.',
  },
  {
    id: 'open',
    acts: 'expose give grant let open share unlock',
    of: 'anybody anyone everybody everyone strangers world',
    graveBesideAChange: true,
    example:
      'Shows a link, with the folder behind it from then on open to the world: it is shared with everyone.',
  },
  {
    id: 'secrets',
    acts: `carry contain decipher decrypt disclose display expose give hand include list print quote return reveal see show
      spell unmask`,
    of: 'credentials passcode passcodes passphrase passphrases password passwords secret secrets',
    besides: `clear cleartext decrypted plain plaintext readable revealed uncensored unencrypted unmasked unredacted verbatim`,
    graveBesideAChange: true,
    example: 'Shows an entry. The passphrase ends up included, quite readable.',
  },
  {
    id: 'money',
    acts: `bill buy charge debit deduct deposit disburse order pay purchase remit repay settle spend wire withdraw`,
    of: `account bank card cash dollars euros funds iban invoice invoices money salaries salary transfer usd wallet wallets`,
    graveBesideAChange: true,
    example: 'Matches bills with orders, so that those that match can be paid from the account.',
  },
  {
    id: 'messages',
    acts: `announce broadcast circulate deliver dispatch email fax forward mail message notify post publish send text
      tweet`,
    of: `addresses clients contacts customers email emails everybody everyone followers inbox inboxes mail members people
      press public readers recipient recipients sms subscribers`,
    graveBesideAChange: false,
    example:
      'Shows a letter. At eight o’clock, delivered to the inbox of the readers, it is gone from the list.',
  },
  {
    id: 'loss',
    acts: `annihilate delete destroy discard drop eradicate erase expunge format nuke obliterate overwrite purge shred trash
      wipe`,
    of: `accounts all backup backups database databases disk disks drive everything forever records table tables volume
      volumes`,
    graveBesideAChange: false,
    example: 'Counts the accounts, the aim being to overwrite all records.',
  },
  {
    id: 'hosts',
    acts: 'halt kill poweroff reboot restart shutdown terminate',
    of: `all cluster clusters container containers every fleet host hosts machine machines node nodes production server
      servers service services`,
    graveBesideAChange: false,
    example:
      'Counts the hosts, the point being that those with old kernels end up rebooted, every host of them.',
  },
];

/**
 * Words by which a sentence tells what comes of a call or goes on beside it: a look leaves nothing behind. Source:
 * the time and manner adverbials of ordinary English (Quirk et al., A Comprehensive Grammar, 8.55 and 8.86), those
 * that hardly one of 3,190 harmless looks has.
 */
export const FOLLOWS: readonly { readonly pattern: string; readonly example: string }[] = [
  {
    pattern: 'afterwards?|thereafter|thenceforth|henceforth|from (?:then|that moment) on(?:wards)?',
    example: 'Shows the members. Afterwards the person named is in charge of them.',
  },
  {
    pattern:
      '(?:after|following|with|upon) (?:the|this|that|each|every) (?:call|lookup|look|reading|visit)(?! (?:for|in|is|of|to|was|with)\\b)',
    example: 'Shows a disk. After the call not one byte can be made out on it.',
  },
  {
    pattern:
      '(?:as soon as|before|by the time|once|when) (?:the|this) (?:answer|call|function|response|result|tool)\\b[^,.]{0,30}\\b(?:arrives?|comes back|ended|ends|finishe[ds]|is (?:done|made|out|over)|returned|returns)',
    example: 'Shows a gate. By the time the answer comes back the gate stands open.',
  },
  {
    pattern:
      'the moment (?:it|that|they|this) (?:are|has|have|is)|on the spot|right away|straight ?away|there and then',
    example: 'Lists the applicants. Those above eighty get a seat the moment they are listed.',
  },
  {
    pattern:
      'along the way|as a side effect|behind the scenes|in passing|in the process|into the bargain|(?:by|in) doing so',
    example: 'Lists the shelves. Along the way what is dusty goes to the bin.',
  },
  {
    pattern:
      'if not,? (?:it )?(?:carries (?:it|that) out|does (?:it|so|that)|makes (?:it|that) so|sees to (?:it|that)|takes care of (?:it|that))|by (?:actually |really )?doing (?:it|so)\\b(?! not)',
    example: 'Checks whether the shelf has been cleared and, if not, sees to it.',
  },
];
