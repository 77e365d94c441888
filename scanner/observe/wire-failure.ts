import { displayUrl } from '../secrets/words.ts';
import { PRIVATE_ADDRESS } from './addresses.ts';
import { type Failure, failed } from './attempt.ts';
import type { BoundedFetch, Wire } from './bounded-fetch.ts';
import { oneLine } from './one-line.ts';

/** Reads from what went over the wire why a remote server was not observed; undefined when it says nothing. */
export async function wireFailure(
  bounded: BoundedFetch,
  redact: (text: string) => string,
): Promise<Failure | undefined> {
  const { last, error } = bounded.wire;
  if (error !== undefined) return connectionFailure(error, redact);
  if (last === undefined) return undefined;
  if (last.status === 401 || last.status === 403) return loginFailure(last, bounded, redact);
  return statusFailure(last, redact);
}

function connectionFailure(
  error: NodeJS.ErrnoException,
  redact: (text: string) => string,
): Failure | undefined {
  const code = error.code ?? '';
  switch (code) {
    case 'ECONNREFUSED':
      return failed(
        'unreachable',
        'connection-refused',
        'nothing listens at this address (connection refused)',
        'Check host and port, and that the server runs.',
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return failed(
        'unreachable',
        'host-not-found',
        'the host name cannot be resolved',
        'Check the spelling of the address, and the network.',
      );
    case PRIVATE_ADDRESS:
      return failed(
        'unreachable',
        'private-address',
        'refused: the address is private, loopback or link-local',
        'If you trust where it came from, crawl it with --allow-private.',
      );
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return failed(
        'unreachable',
        'body-unreadable',
        "the server's answer cannot be decompressed",
        'Report it to the server.',
      );
    case 'ABORT_ERR':
      return undefined;
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return failed(
        'unreachable',
        'no-tls',
        `what listens at this address speaks no TLS that we do (${code})`,
        'Check the port; a server without TLS is reached at http://.',
      );
    default:
      if (code.startsWith('HPE_')) return noHttp(code);
      return /CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code)
        ? failed(
            'unreachable',
            'certificate',
            `the server's certificate is not accepted (${code})`,
            'Check the address; a private authority can be named in NODE_EXTRA_CA_CERTS.',
          )
        : failed(
            'unreachable',
            'connection-failed',
            `the connection failed (${oneLine(redact(code || error.message), 80)})`,
            'Check the address and the network, then scan again.',
          );
  }
}

/** Node's parser of HTTP gave up. */
function noHttp(code: string): Failure {
  return failed(
    'unreachable',
    'connection-failed',
    `what listens at this address does not answer in HTTP (${code})`,
    'Check the port; a server with TLS is reached at https://.',
  );
}

function statusFailure(
  { status, headers, url }: NonNullable<Wire['last']>,
  redact: (text: string) => string,
): Failure | undefined {
  if (status >= 300 && status < 400) {
    const location = headers.get('location') ?? '';
    const place = URL.canParse(location, url) ? displayUrl(new URL(location, url).href) : 'nowhere';
    return failed(
      'unreachable',
      'redirected',
      `the server redirects to ${oneLine(redact(place), 120)}, which was not followed`,
      place === displayUrl(url)
        ? 'Report it to the server: it redirects to itself.'
        : 'If you trust that address, scan it instead.',
    );
  }
  if (status === 404 || status === 405 || status === 410) {
    return failed(
      'unreachable',
      'no-server-here',
      `no MCP server at this address (HTTP ${status})`,
      'Check the path; many servers answer at /mcp.',
    );
  }
  if (status === 429) {
    return failed(
      'unreachable',
      'rate-limited',
      'the server asks for patience (HTTP 429)',
      'Wait a while and scan again.',
    );
  }
  if (status >= 500) {
    return failed(
      'unreachable',
      'http-error',
      `the server answers with HTTP ${status}`,
      'Scan again later, or report it to the server.',
    );
  }
  const type = headers.get('content-type') ?? '';
  if (status === 200 && !/^(application\/json|text\/event-stream)\b/.test(type)) {
    return failed(
      'handshake-failed',
      'not-mcp',
      `the address answers with ${oneLine(redact(type), 40) || 'no content type'}, not with MCP`,
      'Check the path; many servers answer at /mcp.',
    );
  }
  return undefined;
}

/**
 * What a login would take, as RFC 9728 tells it: WWW-Authenticate names the metadata, the metadata name
 * the authorization servers and scopes. Only the server itself is asked.
 */
async function loginFailure(
  { status, headers, url }: NonNullable<Wire['last']>,
  bounded: BoundedFetch,
  redact: (text: string) => string,
): Promise<Failure> {
  const challenge = headers.get('www-authenticate') ?? '';
  const [, named] = /resource_metadata="?([^",\s]+)/i.exec(challenge) ?? [];
  const known = new URL(`/.well-known/oauth-protected-resource${new URL(url).pathname}`, url).href;
  const place = named !== undefined && URL.canParse(named) ? named : known;
  const metadata = new URL(place).origin === new URL(url).origin ? await readMetadata(place, bounded) : {};
  const { authorization_servers: servers, scopes_supported: scopes } = metadata;
  const at = strings(servers)
    .map((one) => displayUrl(one))
    .slice(0, 2)
    .join(' or ');
  const wanting = strings(scopes).slice(0, 6).join(', ');
  const login = at === '' ? '' : `; it uses OAuth at ${at}${wanting === '' ? '' : ` (scopes: ${wanting})`}`;
  return failed(
    'auth-required',
    at === '' ? 'login-required' : 'oauth-required',
    oneLine(redact(`the server asks for a login (HTTP ${status})${login}`)),
    `Log in with a client of yours and pass the token with --header 'Authorization: Bearer …'.`,
  );
}

async function readMetadata(
  place: string,
  { fetch }: BoundedFetch,
): Promise<{ readonly [key: string]: unknown }> {
  try {
    const response = await fetch(place, {
      signal: AbortSignal.timeout(3000),
      headers: { accept: 'application/json' },
    });
    const body: unknown = response.ok ? await response.json() : undefined;
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
