import { type Listening, listen } from '../fixtures/servers/http.ts';
import { record } from '../fixtures/servers/record.ts';
import { PROTOCOL_BEHAVIOURS, type Request } from './protocol-behaviours.ts';
import { WIRE_BEHAVIOURS } from './wire-behaviours.ts';

/** A hostile server over HTTP, in this process: answers as an event stream with all that is said. */
export function hostileHttp(name: string, recordFile: string): Promise<Listening> {
  const wire = WIRE_BEHAVIOURS[name];
  const behave = PROTOCOL_BEHAVIOURS[name];
  if (wire === undefined && behave === undefined) throw new Error(`no behaviour is called ${name}`);
  return listen(async (request, response) => {
    response.on('error', () => {});
    const body = Buffer.concat(await request.toArray().catch(() => [])).toString('utf8');
    const message: Request | undefined = body === '' ? undefined : JSON.parse(body);
    record(message, recordFile);
    if (wire !== undefined) return wire(request, response, message);
    if (message === undefined) return void response.writeHead(405).end();
    if (message.id === undefined || message.method === undefined) return void response.writeHead(202).end();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    behave?.(message, (said) =>
      response.write(`data: ${typeof said === 'string' ? said : JSON.stringify(said)}\n\n`),
    );
    return void response.end();
  });
}
