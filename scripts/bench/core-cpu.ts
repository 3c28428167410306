import { createCalendar } from '../../src/core/calendar';
import { checkTasks } from '../../src/core/check-tasks';
import { consolidate } from '../../src/core/consolidate/consolidate';
import { dayOf } from '../../src/core/day';
import { createDirectory } from '../../src/core/directory';
import { createDocumentRegister } from '../../src/core/document-register';
import { readTask } from '../../src/core/read-task';
import { buildReport } from '../../src/core/report/build-report';
import { defaultSettings } from '../../src/core/settings-table';
import type { Task } from '../../src/core/task';
import type { TaskContext } from '../../src/core/task-context';
import { masterColumns } from '../../src/sheets/columns';
import { planMaster } from '../../src/sheets/master-plan';
import { readMaster } from '../../src/sheets/master-table';
import { unitsColumns } from '../../src/sheets/system-columns';
import { readTaskTable } from '../../src/sheets/task-table';
import { readUnits } from '../../src/sheets/unit-table';
import type { Request, SheetGrid } from '../../src/sheets/v4';
import { createBook, createSheet } from '../host/book/book';
import { createSheetsApi } from '../host/sheets-api/api';
import { sheetGridOf } from '../start/sheet-grid';
import { printTable } from './print-table';
import { fill, openBook, taskRows, unitCode } from './synthetic-tracker';

/** Microseconds a row of each step of the core, over units of 200 rows each. */
export function benchCore(print: (line: string) => void, unitCount = 150): void {
  const context = createContext(unitCount);
  const grids = Array.from({ length: unitCount }, (_, index) => ({
    spreadsheetId: 'bench',
    sheetId: index + 1,
    title: unitCode(index),
    rows: taskRows(unitCode(index), 200).map((row, at) =>
      at === 0 ? row : [`KH139-2025-${unitCode(index)}-${String(at).padStart(3, '0')}`, ...row.slice(1)],
    ),
  }));
  const rowCount = unitCount * 200;
  const steps = new Map<string, number>();
  const time = <Value>(name: string, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    steps.set(name, Math.min(steps.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - start));
    return value;
  };
  // The master as an earlier run left it, with one row in twenty out of date.
  const untimed: Timer = (_, work) => work();
  const first = runOnce(grids, context, emptyMaster(), untimed);
  const standing = applyToMaster(first);
  for (let round = 0; round < 5; round += 1) runOnce(grids, context, standing, time);
  const micros = (ms: number) => ((ms * 1000) / rowCount).toFixed(2);
  const sum = [...steps.values()].reduce((total, ms) => total + ms, 0);
  print(`Core CPU, ${rowCount} rows, best of 5 (µs a row; goal ≤ 4 for all)`);
  printTable(
    print,
    ['step', 'µs a row'],
    [...[...steps].map(([name, ms]) => [name, micros(ms)]), ['all', micros(sum)]],
  );
}

type Timer = <Value>(name: string, work: () => Value) => Value;

/** @returns the requests that bring the master up to date. */
function runOnce(
  grids: readonly SheetGrid[],
  context: TaskContext,
  masterGrid: SheetGrid,
  time: Timer,
): readonly Request[] {
  const fresh = { ...context };
  const tables = time('parse: grid → rows', () =>
    grids.map((grid) => {
      const reading = readTaskTable(grid, grid.title);
      if ('problems' in reading) throw new Error('The bench table cannot be read.');
      return reading.table;
    }),
  );
  const tasks = time('parse: rows → tasks', () =>
    tables.map(({ place, rows }) => rows.map((row) => readTask(row, place, fresh))),
  );
  const all = tasks.flat();
  const issues = time('validate: all rules', () => checkTasks(all, fresh));
  const master = time('parse: master', () => {
    const reading = readMaster(masterGrid, fresh.directory);
    if ('problems' in reading) throw new Error('The bench master cannot be read.');
    return reading.table;
  });
  const outcomes = tasks.map((own: readonly Task[], index) => ({
    kind: 'read' as const,
    unitCode: unitCode(index),
    readAt: fresh.now,
    source: unitCode(index),
    tasks: own,
  }));
  const consolidation = time('consolidate', () =>
    consolidate(
      { outcomes, records: master.records, masterPlace: master.place, issues, acceptedCodes: new Set(), actor: '' },
      fresh,
    ),
  );
  time('aggregate', () =>
    buildReport(
      {
        tasks: consolidation.rows.map(({ task }) => task),
        outcomes,
        problems: new Map(),
        rowFacts: consolidation.rowFacts,
        asOf: fresh.now,
      },
      fresh,
    ),
  );
  const size = { rowCount: masterGrid.rows.length + 10, columnCount: masterColumns.length };
  return time('diff', () => planMaster(master, consolidation.rows, size)).requests;
}

const masterTitle = 'Tổng hợp';

function emptyMaster(): SheetGrid {
  return { spreadsheetId: 'bench', sheetId: 0, title: masterTitle, rows: [masterColumns.map(({ vi }) => vi)] };
}

/** The master after these writes, through the local Sheets engine; every twentieth row then has an older per cent. */
function applyToMaster(requests: readonly Request[]): SheetGrid {
  const book = createBook('bench');
  fill(createSheet(book, masterTitle, { columns: masterColumns.length, sheetId: 0 }), [
    masterColumns.map(({ vi }) => vi),
  ]);
  const { drive, clock } = openBook(book);
  createSheetsApi({ drive, clock }).batchUpdate('bench', { requests: [...requests] }, { email: 'bench@bench.example' });
  const grid = sheetGridOf(book, masterTitle);
  if (grid === undefined) throw new Error('The bench master is gone.');
  const percent = masterColumns.findIndex(({ key }) => key === 'percent');
  const rows = grid.rows.map((row, at) =>
    at % 20 === 1 ? row.map((cell, column) => (column === percent ? 1 : cell)) : row,
  );
  return { ...grid, rows };
}

function createContext(unitCount: number): TaskContext {
  const rows = Array.from({ length: unitCount }, (_, index) => {
    const code = unitCode(index);
    return unitsColumns.map(({ key }) => ({ code, name: `Đơn vị ${code}`, order: index + 1 })[key as 'code'] ?? '');
  });
  const reading = readUnits({
    spreadsheetId: 'bench',
    sheetId: 0,
    title: '',
    rows: [unitsColumns.map(({ vi }) => vi), ...rows],
  });
  if ('problems' in reading) throw new Error('The bench directory cannot be read.');
  const today = dayOf(2025, 10, 10);
  return {
    today,
    now: today + 1 / 3,
    settings: defaultSettings,
    directory: createDirectory(reading.table.items),
    documents: createDocumentRegister([]),
    calendar: createCalendar([]),
  };
}
