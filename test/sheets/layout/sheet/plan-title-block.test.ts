import { describe, expect, it } from 'vitest';
import { planMoneyUnit, planTitleBlock, titleBlockRows } from '../../../../src/sheets/layout/sheet/plan-title-block';
import { bannerLook, inputLook, labelLook, titleLook } from '../../../../src/sheets/looks/looks';
import { formatCells } from '../../../../src/sheets/requests/format-requests';
import { resizeDimension } from '../../../../src/sheets/requests/requests';
import { rangeOf } from '../states';
import { createWorkbook } from '../workbook';

const cell = (row: number, column: number) => rangeOf(row, row + 1, column, column + 1);

describe('the rows above a unit’s headings', () => {
  it.each<['vi' | 'en', string[], string[]]>([
    ['vi', ['Nộp báo cáo', '', 'Ngày nộp', '', 'Người nộp'], ['Đã nộp', 'Không phát sinh']],
    ['en', ['Submission', '', 'Submitted on', '', 'Submitted by'], ['Submitted', 'Nothing to report']],
  ])('have title, warning and the line of the submission, in %s', (language, labels, words) => {
    const workbook = createWorkbook(['STC']);
    const sheetId = workbook.sheetId('STC');
    workbook.commit(planTitleBlock(sheetId, 'NHIỆM VỤ', 'KHÔNG nhập nội dung mật', language));
    expect(workbook.rows('STC')).toEqual([['NHIỆM VỤ'], ['KHÔNG nhập nội dung mật'], labels]);
    const grid = workbook.book.sheets[0]?.grid;
    const { condition, strict } = grid?.cellAt(2, 1)?.validation ?? {};
    expect(condition?.values?.map(({ userEnteredValue }) => userEnteredValue)).toEqual(words);
    expect([condition?.type, strict ?? false]).toEqual(['ONE_OF_LIST', false]);
  });

  it('are styled by what stands in them: the day of the submission as a day', () => {
    const requests = planTitleBlock(7, 'NHIỆM VỤ', 'KHÔNG nhập', 'vi');
    expect(titleBlockRows).toBe(3);
    expect(requests.filter((request) => !('updateCells' in request) && !('setDataValidation' in request))).toEqual([
      resizeDimension(7, 'ROWS', 0, 1, 30),
      formatCells(cell(0, 0), titleLook),
      formatCells(cell(1, 0), bannerLook),
      ...[0, 2, 4].map((column) => formatCells(cell(2, column), labelLook)),
      ...[1, 3, 5].map((column) => formatCells(cell(2, column), inputLook)),
      formatCells(cell(2, 3), { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }),
    ]);
    expect(requests[requests.length - 1]).toMatchObject({ setDataValidation: { range: cell(2, 1) } });
  });
});

it('the line above a table of amounts says their unit', () => {
  expect(planMoneyUnit(7, 'Đơn vị tính: triệu đồng')).toEqual([
    {
      updateCells: {
        start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Đơn vị tính: triệu đồng' } }] }],
        fields: 'userEnteredValue',
      },
    },
    formatCells(cell(0, 0), labelLook),
  ]);
});
