import { oneLine } from '../../observe/one-line.ts';
import type { HttpTarget, Json, NpmTarget, Problem, UnobservedReason } from '../../types.ts';
import { at, bounded, isList, isObject } from '../foreign-json.ts';
import { isRefusal, strangersPackage, strangersRemote } from '../stranger.ts';
import { argumentWords, filledIn, namedValues } from './inputs.ts';
import { withCurrentNames } from './old-names.ts';

/** One server of a registry. */
export type RegistryServer =
  | {
      readonly kind: 'target';
      readonly id: string;
      readonly target: NpmTarget | HttpTarget;
      /** Names of variables, headers and arguments that only a user can give; it may fail without. */
      readonly needs: readonly string[];
      /** Why it is deprecated, in the registry's words; absent when it is not. */
      readonly deprecated?: string;
    }
  | {
      readonly kind: 'unobserved';
      readonly id: string;
      readonly outcome: Extract<UnobservedReason, 'not-supported' | 'needs-config'>;
      readonly problem: Problem;
    };

type Reached = Pick<Extract<RegistryServer, { kind: 'target' }>, 'target' | 'needs'>;
type Refused = Pick<Extract<RegistryServer, { kind: 'unobserved' }>, 'outcome' | 'problem'>;
type Way = Reached | Refused;

/** Form of a server's name in the registry's schema. */
const NAME = /^[a-zA-Z0-9.-]{1,150}\/[a-zA-Z0-9._-]{1,150}$/;
const OFFICIAL = 'io.modelcontextprotocol.registry/official';

/**
 * Reads one item of a page: a server in its newest version. Undefined for an older version; a string
 * says why the item is unreadable. Its npm package is preferred to its remotes, since it can be
 * contained and rarely asks who is calling.
 */
export function readRegistryItem(item: Json): RegistryServer | string | undefined {
  const safe = bounded(item);
  if (safe === undefined) return 'it is too large';
  // Before 2025-09-29 the server stood in the list by itself.
  const server = withCurrentNames(at(safe, ['server']) ?? safe);
  // One early form had the registry's own block flattened into `_meta`.
  const meta = withCurrentNames(at(safe, ['_meta', OFFICIAL]) ?? at(safe, ['_meta']) ?? {});
  const name = at(server, ['name']);
  if (typeof name !== 'string' || !NAME.test(name)) return 'it has no proper name';
  if (at(meta, ['isLatest']) === false || at(server, ['versionDetail', 'isLatest']) === false)
    return undefined;
  const status = at(meta, ['status']) ?? at(server, ['status']);
  if (status === 'deleted') return { kind: 'unobserved', id: name, ...WITHDRAWN };
  const way = bestWay(name, server);
  if ('problem' in way) return { kind: 'unobserved', id: name, ...way };
  const message = at(meta, ['statusMessage']);
  const deprecated = typeof message === 'string' ? oneLine(message) : '';
  return { kind: 'target', id: name, ...way, ...(status === 'deprecated' ? { deprecated } : {}) };
}

function bestWay(id: string, server: Json): Way {
  const packages = objects(at(server, ['packages'])).map((each) => packageWay(id, each));
  const remotes = objects(at(server, ['remotes'])).map((each) => remoteWay(id, each));
  const all = [...packages, ...remotes];
  const reached = all.filter((way) => 'target' in way);
  const best = reached.find(({ needs }) => needs.length === 0) ?? reached[0];
  return (
    best ??
    all[0] ??
    refused('not-supported', 'registry-empty', 'it names no package and no remote', 'Look at its repository.')
  );
}

