import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './build';
import { ensureBundle } from './cli/ensure-bundle';
import { readArguments, runScript } from './cli/run-script';
import { printCalendar } from './simulate/print-calendar';
import { simulate } from './simulate/simulate-days';

const usage = `Usage: npm run simulate [-- --golden]
  sixty working days of reminders on the sample: who is told what on which day
Options:
  --golden   also keep it as the record that the story test compares with
  --help     what can be said here`;

await runScript(usage, async (args) => {
  const { values } = readArguments(args, usage, { golden: { type: 'boolean' } });
  const bundle = await ensureBundle((text) => console.error(text));
  console.error('simulating sixty working days of the sample tracker …');
  const { days, ledger } = simulate(bundle);
  const calendar = printCalendar(days);
  for (const line of calendar) console.log(line);
  const working = days.filter(({ isWorkingDay }) => isWorkingDay).length;
  const mails = days.reduce((sum, one) => sum + one.mails.length, 0);
  console.log(`\n${working} working days, ${mails} mails, ${ledger.size} rows in the ledger.`);
  if (values.golden === true) {
    const golden = path.join(projectRoot, 'test/story/mailing/simulation.golden.txt');
    await writeFile(golden, `${calendar.join('\n')}\n`);
    console.log(`The calendar is kept in ${path.relative(process.cwd(), golden)}.`);
  }
});
