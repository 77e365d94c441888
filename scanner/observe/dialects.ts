import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** A client for one era of the protocol, as far as a scan needs one: it can greet and ask for a page. */
export interface Speaker {
  /** Greets the server; rejects when it does not answer as this era's servers do. */
  connect(transport: Transport, options: RequestOptions): Promise<void>;
  askPage(cursor: string | undefined, options: RequestOptions): Promise<{ readonly [key: string]: unknown }>;
  server(): { readonly name: string; readonly version: string } | undefined;
  instructions(): string | undefined;
  hasTools(): boolean;
  /** The protocol version agreed on, where the client tells it; empty otherwise. */
  protocol(): string;
}

interface RequestOptions {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** `established`: 2024-11-05 to 2025-11-25, opened by `initialize`. `stateless`: 2026-07-28, by `server/discover`. */
export type Dialect = 'established' | 'stateless';

const STATELESS = '2026-07-28';
/** We call no tool, so no answer is ever held against its output schema: a stranger's schema is not compiled. */
const NO_VALIDATION = {
  jsonSchemaValidator: {
    getValidator: () => () => ({ valid: false, data: undefined, errorMessage: 'not checked' }) as const,
  },
};
/**
 * Who asks is the protocol's to know; that a scanner asks is not, or a server could show it another list. The name
 * and version are those that the protocol's own guide has its readers give their first client.
 */
const US = { name: 'mcp-client', version: '1.0.0' };

/** Each client library is loaded when it is needed; nearly every server speaks the established dialect. */
export const SPEAKERS: Readonly<Record<Dialect, () => Promise<Speaker>>> = {
  established: async () => {
    const [{ Client }, { ResultSchema }] = await Promise.all([
      import('@modelcontextprotocol/sdk/client/index.js'),
      import('@modelcontextprotocol/sdk/types.js'),
    ]);
    // Also spares each observation a validator of its own, a third of what it costs.
    const client = new Client(US, NO_VALIDATION);
    return {
      connect: (transport, options) => client.connect(transport, options),
      // Not listTools(): that loses the whole list to one bad tool, and every key it does not know.
      askPage: (cursor, options) => client.request(pageRequest(cursor), ResultSchema, options),
      server: () => client.getServerVersion(),
      instructions: () => client.getInstructions(),
      hasTools: () => client.getServerCapabilities()?.tools !== undefined,
      protocol: () => '',
    };
  },
  stateless: async () => {
    const [{ Client }, { looseObject }] = await Promise.all([
      import('@modelcontextprotocol/client'),
      import('zod/mini'),
    ]);
    const anyObject = looseObject({});
    const client = new Client(US, { versionNegotiation: { mode: { pin: STATELESS } } });
    return {
      connect: (transport, options) => client.connect(transport as never, options),
      askPage: (cursor, options) => client.request(pageRequest(cursor), anyObject, options),
      server: () => client.getServerVersion(),
      instructions: () => client.getInstructions(),
      hasTools: () => client.getServerCapabilities()?.tools !== undefined,
      protocol: () => client.getNegotiatedProtocolVersion() ?? '',
    };
  },
};

function pageRequest(cursor: string | undefined) {
  return { method: 'tools/list', params: cursor === undefined ? {} : { cursor } } as const;
}
