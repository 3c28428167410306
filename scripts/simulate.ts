import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './build';
import { ensureBundle } from './cli/ensure-bundle';
import { printCalendar } from './simulate/print-calendar';
import { simulate } from './simulate/simulate';

/** Prints the calendar of rungs and mails; with `--golden` also keeps the ledger as the record that the story test compares with. */
const bundle = await ensureBundle((text) => console.error(text));
console.error('simulating sixty working days of the sample tracker …');
const { days, ledger } = simulate(bundle);
for (const line of printCalendar(days)) console.log(line);
const working = days.filter(({ isWorkingDay }) => isWorkingDay).length;
const mails = days.reduce((sum, one) => sum + one.mails.length, 0);
console.log(`\n${working} working days, ${mails} mails, ${ledger.length} rows in the ledger.`);
if (process.argv.includes('--golden')) {
  const golden = path.join(projectRoot, 'test/story/simulation.golden.txt');
  await writeFile(golden, `${ledger.join('\n')}\n`);
  console.log(`The ledger is kept in ${path.relative(process.cwd(), golden)}.`);
}
