import picocolors from 'picocolors';
import { type JudgedTool, type Parameter, PROFILES, type ScannedServer } from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { whyRecommended } from '../policy/why.ts';
import { declaredRows } from '../views/declared.ts';
import { typeInWords } from '../views/parameters.ts';
import { riskWords, SUGGESTION } from '../views/wording.ts';
import { COLOURS } from './colours.ts';
import { hang } from './hang.ts';
import { jsonTool } from './json.ts';
import { quoteWords, severityWords } from './verdict-line.ts';
import { visible, visibleJson, visibleName } from './visible.ts';

interface Paper {
  readonly width: number;
  readonly colour: boolean;
}

/** What is known of one tool, for a person: its verdict, the words it rests on, and what the server says of it. */
export function toolSheet(server: ScannedServer, judged: JudgedTool, { width, colour }: Paper): string {
  const { tool, verdict } = judged;
  const c = picocolors.createColors(colour);
  const doubt = verdict.uncertain ? '; the text does not settle what it does' : '';
  const actions = PROFILES.map((profile) => `${profile} ${verdict.actions[profile]}`).join(', ');
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      'Rests on',
      verdict.evidence.map((piece) => `${quoteWords(piece)} (${piece.stance} ${SUGGESTION[piece.suggests]})`),
    ],
    [
      'Declared',
      declaredRows(judged).map(({ hint, declared, agreement }) => `${hint}: ${declared} (${agreement})`),
    ],
    [
      'To look at',
      server.findings
        .filter((finding) => finding.tool === tool.name)
        .map((finding) => `${finding.kind}: ${quoteWords(finding)}`),
    ],
    ['Description', [visibleName(tool.description, LONGEST_TEXT)]],
    ['Parameters', tool.parameters.map((parameter) => parameterLine(parameter))],
  ];
  const lines = [
    `${c.bold(visibleName(tool.name))} of ${visible(server.id)}`,
    `${COLOURS[verdict.severity](c)(severityWords(verdict))}  ${riskWords(verdict)}`,
    `${verdict.confidence} confidence${doubt} · ${actions}`,
    whyRecommended(judged),
    ...(judged.correction ? [correctionWords(judged.correction)] : []),
    ...parts
      .filter(([, texts]) => texts.some((text) => text !== ''))
      .flatMap(([title, texts]) => ['', c.bold(title), ...texts.map((text) => `  ${text}`)]),
  ];
  return `${lines.map((line) => hang(line, width)).join('\n')}\n`;
}

/** The same for machines: the tool as `scan --format json` has it, with its server and the definition as served. */
export function toolSheetJson(server: ScannedServer & { readonly slug: string }, judged: JudgedTool): string {
  return visibleJson({
    ...{ slug: server.slug, server: server.id, capturedAt: server.capturedAt },
    tool: { ...jsonTool(judged), definition: judged.tool.definition },
    findings: server.findings.filter(({ tool }) => tool === judged.tool.name),
  });
}

/** Characters of a description that are shown: real ones are shorter. */
const LONGEST_TEXT = 10_000;
const LONGEST_PARAMETER = 300;
const VALUES_SHOWN = 12;

/** `ids (array of string, required): Which to delete; one of a, b` */
function parameterLine(parameter: Parameter): string {
  const { path, required, description = '', values } = parameter;
  const facts = [typeInWords(parameter), required ? 'required' : ''].filter((fact) => fact !== '');
  const some = values.slice(0, VALUES_SHOWN).map(({ value }) => visibleName(value));
  const left = values.length > VALUES_SHOWN ? ` and ${values.length - VALUES_SHOWN} more` : '';
  const words = [
    visibleName(description, LONGEST_PARAMETER),
    some.length === 0 ? '' : `one of ${some.join(', ')}${left}`,
  ].filter((text) => text !== '');
  const kind = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return `${visibleName(path)}${kind}${words.length === 0 ? '' : `: ${words.join('; ')}`}`;
}
