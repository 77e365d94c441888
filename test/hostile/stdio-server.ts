/** A hostile server over stdio: `node stdio-server.ts <behaviour>`. */
import { createInterface } from 'node:readline';
import { record } from '../fixtures/servers/record.ts';
import { PROCESS_BEHAVIOURS } from './process-behaviours.ts';
import { PROTOCOL_BEHAVIOURS } from './protocol-behaviours.ts';

const name = process.argv[2] ?? '';
const behave = PROTOCOL_BEHAVIOURS[name] ?? PROCESS_BEHAVIOURS[name]?.();
if (behave === undefined) throw new Error(`no behaviour is called ${name}`);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = JSON.parse(line);
    record(message);
    if (message.id === undefined || message.method === undefined) return;
    behave(message, (said) =>
      process.stdout.write(`${typeof said === 'string' ? said : JSON.stringify(said)}\n`),
    );
  })
  .on('error', () => {});
process.stdin.on('error', () => {});
