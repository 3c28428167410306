import { benchBundle } from './bench/bundle';
import { benchConsolidate } from './bench/consolidate';
import { benchCore } from './bench/core-cpu';
import { benchRegisters } from './bench/registers';
import { benchReminders } from './bench/reminders';
import { benchTree } from './bench/tree';
import { benchValidation } from './bench/validation';
import { benchWorkbook } from './bench/workbook';

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

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. The benches are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  console.log(
    'Calls are counted by the local host. Prices are published figures of other people (scripts/host/accounting/prices.json), not measured by us.\n',
  );
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench((line) => console.log(line));
  }
}
