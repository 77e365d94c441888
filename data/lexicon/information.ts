import { exactly } from './wording.ts';

/**
 * What is known, measured or said of something, as it is asked for: a description that names no act and opens with it
 * (`Opening hours of a shop`) tells what comes back. Source: the nouns of ordinary English for measures, attributes,
 * statements and lists (WordNet's classes noun.quantity, noun.attribute and noun.communication, common words only).
 */
export const INFORMATION = exactly(`
  address(?:es)? advice ages? agreements? alternatives altitudes? amounts? angles? answers? area areas articles? attendance
  attributes authors? availability averages? backlog balances? benchmarks? bibliography biography births?
  breakdowns? calendar capabilit(?:y|ies) capacity catalog(?:ue)? categories category causes? changelog characteristics charts?
  checks? citations? colou?rs? comments? comparisons? conditions consumption contents? coordinates costs?
  counts? courses? coverage curves? data dates? days deadlines? deaths? definitions? density departures depths?
  derivative descriptions? details determinant diagnosis diagnostics diagonal diameter differences? dimensions
  directions directory distances? distribution docs documentation duration earnings eigenvalues? elevation
  emissions entries errors? estimates? etymology evidence examples? excerpts? expenses explanations? facets
  factorial factors? facts? features feed fees? figures? findings forecasts? formulas? frequency glossary
  grades? growth guidance guide guidelines headlines health heights? help hierarchy highlights hints? history holidays
  hours humidity ids? income index indicators? inflation info information ingredients insights? integral
  intensity interpretation inventory inverse kinds? lengths? levels? ledgers? lexicon likelihood limits lines? links?
  listings? lists? literature location locations logs? lyrics magnitude manual map maps mean meanings?
  measurements? median mentions menu messages? metadata metrics? names? news norm notes number numbers opinions
  origin outlines? output overview ownership pages? parameters? paths? patterns? percentage performance
  perimeter phases? plan plots? polic(?:y|ies) popularity population positions? precipitation predictions? prerequisites
  prices? probability problems? profile progress pronunciation properties provenance publications quality
  quantity quotas? quotes? quotient radius ranges? rankings? ranks? rates? ratings? ratio readings reasons?
  recipes? recommendations? records? references? releases? remainder reports? requirements resolution results
  revenue reviews? roots? roster routes? rules? sales samples? schedules? schema scores? sections? series
  shares? sizes? slope snapshot snippets? solutions? sources? spec(?:ification)?s? speeds? standings state
  statistics statements? stats status steps stock stories story structure suggestions? sum summaries summary symptoms
  synonyms synopsis syntax tables? tariffs? temperatures? terms text thickness timeline times? timetable tips? titles?
  top topics? totals? traffic transcripts? translations? trends? types? unemployment usage utilisation
  utilization vacancies values? variance variants? velocity versions? visibility vocabulary volumes? warnings?
  water ways? weather weights? whereabouts whois width years? yields?`);
