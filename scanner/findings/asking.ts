import { foldText } from '../judge/read/fold.ts';
import { remembering } from '../memory.ts';
import type { Finding, Parameter, Tool } from '../types.ts';
import { underscored } from '../underscored.ts';
import { finding, type Stretch } from './finding.ts';

/**
 * Parameters through which a definition asks the model for what is not the tool's: its system prompt, the
 * conversation, what it was entrusted with, variables of the environment. A model fills them in from what it has.
 */
export function askingIn(tool: Tool): readonly Finding[] {
  return tool.parameters.flatMap((parameter) => {
    const { field, name, description = '', types } = parameter;
    // A switch or a number carries no conversation.
    if (types.length > 0 && types.every((type) => /^(?:boolean|integer|number|null)$/.test(type))) return [];
    const { plainly, ofModels } = askedIn(description);
    const stretch = plainly ?? (ofModels === null || talks(tool) ? null : ofModels);
    if (stretch !== null) {
      const served = { field: `${field}/description`, text: description };
      return [finding('asking-parameter', tool.name, served, stretch)];
    }
    return asksByName(name) && !talks(tool) ? [namedOnly(tool, parameter)] : [];
  });
}

/** What a description asks for, if anything. */
interface Asked {
  readonly plainly: Stretch | null;
  /** Asked for as well by a tool that talks to a model, which has a prompt and conversations of its own. */
  readonly ofModels: Stretch | null;
}

/** Parameters of a server are described alike. */
const askedIn = remembering((description: string): Asked => {
  const plainly = stretchOf(ASKS, description);
  const ofModels = stretchOf(NAMED, description);
  return plainly === null && ofModels === null ? NOT_ASKED : { plainly, ofModels };
});

const NOT_ASKED: Asked = { plainly: null, ofModels: null };

/** Where a wording stands in a text as served, its look-alikes read as letters. */
function stretchOf(wording: RegExp, text: string): Stretch | null {
  const folded = foldText(text);
  const match = wording.exec(folded.text);
  if (match === null) return null;
  const start = folded.at(match.index);
  return { start, length: folded.at(match.index + match[0].length) - start };
}

const talks = ({ name, description }: Tool): boolean =>
  TALKS.test(`${name} ${description.slice(0, 600)}`.replaceAll('_', ' '));

/** `systemPrompt`, `system-prompt` → `system_prompt` */
const asksByName = remembering((name: string): boolean =>
  NAMES.test(underscored(foldText(name).text).replaceAll(/\W+/g, '_').toLowerCase()),
);

/** Tools that talk to a model or set one up have prompts and conversations of their own. */
const TALKS =
  /\b(?:models?|llms?|agents?|assistants?|chat(?:s|bots?)?|completions?|prompts?|gpt|claude|gemini|personas?|voice|conversations?|dialogues?|messages?|ask|generate)\b/i;

/** Names that alone make a model fill in its own prompt, conversation, thoughts or tools. */
const NAMES =
  /^(?:(?:your|my|full|entire|complete|current|original|raw|hidden|model|llm|ai|agent|assistant)_)*(?:system_?(?:prompt|message|instructions?)|(?:conversation|chat|dialogue|message|messages|prompt|session)_?(?:history|log|transcript|context)|(?:full|entire|whole)_(?:conversation|chat|context)|context_window|chain_of_thought|reasoning_trace|internal_thoughts|tools?_?(?:call_)?history|previous_(?:tool_)?calls|previous_messages|available_tools|env(?:ironment)?_(?:dump|contents?)|ssh_?key_contents?|credentials_?(?:you_have|in_context))$/;

/** The same of a tool that has none of its own. */
const NAMED = /\b(?:the|full|entire) (?:system prompt|(?:conversation|chat) history)\b/i;

const YOURS = "(?:your|the model's|the assistant's|the agent's|the llm's|the ai's|its)";
const WHOLE = '(?:entire|full|whole|complete|current|ongoing|previous|raw|verbatim|exact|original)';
const SECRETS = '(?:credentials?|api keys?|(?:access )?tokens?|passwords?|secrets?|private keys?|keys)';

