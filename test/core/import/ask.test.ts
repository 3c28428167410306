import { describe, expect, it } from 'vitest';
import { ask, askDerived, askLead, askRows, holdsFractions, noteBroken } from '../../../src/core/import/ask';
import type { AssignedColumn } from '../../../src/core/import/columns/assign-columns';
import type { ImportKey, ImportValues, RowKind } from '../../../src/core/import/proposal/proposal';
import { createGrid } from '../../../src/core/import/sheet/source-grid';
import { createDoubts } from '../../../src/core/import/values/doubts';
import { factsOf, type GivenFacts } from './rows/facts-of';
import { type FixtureCell, share, sourceOf } from './source-table';

/** Columns with these keys from the second (B) on. */
const columnsOf = (...keys: readonly (ImportKey | undefined)[]) =>
  keys.map(
    (key, index): AssignedColumn => ({
      columnIndex: index + 1,
      heading: key ?? '',
      key,
      confidence: 1,
      reason: 'heading',
      examples: [],
    }),
  );

it('a question says where to look and what it is about', () => {
  expect(ask(3, 4, { kind: 'noLead' })).toEqual({ cell: { row: 3, column: 4 }, kind: 'noLead' });
});

describe('who leads', () => {
  const asked = (keys: readonly ImportKey[], sections: readonly string[], kinds: readonly RowKind[]) =>
    askLead(columnsOf(...keys), sections, kinds, 7);
  const cell = { row: 7, column: 1 };

  it('is asked where no column says', () => {
    expect(asked(['title'], [], ['section', 'task'])).toEqual([{ cell, kind: 'noLead' }]);
    expect(asked(['title'], [], ['unclear'])).toEqual([{ cell, kind: 'noLead' }]);
    expect(asked(['title', 'lead'], [], ['task'])).toEqual([]);
  });

  it('is not asked where there is no task', () => {
    expect(asked(['title'], [], ['section', 'total'])).toEqual([]);
    expect(asked(['title'], ['Sở Tài chính'], [])).toEqual([]);
  });

  it('is told where sections named it', () => {
    expect(asked(['title'], ['Sở Tài chính', 'Sở Nội vụ'], ['task'])).toEqual([
      { cell, kind: 'sectionLeads', sections: ['Sở Tài chính', 'Sở Nội vụ'] },
    ]);
  });

  it('is asked at the first column where no column is known', () => {
    expect(asked([], [], ['task'])).toEqual([{ cell: { row: 7, column: 0 }, kind: 'noLead' }]);
  });
});

describe('progress that no column has the word of', () => {
  const asked = (keys: readonly ImportKey[], ...progress: ImportValues['progress'][]) =>
    askDerived(
      columnsOf(...keys),
      progress.map((word, index) => ({
        rowNumber: index + 1,
        kind: 'task' as const,
        label: '',
        values: word === undefined ? {} : { progress: word },
      })),
      7,
    );

  it('was taken from shares before days, and people are asked', () => {
    expect(asked(['title', 'percent', 'doneOn'], 'Hoàn thành')).toEqual([
      { cell: { row: 7, column: 2 }, kind: 'progressFromPercent' },
    ]);
    expect(asked(['title', 'percent'], 'Đang thực hiện')).toHaveLength(1);
    expect(asked(['title', 'doneOn'], undefined, 'Hoàn thành')).toEqual([
      { cell: { row: 7, column: 2 }, kind: 'progressFromDay' },
    ]);
  });

  it('is not asked about where a column has it, or nothing was taken', () => {
    expect(asked(['title', 'percent', 'progress'], 'Hoàn thành')).toEqual([]);
    expect(asked(['title', 'percent'], undefined, 'Chưa triển khai')).toEqual([]);
    expect(asked(['title'], 'Hoàn thành')).toEqual([]);
  });
});

describe('rows that may be tasks', () => {
  const asked = (row: GivenFacts, kind: RowKind) => askRows([factsOf(row, 4)], [kind], 2);

  it('are asked about by their contents or their first text, with their number', () => {
    const cell = { row: 4, column: 2 };
    expect(asked({ title: 'Rà soát', label: 'II' }, 'unclear')).toEqual([
      { cell, kind: 'isTask', rowNumber: 5, text: 'Rà soát' },
    ]);
    expect(asked({ label: 'Nhóm' }, 'unclear')).toEqual([{ cell, kind: 'isTask', rowNumber: 5, text: 'Nhóm' }]);
    expect(asked({ title: 'Rà soát', broken: [3] }, 'unclear')).toHaveLength(1);
  });

  it('are not, where they are known or their contents are an error', () => {
    expect(asked({ title: 'Rà soát' }, 'task')).toEqual([]);
    expect(asked({ label: 'Nhóm', broken: [1] }, 'unclear')).toEqual([]);
  });
});

it('errors are noted with their text, each once with all its cells', () => {
  const grid = createGrid(sourceOf({ sheet: 'Bảng', rows: [['#REF!', 'x', '#N/A', '#REF!']] }));
  const doubts = createDoubts();
  noteBroken(grid, factsOf({ broken: [0, 2, 3] }, 0), doubts);
  const [first, second] = [0, 2].map((column) => ({ row: 0, column }));
  expect(doubts.list()).toEqual([
    { cell: first, kind: 'broken', text: '#REF!', cells: [first, { row: 0, column: 3 }] },
    { cell: second, kind: 'broken', text: '#N/A', cells: [second] },
  ]);
});

describe('shares that lost their format', () => {
  const fractions = (cells: readonly FixtureCell[], key: ImportKey = 'percent') =>
    holdsFractions(
      createGrid(sourceOf({ sheet: 'Bảng', rows: cells.map((cell) => ['x', cell]) })),
      columnsOf(key),
      cells.map((_, row) => row),
    );

  it.each<[string, FixtureCell[], boolean]>([
    ['numbers between 0 and 1', [0.5, 1, 0], true],
    ['0 and 1 alone', [0, 1], false],
    ['a number above 1', [0.5, 2], false],
    ['a number just above 1', [0.5, 1.01], false],
    ['a number below 0', [0.5, -0.1], false],
    ['no number above 0 but one below', [-0.5], false],
    ['shares that have their format', [share(0.5), share(0.2)], false],
    ['a bare one among those that have it', [share(1.2), 0.5], true],
    ['texts', ['0.5'], false],
    ['nothing', [], false],
  ])('%s', (_, cells, expected) => {
    expect(fractions(cells)).toBe(expected);
  });

  it('are looked for in the column of shares only', () => {
    expect(fractions([0.5], 'note')).toBe(false);
  });
});
