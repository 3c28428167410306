import { benchBundle } from './bench/bundle';
import { benchConsolidate } from './bench/consolidate';
import { benchCore } from './bench/core-cpu';
import { benchRegisters } from './bench/registers';
import { benchReminders } from './bench/reminders';
import { benchTree } from './bench/tree';
import { benchValidation } from './bench/validation';
import { benchWorkbook } from './bench/workbook';
import { readArguments, runScript } from './cli/run-script';
import { UsageError } from './cli/usage-error';

type Bench = (print: (line: string) => void) => void | Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  bundle: benchBundle,
  consolidate: benchConsolidate,
  core: benchCore,
  workbook: benchWorkbook,
  registers: benchRegisters,
  reminders: benchReminders,
  tree: benchTree,
  validation: benchValidation,
};

const usage = `Usage: npm run bench [-- ${Object.keys(benches).join(' | ')} …]
  counts service calls, prices, cells written and CPU, beside the usual way of doing it; without a word all of them, in some minutes
Options:
  --help   what can be said here`;

await runScript(usage, async (args) => {
  const { words: wanted } = readArguments(args, usage, {}, true);
  const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no bench ${unknown.join(', ')}. The benches are: ${Object.keys(benches).join(', ')}.`,
    );
  }
  console.log(
    'Calls are counted by the local host. Prices are published figures of other people (scripts/host/accounting/prices.json), not measured by us.\n',
  );
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench((line) => console.log(line));
  }
});
