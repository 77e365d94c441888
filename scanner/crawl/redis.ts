/** Names of the queues in Redis. The number is that of the format: another version of ours never reads it. */
export const PREFIX = 'toolrisk-1';
