/** Everything a tool's page says, as one value: a page and its tests read nothing else. */
import type { Category, Confidence, JudgedTool, Severity } from '../../scanner/types.ts';
import { whyRecommended } from '../policy/why.ts';
import { type Answer, answers } from './answers.ts';
import { attacksFor } from './attacks.ts';
import { captureFacts, type Fact, nameAndVersion } from './capture.ts';
import { type DeclaredRow, declaredRows } from './declared.ts';
import {
  type ContradictionView,
  contradictionViews,
  markedDescription,
  type Quotation,
  quotations,
  signalSentences,
  speaksAgainst,
} from './evidence.ts';
import { type FindingView, findingViews } from './findings.ts';
import { whyItMatters } from './matters.ts';
import { definitionText, type ParameterRow, parameterRows } from './parameters.ts';
import type { Prose } from './prose.ts';
import {
  categoryHref,
  type ShelvedServer,
  serverHref,
  severityHref,
  type ToolRow,
  toolHref,
} from './shelf.ts';
import { type ProfileRow, profileRows, type ToolRule, toolRules } from './starter.ts';
import { oneLine, type Segment, segments } from './text.ts';
import { confidenceSentence, headline, severitySentence, type VerdictLine, verdictLine } from './verdict.ts';
import { CATEGORY, READING_SHORT, SIGNAL } from './wording.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface ToolView {
  readonly href: string;
  /** `batch_cancel: can destroy · mistral-mcp`, plain characters. */
  readonly pageTitle: string;
  readonly name: readonly Segment[];
  readonly title?: readonly Segment[];
  readonly server: Link & { readonly version: string; readonly json: string };
  readonly headline: string;
  readonly line: VerdictLine;
  readonly category: Link & { readonly id: Category };
  readonly severity: Link & { readonly id: Severity; readonly sentence: Prose };
  readonly confidence: { readonly id: Confidence; readonly sentence: string };
  readonly uncertain: boolean;
  readonly description: readonly Segment[];
  readonly signals: readonly { readonly word: string; readonly sentence: Prose }[];
  readonly matters: readonly Prose[];
  readonly evidence: { readonly for: readonly Quotation[]; readonly against: readonly Quotation[] };
  readonly contradictions: readonly ContradictionView[];
  readonly declared: readonly DeclaredRow[];
  readonly findings: readonly FindingView[];
  readonly parameters: readonly ParameterRow[];
  readonly definition: readonly Segment[];
  readonly profiles: readonly ProfileRow[];
  /** Why the recommended profile does what it does with this tool. */
  readonly why: string;
  readonly rules: readonly ToolRule[];
  readonly attacks: readonly (Link & { readonly summary: string })[];
  readonly neighbours: readonly ToolRow[];
  readonly answers: readonly Answer[];
  readonly capture: readonly Fact[];
}

/**
 * @param slug the tool's own part of its address
 * @param neighbours rows of other tools of the category, in a stable order
 */
export function toolView(
  server: ShelvedServer,
  judged: JudgedTool,
  slug: string,
  neighbours: readonly ToolRow[],
): ToolView {
  const { tool, verdict } = judged;
  const name = oneLine(tool.name, 80) || '(no name)';
  const against = verdict.evidence.filter((piece) => speaksAgainst(piece, verdict));
  const rest = verdict.evidence.filter((piece) => !against.includes(piece));
  return {
    href: toolHref(server.slug, slug),
    pageTitle: `${name}: ${READING_SHORT[verdict.category]} · ${oneLine(server.id, 60)}`,
    name: segments(tool.name || '(no name)'),
    ...(tool.title !== undefined && tool.title !== tool.name && { title: segments(tool.title) }),
    server: {
      text: oneLine(server.id, 80),
      href: serverHref(server.slug),
      version: oneLine(nameAndVersion(server), 100),
      json: `/servers/${server.slug}.json`,
    },
    headline: headline(verdict),
    line: verdictLine(judged),
    category: {
      id: verdict.category,
      text: CATEGORY[verdict.category].word,
      href: categoryHref(verdict.category),
    },
    severity: {
      id: verdict.severity,
      text: verdict.severity,
      href: severityHref(verdict.severity),
      sentence: severitySentence(tool.name, verdict),
    },
    confidence: { id: verdict.confidence, sentence: confidenceSentence(verdict) },
    uncertain: verdict.uncertain,
    description: markedDescription(judged),
    signals: signalSentences(judged).map(({ signal, sentence }) => ({ word: SIGNAL[signal].word, sentence })),
    matters: whyItMatters(judged),
    evidence: { for: quotations(tool, rest), against: quotations(tool, against) },
    contradictions: contradictionViews(tool, verdict.contradictions),
    declared: declaredRows(judged),
    findings: findingViews(
      server,
      server.findings.filter((finding) => finding.tool === tool.name && tool.name !== ''),
    ),
    parameters: parameterRows(tool),
    definition: definitionText(tool.definition),
    profiles: profileRows(judged),
    why: whyRecommended(judged),
    rules: toolRules(server, judged),
    attacks: attacksFor(verdict).map(({ id, title, summary }) => ({
      text: title,
      href: `/attacks/${id}/`,
      summary,
    })),
    neighbours,
    answers: answers(server, judged),
    capture: [...captureFacts(server), { term: 'Digest of the tool', value: [tool.digest] }],
  };
}
