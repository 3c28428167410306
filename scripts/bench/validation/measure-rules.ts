import { checkTasks } from '../../../src/core/rules/tasks/check-tasks';
import { readTask } from '../../../src/core/tasks/read-task';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable } from '../../../src/sheets/tables/task-table';
import { createContext } from '../core-cpu/synthetic-context';
import { taskRows, unitCode } from '../synthetic-tasks';
import { createAjvCheck } from './ajv-check';
import { createZodCheck } from './zod-check';

export interface RuleMeasurement {
  readonly rowCount: number;
  /** CPU milliseconds with garbage collection, the best of some rounds; `problems` of the validators. */
  readonly steps: readonly { readonly name: string; readonly ms: number; readonly problems?: number }[];
}

const unitCount = 150;
const rowsEach = 200;
const rounds = 15;

const best = new Map<string, { ms: number; problems: number | undefined }>();

function time<Value>(name: string, work: () => Value, count: (value: Value) => number | undefined): Value {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, { ms, problems: count(value) });
  return value;
}

/** A unit's rows, one in twenty-five without its lead or its deliverable. */
function withFaults(code: string, sheetId: number) {
  const at = (key: string) => taskColumns.findIndex((column) => column.key === key);
  const rows = taskRows(code, rowsEach).map((row, index) => {
    if (index === 0 || index % 25 !== 0) return row;
    const column = at(index % 50 === 0 ? 'lead' : 'deliverable');
    return row.map((cell, place) => (place === column ? '' : cell));
  });
  return { spreadsheetId: 'bench', sheetId, title: code, rows };
}

const names = Array.from({ length: unitCount }, (_, index) => `Đơn vị ${unitCode(index)}`);
const zod = createZodCheck(names);
const ajv = createAjvCheck(names);
for (let round = 0; round < rounds; round += 1) {
  // Everything anew: what an earlier round has read and remembered may not help.
  const context = createContext(unitCount);
  const grids = names.map((_, index) => withFaults(unitCode(index), index));
  const parse = () =>
    grids.flatMap((grid) => {
      const reading = readTaskTable(grid, grid.title);
      if ('problems' in reading) throw new Error('The bench table cannot be read.');
      const { place, rows } = reading.table;
      return rows.map((row) => readTask(row, place, context));
    });
  const tasks = time('parsing alone', parse, () => undefined);
  time(
    'all rules, of one row and across rows',
    () => checkTasks(tasks, context),
    (issues) => issues.length,
  );
  const cells = tasks.map((task) => task.cells);
  const same = (problems: number) => problems;
  time('zod: what a schema can say of one row', () => zod(cells), same);
  time('ajv: the same as a JSON schema', () => ajv(cells), same);
}
const measured: RuleMeasurement = {
  rowCount: unitCount * rowsEach,
  steps: [...best].map(([name, { ms, problems }]) => ({ name, ms, ...(problems === undefined ? {} : { problems }) })),
};
process.stdout.write(JSON.stringify(measured));
