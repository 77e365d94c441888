import { exactly } from '../../../data/lexicon/wording.ts';
import { type ActObject, objectOf, sourceOf } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { isA, NOUN, type Word } from '../read/words.ts';

/** Grouping places that a thing survives being taken from. */
const GROUPS = exactly(`
  list lists group groups label labels cart basket module cycle sprint segment team teams playlist favorites
  favourites folder board channel collection watchlist queue tag category categories form sequence release
  milestone audience campaign set organization organisation org role roles project workspace repository repo
  space allowlist whitelist blocklist index selection roadmap epic view menu portfolio album guild server
  plan bundle parent community circle meeting conversation thread stage staging cluster pool balancer
  backend upstream target tier area vpc rotation schedule hierarchy relationship`);

const PEOPLE = exactly(`
  users? members? collaborators? assignees? reviewers? people person persons subscribers? contacts?
  attendees? followers? guests? participants? watchers? principals? customers? owner teammates? employees?`);

/** Things that live only inside what they are removed from. */
const OWNED = exactly(`
  variables? vars? secrets? keys? headers? columns? fields? rows? records? entry entries property properties
  attributes? options? rules? routes? webhooks? comments? lines? cells? shapes? layers? steps? triggers?
  bindings? bookmarks? observations? paragraphs? slides? breakpoints? nodes? edges? widgets? blocks?
  markers? elements?`);

/** Scopes that merely say where the object is kept. */
const SCOPES = exactly(`
  account database db directory calendar store storage system project workspace server api disk platform
  site website bucket repository repo device catalog catalogue inventory memory namespace cluster
  environment config configuration index graph file filesystem vault table machine host vm organization
  organisation instance registry zone library collection document kv page sheet worksheet workbook
  spreadsheet diagram canvas map scene`);

/** What is taken out of a picture or a text. */
const NOISE = /^(?:background|noise|watermarks?|duplicates?|whitespace|formatting|bg|silence)$/;

/** Rights and those who have them: taken away, not destroyed, and they can be given again. */
const GIVEN =
  /^(?:permissions?|privileges?|roles?|grants?|shares?|sharing|memberships?|collaborators?|moderators?|admins?|owners?|delegates?)$/;

/** Does this `remove` take the object out of existence? */
export function takesAway(phrase: Phrase, reading: Reading): boolean {
  const object = objectOf(phrase, reading);
  const thing = object.head?.text ?? '';
  if (NOISE.test(thing)) return false;
  const place = sourceOf(phrase);
  // Work taken out of the queue that was to do it is never done.
  if (
    /^(?:jobs?|messages?|tasks?|items?|downloads?|entries|entry)$/.test(thing) &&
    place &&
    /^queues?$/.test(place.text)
  )
    return true;
  if (GIVEN.test(thing) && !/^(?:files?|nfs|smb)$/.test(object.words.at(-2)?.text ?? '')) return false;
  // `Does not delete the notebook itself`
  if (reading.clauses.denied.some(({ verb }) => verb.kind === 'destroy')) return false;
  if (isBetweenTwo(phrase, thing)) return false;
  if (place === undefined)
    return phrase.source === 'name' ? namedAlone(thing, reading) : alone(phrase, thing, reading);
  if (isOfPeople(phrase)) return false;
  if (reading.context.own.has(place.text)) return true;
  return outOf(place, object, phrase);
}

/** A link between two things that stay. */
const isBetweenTwo = ({ rest }: Phrase, thing: string): boolean =>
  /^(?:links?|relations?|relationships?|associations?|dependency|dependencies)$/.test(thing) &&
  rest.some(({ text }) => text === 'between');

const isOfPeople = ({ rest }: Phrase): boolean =>
  rest.some(({ text }) => /^(?:assignees?|reviewers?)$/.test(text));

/** `remove_member`: the description may tell from where. */
function namedAlone(thing: string, reading: Reading): boolean {
  const lead = reading.clauses.lead.find(({ verb: { kind } }) => kind === 'remove' || kind === 'detach');
  if (lead) return lead.verb.kind === 'remove' && takesAway(lead, reading);
  return !PUT_ON_ANOTHER.test(thing);
}

/** What is mostly taken off something else, which the name need not tell. */
const PUT_ON_ANOTHER = exactly(`
  members? collaborators? assignees? reviewers? reactions? attendees? participants? followers? favorites?
  watchers? labels? likes?`);

/** `Removes a member`: no place is named. */
function alone(phrase: Phrase, thing: string, reading: Reading): boolean {
  if (isOfPeople(phrase) || relates(thing, reading)) return false;
  return !/^(?:members?|collaborators?|reactions?|assignees?|reviewers?|attendees?|participants?)$/.test(
    thing,
  );
}

/** `Removes a row from a table`, and not a user from a group. */
function outOf(place: Word, object: ActObject, { source }: Phrase): boolean {
  const thing = object.head?.text ?? '';
  if (OWNED.test(thing) && !HOLDS_WHAT_LIVES_ELSEWHERE.test(place.text)) return true;
  const people = PEOPLE.test(thing) || object.is('access');
  if ((people && place.nouns !== 0) || source === 'name')
    return SCOPES.test(place.text) && !GROUPS.test(place.text);
  if (SCOPES.test(place.text)) return true;
  if (GROUPS.test(place.text)) return false;
  return (
    !isA(place, NOUN.leaf | NOUN.identity | NOUN.container) || (!isA(place, NOUN.leaf) && !object.is('leaf'))
  );
}

const HOLDS_WHAT_LIVES_ELSEWHERE = exactly(`
  lists? cart basket playlist groups? labels? favou?rites segment watchlist queue selection staging module
  cycle sprint collection folder album board contact subscriber`);

/** A tag or label taken off something else the call also names. */
function relates(thing: string, reading: Reading): boolean {
  if (!/^(?:tags?|labels?|topics?|categor(?:y|ies))$/.test(thing)) return false;
  return reading.tool.parameters.some(
    (p) =>
      p.depth === 0 &&
      /^(?:.*paths?|note|notes|filename|file|.*(?:issue|task|note|page|contact|customer|item|card|video|post|message|ticket|product|order|resource|document|bookmark|user|subscriber|conversation)_?(?:ids?|keys?|id_?or_?key))$/i.test(
        p.name,
      ),
  );
}

/** `permanently removes`, `is taken out for good`: said of the act itself. */
export function isForGood({ text: { words }, at, source, restText }: Phrase): boolean {
  if (source === 'name') return false;
  return FOR_GOOD.test(restText) || words.slice(Math.max(0, at - 2), at).some(({ text }) => EVER.test(text));
}

const EVER = exactly('forever irreversibly irrevocably permanently');
const FOR_GOOD = /^(?:\S+ ){0,6}?(?:for (?:good|ever)|forever|irreversibly|irrevocably|permanently)\b/;
