import { describe, expect, it } from 'vitest';
import { addToFiles } from '../../../src/app/finishing/add-to-files';
import { lookAtFiles } from '../../../src/app/finishing/look-at-files';
import { isAsRead } from '../../../src/app/finishing/read-again';
import type { FilePlan } from '../../../src/app/planning/plan-entries';
import type { FileAnswer, FileSheet, FileToRead } from '../../../src/app/ports/files-port';
import type { Ports } from '../../../src/app/ports/ports';
import type { ReadTable } from '../../../src/app/ports/tracker';
import { createPace } from '../../../src/core/time/pace';
import type { Row } from '../../../src/core/values/cell';
import type { Request, SheetGrid } from '../../../src/sheets/v4';
import { unit } from '../../core/consolidate/fixtures';
import { columnOf, gridOf, tableOf } from '../editing/sheet';

const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep' });
const grid = gridOf([
  { code: 'A-1', title: 'Việc A' },
  { code: 'B-1', title: 'Việc B' },
]);
const file = { fileId: 'tep', title: 'Tệp', source: '', modifiedMs: 1, knowsSheetId: true };
const table: ReadTable = { kind: 'read', unit: stc, grid, table: tableOf(grid), file };
const write: Request = {
  updateCells: { start: { sheetId: 5, rowIndex: 1, columnIndex: 0 }, rows: [], fields: '*' },
} as never;
const planOf = (over: Partial<FilePlan> = {}): FilePlan => ({
  file,
  requests: [write],
  tables: [table],
  tabs: [],
  ...over,
});

const moved: SheetGrid = { ...grid, rows: [grid.rows[0] ?? [], [], ...grid.rows.slice(1)] };
const sheet = (now: SheetGrid, over: Partial<FileSheet> = {}): FileAnswer<FileSheet> => ({
  isOk: true,
  value: { fileTitle: 'Tệp', grid: now, ...over },
});
const refused: FileAnswer<FileSheet> = { isOk: false, status: 403, message: '' };

function portsOf(answers: readonly FileAnswer<FileSheet>[], { elapsedMs = 0, takes = true } = {}) {
  const asked: FileToRead[] = [];
  const ports = {
    clock: { elapsedMs: () => elapsedMs, sleep: () => undefined },
    log: { note: () => undefined },
    files: {
      read: (files: readonly FileToRead[]) =>
        files.map((one) => {
          asked.push(one);
          return answers[asked.length - 1] ?? answers[answers.length - 1];
        }),
      write: (writes: readonly object[]) => writes.map(() => (takes ? { isOk: true, value: [] } : refused)),
    },
  } as unknown as Ports;
  return { ports, asked };
}

function look(
  answers: readonly FileAnswer<FileSheet>[],
  plan = planOf(),
  registers: readonly 'difficulties'[] = [],
  elapsedMs = 0,
) {
  const { ports, asked } = portsOf(answers, { elapsedMs });
  const { standing, moved: gone, tabs } = lookAtFiles(ports, [plan], { pace: createPace(60), untilMs: 100, registers });
  const where = standing.length > 0 ? 'stands' : gone.length > 0 ? 'moved' : 'unknown';
  return { where, asked, standing, tabs };
}

describe('a file that is about to be written to', () => {
  it.each<[string, readonly FileAnswer<FileSheet>[], string]>([
    ['stands where its rows stand', [sheet(grid)], 'stands'],
    ['moved where they do not', [sheet(moved)], 'moved'],
    ['moved where it cannot be read any more', [refused], 'moved'],
    ['moved where its sheet is gone', [sheet({ ...grid, sheetId: 6 })], 'moved'],
  ])('%s', (_, answers, where) => {
    expect(look(answers).where).toBe(where);
  });

  it('is in neither list where the time was up before it', () => {
    expect(look([sheet(grid)], planOf(), [], 200).where).toBe('unknown');
  });

  it('with two tables is asked for both, and for all at once where it may have tabs', () => {
    const other = { ...table, grid: { ...grid, title: 'SNV', sheetId: 8 } };
    const plan = planOf({ tables: [table, other] });
    expect(look([sheet(grid), sheet({ ...grid, sheetId: 8 })], plan).asked.map(({ sheetName }) => sheetName)).toEqual([
      'STC',
      'SNV',
    ]);
    expect(look([sheet(grid), sheet(moved)], plan).where).toBe('moved');
    const tab = (one: SheetGrid) => ({ ...one, isHidden: false, rowCount: 3, metadata: [] });
    const whole = look([sheet(grid, { tabs: [tab(grid), tab({ ...grid, sheetId: 8 })] })], plan, ['difficulties']);
    expect([whole.where, whole.asked]).toEqual(['stands', [{ fileId: 'tep', sheetName: 'STC', isWhole: true }]]);
  });

  it('that was exported is asked for its first sheet, and written to under the id that this has', () => {
    const exported = planOf({ file: { ...file, knowsSheetId: false } });
    const { where, asked, standing } = look([sheet({ ...grid, sheetId: 77 })], exported);
    expect([where, asked[0]?.sheetName]).toEqual(['stands', undefined]);
    expect(standing[0]?.requests).toMatchObject([{ updateCells: { start: { sheetId: 77, rowIndex: 1 } } }]);
    expect(look([sheet({ ...moved, sheetId: 77 })], exported).where).toBe('moved');
  });
});

it.each<[string, readonly FileAnswer<FileSheet>[], boolean, string[]]>([
  ['takes its rows', [sheet(grid)], true, []],
  ['refuses them', [sheet(grid)], false, ['STC']],
  ['has moved', [sheet(moved)], true, ['STC']],
])('a unit whose file %s gets them, or is named', (_, answers, takes, left) => {
  expect([...addToFiles(portsOf(answers, { takes }).ports, [{ table, requests: [write] }])]).toEqual(left);
});

describe('after a write', () => {
  const withCell = (rowNumber: number, column: number, value: string): Row[] =>
    grid.rows.map((row, index) =>
      index === rowNumber - 1 ? row.map((cell, at) => (at === column ? value : cell)) : row,
    );
  const asRead = (rows: readonly Row[]) => isAsRead({ tables: [table], tabs: [] }, [rows]);

  it.each<[string, readonly Row[], boolean]>([
    ['nothing else changed', grid.rows, true],
    ['our own cells changed', withCell(2, columnOf('status'), 'Quá hạn'), true],
    ['somebody’s cell changed', withCell(2, columnOf('note'), 'x'), false],
    ['a row came below', [...grid.rows, ['', 'Việc C']], false],
    ['blank rows came below', [...grid.rows, [], ['']], true],
    ['a row went', grid.rows.slice(0, 2), false],
  ])('a file is as it was read where %s: %s', (_, rows, expected) => {
    expect(asRead(rows)).toBe(expected);
  });

  it('an answer without rows tells nothing against it', () => {
    expect(isAsRead({ tables: [table], tabs: [] }, [])).toBe(true);
    expect(isAsRead({ tables: [], tabs: [] }, [[['x']]])).toBe(true);
  });

  it('of a tab only the cells that were written are ours', () => {
    const tab = { grid, changes: [{ rowIndex: 1, columnIndex: 3, value: 'x' }] };
    const ofTab = (rows: readonly Row[]) => isAsRead({ tables: [], tabs: [tab] } as never, [rows]);
    expect([ofTab(withCell(2, 3, 'y')), ofTab(withCell(3, 3, 'y')), ofTab(withCell(2, 4, 'y'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
