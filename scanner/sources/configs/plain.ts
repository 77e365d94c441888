import type { Fields, Platform } from './client.ts';

/** Where most clients keep what. */
export const FIELDS: Fields = {
  command: ['command'],
  args: ['args'],
  env: ['env'],
  envNames: [],
  envFile: [],
  cwd: ['cwd'],
  url: ['url'],
  headers: ['headers'],
  headerVariables: [],
  bearerVariable: [],
  type: ['type'],
};

export const MAC: readonly Platform[] = ['darwin'];
export const WINDOWS: readonly Platform[] = ['win32'];
export const LINUX: readonly Platform[] = ['linux'];
export const UNIX: readonly Platform[] = ['linux', 'darwin'];

export const PLAIN = {
  servers: [['mcpServers']],
  switches: {},
  off: [],
  fields: FIELDS,
  prefers: 'command',
} as const;
