import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './build';
import { ensureBundle } from './cli/ensure-bundle';
import { printCalendar } from './simulate/print-calendar';
import { simulate } from './simulate/simulate';

/** Prints who is told what on which day; with `--golden` also keeps it as the record that the story test compares with. */
const bundle = await ensureBundle((text) => console.error(text));
console.error('simulating sixty working days of the sample tracker …');
const { days, ledger } = simulate(bundle);
const calendar = printCalendar(days);
for (const line of calendar) console.log(line);
const working = days.filter(({ isWorkingDay }) => isWorkingDay).length;
const mails = days.reduce((sum, one) => sum + one.mails.length, 0);
console.log(`\n${working} working days, ${mails} mails, ${ledger.size} rows in the ledger.`);
if (process.argv.includes('--golden')) {
  const golden = path.join(projectRoot, 'test/story/mailing/simulation.golden.txt');
  await writeFile(golden, `${calendar.join('\n')}\n`);
  console.log(`The calendar is kept in ${path.relative(process.cwd(), golden)}.`);
}
