/**
 * Loaded before the program by the tests of what a defect of toolrisk costs. Makes one up: the word "poison" in a
 * definition makes judging throw, "venom" on a server's standard output throws out of the event that reads it, and
 * the signal SIGUSR2 throws where no server has a part in it.
 * The program itself knows nothing of it.
 */
const { stringify } = JSON;
JSON.stringify = ((value: unknown, ...rest: never[]) => {
  if (value === 'poison') throw new TypeError('poisoned while judging');
  return stringify(value, ...rest);
}) as typeof JSON.stringify;

const { indexOf } = Buffer.prototype;
Buffer.prototype.indexOf = function (this: Buffer, ...words: Parameters<typeof indexOf>) {
  if (words[0] === 10 && this.includes('venom')) throw new RangeError('poisoned by an event');
  return indexOf.apply(this, words);
} as typeof indexOf;

process.on('SIGUSR2', () => {
  throw new EvalError('poisoned from nowhere');
});
