import PQueue from 'p-queue';
import { observe } from '../../../scanner/observe/index.ts';
import { startServers } from './street.ts';

const { urls, stop } = await startServers(200, 0);
const q = new PQueue({ concurrency: 50 });
const one = (url: string) => observe({ kind: 'http', id: url, url, headers: {} });
await q.addAll(urls.slice(0, 20).map((u) => () => one(u)));
const c0 = process.cpuUsage();
const t0 = Date.now();
for (let i = 0; i < 5; i++) await q.addAll(urls.map((u) => () => one(u)));
const c = process.cpuUsage(c0);
console.log('cpu/server ms', (c.user + c.system) / 1000 / 1000, 'wall', Date.now() - t0);
stop();
