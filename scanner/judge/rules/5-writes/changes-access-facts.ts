import type { Fact } from '../../decide/frame.ts';
import { isAccessKey, isSecret } from '../../decide/secrets.ts';
import { objectOf } from '../../read/object.ts';

/** `the environment variable manager server`: what looks after them is none of them. */
export const aProgram: Fact = {
  says: 'its object is a program, whatever that is for',
  holds: (phrase, reading) => PROGRAM.test(objectOf(phrase, reading).text),
};
const PROGRAM =
  /\b(?:agent|app|daemon|dashboard|editor|manager|page|panel|process|server|service|tool|ui|wizard)s?$/;

export const secret: Fact = {
  says: 'its object is a secret',
  holds: (phrase, reading) =>
    isSecret(objectOf(phrase, reading).text) &&
    !aProgram.holds(phrase, reading) &&
    !reading.context.own.has('secret'),
};

export const accessKey: Fact = {
  says: 'its object is a key with rights of its own',
  holds: (phrase, reading) => isAccessKey(objectOf(phrase, reading).text),
};

export const RIGHTS =
  /\b(?:roles?|permissions?|acls?|rbac|mfa|totp|2 ?fa|two factor|multi factor|polic(?:y|ies)(?! (?:gradients?|models?|networks?|surfaces?))|allow ?lists?|deny ?lists?|block ?lists?|whitelist|blacklist|firewalls?|access (?:control|rule|policy|level|list|group)|ip access|sso|saml|auth(?:entication|orization)? (?:backends?|methods?|modules?|providers?|realms?)|identity providers?|security (?:descriptors?|entr(?:y|ies)|identit(?:y|ies)|mappings?)|collaborators?|admins?|security groups?|share(?:d|able)? links?|sharing links?|public links?|sharing|invitations?|invites?|(?<!\b(?:class|data ?set|enum|jcl|library|pds|struct|type) )members?|memberships?|credential lists? mappings?|moderators?|guests?(?! (?:additions|agents?|kernel|machines?|memory|network|operating|os|systems?|tools))|delegates?(?! (?:questions?|runs?|tasks?))|grants?|access(?! (?:tokens?|keys?|codes?)))\b/;

export const OTHER_POLICIES =
  /\bmember (?:types?|fields?|pages?|status(?:es)?)\b|\b(?:assistant|model|persona|speaker|system) roles?\b|\b(?:retention|dns|refund|return|fulfil?lment|payment|marketplace|pricing|cache|lifecycle|shipping|alert|notification|role model|scaling|member of|timeout|escalation|content|assigned)\b/;

export const withRights: Fact = {
  says: 'the sentence goes on “with” the rights of an administrator',
  holds: ({ restText }) =>
    /\bwith (?:\w+ )?(?:admin|administrator|full|root|superuser) (?:access|permissions|privileges|rights)\b/.test(
      restText,
    ),
};

export const ontoAList: Fact = {
  says: 'the sentence goes on “to” a list of who may or may not',
  holds: ({ restText }) =>
    /\b(?:in|on|to)(?:to)? (?:the |an? |your )?(?:[\w'’]+ ){0,2}(?:(?:allow|ban|black|block|deny|white)(?: (?:or|and) (?:allow|block|deny))? ?list|(?:allowed|approved|authori[sz]ed|banned|blocked|denied|permitted|trusted) (?:[\w'’]+ )?(?:addresses|domains|groups|hosts|ips|list|members|origins|senders|users))\b/.test(
      restText,
    ),
};

export const intoAGroup: Fact = {
  says: 'the sentence goes on “to” a group, a team or a role',
  holds: ({ rest }) => {
    const to = rest.findIndex(({ text }) => text === 'to');
    if (to < 0) return false;
    const noun = rest
      .slice(to + 1)
      .find(({ role, text }) => role === 0 && !/^(?:certain|given|specific|specified)$/.test(text));
    return /^(?:groups?|teams?|organi[sz]ations?|orgs?|roles?|project|workspace)$/.test(noun?.text ?? '');
  },
};

export const ofSpending: Fact = {
  says: 'the sentence or a parameter speaks of spending',
  holds: (phrase, reading) => {
    const parameters = reading.tool.parameters.map(({ name }) => name).join(' ');
    return /\b(?:spend|spending|allowance|spender)\b/.test(
      `${objectOf(phrase, reading).text} ${phrase.restText} ${parameters.toLowerCase()}`,
    );
  },
};

/** Fixed wordings of the object. */
export function objectMatches(what: string, pattern: RegExp): Fact {
  return {
    says: `its object reads as ${what}`,
    holds: (phrase, reading) => pattern.test(objectOf(phrase, reading).text),
  };
}
