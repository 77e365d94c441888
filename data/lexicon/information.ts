import { exactly } from './wording.ts';

/**
 * What is known, measured or said of something, as it is asked for: a description that names no act and opens with it
 * (`Opening hours of a shop`) tells what comes back. Source: the nouns of ordinary English for measures, attributes,
 * statements and lists (WordNet's classes noun.quantity, noun.attribute and noun.communication, common words only).
 */
export const INFORMATION = exactly(`
  address(?:es)? advice ages? alternatives altitudes? amounts? answers? area areas articles? attendance attributes
  authors? availability averages? backlog balances? benchmarks? bibliography biography births? breakdowns? calendar
  capacity catalog(?:ue)? categories category causes? changelog characteristics charts? checks? citations? colou?rs?
  comments? comparisons? conditions consumption contents? coordinates costs? counts? courses? coverage curves? data
  dates? days deadlines? deaths? definitions? density departures depths? descriptions? details diagnosis diagnostics
  diameter differences? dimensions directions directory distances? distribution docs documentation duration earnings
  elevation emissions entries errors? estimates? etymology evidence examples? excerpts? expenses explanations?
  facets facts? features feed fees? figures? findings forecasts? formulas? frequency glossary grades? guidance guide
  guidelines headlines heights? help hierarchy highlights hints? history holidays hours humidity ids? index
  indicators? info information ingredients insights? intensity interpretation inventory kinds? lengths? levels?
  lexicon likelihood limits lines? links? listings? lists? literature location locations logs? lyrics magnitude
  manual map maps mean meanings? measurements? median mentions menu messages? metadata metrics? names? news notes
  number numbers opinions origin outlines? output overview ownership pages? parameters? patterns? percentage
  performance phases? plan plots? popularity population positions? precipitation predictions? prerequisites prices?
  probability problems? profile progress pronunciation properties provenance publications quality quantity quotas?
  quotes? ranges? rankings? ranks? rates? ratings? ratio readings reasons? recipes? recommendations? records?
  references? releases? reports? requirements resolution results revenue reviews? roster routes? rules? sales samples?
  schedules? schema scores? sections? series shares? sizes? snapshot snippets? solutions? sources?
  spec(?:ification)?s? speeds? standings state statistics stats status steps stock stories story structure
  suggestions? sum summaries summary symptoms synonyms synopsis syntax tables? temperatures? terms text thickness
  timeline times? timetable tips? titles? top topics? totals? traffic transcripts? translations? trends? types?
  usage utilisation utilization vacancies values? variants? velocity versions? visibility vocabulary volumes?
  warnings? water weather weights? whereabouts whois width years? yields?`);
