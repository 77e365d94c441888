/** The least that lists the tools of a server over stdio: the SDK's own client, and out. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, ...args] = process.argv.slice(2);
const client = new Client({ name: 'bare', version: '1' });
await client.connect(new StdioClientTransport({ command: command!, args, stderr: 'ignore' }));
const { tools } = await client.listTools();
console.log(tools.length);
await client.close();
