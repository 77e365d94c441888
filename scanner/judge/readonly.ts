import type { Reading } from './reading.ts';

/** A limit that is said to be enforced, or a query that can only select. */
export function isReadOnly(reading: Reading): boolean {
  const { prose } = reading;
  if (/read[-_ ]?only/i.test(reading.tool.name)) return true;
  if (/\bnon[- ]read[- ]?only|not read[- ]?only/.test(prose)) return false;
  return (
    (/\bread[- ]?only\b(?! mode is (?:off|disabled)| replica)/.test(prose.slice(0, 1500)) &&
      !/(?:unless|if not|when not|except) (?:in )?read[- ]?only/.test(prose)) ||
    (/\bonly (?:select|read)\b|\bselect[- ]only\b|\bselect (?:quer(?:y|ies)|statements?) only\b|only (?:`?select|supports select|allows select)|^(?:execute|run|executes|runs) (?:a |an |one or more )?(?:sql )?`?select`? (?:sql )?(?:quer(?:y|ies)|statements?)/.test(
      prose,
    ) &&
      !/insert|update|delete/.test(
        prose.replaceAll(/(?:no|not|cannot|without|never|n't)[^.]*(?:insert|update|delete)[^.]*/g, ''),
      ))
  );
}
