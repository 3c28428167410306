import { describe, expect, it } from 'vitest';
import type { ImportKey } from '../../../../src/core/import/proposal/proposal';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { findWhenContexts } from '../../../../src/core/import/values/when-contexts';
import { type FixtureCell, sourceOf } from '../source-table';

const year = { year: 2025, isSchoolYear: false };

/** How columns of cells with these headings and keys are to be read. */
function contexts(...columns: readonly (readonly [heading: string, key: ImportKey, ...cells: FixtureCell[]])[]) {
  const height = Math.max(...columns.map((column) => column.length)) - 2;
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row + 2] as FixtureCell));
  const { byColumn, questions } = findWhenContexts(
    createGrid(sourceOf({ sheet: 'Bảng', rows })),
    columns.map(([heading, key], columnIndex) => ({
      columnIndex,
      heading,
      key,
      confidence: 1,
      reason: 'heading' as const,
      examples: [],
    })),
    rows.map((_, row) => row),
    year,
  );
  return { byColumn: Object.fromEntries(byColumn), questions };
}
const plain = { year, order: 'dayFirst', counts: undefined };

describe('how a column of days is to be read', () => {
  it('is with the day first, where nothing proves another order', () => {
    expect(contexts(['Hạn', 'dueText', '3/4/2025', 'sớm'])).toEqual({ byColumn: { 0: plain }, questions: [] });
    expect(contexts(['Hạn', 'dueText', '13/4/2025'])).toEqual({ byColumn: { 0: plain }, questions: [] });
  });

  it('is told of columns of days only', () => {
    const { byColumn } = contexts(
      ['a', 'dueText', ''],
      ['b', 'doneOn', ''],
      ['c', 'extendedTo', ''],
      ['d', 'assignedOn', ''],
      ['e', 'note', '10/31/2025'],
    );
    expect(byColumn).toEqual({ 0: plain, 1: plain, 2: plain, 3: plain });
  });

  it('is with the month first where a cell proves it, which is told with the proof and how it is read', () => {
    expect(contexts(['Hạn', 'dueText', '3/4/25', '10/31/25'])).toEqual({
      byColumn: { 0: { ...plain, order: 'monthFirst' } },
      questions: [{ column: 0, facts: { kind: 'monthFirst', heading: 'Hạn', proof: '10/31/25', read: '31/10/2025' } }],
    });
  });

  it('is each as it proves itself, where both orders are proven', () => {
    expect(contexts(['Hạn', 'dueText', '31/10/2025', '10/31/2025'])).toEqual({
      byColumn: { 0: { ...plain, order: 'each' } },
      questions: [
        { column: 0, facts: { kind: 'mixedOrder', heading: 'Hạn', first: '31/10/2025', second: '10/31/2025' } },
      ],
    });
  });

  it('follows the other columns, where these have the month first, and is asked about by an example', () => {
    const due = ['Hạn', 'dueText', '10/31/2025'] as const;
    const { byColumn, questions } = contexts(due, ['Xong', 'doneOn', '3/4/2025']);
    expect(byColumn[1]).toEqual({ ...plain, order: 'monthFirst' });
    expect(questions[1]).toEqual({
      column: 1,
      facts: { kind: 'unprovenOrder', heading: 'Xong', text: '3/4/2025' },
    });
    const blank = contexts(due, ['Xong', 'doneOn', '']);
    expect([blank.byColumn[1]?.order, blank.questions.length]).toEqual(['monthFirst', 1]);
  });

  it('does not follow them where another one has the day first', () => {
    const { byColumn, questions } = contexts(
      ['Hạn', 'dueText', '10/31/2025'],
      ['Giao', 'assignedOn', '31/10/2025'],
      ['Xong', 'doneOn', '3/4/2025'],
    );
    expect([0, 1, 2].map((column) => byColumn[column]?.order)).toEqual(['monthFirst', 'dayFirst', 'dayFirst']);
    expect(questions.map(({ facts }) => facts.kind)).toEqual(['monthFirst']);
  });

  it('is proven by texts, not by true dates', () => {
    const cell = { value: 45_940, pattern: 'mm/dd/yyyy' };
    expect(contexts(['Hạn', 'dueText', cell, 45_950]).questions).toEqual([]);
  });

  it.each([
    ['Tháng', 'month'],
    ['Thời gian / Tháng', 'month'],
    ['Tháng hoàn thành', 'month'],
    ['Quý', 'quarter'],
    ['Quý thực hiện', 'quarter'],
    ['Hạn trong tháng này', undefined],
    ['Ngày tháng năm', undefined],
  ])('counts what its heading says: %s', (heading, counts) => {
    expect(contexts([heading, 'dueText', '3']).byColumn[0]?.counts).toBe(counts);
  });
});
