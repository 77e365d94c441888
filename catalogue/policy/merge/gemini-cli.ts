import { parse } from 'smol-toml';
import type { KeyedRules } from '../format.ts';
import { geminiCli } from '../gemini-cli.ts';
import { stricter } from '../plan.ts';
import { quoteName } from '../quote.ts';
import { readGeminiCli } from '../reading/clients.ts';
import type { Merge } from './merge.ts';
import { notWritten, Unfit } from './unfit.ts';

/**
 * A policy file holds nothing but rules in any order, and rules can stand at its end: each server has a marked
 * block of its own, which is written anew as a whole. What stands outside the blocks is not touched,
 * and not overruled by anything looser.
 */
export const intoGeminiCli: Merge = (text, { servers }) => {
  rulesIn(text);
  return servers.reduce((made, server) => {
    const eol = made.includes('\r\n') ? '\r\n' : '\n';
    const [begin, end] = ['begin', 'end'].map((word) => `# toolrisk: ${word} ${quoteName(server.key)}`);
    const [from, to] = [made.indexOf(begin!), made.indexOf(end!)];
    if ((from === -1) !== (to === -1) || to < from)
      throw new Unfit('a block of toolrisk has lost its begin or end');
    const others = from === -1 ? made : made.slice(0, from) + made.slice(to + end!.length);
    const rules = geminiCli.write([asStrictAs(others, server)], { part: false }).text.trimEnd();
    const block = [begin, rules, end].join('\n').replaceAll('\n', eol);
    const gap = made === '' || made.endsWith(eol + eol) ? '' : made.endsWith('\n') ? eol : eol + eol;
    const merged =
      from === -1
        ? `${made}${gap}${block}${eol}`
        : made.slice(0, from) + block + made.slice(to + end!.length);
    if (rulesIn(merged) !== rulesIn(others) + rulesIn(rules)) {
      throw new Unfit('its rules are written in a way that no more can be added to');
    }
    return merged;
  }, text);
};

/** What rules outside the block refuse or ask about of a tool stays so, though their priority is lower. */
function asStrictAs(others: string, server: KeyedRules): KeyedRules {
  const held = readGeminiCli(others).rules.filter(({ names }) => names !== '*');
  const rules = server.rules.map((rule) => {
    const by = held.find((one) => one.matches(server.key, rule.tool));
    return by === undefined ? rule : { ...rule, action: stricter(rule.action, by.action) };
  });
  return { ...server, rules };
}

function rulesIn(text: string): number {
  try {
    const { rule = [] } = parse(text);
    if (!Array.isArray(rule)) throw new Unfit('"rule" is no list of tables');
    return rule.length;
  } catch (error) {
    if (error instanceof Unfit) throw error;
    throw notWritten('TOML', text, error);
  }
}
