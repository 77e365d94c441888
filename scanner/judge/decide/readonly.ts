import type { Reading } from '../read/reading.ts';

/** A limit that is said to be enforced, or a query that can only select. */
export function isReadOnly(reading: Reading): boolean {
  const { prose } = reading;
  if (/read[-_ ]?only/i.test(reading.tool.name)) return true;
  // Salesforce's query languages can only select.
  if (/(?:^|[_\W])so[qs]l(?:$|[_\W])/i.test(reading.tool.name) && !/insert|update|delete/.test(prose))
    return true;
  if (reading.description.foreign && ELSEWHERE.test(prose.slice(0, 400))) return true;
  if (/\bnon[- ]read[- ]?only|not read[- ]?only/.test(prose)) return false;
  return (
    (saysReadOnly(prose.slice(0, 1500)) &&
      !/(?:unless|if not|when not|except) (?:in )?read[- ]?only/.test(prose)) ||
    (/\bonly (?:select|read)\b|\bselect[- ]only\b|\bselect (?:quer(?:y|ies)|statements?) only\b|only (?:`?select|supports select|allows select)|^\W*(?:execute|run|executes|runs) (?:a |an |one or more )?(?:(?:custom|raw|arbitrary) )?(?:sql )?`?select`? (?:sql )?(?:quer(?:y|ies)|statements?)/.test(
      prose,
    ) &&
      !/insert|update|delete/.test(
        prose.replaceAll(/(?:no|not|cannot|without|never|n't)[^.]*(?:insert|update|delete)[^.]*/g, ''),
      ))
  );
}

/** `Read-only` said of the call itself, not of members, fields or a switch. */
function saysReadOnly(prose: string): boolean {
  for (const match of prose.matchAll(/\bread[- ]?only\b/g)) {
    const before = prose.slice(Math.max(0, match.index - 30), match.index);
    const after = prose.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (!OF_OTHERS.test(before) && !NOT_OF_CALL.test(after)) return true;
  }
  return false;
}

const OF_OTHERS =
  /\b(?:configured as|marked(?: as)?|blocked|disabled|so|if|when|unless|not|give|grant|treated as|are)\b[^.]{0,22}$/;
const NOT_OF_CALL =
  /^(?: mode is (?:off|disabled)| replica| commands| members| servers| access\b| via | properties| fields)/;

/** `Read-only` in the other languages that are read. */
const ELSEWHERE =
  /只读|唯讀|読み取り専用|읽기 전용|s[oó]lo lectura|lecture seule|somente leitura|apenas leitura|schreibgesch[uü]tzt|nur[- ]lese/;
