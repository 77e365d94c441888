/**
 * Loaded before the program by the kill test. Names each step on the way into the catalogue; ends the process
 * by SIGKILL at the one that KILL_AT names (`step#n`, the n-th time it is reached), or writes all names to the
 * file STEPS_LOG. The program itself knows nothing of it.
 */
import { appendFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const { KILL_AT = '', STEPS_LOG } = process.env;
const [fatal, count] = KILL_AT.split('#');
let seen = 0;

function step(name: string): void {
  if (STEPS_LOG) appendFileSync(STEPS_LOG, `${name}\n`);
  if (name === fatal && ++seen === Number(count)) process.kill(process.pid, 'SIGKILL');
}

const { transaction, prepare, exec } = Database.prototype;

Database.prototype.exec = function (sql) {
  step('before a migration');
  const result = exec.call(this, sql);
  step('after a migration, before its commit');
  return result;
};

Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql);
  const { run } = statement;
  const name = sql.trim().split(/\s+/).slice(0, 3).join(' ');
  statement.run = (...values: unknown[]) => {
    step(`before ${name}`);
    return (run as (...values: unknown[]) => Database.RunResult).apply(statement, values);
  };
  return statement;
} as typeof prepare;

Database.prototype.transaction = function (this: Database.Database, work: (...args: never[]) => unknown) {
  const whole = transaction.call(this, (...args: unknown[]) => {
    step('transaction begun');
    const result = (work as (...args: unknown[]) => unknown)(...args);
    step('before a commit');
    return result;
  });
  const { immediate } = whole;
  const wrapped = (...args: unknown[]) => {
    step('before a transaction');
    const result = immediate(...args);
    step('after a commit');
    return result;
  };
  return Object.assign(wrapped, { immediate: wrapped });
} as typeof transaction;
