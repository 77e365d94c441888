import type { Signal } from '../../../types.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { isAccessKey, isSecret } from '../../decide/secrets.ts';
import { CUE, cuesAmong } from '../../read/cues.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';
import { textOf } from '../../read/phrase.ts';

/** Acts that change rights and secrets. */
export const ADMITTING: readonly ActRule[] = [
  defineActRule({
    id: 'signs-in',
    gives: 'credential',
    title: 'Signs in and keeps the login',
    why: 'What comes of it is a token, a cookie or a key that later calls act with.',
    limits: 'A check of the login, a log-out and a password that only opens this connection keep nothing.',
    since: 2,
    examples: {
      fires: [
        sketch('setup_auth', 'Opens a browser for the login and keeps the cookies'),
        sketch('oauth_login', 'Starts the OAuth login'),
      ],
      spares: [
        sketch('check_auth', 'Tells whether somebody is logged in'),
        sketch('connect_db', 'Connects to a database'),
      ],
    },
    kinds: ['make', 'change', 'start', 'run', 'trade'],
    lemmas:
      /^(?:login|signin|authenticate|authori[sz]e|start|complete|finish|setup|set|exchange|refresh|init|initiali[sz]e|initiate|begin|perform|renew)$/,
    effect: (phrase, reading) => {
      const words = phrase.source === 'name' ? textOf(reading.name.words) : objectOf(phrase, reading).text;
      const login =
        /^(?:login|signin|authenticate)$/.test(phrase.verb.lemma) ||
        /\b(?:auth|oauth|login|sign ?in|authentication|device flow)\b/.test(words);
      if (
        login &&
        !/\b(?:oauth|browser|device flow|device code|cookies?|persist\w*|cach\w+|sav\w+|stor\w+|authori[sz]ation (?:url|code)|credentials?|authenticat\w+ (?:process|flow))\b/.test(
          `${reading.prose} ${reading.tool.name.replaceAll('_', ' ').toLowerCase()}`,
        )
      )
        return undefined;
      return login &&
        !/\b(?:status|check|page|test|form|button|url|link|info|config|logs?|events?|attempts?|history|provider|server|client|app|application|endpoint)\b/.test(
          words,
        ) &&
        !reading.context.ui
        ? { category: 'write', signals: ['credential'] }
        : undefined;
    },
  }),
  defineActRule({
    id: 'changes-access',
    gives: 'write',
    title: 'Creates or changes roles, members, keys or firewalls',
    why: 'Whoever holds a role, a key or an open port can do more than before.',
    limits: 'Assigning a task, or adding a contact or subscriber, changes nobody’s rights.',
    since: 1,
    examples: {
      fires: [sketch('create_api_token', 'Creates an API token'), sketch('disable_user', 'Disables a user')],
      spares: [
        sketch('assign_task', 'Assigns a task to a person'),
        sketch('update_user_avatar', 'Changes a picture'),
      ],
    },
    kinds: ['make', 'change', 'rest', 'manage', 'generate', 'start'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (object.words.length === 0) return undefined;
      const opens = OPENS.test(phrase.verb.lemma);
      if (!opens && (cuesAmong(object.words) & CUE.rights) === 0) return undefined;
      if (
        /^(?:assign|add)$/.test(phrase.verb.lemma) &&
        object.says(
          /^(?:cards?|tasks?|issues?|leads?|tickets?|events?|checklists?|deals?|todos?|incidents?|cases?)$/,
        )
      )
        return undefined;
      // A member of a list has no rights by it.
      if (
        phrase.verb.lemma === 'add' &&
        object.says(/^lists?$/) &&
        !object.says(/^(?:access|allow|control)$/)
      )
        return undefined;
      const { kind, lemma } = phrase.verb;
      const signals = new Set<Signal>();
      const words = object.text;
      const head = object.head?.text ?? '';
      if (!opens && !RIGHTS.test(words)) return undefined;
      const named = (word: string): boolean => reading.context.own.has(word);
      if (isSecret(words) && !named('secret')) {
        if (kind !== 'rest') signals.add('credential');
        if (
          isAccessKey(words) &&
          /^(?:create|generate|new|add|enable|issue|rotate|register|disable)$/.test(lemma)
        )
          signals.add('privilege');
        if (/password/.test(words) && /^(?:change|set|update|modify)$/.test(lemma)) signals.add('privilege');
      } else if (
        /^tokens?$/.test(head) &&
        /^(?:create|generate|new|issue|refresh|renew|rotate)$/.test(lemma) &&
        !reading.context.assets
      )
        signals.add('credential');
      if (
        /\b(?:env|environment) ?(?:vars?|variables?|secrets?)\b|^envs?$|\bdotenv\b/.test(words) ||
        (/^(?:environment|env|envs|variables?)$/.test(head) &&
          reading.parameters.has(PARAM.env) &&
          kind !== 'rest' &&
          /^(?:set|save|update|add|upsert|bulk|write|put|edit|store)$/.test(lemma))
      )
        signals.add('credential');
      if (
        /\b(?:roles?|permissions?|acls?|mfa|2 ?fa|two factor|multi factor|polic(?:y|ies)|allow ?lists?|deny ?lists?|block ?lists?|whitelist|blacklist|firewalls?|access (?:control|rule|policy|level|list|group)|ip access|sso|saml|collaborators?|admins?|security groups?|share links?|sharing links?|public links?|sharing|invitations?|invites?|members?|memberships?|credential lists? mappings?|moderators?|guests?|delegates?|grants?|access(?! (?:tokens?|keys?|codes?)))\b/.test(
          words,
        ) &&
        !/\b(?:retention|refund|return|fulfil?lment|payment|marketplace|pricing|cache|lifecycle|shipping|alert|notification|role model|scaling|member of|timeout|escalation|content|assigned)\b/.test(
          words,
        ) &&
        !(
          /^(?:login|connect|join|authenticate|approve|accept|decline|dismiss|reject)$/.test(lemma) &&
          !/access|role|member/.test(words)
        )
      )
        signals.add('privilege');
      if (
        /^(?:disable|deactivate|suspend|lock|unlock|enable|activate|reactivate|freeze|unfreeze|quarantine)$/.test(
          lemma,
        ) &&
        /^(?:users?|accounts?|employees?|members?|identity|login|people)$/.test(head)
      )
        signals.add('privilege');
      if (
        reading.context.identity &&
        /^(?:create|add|new|register|update|enable|disable)$/.test(lemma) &&
        /^(?:users?|accounts?|groups?|clients?|realms?|members?)$/.test(head)
      )
        signals.add('privilege');
      if (
        /^(?:create|add|new)$/.test(lemma) &&
        /^(?:users?|admins?|accounts?)$/.test(head) &&
        (reading.parameters.has(PARAM.role) ||
          reading.tool.parameters.some((p) => p.depth === 0 && /^groups?(?:_?ids)?$/i.test(p.name)) ||
          /\b(?:sql|database|db|mysql|postgres|admin|ftp|ssh|iam|service)\b/.test(words))
      )
        signals.add('privilege');
      if (
        /^(?:add|assign|attach)$/.test(lemma) &&
        /\busers?\b/.test(words) &&
        /^(?:groups?|teams?|organi[sz]ations?|orgs?|roles?|project|workspace)$/.test(lastNoun(phrase.rest)) &&
        kind === 'make'
      )
        signals.add('privilege');
      if (
        /^(?:approve|authorize|authorise|increase)$/.test(lemma) &&
        /\b(?:spend|spending|allowance|spender)\b/.test(
          `${words} ${phrase.restText} ${reading.tool.parameters
            .map((p) => p.name)
            .join(' ')
            .toLowerCase()}`,
        )
      )
        signals.add('privilege');
      if (/\borg(?:ani[sz]ation)? (?:groups?|collections?)\b/.test(words)) signals.add('privilege');
      if (/\b(?:repo|repository|project|document|file|gist|board|dataset) visibility\b/.test(words))
        signals.add('privilege');
      if (/^(?:save|store|export)$/.test(lemma) && /\b(?:cookies|storage state|session state)\b/.test(words))
        signals.add('credential');
      if (/\bpublic links?\b/.test(words)) signals.add('external_comm');
      if (/^(?:chmod|chown)$/.test(lemma)) signals.add('privilege');
      if (signals.size === 0) return undefined;
      const rotates =
        /^(?:rotate|regenerate|renew)$/.test(lemma) && /key|token|secret|credential|password/.test(words);
      if (rotates)
        return {
          category: 'destructive',
          signals: [
            'destructive',
            'irreversible',
            'credential',
            ...(signals.has('privilege') ? (['privilege'] as const) : []),
          ],
          leaf: false,
          tentative: lemma === 'renew',
        };
      return { category: 'write', signals: [...signals] };
    },
  }),
];

function lastNoun(rest: readonly { text: string; role: number }[]): string {
  const to = rest.findIndex((word) => word.text === 'to');
  return to < 0 ? '' : ((rest[to + 1]?.role === 1 ? rest[to + 2]?.text : rest[to + 1]?.text) ?? '');
}

const OPENS = /^(?:chmod|chown|approve|authori[sz]e|increase)$/;

/** One of these stands in every object whose change touches rights or secrets; CUE.rights has to know each of them. */
const RIGHTS =
  /key|token|secret|credential|passw|env|role|permission|acl|mfa|2 ?fa|two factor|polic|list|firewall|access|sso|saml|collab|admin|security|shar|invit|member|guest|grant|visib|user|account|people|identity|login|employee|client|group|realm|allowance|spend|certificat|ssh|public|variable|pat\b|team|org|project|workspace|delegat|moderator|multi factor|cookie|state/;
