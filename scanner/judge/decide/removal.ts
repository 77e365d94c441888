import { objectOf, sourceOf } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { NOUN } from '../read/words.ts';

/** Grouping places that a thing survives being taken from. */
const GROUPS =
  /^(?:list|lists|group|groups|label|labels|cart|basket|module|cycle|sprint|segment|team|teams|playlist|favorites|favourites|folder|board|channel|collection|watchlist|queue|tag|category|categories|form|sequence|release|milestone|audience|campaign|set|organization|organisation|org|role|roles|project|workspace|repository|repo|space|allowlist|whitelist|blocklist|index|selection|roadmap|epic|view|menu|portfolio|album|guild|server|plan|bundle|parent|community|circle|meeting|conversation|thread|stage|staging|cluster|pool|balancer|backend|upstream|target|tier|vpc|rotation|schedule|hierarchy|relationship)$/;

const PEOPLE =
  /^(?:users?|members?|collaborators?|assignees?|reviewers?|people|person|persons|subscribers?|contacts?|attendees?|followers?|guests?|participants?|watchers?|principals?|customers?|owner|teammates?|employees?)$/;

/** Things that live only inside what they are removed from. */
const OWNED =
  /^(?:variables?|vars?|secrets?|keys?|headers?|columns?|fields?|rows?|records?|entry|entries|property|properties|attributes?|options?|rules?|routes?|webhooks?|comments?|lines?|cells?|shapes?|layers?|steps?|triggers?|bindings?|bookmarks?|observations?|paragraphs?|slides?|breakpoints?|nodes?|edges?|widgets?|blocks?|markers?|elements?)$/;

/** Scopes that merely say where the object is kept. */
const SCOPES =
  /^(?:account|database|db|directory|calendar|store|storage|system|project|workspace|server|api|disk|platform|site|website|bucket|repository|repo|device|catalog|catalogue|inventory|memory|namespace|cluster|environment|config|configuration|index|graph|file|filesystem|vault|table|machine|host|vm|organization|organisation|instance|registry|zone|library|collection|document|kv|page|sheet|worksheet|workbook|spreadsheet|diagram|canvas|map|scene)$/;

/** Does this `remove` take the object out of existence? */
export function takesAway(phrase: Phrase, reading: Reading): boolean {
  const object = objectOf(phrase, reading);
  const thing = object.head?.text ?? '';
  if (/^(?:background|noise|watermarks?|duplicates?|whitespace|formatting|bg|silence)$/.test(thing))
    return false;
  const place = sourceOf(phrase);
  // Work taken out of the queue that was to do it is never done.
  if (
    /^(?:jobs?|messages?|tasks?|items?|downloads?|entries|entry)$/.test(thing) &&
    place &&
    /^queues?$/.test(place.text)
  )
    return true;
  // Rights and members are taken away, not destroyed: they can be given again.
  if (
    /^(?:permissions?|privileges?|roles?|grants?|shares?|sharing|memberships?|collaborators?|moderators?|admins?|owners?|delegates?)$/.test(
      thing,
    ) &&
    !/^(?:files?|nfs|smb)$/.test(object.words.at(-2)?.text ?? '')
  )
    return false;
  // `Does not delete the notebook itself`
  if (reading.clauses.denied.some(({ verb }) => verb.kind === 'destroy')) return false;
  // A link between two things that stay.
  if (
    /^(?:links?|relations?|relationships?|associations?|dependency|dependencies)$/.test(thing) &&
    phrase.rest.some((word) => word.text === 'between')
  )
    return false;
  const people = PEOPLE.test(thing) || object.is('access');
  if (phrase.source === 'name' && place === undefined) {
    const lead = reading.clauses.lead.find((one) => one.verb.kind === 'remove' || one.verb.kind === 'detach');
    if (lead) return lead.verb.kind === 'remove' && takesAway(lead, reading);
    if (
      /^(?:members?|collaborators?|assignees?|reviewers?|reactions?|attendees?|participants?|followers?|favorites?|watchers?|labels?|likes?)$/.test(
        thing,
      )
    )
      return false;
    return true;
  }
  if (phrase.rest.some((word) => /^(?:assignees?|reviewers?)$/.test(word.text))) return false;
  if (place === undefined && relates(thing, reading)) return false;
  if (place === undefined)
    return !/^(?:members?|collaborators?|reactions?|assignees?|reviewers?|attendees?|participants?)$/.test(
      thing,
    );
  if (reading.context.own.has(place.text)) return true;
  if (
    OWNED.test(thing) &&
    !/^(?:lists?|cart|basket|playlist|groups?|labels?|favou?rites|segment|watchlist|queue|selection|staging|module|cycle|sprint|collection|folder|album|board|contact|subscriber)$/.test(
      place.text,
    )
  )
    return true;
  if (people && place.nouns !== 0) return SCOPES.test(place.text) && !GROUPS.test(place.text);
  if (phrase.source === 'name') return SCOPES.test(place.text) && !GROUPS.test(place.text);
  if (SCOPES.test(place.text)) return true;
  if (GROUPS.test(place.text)) return false;
  return (
    (place.nouns & (NOUN.leaf | NOUN.identity | NOUN.container)) === 0 ||
    ((place.nouns & NOUN.leaf) === 0 && !object.is('leaf'))
  );
}

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
