import { ends, WRITE } from '../../decide/effects.ts';
import { mentions, names, server, signsOut, thing, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const cachedInTheLead: Fact = {
  says: 'the description leads with what is cached',
  // A statement beside the lead is about its own object.
  holds: ({ source }, { clauses }) =>
    source !== 'clause' &&
    clauses.lead[0]?.object.some(({ text }) => text === 'cache' || text === 'cached') === true,
};

export const DELETES = frame({
  id: 'deletes',
  gives: 'destructive',
  title: 'Deletes, drops, purges or destroys',
  why: 'What is gone has no documented way back.',
  since: 1,
  spares: [sketch('list_deleted_users', 'Lists deleted users'), sketch('purge_cache', 'Purges the cache')],
  kinds: ['destroy'],
  rows: [
    {
      id: 'a-cache',
      when: [
        verb('nuke wipe erase purge evict expire forget flush prune dispose discard drop delete'),
        either(
          cachedInTheLead,
          both(
            mentions('cache'),
            either(names(['cache', 'cached', 'caches']), both(names(['cdn']), not(verb('delete')))),
          ),
        ),
      ],
      is: WRITE,
      because: 'what was cached is made again',
      example: sketch('purge_cache', 'Purges the cache'),
    },
    {
      id: 'own-sign-in',
      when: [signsOut, thing('what somebody signs in with')],
      is: WRITE,
      because: 'whoever signs out gives up what they signed in with',
      example: sketch('sign_out', 'Signs out and forgets the stored token'),
    },
    {
      id: 'burnt-assets',
      when: [verb('burn'), either(mentions('asset'), server('assets'))],
      is: ends(['billing']),
      because: 'a burnt asset is gone for everybody',
      example: sketch('burn_tokens', 'Burns tokens'),
    },
    {
      id: 'burnt-otherwise',
      when: [verb('burn')],
      is: undefined,
      because: 'something else than an asset is burnt',
      example: sketch('burn_subtitles', 'Burns subtitles into a film'),
    },
    {
      id: 'a-dropped-pin',
      when: [
        verb('drop'),
        names(['marker', 'markers', 'message', 'note', 'pin', 'pins', 'waypoint', 'waypoints']),
      ],
      is: WRITE,
      because: 'a pin is dropped onto a map',
      example: sketch('drop_pin', 'Drops a pin on the map'),
    },
    {
      id: 'a-text-cut-short',
      when: [
        verb('truncate'),
        names(['caption', 'number', 'numbers', 'sentence', 'string', 'strings', 'text', 'texts', 'title']),
      ],
      is: WRITE,
      because: 'a text or a number is cut to a length',
      example: sketch('truncate_text', 'Truncates a text to a length'),
    },
    {
      id: 'anything-else',
      when: [],
      is: ends(),
      because: 'what is gone has no documented way back',
      example: sketch('delete_note', 'Deletes a note'),
    },
  ],
});
