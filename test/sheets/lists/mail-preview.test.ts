import { expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { type PreviewRow, planMailPreview } from '../../../src/sheets/lists/mail-preview';

const headings = ['Ngày', 'Người nhận', 'Vai trò', 'Tiêu đề', 'Số nhiệm vụ', 'Nội dung thư'];
const mail = (recipient: string): PreviewRow => ({
  day: 45940,
  recipient,
  audience: 'Đầu mối',
  subject: 'S',
  taskCount: 1,
  body: 'B',
});
const cells = (recipient: string): readonly Cell[] => [45940, recipient, 'Đầu mối', 'S', 1, 'B'];

function plan(rows: readonly (readonly Cell[])[], mails: readonly PreviewRow[]) {
  const planned = planMailPreview({ spreadsheetId: 'b', sheetId: 3, title: 'Xem trước thư', rows }, mails);
  return 'requests' in planned ? planned.requests : planned.problems;
}

it('writes the mails, and nothing when they stand there already', () => {
  expect(plan([headings], [mail('a')])).toHaveLength(1);
  expect(plan([headings, cells('a')], [mail('a')])).toEqual([]);
});

it('clears mails that are no longer there', () => {
  expect(plan([headings, cells('a'), cells('b')], [mail('a')])).toMatchObject([
    {
      updateCells: { start: { sheetId: 3, rowIndex: 2, columnIndex: 0 }, rows: [{ values: [{}, {}, {}, {}, {}, {}] }] },
    },
  ]);
});

it('adds the mails that have no row yet below the others', () => {
  expect(plan([headings, cells('a')], [mail('a'), mail('b')])).toMatchObject([
    {
      appendCells: {
        sheetId: 3,
        rows: [{ values: [{ userEnteredValue: { numberValue: 45940 } }, {}, {}, {}, {}, {}] }],
      },
    },
  ]);
});
