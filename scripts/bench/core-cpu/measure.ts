import { runCore } from './run-core';
import { createContext } from './synthetic-context';

/** Milliseconds of CPU of each step of the core, garbage collection included: the best of some rounds. */
export type Steps = Readonly<Record<string, number>>;

const [gridsModule = '', ...counts] = process.argv.slice(2);
const [unitCount = 0, rowsEach = 0, rounds = 0] = counts.map(Number);
// Another copy of the code makes the cells, so that the engine learns from nothing but the run itself.
const { createGrids, outOfDateShare }: typeof import('./synthetic-grids') = await import(gridsModule);

const best = new Map<string, number>();
for (let round = 0; round < rounds; round += 1) {
  // A run of the product starts from text that has just come in: nothing of the round before may help.
  const { tables, master } = createGrids(unitCount, rowsEach);
  const { changedRows } = runCore(tables, master, createContext(unitCount), (step, work) => {
    const start = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(start);
    best.set(step, Math.min(best.get(step) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    return value;
  });
  const expected = Math.ceil((unitCount * rowsEach) / outOfDateShare);
  if (changedRows !== expected) throw new Error(`The bench changed ${changedRows} rows instead of ${expected}.`);
}
process.stdout.write(JSON.stringify(Object.fromEntries(best) satisfies Steps));
