import { describe, expect, it } from 'vitest';
import type { TaskTablePlace } from '../../../../src/core/tasks/task';
import {
  type ComputedRow,
  planComputedCells,
  planComputedCellsOfFile,
} from '../../../../src/sheets/tables/cells/computed-cells';
import { countCells, createWorkbook } from '../../workbook';

const place: TaskTablePlace = {
  unitCode: 'SKHCN',
  spreadsheetId: 'tracker',
  sheetId: 7,
  sheetTitle: 'SKHCN',
  columnIndex: { code: 0, title: 1, dueOn: 2, status: 3, check: 4, updatedAt: 5 },
};
const blank: ComputedRow['cells'] = {
  code: undefined,
  dueOn: undefined,
  status: undefined,
  check: undefined,
  updatedAt: undefined,
  originCode: undefined,
};

function written(rows: readonly ComputedRow[], plan = planComputedCells) {
  const workbook = createWorkbook({ title: 'SKHCN', sheetId: 7 });
  const requests = plan(place, rows);
  workbook.apply(requests);
  return { rows: workbook.read(7).rows, count: countCells(requests), requests };
}

describe('computed cells', () => {
  it('are written at their rows, each in its column', () => {
    const wanted = { code: 'KH-1', dueOn: 45_931, status: 'Quá hạn', check: '⚠ Hạn', updatedAt: 45_931.5 };
    expect(written([{ rowNumber: 2, cells: blank, wanted }]).rows).toEqual([
      [],
      ['KH-1', '', 45_931, 'Quá hạn', '⚠ Hạn', 45_931.5],
    ]);
  });

  it.each<[string, Partial<ComputedRow['cells']>, ComputedRow['wanted'], number]>([
    ['that stands already', { status: 'Quá hạn' }, { status: 'Quá hạn' }, 0],
    ['that changed', { status: 'Đúng hạn' }, { status: 'Quá hạn' }, 1],
    ['that is to be blank and is', {}, { check: '' }, 0],
    ['that is to be blank and is null', { check: null }, { check: '' }, 0],
    ['that is to be blank and is not', { check: '⚠' }, { check: '' }, 1],
    ['that is blank and is to say something', { check: '' }, { check: '⚠' }, 1],
    ['of which nothing is wanted', { code: 'KH-1' }, {}, 0],
    ['whose column the table lacks', {}, { originCode: 'KH-0' }, 0],
    ['of which two of three changed', { code: 'A', status: 'x' }, { code: 'A', status: 'y', check: 'z' }, 2],
  ])('one %s', (_, cells, wanted, count) => {
    expect(written([{ rowNumber: 5, cells: { ...blank, ...cells }, wanted }]).count).toBe(count);
  });

  it('show days as days in files that nobody set up, and elsewhere as the column has them', () => {
    const rows = [{ rowNumber: 1, cells: blank, wanted: { code: 'KH-1', dueOn: 45_931, updatedAt: 45_931.5 } }];
    const formatsOf = (plan: typeof planComputedCells) =>
      written(rows, plan).requests.flatMap(({ updateCells }) =>
        Object(updateCells).rows[0].values.map(
          (value: { userEnteredFormat?: { numberFormat: { type: string } } }) =>
            value.userEnteredFormat?.numberFormat.type,
        ),
      );
    expect(formatsOf(planComputedCells)).toEqual([undefined, undefined, undefined]);
    expect(formatsOf(planComputedCellsOfFile)).toEqual([undefined, 'DATE', 'DATE_TIME']);
    expect(written(rows, planComputedCellsOfFile).rows).toEqual([['KH-1', '', 45_931, '', '', 45_931.5]]);
  });
});