function packageWay(id: string, each: Json): Way {
  const type = at(each, ['registryType']);
  const name = at(each, ['identifier']) ?? at(each, ['name']);
  const version = at(each, ['version']);
  const base = at(each, ['registryBaseUrl']);
  const transport = at(each, ['transport', 'type']);
  if (type !== 'npm') return otherRegistry(typeof type === 'string' ? type : '');
  if (typeof base === 'string' && base.replace(/\/+$/, '') !== 'https://registry.npmjs.org') {
    return refused(
      'not-supported',
      'registry-other',
      'its package is not on the public npm registry',
      'Scan it by its command: toolrisk scan -- <command>.',
    );
  }
  if (transport !== undefined && transport !== 'stdio') {
    return refused(
      'not-supported',
      'package-http',
      'its package serves HTTP by itself',
      'Start it, and scan its address.',
    );
  }
  if (asksForAnotherRunner(at(each, ['runtimeArguments']))) {
    return refused(
      'not-supported',
      'package-runner',
      'its package is started in a way of its own',
      'Scan it by its command: toolrisk scan -- <command>.',
    );
  }
  const words = argumentWords(at(each, ['packageArguments']));
  const variables = namedValues(at(each, ['environmentVariables']));
  const target = strangersPackage({
    id,
    package: name,
    // An early form has an empty one for the newest.
    version: version === '' ? undefined : version,
    args: words.values,
    env: variables.values,
  });
  if (isRefusal(target)) return { outcome: 'not-supported', ...target };
  return { target, needs: [...words.needs, ...variables.needs].map((need) => oneLine(need, 80)) };
}

function remoteWay(id: string, remote: Json): Way {
  const type = at(remote, ['type']);
  const template = at(remote, ['url']);
  if (type !== 'streamable-http' && type !== 'sse') {
    return refused(
      'not-supported',
      'remote-transport',
      'it is reached in a way MCP does not define',
      'Look at its repository.',
    );
  }
  const { values: url, needs } = filledIn(
    typeof template === 'string' ? template : '',
    at(remote, ['variables']),
  );
  if (needs.length > 0) {
    const list = oneLine(needs.join(', '), 120);
    return refused(
      'needs-config',
      'remote-variables',
      `its address has blanks: ${list}`,
      'Fill them in and scan the address.',
    );
  }
  const headers = namedValues(at(remote, ['headers']));
  const target = strangersRemote({ id, url, headers: headers.values });
  if (isRefusal(target)) return { outcome: 'not-supported', ...target };
  return { target, needs: headers.needs.map((need) => oneLine(need, 80)) };
}

/** npx options that name another package or a shell line. */
function asksForAnotherRunner(list: Json | undefined): boolean {
  const { values } = argumentWords(list);
  return values.some((word) => /^(-p|--package|-c|--call|--registry|--userconfig)(=|$)/.test(word));
}

/** How each kind of package can be scanned, by hand. */
const OTHERS: Readonly<Record<string, { readonly what: string; readonly next: string }>> = {
  pypi: {
    what: 'a Python package',
    next: 'Install uv and scan its command: toolrisk scan -- uvx <package>.',
  },
  oci: {
    what: 'a container image',
    next: 'Scan its command: toolrisk scan --sandbox none -- docker run -i --rm <image>.',
  },
  nuget: {
    what: 'a .NET package',
    next: 'Install .NET and scan its command: toolrisk scan -- dnx <package>.',
  },
  mcpb: {
    what: 'a bundle',
    next: 'Unpack it and scan the command of its manifest: toolrisk scan -- <command>.',
  },
  cargo: {
    what: 'a Rust package',
    next: 'Install it with cargo and scan its command: toolrisk scan -- <command>.',
  },
};

function otherRegistry(type: string): Refused {
  const other = Object.hasOwn(OTHERS, type) ? OTHERS[type] : undefined;
  const what = other?.what ?? `a package of a kind that is not known (${oneLine(type, 40) || 'none given'})`;
  return refused(
    'not-supported',
    'package-kind',
    `it is ${what}; npm packages and remotes are crawled`,
    other?.next ?? 'Look at its repository.',
  );
}

const WITHDRAWN = refused(
  'not-supported',
  'registry-deleted',
  'the registry has withdrawn it, as it does with spam and malware',
  'Do not use it.',
);

function refused(outcome: Refused['outcome'], kind: string, detail: string, next: string): Refused {
  return { outcome, problem: { kind, detail, next } };
}

function objects(value: Json | undefined): readonly Json[] {
  return isList(value) ? value.filter(isObject) : [];
}
