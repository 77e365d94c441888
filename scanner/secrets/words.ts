import { isOrdinary, looksDrawn, namesSecret } from './ordinary.ts';
import { addressParts, isAddress, isPath, secretParts } from './parts.ts';

/** A word of a command line: how it may be shown, and the values it hands over, each under its name. */
export interface Word {
  readonly shown: string;
  readonly given: readonly (readonly [name: string, value: string])[];
}

/** Options of docker, podman, env, curl and others whose next word is `NAME=value` or `Name: value`. */
const PASSES_ON = /^(?:-e|--env|-H|--header|--build-arg|--secret|--set)$/;

/**
 * The words after a program. A value is hidden that is passed on to another program (`docker -e NAME=value`),
 * that stands under a name which says that it is secret (`--api-key x`, `TOKEN=x`), that is part of an address,
 * or that is no everyday word after an equals sign. Of other words, what looks drawn by lot is given too.
 */
export function readWords(args: readonly string[]): readonly Word[] {
  return args.map((word, index) => {
    const before = args[index - 1] ?? '';
    if (PASSES_ON.test(before)) return passedOn(word);
    const [, option, value = ''] = /^(--?[\w.-]+)=(.*)$/s.exec(word) ?? [];
    if (option !== undefined) {
      const { shown, given } = PASSES_ON.test(option) ? passedOn(value) : valued(option, value);
      return { shown: `${option}=${shown}`, given };
    }
    if (word.startsWith('-') && !/\s/.test(word)) return loose(word);
    if (/^--?(?:u|user)$/.test(before) && word.includes(':'))
      return {
        shown: '…',
        given: word
          .split(/:(.*)/s)
          .slice(0, 2)
          .map((one) => ['password', one] as const),
      };
    return /^--?[\w.-]+$/.test(before) && namesSecret(before)
      ? valued(before, word)
      : (assigned(word) ?? loose(word));
  });
}

/** The words as a reader may see them. */
export function displayWords(args: readonly string[]): readonly string[] {
  return readWords(args).map(({ shown }) => shown);
}

/** Values of variables and headers are shown nowhere, whatever they are. */
function passedOn(word: string): Word {
  const [, name, sign = '', value = ''] = /^([\w.-]+)(\s*[=:]\s*)(.*)$/s.exec(word) ?? [];
  return name === undefined ? loose(word) : { shown: `${name}${sign}…`, given: [[name, value]] };
}

function valued(name: string, value: string): Word {
  if (namesSecret(name)) return { shown: '…', given: [[name, value]] };
  if (isAddress(value) || isPath(value) || secretParts('', value).length === 0) return loose(value);
  return { shown: '…', given: [[name, value]] };
}

function assigned(word: string): Word | undefined {
  const [, name, value] = /^([A-Za-z_][\w.-]*)=(\S+)$/.exec(word) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const { shown, given } = valued(name, value);
  return { shown: `${name}=${shown}`, given };
}

/** A program, package, path or script: shown, but for addresses, secret names and what looks drawn by lot. */
function loose(word: string): Word {
  if (isAddress(word)) return { shown: displayUrl(word), given: addressParts(word) };
  const named = [...word.matchAll(ASSIGNED)].filter(([, name = '']) => namesSecret(name));
  const drawn = word.split(/[^\w+=-]+/).filter(looksDrawn);
  const inside = (word.match(/[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi) ?? []).filter(isAddress);
  const json = /^[[{]/.test(word) ? [['', word] as const] : [];
  return {
    shown: named.reduce((rest, [, , value = '']) => rest.replaceAll(value, '…'), word),
    given: [
      ...named.map(([, name = '', value = '']) => [name, value] as const),
      ...drawn.map((value) => ['', value] as const),
      ...inside.flatMap(addressParts),
      ...json,
    ],
  };
}

const ASSIGNED = /([A-Za-z_][\w.-]*)(?:=|:\s+)(?:["'])?([^\s"'`;&|,)]{3,})/g;

/** Something that should be an address, as a message may quote it: what cannot be read may hold a password anywhere. */
export function shownAddress(text: string): string {
  if (URL.canParse(text)) return displayUrl(text);
  const scheme = text.indexOf('://');
  return scheme === -1 ? text : `${text.slice(0, scheme + 3)}…`;
}

/**
 * A URL as a reader may see it: no userinfo and no fragment, query values and what is no everyday word of the
 * path blotted out, unless `isShown` says otherwise. Text that is no URL is returned as it is.
 */
export function displayUrl(url: string, isShown = isEveryday): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, searchParams } = new URL(url);
  const path = pathname.split('/').map((segment) => (isShown(segment) ? segment : '…'));
  const keys = [...new Set(searchParams.keys())].map((key) => (isShown(key) ? `${key}=…` : '…'));
  return `${protocol}//${host}${path.join('/')}${keys.length === 0 ? '' : `?${keys.join('&')}`}`;
}

function isEveryday(segment: string): boolean {
  return isOrdinary(segment, 5);
}
