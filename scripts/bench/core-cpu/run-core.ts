import { consolidate } from '../../../src/core/consolidate/consolidation';
import { buildReport } from '../../../src/core/report/build-report';
import { checkTasks } from '../../../src/core/rules/tasks/check-tasks';
import { readTask } from '../../../src/core/tasks/read-task';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { type MasterPlan, planMaster } from '../../../src/sheets/master/master-plan';
import { readMaster } from '../../../src/sheets/master/master-table';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable } from '../../../src/sheets/tables/task-table';
import type { SheetGrid } from '../../../src/sheets/v4';

export type Timer = <Value>(step: string, work: () => Value) => Value;

/** Everything between the cells that were read and the requests that bring the master up to date, step by step. */
export function runCore(
  grids: readonly SheetGrid[],
  masterGrid: SheetGrid,
  context: TaskContext,
  time: Timer,
): MasterPlan {
  const tables = time('parse: grid → rows', () =>
    grids.map((grid) => {
      const reading = readTaskTable(grid, grid.title);
      if ('problems' in reading) throw new Error('The bench table cannot be read.');
      return reading.table;
    }),
  );
  const tasks = time('parse: rows → tasks', () =>
    tables.map(({ place, rows }) => rows.map((row) => readTask(row, place, context))),
  );
  const all = tasks.flat();
  const issues = time('validate: all rules', () => checkTasks(all, context));
  const master = time('parse: master', () => {
    const reading = readMaster(masterGrid, context.directory);
    if ('problems' in reading) throw new Error('The bench master cannot be read.');
    return reading.table;
  });
  const outcomes = tables.map(({ place: { unitCode } }, index) => ({
    kind: 'read' as const,
    unitCode,
    readAt: context.now,
    source: unitCode,
    tasks: tasks[index] ?? [],
  }));
  const { records, place: masterPlace } = master;
  const consolidation = time('consolidate', () =>
    consolidate({ outcomes, records, masterPlace, issues, acceptedCodes: new Set(), actor: '' }, context),
  );
  const { rows, rowFacts } = consolidation;
  time('aggregate', () =>
    buildReport(
      { tasks: rows.map(({ task }) => task), outcomes, problems: new Map(), rowFacts, asOf: context.now },
      context,
    ),
  );
  const size = { rowCount: masterGrid.rows.length, columnCount: masterColumns.length };
  return time('diff', () => planMaster(master, rows, size));
}
