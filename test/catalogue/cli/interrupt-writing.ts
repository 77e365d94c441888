/** Loaded before the program: sends the process Ctrl-C as soon as it has opened a file that it will rename. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { createWriteStream } = fs;

fs.createWriteStream = (path, options) => {
  const stream = createWriteStream(path, options);
  if (String(path).endsWith('.part')) stream.once('open', () => process.kill(process.pid, 'SIGINT'));
  return stream;
};
syncBuiltinESMExports();
