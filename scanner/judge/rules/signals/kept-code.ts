import type { Fact } from '../../decide/frame.ts';

/** The code of something that runs later, told by the act's own words. */
export const keepsCode: Fact = {
  says: 'its object is a script, a macro or the code of something that runs later',
  holds: ({ objectText, restText }) =>
    IS_CODE.test(objectText) || (OF_CODE.test(restText) && !OF_A_STORY.test(restText)),
};

/** `the startup script`, `a stored procedure`, `a git hook`. */
const IS_CODE =
  /\b(?:(?:startup|start|init|user|boot|setup|install|build|deployment|migration|shell|bash|python|lua|sql|server|login|cleanup) scripts?|userscripts?|stored procedures?|(?:database|sql|apex|ddl) (?:functions?|triggers?)|(?:git|pre commit|post commit|pre receive) hooks?|crontabs?|(?:vba|excel|workbook|keyboard|shell) macros?)$/;
/** `a function from source code`, `the script of a trigger`, `a macro in a workbook`. */
const OF_CODE =
  /^(?:(?:an?|the|its|their|your) )?(?:\w+ )?(?:(?:functions?|lambdas?|workers?|triggers?) (?:from|with|out of) (?:\w+ ){0,3}(?:code|source|script|zip|bundle|module)|(?:(?:new|updated) )?(?:body|code|script|source) (?:for|of) (?:an? |the )?(?:\w+ ){0,2}(?:action|bot|function|hook|job|lambda|macro|procedure|step|task|trigger|worker|workflow)s?|triggers? (?:for|on) (?:an? |the )?(?:\w+ )?(?:collection|database|schema|table|view)s?|macros? (?:in|of|to) (?:an? |the )?(?:document|presentation|sheet|spreadsheet|workbook)|line to (?:the |a )?crontab)\b/;
const OF_A_STORY = /\b(?:film|game|movie|play|podcast|story|video)s?\b/;
