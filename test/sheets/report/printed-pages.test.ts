import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/i18n/report/messages';
import { layOutReport } from '../../../src/sheets/report/lay-out';
import type { PageRow } from '../../../src/sheets/report/page';
import { heightsOf, pageHeight } from '../../../src/sheets/report/printed-pages';
import { today, usual } from '../../core/consolidate/fixtures';
import { newBook, plan, reportId, reportOn, show, usualRows } from './report-book';

const manyUnits = reportOn(usualRows(40));

interface Printed extends PageRow {
  readonly height: number;
}

/** The pages as a program prints them: it puts on a page what fits, row by row. `more`: what fits beyond the height that was reckoned with. */
function print(rows: readonly PageRow[], firstUnitRow: number, more = 0): Printed[][] {
  const heights = heightsOf(rows, firstUnitRow);
  const pages: Printed[][] = [[]];
  let used = 0;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'bar' || row.kind === 'legend') continue;
    const height = heights[index] ?? 0;
    if (used + height > pageHeight + more) {
      pages.push([]);
      used = 0;
    }
    pages[pages.length - 1]?.push({ ...row, height });
    used += height;
  }
  return pages;
}

const late = Array.from({ length: 90 }, (_, index) =>
  usual(`M-${index}`, {
    dueText: today - 3 - index,
    title: 'Rà soát, cập nhật quy trình nội bộ '.repeat(1 + (index % 4)),
  }),
);

describe('a printed report', () => {
  const { rows, firstUnitRow } = layOutReport(reportOn(late), reportWords('vi'), 30);

  it.each([0, 17, 66])(
    'leaves no heading alone at the foot of a page, where %i pixels more fit than reckoned',
    (more) => {
      for (const page of print(rows, firstUnitRow, more)) {
        expect(page[page.length - 1]?.kind).not.toMatch(/^(?:section|halfSection|band|headTop|headSub|head:.*)$/);
      }
    },
  );

  it.each([0, 17, 66])('has the headings of a long list on each of its pages, where %i pixels more fit', (more) => {
    const pages = print(rows, firstUnitRow, more).filter((page) => page.some(({ kind }) => kind === 'item:overdue'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const first = page.findIndex(({ kind }) => kind === 'item:overdue');
      expect(page[first - 1]).toMatchObject({
        kind: 'head:overdue',
        cells: expect.arrayContaining(['STT', 'Hạn cuối']),
      });
    }
  });

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'leaves no sum alone at the head of a page, with %i units',
    (count) => {
      const page = layOutReport(reportOn(usualRows(count)), reportWords('vi'), 30);
      for (const printed of print(page.rows, page.firstUnitRow)) {
        const first = printed.find(({ kind }) => !/^head/.test(kind));
        expect(first?.kind).not.toMatch(/^(?:total|subTotal)$/);
      }
    },
  );

  it('ends its first page before the tables', () => {
    const [first] = print(rows, firstUnitRow);
    expect(first?.map(({ kind }) => kind).slice(-2)).toEqual(['note', 'blank']);
  });

  it('is left alone by a rerun', () => {
    const book = newBook();
    show(book, reportOn(late));
    expect(plan(book, reportOn(late)).requests).toEqual([]);
    show(book, manyUnits);
    show(book, reportOn(late));
    const heads = book.read(reportId).rows.filter((row) => row[2] === 'Mã nhiệm vụ');
    expect(heads.length).toBeGreaterThan(2);
  });
});
