import type { WordingOf } from '../wording.ts';

/** Places whose content others make, and what of them is shown (signal untrusted_input); see wording.ts. */
export const PLACE_WORDINGS = {
  'that it is about a web page': {
    pattern: /\b(?:browser|web ?page|current page)\b/,
    example: 'the current page',
  },
  'that it is a device or a document': {
    pattern: /\b(?:device|simulator|android|ios|emulator|pdf|documentation)\b/,
    example: 'of a device',
  },
  'a page or a picture of it': {
    pattern: /\b(?:screenshot|page (?:title|source|text|content)|current page)\b/,
    example: 'current page',
  },
  'that it is about a calendar': { pattern: /\bcalendar\b/, example: 'calendar' },
  'that it is about calendars at large': {
    pattern: /\b(?:calendars? list|availability|free.?busy)\b/,
    example: 'calendar list',
  },
  'an event of a calendar': {
    pattern: /\b(?:calendar (?:events?|view)|events?|occurrences)\b/,
    example: 'events',
  },
  'that it is about messages or tickets': {
    pattern: /\b(?:mail|email|messages?|issues?|tickets?|cards?)\b/,
    example: 'an email',
  },
  'that it was sent by oneself': { pattern: /\bsent\b/, example: 'was sent' },
  'an attachment': { pattern: /\battachments?\b/, example: 'attachment' },
  'that it is a marketplace': {
    pattern: /\b(?:app store|google play|play store|marketplace|mercadolibre|amazon|ebay|etsy)\b/,
    example: 'etsy',
  },
  'that it is about the order of a marketplace': {
    pattern: /\b(?:permissions|categories|privacy|data ?safety|suggest)/,
    example: 'categories',
  },
  'a listing or a review': {
    pattern:
      /\b(?:apps?|reviews?|listings?|product (?:description|details)|(?:description|details) of (?:an? |the )?products?)\b/,
    example: 'product details',
  },
  'that it is a social network': {
    pattern: /\b(?:linkedin|instagram|twitter|facebook|tiktok|bluesky|mastodon|nostr)\b/,
    example: 'linkedin',
  },
  'that it is one’s own or an advertisement': {
    pattern: /\b(?:your own|own profile|authenticated|campaigns?|ads?|analytics|lookup)\b/,
    example: 'your own',
  },
  'a profile or a post': {
    pattern: /\b(?:profiles?|users?|company|companies|reactions?|notes?|posts?)\b/,
    example: 'profile',
  },
  'that it is a host of code': { pattern: /\b(?:github|gitlab|bitbucket|gists?)\b/, example: 'github' },
  'that it is about the work on code': {
    pattern: /\b(?:scanning|alerts?|codespaces?|commits?|branches|owners)\b/,
    example: 'alerts',
  },
  'a file of a repository': {
    pattern: /\b(?:file contents?|code\b|gists?|readme|repo file|directory)\b/,
    example: 'file contents',
  },
  'that it is a store of shared files': {
    pattern: /\b(?:drive|dropbox|sharepoint|onedrive|google spreadsheet)\b/,
    example: 'dropbox',
  },
  'the content of a file': {
    pattern: /\b(?:content of (?:a |the )?file|file content|binary content|data from a google)\b/,
    example: 'content of a file',
  },
  'that it returns what stands on a page': {
    pattern: /\b(?:element text|get text|value of an attribute|clickable|network requests?|links on the)\b/,
    example: 'get text',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
