import { expect, it } from 'vitest';
import { withLostTables } from '../../../src/app/judging/lost-tables';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import type { Cell } from '../../../src/core/values/cell';
import type { MasterTable } from '../../../src/sheets/master/master-table';
import { unit } from '../../core/consolidate/fixtures';
import { columnOf, gridOf, type Sketch, tableOf } from '../editing/sheet';

const stc = unit('STC', 'Sở Tài chính', 1);

function judged(table: UnitTable, hasRecords = true): UnitTable | undefined {
  const master = { records: hasRecords ? [{ unitCode: 'STC' }] : [] } as unknown as MasterTable;
  return withLostTables({ unitTables: [table] } as unknown as Tracker, master).unitTables[0];
}

function readTable(tasks: readonly Sketch[], below: readonly Cell[][] = [], file?: { title: string }): UnitTable {
  const grid = { ...gridOf(tasks), rows: [...gridOf(tasks).rows, ...below] };
  return {
    kind: 'read',
    unit: stc,
    grid,
    table: tableOf(grid),
    ...(file === undefined ? {} : { file }),
  } as unknown as UnitTable;
}

const absent: UnitTable = { kind: 'absent', unit: stc };
const empty = readTable([]);

it('a unit whose tasks the master has, and no table now, has lost its sheet', () => {
  expect(judged(absent)).toEqual({ kind: 'sheetMissing', unit: stc, sheetName: 'STC' });
  expect(judged(absent, false)).toBe(absent);
});

it('a table without a single task is emptied where the master has tasks of it', () => {
  expect(judged(empty)).toEqual({ kind: 'unusable', unit: stc, reason: 'emptied', facts: { sheet: 'STC' } });
  expect(judged(empty, false)).toBe(empty);
  expect(judged(readTable([{ code: 'A-1', status: 'Quá hạn' }]))).toMatchObject({ reason: 'emptied' });
});

it('a table with one task is not', () => {
  const table = readTable([{ title: 'Việc' }]);
  expect(judged(table)).toBe(table);
});

it('of a file it is told which, and which cell shows what kept its content away', () => {
  const at = columnOf('title');
  const row = Array.from(
    { length: at + 1 },
    (_, column): Cell => (column === at ? '#REF!' : column === 0 ? false : ''),
  );
  expect(judged(readTable([], [['', ''], row], { title: 'Tệp STC' }))).toMatchObject({
    reason: 'emptied',
    facts: { file: 'Tệp STC', sheet: 'STC', found: '#REF!', cell: 'B3' },
  });
});
