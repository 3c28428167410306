import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { readSubmissionLine, readUncounted } from '../../../src/sheets/lists/submission-line';
import { createWorkbook } from '../layout/workbook';

const line = (state: Cell, at: Cell = null, by: Cell = null): Cell[][] => [
  ['NHIỆM VỤ'],
  [],
  ['Nộp báo cáo', state, null, 'Ngày nộp', at, 'Người nộp', by],
  ['Mã nhiệm vụ'],
];

describe('the line in which a unit states its submission', () => {
  it.each([
    [['Submission', null, 'Submitted on', null, 'Submitted by']],
    [['Nộp báo cáo', null, 'Ngày nộp', null, 'Người nộp']],
  ])('an empty line %j is not taken for a submission without a day', (labels) => {
    expect(readUncounted([labels], 1, 45943)).toBeUndefined();
    expect(readUncounted([['Submission', 'Submitted', 'Submitted on']], 1, 45943)).toMatchObject({ kind: 'submitted' });
  });

  it.each([
    [line('Đã nộp', 45943, 'Nguyễn Thị Lan'), { kind: 'submitted', at: 45943, by: 'Nguyễn Thị Lan' }],
    [line('không phát sinh', '13/10/2025'), { kind: 'nothingToReport', at: 45943, by: '' }],
    [line('Submitted', 45943), { kind: 'submitted', at: 45943, by: '' }],
    [[['Không phát sinh: Nguyễn Văn A, 13/10/2025']], { kind: 'nothingToReport', at: 45943, by: 'Nguyễn Văn A' }],
    [
      [['Submission', 'Nothing to report', 'Submitted on', 45943, 'Submitted by', 'Lan']],
      { kind: 'nothingToReport', at: 45943, by: 'Lan' },
    ],
  ])('reads %j', (rows, statement) => {
    expect(readSubmissionLine(rows, rows.length)).toEqual(statement);
  });

  it.each([
    [line(null)],
    [line('Đã nộp')],
    [line('Đã nộp', 'hôm qua')],
    [line('Chưa nộp')],
    [line('sắp xong')],
    [[['Đã nộp']]],
    [[]],
  ])('reads nothing in %j', (rows) => {
    expect(readSubmissionLine(rows, rows.length)).toBeUndefined();
  });

  it('is above the headings only', () => {
    expect(readSubmissionLine(line('Đã nộp'), 2)).toBeUndefined();
  });

  it('is where set-up put it', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    expect(readSubmissionLine(workbook.rows('SKHCN'), 3)).toBeUndefined();
    for (const [columnIndex, value] of [
      [1, 'Không phát sinh'],
      [3, 45943],
      [5, 'Lan'],
    ] as const) {
      workbook.put('SKHCN', 2, columnIndex, [[value]]);
    }
    expect(readSubmissionLine(workbook.rows('SKHCN'), 3)).toEqual({ kind: 'nothingToReport', at: 45943, by: 'Lan' });
  });
});
