import { expect, it } from 'vitest';
import type { ReportBlock } from '../../../src/core/report/report-block';
import { blockRows } from '../../../src/sheets/report/block-rows';

const none = undefined;

it('what a register adds stands under its title: remarks, then tables, with folded entries marked', () => {
  const blocks: ReportBlock[] = [
    {
      title: 'KINH PHÍ',
      lines: ['Tính đến 13/10/2025', 'Đơn vị: triệu đồng'],
      tables: [
        { kind: 'sums', headings: ['Loại', 'Dự toán', 'Giải ngân'], rows: [['Chi', 5, 2]] },
        {
          kind: 'counts',
          headings: ['Đơn vị', 'Số'],
          rows: [
            ['Sở Tài chính', 3],
            ['Phòng A', 2],
            [none, 1],
          ],
          folded: new Set([1, 2]),
        },
      ],
    },
  ];
  expect(blockRows(blocks)).toEqual([
    { kind: 'blank', cells: [] },
    { kind: 'section', cells: ['KINH PHÍ'] },
    { kind: 'note', cells: ['Tính đến 13/10/2025'] },
    { kind: 'note', cells: ['Đơn vị: triệu đồng'] },
    {
      kind: 'head:sums3',
      cells: ['Loại', none, 'Dự toán', none, none, none, none, none, none, none, none, none, 'Giải ngân'],
    },
    { kind: 'item:sums3', cells: ['Chi', none, 5, none, none, none, none, none, none, none, none, none, 2] },
    { kind: 'head:counts2', cells: ['Đơn vị', none, 'Số'] },
    { kind: 'item:counts2', cells: ['Sở Tài chính', none, 3] },
    { kind: 'fold:counts2', cells: ['– Phòng A', none, 2] },
    { kind: 'fold:counts2', cells: ['– ', none, 1] },
  ]);
});

it('registers follow each other, each after a blank row', () => {
  const block = (title: string): ReportBlock => ({ title, lines: [], tables: [] });
  expect(blockRows([block('A'), block('B')]).map(({ cells }) => cells)).toEqual([[], ['A'], [], ['B']]);
  expect(blockRows([])).toEqual([]);
});
