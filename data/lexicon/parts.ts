/**
 * What texts, figures, shapes and signals are made of: words of everyday English. Taken out of an answer, or of what is
 * handed in, they are no loss of anything stored.
 */
import { exactly } from './wording.ts';

/** What is nothing but a part of a text, whatever is done to it. */
export const LETTERS = exactly(`
  accents apostrophes asterisks blanks brackets breaks characters chars commas dashes diacritics digits emojis? fillers
  hyphens indentation letters linebreaks newlines pixels punctuation signs spaces stopwords symbols umlauts whitespace
  whitespaces words`);

/** By these a later call finds a thing again. */
export const HANDLES = 'ids? identifiers? handles? hash keys? numbers? slugs? tokens? urls? uuids?';

/** What a text is made of that comes back or goes in. */
export const PARTS_OF_TEXT = exactly(`
  accent ads background banners? boilerplate character char expressions? footers? footnotes? headers? html
  layers? logs? markup menus? navigation newline outputs? previews? responses? results? silence snippets?
  stderr stdout strings? summary summaries text texts titles?`);

/** What rows of figures, shapes, signals and pages are made of. */
export const PARTS_OF_DATA = exactly(`
  bars bits bom bytes captions codes colours? colors decimals edges exif gaps heads holes mark marks nans nulls
  noise numbering numbers outliers padding pauses peaks points quotes rings samples scripts segments semicolons
  signatures styles stylesheets timestamps vertices watermarks waypoints weekends`);

/** What comes in rows: in an answer, in what is handed in, and in what is stored. */
export const ROWS = exactly(`
  arguments? arrays? body bodies cells? columns? comments? contents? data descriptions? duplicates? elements? entries
  entry errors? fields? filenames? format formatting hits? images? items? keys? keywords? lines? links? matches
  messages? names? nodes? params? parameters? payloads? prefix prefixes quotes? records? remainder replies rest rows?
  series sources? spaces? stack suffix suffixes tags? tokens? urls? values? variants? words?`);
