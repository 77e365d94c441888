import { digestOf, normalise } from '../normalise.ts';
import type { Finding, JudgedTool, Observation, Problem, Redactor, ScannedServer } from '../types.ts';
import { type Blotter, blotter, quotes } from './blot.ts';
import { asked, ECHOED } from './caution.ts';

/** An observation that may leave the process. */
export type Sendable = Observation & { readonly redactor?: undefined };

/** The observation with what its user handed over blotted out; to be judged where that cannot be known. */
export function withoutSecrets({ redactor, ...observation }: Observation): Sendable {
  if (redactor === undefined) return observation;
  const blot = blotter(redactor);
  const said = { ...observation, ...saidWithout(observation, blot), tools: observation.tools.map(blot.json) };
  return blot.touched() ? { ...said, problems: [...said.problems, ECHO] } : said;
}

/**
 * A server that was judged as served, with its user's secrets blotted out: spans are moved to where their words
 * now stand. Where a blot reaches into a tool's name or the words of its verdict, no profile allows the tool any
 * longer, and the capture is partial.
 */
export function judgedWithoutSecrets(scanned: ScannedServer, redactor: Redactor): ScannedServer {
  const blot = blotter(redactor);
  const tools = scanned.tools.map((judged) => toolWithout(judged, blot));
  const findings = findingsWithout(scanned, blot);
  const clean = { ...scanned, ...saidWithout(scanned, blot), findings, tools };
  if (!blot.touched()) return scanned;
  const hidden = tools.filter(({ verdict }) => verdict.redacted);
  return {
    ...clean,
    ...(scanned.digest === undefined ? {} : { digest: digestOf(tools.map(({ tool }) => tool.digest)) }),
    partial: scanned.partial || hidden.length > 0,
    problems: [...scanned.problems, ECHO, ...(hidden.length === 0 ? [] : [hiddenWords(hidden.length)])],
  };
}

function saidWithout({ server, instructions }: Pick<Observation, 'server' | 'instructions'>, blot: Blotter) {
  return {
    ...(server && { server: { name: blot.text(server.name), version: blot.text(server.version) } }),
    ...(instructions === undefined ? {} : { instructions: blot.text(instructions) }),
  };
}

function toolWithout(judged: JudgedTool, blot: Blotter): JudgedTool {
  const { definition } = judged.tool;
  const blotted = blot.json(definition);
  if (blotted === definition) return judged;
  const tool = normalise(blotted);
  const { value: verdict, hit } = blot.spans(judged.verdict, definition);
  return { tool, verdict: hit || tool.name !== judged.tool.name ? asked(verdict) : verdict };
}

/** Needs the tools to be blotted before: then it is known what their keys became. */
function findingsWithout({ findings, instructions = '', tools }: ScannedServer, blot: Blotter) {
  const byName = Map.groupBy(tools, ({ tool }) => tool.name);
  // Several tools may share a name: a finding is about the one that says what it quotes. They come in order.
  const reached = new Map<string, number>();
  const saying = (finding: Finding) => {
    const named = byName.get(finding.tool) ?? [];
    const from = reached.get(finding.tool) ?? 0;
    for (let step = 0; step < named.length; step++) {
      const at = (from + step) % named.length;
      const { definition } = named[at]!.tool;
      if (!quotes(finding, definition)) continue;
      reached.set(finding.tool, at);
      return definition;
    }
    return {};
  };
  return findings.map((finding): Finding => {
    const served = finding.tool === '' ? { instructions } : saying(finding);
    return { ...blot.spans(finding, served).value, tool: blot.text(finding.tool) };
  });
}

const ECHO: Problem = {
  kind: ECHOED,
  detail: 'the server repeats a secret that was handed to it; it was blotted out here',
  next: 'Treat that secret as known to whoever reads the tool list, and replace it.',
};

function hiddenWords(count: number): Problem {
  const tools = count === 1 ? '1 tool holds' : `${count} tools hold`;
  return {
    kind: 'judged-words-redacted',
    detail: `the name or the deciding words of ${tools} what was handed over as a secret`,
    next: 'Replace that secret; if it is none, name it with --plain and scan again.',
  };
}
