/** Everything a tool's page says, as one value: a page and its tests read nothing else. */
import type { Category, JudgedTool, Severity } from '../../scanner/types.ts';
import { whyRecommended } from '../policy/why.ts';
import { attacksFor } from './attacks.ts';
import { captureFacts, type Fact, nameAndVersion } from './capture.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { type DeclaredRow, declaredRows } from './declared.ts';
import {
  type ContradictionView,
  contradictionViews,
  markedDescription,
  type Quotation,
  quotations,
  shownQuotations,
  signalSentences,
  standing,
} from './evidence.ts';
import { type FindingView, findingViews } from './findings.ts';
import { whyItMatters } from './matters.ts';
import { type Objection, objectionToTool } from './objection.ts';
import { definitionText, type ParameterRow, shownParameters } from './parameters.ts';
import { ended, lowerFirst, type Prose, plainText } from './prose.ts';
import type { Relatives } from './relatives.ts';
import { categoryHref, type ShelvedServer, serverHref, severityHref, signalHref, toolHref } from './shelf.ts';
import { type ProfileRow, policyHref, profileRows, type ToolRule, toolRule } from './starter.ts';
import { beginning, cutAt, oneLine, type Segment, segments } from './text.ts';
import {
  confidenceSentence,
  headline,
  severitySentence,
  statement,
  type VerdictLine,
  verdictLine,
} from './verdict.ts';
import { CATEGORY, SIGNAL } from './wording.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface ToolView {
  readonly href: string;
  /** `delete_user: can delete “a user” · keycloak`, plain characters. */
  readonly pageTitle: string;
  readonly name: readonly Segment[];
  readonly title?: readonly Segment[];
  readonly server: Link & { readonly version: string; readonly json: string };
  /** A whole sentence. */
  readonly headline: Prose;
  /** The headline and the verdict line as plain characters, for search engines. */
  readonly summary: string;
  readonly line: VerdictLine;
  readonly category: Link & { readonly id: Category };
  readonly severity: Link & { readonly id: Severity; readonly sentence: Prose };
  /** How sure the reading is, and by which of the tool's words. */
  readonly confidence: Prose;
  readonly uncertain: boolean;
  /** Present where somebody said otherwise than the judge. */
  readonly correction?: CorrectionView;
  readonly description: readonly Segment[];
  /** What a long page leaves out: characters of the description and of the definition, parameters, and evidence. */
  readonly left: Readonly<Record<'description' | 'definition' | 'parameters' | 'evidence', number>>;
  readonly signals: readonly { readonly word: string; readonly href: string; readonly sentence: Prose }[];
  readonly matters: readonly Prose[];
  readonly evidence: { readonly for: readonly Quotation[]; readonly against: readonly Quotation[] };
  readonly contradictions: readonly ContradictionView[];
  readonly declared: readonly DeclaredRow[];
  readonly findings: readonly FindingView[];
  readonly parameters: readonly ParameterRow[];
  readonly definition: readonly Segment[];
  readonly profiles: readonly ProfileRow[];
  /** Why the recommended profile does what it does with this tool, where its severity does not simply let it through. */
  readonly why?: string;
  readonly policyHref: string;
  readonly rule: ToolRule;
  readonly attacks: readonly (Link & { readonly summary: string })[];
  readonly relatives: Relatives;
  readonly capture: readonly Fact[];
  readonly objection: Objection;
}

/**
 * What keeps a page under 10 kB as it is sent, whatever a server says: bytes that it shows of each, beside the table
 * of parameters; the rest stands in the server’s JSON.
 */
const NAME_SHOWN = 250;
const DESCRIPTION_SHOWN = 3_500;
const DEFINITION_SHOWN = 3_500;

const OF_TOOL: ReadonlySet<string> = new Set(['Captured', 'Package', 'Calls itself', 'Ruleset']);

/**
 * @param slug the tool's own part of its address
 * @param report where reports go
 */
export function toolView(
  server: ShelvedServer,
  judged: JudgedTool,
  slug: string,
  relatives: Relatives,
  report?: string,
): ToolView {
  const { tool, verdict } = judged;
  const name = oneLine(tool.name, 80) || '(no name)';
  const line = verdictLine(judged);
  const correction = correctionView(judged);
  const description = beginning(markedDescription(judged), DESCRIPTION_SHOWN);
  const definition = beginning(definitionText(tool.definition), DEFINITION_SHOWN);
  const parameters = shownParameters(tool);
  const told = (side: 'for' | 'against') =>
    verdict.evidence.filter((piece) => standing(piece, verdict) === side);
  const against = told('against');
  const speaking = shownQuotations(quotations(tool, told('for')));
  const objecting = shownQuotations(quotations(tool, against));
  return {
    href: toolHref(server.slug, slug),
    pageTitle: `${name}: ${lowerFirst(plainText(statement(judged)))} · ${oneLine(server.id, 60)}`,
    summary: `${plainText(ended(headline(judged)))} ${verdict.severity}, ${line.reading}; default: ${line.action}.`,
    name: cutAt(segments(tool.name || '(no name)'), NAME_SHOWN),
    ...(tool.title !== undefined &&
      tool.title !== tool.name && { title: cutAt(segments(tool.title), NAME_SHOWN) }),
    server: {
      text: oneLine(server.id, 80),
      href: serverHref(server.slug),
      version: oneLine(nameAndVersion(server), 100),
      json: `/servers/${server.slug}.json`,
    },
    headline: ended(headline(judged)),
    line,
    category: {
      id: verdict.category,
      text: CATEGORY[verdict.category].word,
      href: categoryHref(verdict.category),
    },
    severity: {
      id: verdict.severity,
      text: verdict.severity,
      href: severityHref(verdict.severity),
      sentence: severitySentence(verdict),
    },
    confidence: confidenceSentence(judged, against),
    uncertain: verdict.uncertain,
    ...(correction && { correction }),
    description: description.shown,
    left: {
      description: description.left,
      definition: definition.left,
      parameters: parameters.left,
      evidence: speaking.left + objecting.left,
    },
    signals: signalSentences(judged).map(({ signal, sentence }) => ({
      word: SIGNAL[signal].word,
      href: signalHref(signal),
      sentence,
    })),
    matters: whyItMatters(judged, server.tools),
    // What stands in the description is marked there.
    evidence: { for: speaking.shown, against: objecting.shown },
    contradictions: contradictionViews(tool, verdict.contradictions),
    declared: declaredRows(judged),
    findings: findingViews(
      server,
      server.findings.filter((finding) => finding.tool === tool.name && tool.name !== ''),
    ),
    parameters: parameters.rows,
    definition: definition.shown,
    profiles: profileRows(judged),
    ...((line.action === 'ask' || line.action === 'deny' || verdict.reasons.action.length > 1) && {
      why: whyRecommended(judged),
    }),
    policyHref: policyHref(server.slug),
    rule: toolRule(server, judged),
    attacks: attacksFor(judged).map(({ id, title, summary }) => ({
      text: title,
      href: `/attacks/${id}/`,
      summary,
    })),
    relatives,
    // How the server was reached and contained stands on its own page.
    capture: [
      ...captureFacts(server).filter(({ term }) => OF_TOOL.has(term)),
      { term: 'Digest of the tool', value: [tool.digest] },
    ],
    objection: objectionToTool(report, server, judged),
  };
}
