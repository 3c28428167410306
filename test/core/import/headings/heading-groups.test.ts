import { describe, expect, it } from 'vitest';
import { blockAt } from '../../../../src/core/import/headings/heading-block';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { sourceOf } from '../source-table';

type Rows = readonly (readonly string[])[];

const blockOf = (rows: Rows, merges: readonly string[] = []) =>
  blockAt(createGrid(sourceOf({ sheet: 'Bảng', rows, merges })), 0);
const heightOf = (rows: Rows, merges: readonly string[] = []) => blockOf(rows, merges)?.rowCount;
/** `Phân công / Chủ trì`, column by column. */
const headingsOf = (rows: Rows, merges: readonly string[] = []) =>
  blockOf(rows, merges)?.headings.map(({ columnIndex, parts }) => `${columnIndex} ${parts.join(' / ')}`);
const keysOf = (rows: Rows, merges: readonly string[] = []) =>
  blockOf(rows, merges)?.headings.map(({ meaning }) => meaning.key ?? meaning.as);

describe('a row below a group of headings', () => {
  const top = ['STT', 'Nội dung', 'Địa bàn', '', 'Thời hạn'];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
  const height = (one: string, other: string) => heightOf([top, ['', '', one, other, ''], ['x', 'y', 'z']], merges);

  it.each<[string, string, string, number]>([
    ['short words', 'Phía Bắc', 'Phía Nam', 2],
    ['words of forty letters', 'a'.repeat(40), 'b'.repeat(40), 2],
    ['words of more', 'a'.repeat(41), 'b'.repeat(41), 1],
    ['a short and a long one', 'Phía Bắc', 'b'.repeat(41), 1],
    ['a known heading and a long one', 'Ghi chú', 'b'.repeat(41), 1],
    ['a known heading and a number', 'Ghi chú', '2', 1],
    ['numbers', '1', '2', 1],
    ['days', '12/10 sáng', '13.10 chiều', 1],
    ['a short word and nothing', 'Phía Bắc', '', 2],
  ])('belongs to the headings with %s, or is an entry', (_, one, other, rows) => {
    expect(height(one, other)).toBe(rows);
  });

  it('is an entry where its words stand below no group', () => {
    expect(heightOf([['STT', 'Nội dung', 'Thời hạn'], ['', 'Phía Bắc', ''], ['x']], ['A1:A2', 'C1:C2'])).toBe(1);
    expect(
      heightOf(
        [
          ['STT', 'Nội dung', 'Thời hạn', 'Tiến độ'],
          ['', 'Phía Bắc', 'Phía Nam', ''],
        ],
        ['A1:A2', 'D1:D2'],
      ),
    ).toBe(1);
  });

  it('has the same headings as the first: they are told once, and head one row', () => {
    const row = ['STT', 'Nội dung', 'Thời hạn'];
    expect(heightOf([row, row, ['x']])).toBe(1);
  });

  it('belongs to the headings where any of these reaches into it', () => {
    const rows = [
      ['STT', 'Nội dung', 'Thời hạn'],
      ['', '', ''],
      ['x', 'y', 'z'],
    ];
    expect([['A1:A2'], ['B1:B2'], ['C1:C2'], []].map((merged) => heightOf(rows, merged))).toEqual([2, 2, 2, 1]);
  });
});

describe('a group that was not merged', () => {
  const top = ['STT', 'Nội dung', 'Phân công', '', '', 'Ghi chú'];

  it('reaches over the blanks beside it that have headings below', () => {
    expect(headingsOf([top, ['', '', 'Chủ trì', 'Phía Bắc', 'Phối hợp', '']])).toEqual([
      '0 STT',
      '1 Nội dung',
      '2 Phân công / Chủ trì',
      '3 Phân công / Phía Bắc',
      '4 Phân công / Phối hợp',
      '5 Ghi chú',
    ]);
  });

  it('ends at a blank that has none', () => {
    expect(headingsOf([top, ['', '', 'Chủ trì', '', 'Phối hợp', '']])).toEqual([
      '0 STT',
      '1 Nội dung',
      '2 Phân công / Chủ trì',
      '4 Phối hợp',
      '5 Ghi chú',
    ]);
  });

  it('ends where a merged one stands', () => {
    expect(headingsOf([top, ['', '', 'Chủ trì', 'Phối hợp', 'Thời hạn', '']], ['C1:D1'])).toEqual([
      '0 STT',
      '1 Nội dung',
      '2 Phân công / Chủ trì',
      '3 Phân công / Phối hợp',
      '4 Thời hạn',
      '5 Ghi chú',
    ]);
  });

  it('has no part in a heading of the second row that stands left of it', () => {
    expect(headingsOf([['', 'Nội dung', 'Thời hạn'], ['STT', '', ''], ['x']])).toEqual([
      '0 STT',
      '1 Nội dung',
      '2 Thời hạn',
    ]);
  });
});

describe('what headings mean below their groups', () => {
  it('is told by the group over each', () => {
    const rows = [
      ['STT', 'Nội dung', 'Văn bản giao', '', 'Kết quả', ''],
      ['', '', 'Số, ký hiệu', 'Ngày', 'Số, ký hiệu', 'Ngày'],
    ];
    const meanings = ['numbering', 'title', 'source', 'assignedOn', 'evidence', 'doneOn'];
    expect(keysOf(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'])).toEqual(meanings);
    expect(keysOf(rows)).toEqual(meanings);
  });

  it('is told by both groups where two stand over each other', () => {
    const rows = [
      ['STT', 'Nội dung', 'Tổng quan', ''],
      ['', '', 'Văn bản giao', ''],
      ['', '', 'Số, ký hiệu', 'Ngày'],
    ];
    expect(keysOf(rows, ['A1:A3', 'B1:B3', 'C1:D1', 'C2:D2'])).toEqual(['numbering', 'title', 'source', 'assignedOn']);
  });
});
