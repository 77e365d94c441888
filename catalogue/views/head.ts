/** The thing that a phrase is about, in one word. */

/** Lower-case words of a name or a text, plurals made singular: `deleteUserIDs` is delete, user, id. */
export function wordsOf(text: string): string[] {
  const whole = text.replace(/([A-Z]{2,})s(?![a-z])/g, '$1');
  const spaced = whole.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return (spaced.toLowerCase().match(/\p{L}+/gu) ?? []).map(singular);
}

/** What the object is, in one word: `details of a MySQL database and its data` is about a `database`. */
export function headOf(object: string): string {
  if (CLAUSE.test(object)) return '';
  const bare = object
    .replace(ASIDE, '')
    .replace(TOWARDS, '')
    .replace(QUANTITY, '')
    .replace(ADJECTIVE_FIRST, '')
    .replace(TWO_KINDS, '');
  const [phrase = '', rest] = bare.split(PHRASE_END, 2);
  const words = wordsOf(phrase.replace(NO_HEAD, ''));
  const head = words.at(-1) ?? '';
  const whole = LIGHT.exec(bare);
  if (whole && rest !== undefined && wordsOf(whole[1]!).at(-1) === head)
    return headOf(bare.slice(whole[0].length));
  const before = words.filter((word) => word !== 's').at(-2);
  return LIGHT_LAST.test(head) && before && NOUN.test(before) ? before : head;
}

/** An aside in brackets. */
const ASIDE = /\s\([^)]*\)/g;
/** Where the phrase of the thing ends. */
const PHRASE_END =
  /\s(?:(?:currently|directly)\s)?(?:\w+[^e\W]ed|left|made|found|held|sent|built|written|belonging|starting|pointing|linking|running|available|accessible|suitable|visible|ready|responsible|relative)(?=\s(?:by|to|with|from|for|in|at|on|as|of|via|using|without|into|under|against|through|across|between)\s)|[,(…]|(?<=\w{3})\/|\s(?:\w+ing\s)?(?:an?|the|you)\s|\s(?:and\/or|and|or|of|from|in|on|by|to|with|for|using|at|via|into|that|which|as|about|along|together|back|per|based|identified|matching|around|against|between|without|across|within|through|near|under|over|before|after|during|until|where|how|whether|inside|outside|since|than|including)(?:\s|$)/i;
/** How many of it, before it is named. */
const QUANTITY =
  /^(?:one or (?:more|multiple|several)|up to \S+|(?:all|any|each|every|both|one) (?:of(?: the)?|the))\s+/i;
/** What stands between the verb and the thing: `back to` of `go back to the previous page`. */
const TOWARDS =
  /^(?:(?:for|to|on|into|in|up|over|back|through|across|with|by|out|of|at|from|off|just|only|\w+ing(?=\s(?:an?|the)\s))\s+)+/i;
/** `short-lived,` of `a short-lived, signed address`. */
const ADJECTIVE_FIRST = /^(?:an?|the)\s(?:[a-z]+-[a-z-]+|[a-z]+(?:al|ive|ble|ous)),\s(?=[a-z-]+\s)/i;
/** A clause or a pronoun in the place of a thing. */
const CLAUSE = /^(?:whether|how(?! many)|what|where|which|who|why|when|that|if|it|them|this|you|yourself)\b/i;
/** `parked or` of `parked or alias domains`: of two words that tell a thing more closely, one is spare. */
const TWO_KINDS = /\b[a-z]{2,}(?:ed|al|ble|ive) (?:and|or) (?=[a-z-]+ )/i;
/** What stands behind the thing, or in its place: adverbs, auxiliaries, conjunctions, `currently` of `contacts are currently`. */
const NO_HEAD =
  /(?:(?:^|\s+)(?:and|or|if|is|are|was|were|be|been|can|may|will|has|have|one|most|more|first|only|\w{2,}(?:ate|ous|ent|al|ect|en|ed|lel)ly))+\s*$/i;
/** Words for a part or a view of the thing that follows. */
const LIGHT =
  /^[^,(]*?\b(details?|lists?|contents?|information|info|sets?|status|batch|number|metadata|versions?|copy|full text|cancellation|deletion|removal|termination) (?:of|about|on|for) /i;
/** The same behind the thing, in the singular: `the task details`. */
const LIGHT_LAST = /^(?:detail|information|info|metadata)$/;
/** What can be the thing before such a word: no article, and no ending of an adjective. */
const NOUN =
  /^(?!(?:an?|the|all|any|each|its|their|your|this|new|full|more|raw|existing|\w+(?:[^e]ed|al|ive|ous|ic|ful|able|rent|ant|ary|ing))$)/;

function singular(word: string): string {
  if (/(?:(?:stat|vir|camp|bon)us|alias|canvas|atlas)es$/.test(word)) return word.slice(0, -2);
  if (/alyses$/.test(word)) return word.replace(/es$/, 'is');
  if (word.length < 4 || /(?:ss|us|is|alias|canvas|atlas|news|series|kubernetes)$/.test(word)) return word;
  if (/(?:cook|mov|calor)ies$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|sh|ch|zz)es$|s$/, '');
}