const ASKS = new RegExp(
  `\\b(?:${[
    `${YOURS} (?:own |${WHOLE} |hidden |initial ){0,3}(?:system (?:prompt|message|instructions?)|instructions|prompt|chain of thought|internal (?:reasoning|thoughts)|context window|list of tools|available tools|tool list)\\b`,
    `${WHOLE} (?:${WHOLE} )?system prompt\\b`,
    '(?:entire|full|whole|complete|raw|verbatim|exact) (?:(?:current|previous|chat) )?(?:conversation|chat|dialogue)\\b(?! (?:id|identifier|title|name|url|link|settings?|mode|object|type))',
    `${WHOLE} (?:conversation|chat|dialogue) (?:history|log|transcript|context|so far)\\b`,
    '(?:conversation|chat|dialogue|message)s? (?:history|so far|up to (?:now|this point))\\b(?= (?:of|with|between|from|so far|in|including|verbatim)? ?(?:this|the (?:user|current|session)|you|so far|verbatim|including))',
    `(?:all|any|every|the|your|other)? ?(?:of the )?${SECRETS} (?:that )?(?:you (?:were|have been|are) (?:given|provided|entrusted|configured)|you (?:have|know|hold|can (?:see|access))|(?:in|from) your (?:context|memory|environment|session|possession)|(?:available|known|visible|given) to you|(?:from|of|for) (?:the |any |all |every )?other (?:tools?|servers?|services?))`,
    "(?:the )?user(?:'s|’s)? (?:passwords?|credentials|private keys?|ssh keys?|secret files?|api keys?)\\b(?= (?:from|found|stored|in|on|as)\\b)",
    "(?:all|your|current|host|the (?:host|system|process|machine)(?:'s)?) (?:the )?environment variables\\b(?! (?:for|of|to (?:set|pass|add)|that (?:are|will)))",
    '(?:outputs?|results?|contents?|values?|dump) of (?:the )?[`"\']?(?:env|printenv|process\\.env|os\\.environ|/proc/self/environ|(?:your |the |all )*environment variables)\\b',
    '(?:previous|earlier|prior|all|last|recent)(?: \\w+)? messages (?:of|from|in) (?:this|the current|our|your) (?:conversation|chat|session)\\b',
    '(?:everything|anything|all) (?:that )?(?:the user|you|your (?:developer|operator|creator|owner|principal)) (?:has |have )?(?:said|told|asked|typed|shared|written|know|remember|seen)\\b',
    '(?:prompts?|instructions|rules|messages|context) (?:that )?you (?:received|were given|have been given|were told|have received|follow)\\b',
    'tools? (?:that are )?(?:available to you|you (?:have|can (?:use|call|access|see)))\\b|\\bthe model you are\\b',
    `${SECRETS} (?:that )?the user (?:has |have )?(?:shared|told|typed|mentioned|entered)\\b`,
    "user(?:'s|’s)? (?:(?:last|latest|previous|full|entire|exact) ){0,3}(?:messages?|prompts?|request|question)[^.;]{0,12}(?:word for word|verbatim|in full|unchanged)",
    "contents? of the user(?:'s|’s) (?:private|secret|ssh|identity) key",
    'contents? of the (?:user )?(?:private|secret|ssh|identity) key(?: file)? (?:of the user|in the home|on (?:the|this) (?:machine|computer|host))',
    "contents? of (?:the |your |all |any |user(?:'s)? ){0,3}[`\"']?[~\\w./-]{0,30}(?:~/|\\.ssh|id_rsa|id_ed25519|\\.env\\b|\\.aws|\\.npmrc|\\.netrc|/etc/|mcp\\.json|wallet|keychain|private files?|home (?:folder|directory))",
  ].join('|')})`,
  'i',
);

/** A name is no string with a pointer: the span is the name where the schema requires it, else the tool's. */
function namedOnly({ name, definition }: Tool, parameter: Parameter): Finding {
  const parent = parameter.field.slice(0, parameter.field.lastIndexOf('/properties/'));
  const required =
    parent === '/inputSchema' ? (definition.inputSchema as { required?: unknown }).required : [];
  const index = Array.isArray(required) ? required.indexOf(parameter.name) : -1;
  const served =
    index >= 0
      ? { field: `${parent}/required/${index}`, text: parameter.name }
      : { field: '/name', text: name };
  return finding('asking-parameter', name, served);
}
