import { describe, expect, it } from 'vitest';
import { blockAt } from '../../../../src/core/import/headings/heading-block';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { type FixtureCell, sourceOf } from '../source-table';

const gridOf = (rows: readonly (readonly FixtureCell[])[], merges: readonly string[] = []) =>
  createGrid(sourceOf({ sheet: 'Bảng', rows, merges }));

/** The headings of the block that begins in the first row, column by column: `2 rows: STT | Thời gian / Giao`. */
function headingsOf(rows: readonly (readonly FixtureCell[])[], merges: readonly string[] = [], row = 0) {
  const block = blockAt(gridOf(rows, merges), row);
  if (block === undefined) return undefined;
  const texts = block.headings.map(({ columnIndex, parts }) => `${columnIndex} ${parts.join(' / ')}`);
  return [block.firstRow, block.rowCount, ...texts];
}

describe('where a heading block begins', () => {
  const full = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];

  it.each<[string, readonly FixtureCell[], boolean]>([
    ['two headings', ['Nội dung', 'Thời hạn'], true],
    ['one heading and another text', ['Nội dung', 'abc'], false],
    ['one heading', ['Nội dung'], false],
    ['headings and an unknown text', ['Nội dung', 'abc', 'Thời hạn'], true],
    ['headings and a full date', ['Nội dung', 'Thời hạn', '31/12/2025'], false],
    ['headings and a date of two figures', ['Nội dung', 'Thời hạn', '1.2.25'], false],
    ['headings and a day without its year', ['Nội dung', 'Thời hạn', '31/12'], true],
    ['a number before all others', ['1', 'Nội dung', 'Thời hạn'], false],
    ['a number in brackets before all others', ['', '(12)', 'Nội dung', 'Thời hạn'], false],
    ['a number behind a heading', ['Nội dung', '1', 'Thời hạn'], true],
    ['nothing', ['', '', ''], false],
  ])('%s', (_, cells, begins) => {
    expect(blockAt(gridOf([cells, ['x']]), 0) !== undefined).toBe(begins);
  });

  it('is never inside a merged cell', () => {
    const rows = [full, full, ['', 'Rà soát dự toán', 'STC', '30/10/2025']];
    expect(headingsOf(rows, ['B1:B2'], 1)).toBeUndefined();
    expect(headingsOf(rows, ['B1:C1'], 1)).toEqual([1, 1, '0 STT', '1 Nội dung', '2 Đơn vị chủ trì', '3 Thời hạn']);
  });
});

describe('how many rows head a table', () => {
  it('one, where entries follow', () => {
    const rows = [
      ['STT', 'Nội dung', 'Thời hạn'],
      [1, 'Rà soát dự toán', '30/10/2025'],
    ];
    expect(headingsOf(rows)).toEqual([0, 1, '0 STT', '1 Nội dung', '2 Thời hạn']);
  });

  it('two, where groups are merged over their columns', () => {
    const rows = [
      ['STT', 'Nội dung', 'Phân công', '', 'Thời gian', ''],
      ['', '', 'Chủ trì', 'Phối hợp', 'Giao', 'Kết thúc'],
      [1, 'Rà soát dự toán', 'STC', 'SNV', '1/10/2025', '30/10/2025'],
    ];
    expect(headingsOf(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'])).toEqual([
      0,
      2,
      '0 STT',
      '1 Nội dung',
      '2 Phân công / Chủ trì',
      '3 Phân công / Phối hợp',
      '4 Thời gian / Giao',
      '5 Thời gian / Kết thúc',
    ]);
  });

  it('two, where a group stands in its first column and blanks beside it', () => {
    const rows = [
      ['STT', 'Nội dung', 'Phân công', '', 'Ghi chú'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      [1, 'Rà soát dự toán', 'STC', 'SNV', ''],
    ];
    expect(headingsOf(rows)).toEqual([
      0,
      2,
      '0 STT',
      '1 Nội dung',
      '2 Phân công / Chủ trì',
      '3 Phân công / Phối hợp',
      '4 Ghi chú',
    ]);
  });

  it('three, where groups stand over groups', () => {
    const rows = [
      ['STT', 'Nội dung', 'Thực hiện', '', '', 'Ghi chú'],
      ['', '', 'Phân công', '', 'Thời hạn', ''],
      ['', '', 'Chủ trì', 'Phối hợp', '', ''],
      [1, 'Rà soát dự toán', 'STC', 'SNV', '30/10/2025', ''],
    ];
    expect(headingsOf(rows, ['A1:A3', 'B1:B3', 'C1:E1', 'C2:D2', 'E2:E3', 'F1:F3'])).toEqual([
      0,
      3,
      '0 STT',
      '1 Nội dung',
      '2 Thực hiện / Phân công / Chủ trì',
      '3 Thực hiện / Phân công / Phối hợp',
      '4 Thực hiện / Thời hạn',
      '5 Ghi chú',
    ]);
  });

  it('as many as a merged heading reaches over, though the second says nothing', () => {
    const rows = [
      ['STT', 'Nội dung', 'Thời hạn'],
      ['', '', ''],
      [1, 'Rà soát dự toán', '30/10/2025'],
    ];
    expect(headingsOf(rows, ['A1:A2', 'B1:B2', 'C1:C2'])?.slice(0, 2)).toEqual([0, 2]);
    expect(headingsOf(rows)?.slice(0, 2)).toEqual([0, 1]);
  });

  it('one, where the next row is an entry below a group of one column', () => {
    const rows = [
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
      ['I', 'Ghi chú', 'Phòng Kế hoạch', '30/10'],
      [1, 'Rà soát dự toán', 'STC', '30/10/2025'],
    ];
    expect(headingsOf(rows)?.slice(0, 2)).toEqual([0, 1]);
  });

  it('never four', () => {
    const headings = ['STT', 'Nội dung', 'Thời hạn'];
    expect(headingsOf([headings, headings, headings, headings], ['A1:A4'])?.[1]).toBeLessThanOrEqual(3);
  });
});

describe('how much a block resembles the headings of a table', () => {
  const scoreOf = (...headings: string[]) => {
    const score = blockAt(gridOf([headings, [1]]), 0)?.score;
    return score === undefined ? undefined : Math.round(score * 100) / 100;
  };

  it.each<[string, readonly string[], number]>([
    ['each meaning by how sure it is', ['Nội dung', 'Thời hạn'], 1.92],
    ['a numbering and known columns by a half', ['STT', 'Nội dung', 'Kinh phí', 'Thời hạn'], 2.92],
    ['the same meaning once, by its surest heading', ['Thời gian', 'Nội dung', 'Thời hạn', 'Lộ trình'], 1.92],
    ['unknown headings a tenth against it', ['Nội dung', 'Thời hạn', 'abc', 'def'], 1.72],
    ['numbers against it', ['Nội dung', 'Thời hạn', '12'], 0.82],
    ['a day against it', ['Nội dung', 'Thời hạn', '31/12'], 0.82],
    ['a text of 120 letters as unknown', ['Nội dung', 'Thời hạn', 'a'.repeat(120)], 1.82],
    ['a longer text against it', ['Nội dung', 'Thời hạn', 'a'.repeat(121)], 0.82],
  ])('counts %s', (_, headings, score) => {
    expect(scoreOf(...headings)).toBe(score);
  });
});
