import { describe, expect, it } from 'vitest';
import {
  dropDownRanges,
  planDropDownRepair,
  type TableWithDropDowns,
} from '../../../src/sheets/layout/drop-down-repair';
import { setValidation } from '../../../src/sheets/requests/format-requests';
import { column, taskColumns } from '../../../src/sheets/tables/columns';
import { rangeOf } from './states';

const choices = ['Đang thực hiện', 'Hoàn thành'];
const columns = [
  column('title', 'Việc', 'Task', 'prose', 100),
  column('state', 'Tiến độ', 'State', 'list', 100, { choices }),
  column('fields', 'Lĩnh vực', 'Fields', 'multiList', 100, { choices }),
  column('lead', 'Chủ trì', 'Lead', 'unit', 100),
  column('status', 'Trạng thái', 'Status', 'list', 100, { choices, by: 'auto' }),
  column('day', 'Ngày', 'Day', 'date', 100),
];
const table: TableWithDropDowns = {
  place: { sheetId: 7, columnIndex: { title: 0, state: 1, fields: 2, lead: 3, status: 4, day: 5 } },
  headingRowNumber: 4,
  lastRowNumber: 8,
  columns,
};
const units = { sheetTitle: 'Đơn vị', columnIndex: 1, firstRowNumber: 2 };

/** What `getByDataFilter` says of one column: kinds of validation from its first row on. */
const read = (columnIndex: number, startRow: number, ...types: (string | undefined)[]) => ({
  startRow,
  startColumn: columnIndex,
  rowData: types.map((type) => (type === undefined ? {} : { values: [{ dataValidation: { condition: { type } } }] })),
});
const inspected = (...data: object[]) => ({ sheets: [{ properties: { sheetId: 7 }, data }] });
const [list, range] = ['ONE_OF_LIST', 'ONE_OF_RANGE'];
const whole = [
  read(1, 4, list, list, list, list),
  read(2, 4, list, list, list, list),
  read(3, 4, range, range, range, range),
];
const repair = (data: object[], over: Partial<TableWithDropDowns> = {}, names: typeof units | undefined = units) =>
  planDropDownRepair([{ ...table, ...over }], inspected(...data), names, { state: 'Chọn một mục' });

describe('the cells whose drop-downs are looked at', () => {
  it('are the filled rows of lists and units that people fill', () => {
    expect(dropDownRanges([table])).toEqual([rangeOf(4, 8, 1, 2), rangeOf(4, 8, 2, 3), rangeOf(4, 8, 3, 4)]);
  });

  it.each([
    ['no rows', { lastRowNumber: 4 }, 0],
    ['fewer than none', { lastRowNumber: 0 }, 0],
    ['one row', { lastRowNumber: 5 }, 3],
    ['none of these columns', { place: { sheetId: 7, columnIndex: { title: 0, lead: undefined } } }, 0],
    ['one of these columns', { place: { sheetId: 7, columnIndex: { lead: 0 } } }, 1],
  ])('of a table with %s', (_, over, count) => {
    expect(dropDownRanges([{ ...table, ...over }])).toHaveLength(count);
  });

  it('are those of all tables', () => {
    const other = { ...table, place: { ...table.place, sheetId: 8 } };
    expect(dropDownRanges([table, other]).map(({ sheetId }) => sheetId)).toEqual([7, 7, 7, 8, 8, 8]);
  });
});

describe('drop-downs that are gone', () => {
  const state = { type: list, values: choices, strict: true, help: 'Chọn một mục' };

  it('are none where all stand', () => {
    expect(repair(whole)).toEqual({ ranges: [], requests: [] });
  });

  it('come back run by run, where none or another kind stands', () => {
    const data = [read(1, 4, undefined, list, undefined, 'NUMBER_BETWEEN'), ...whole.slice(1)];
    const runs = [rangeOf(4, 5, 1, 2), rangeOf(6, 8, 1, 2)];
    expect(repair(data)).toEqual({ ranges: runs, requests: runs.map((one) => setValidation(one, state)) });
  });

  it('come back in columns of which Google tells fewer rows', () => {
    expect(repair([read(1, 4, list), ...whole.slice(1)]).ranges).toEqual([rangeOf(5, 8, 1, 2)]);
    expect(repair([read(1, 4, undefined), ...whole.slice(1)]).ranges).toEqual([rangeOf(4, 8, 1, 2)]);
  });

  it('are known from several parts of one column', () => {
    expect(repair([read(1, 4, list, list), read(1, 6, list, list), ...whole.slice(1)]).ranges).toEqual([]);
  });

  it('do not come back in columns that were not read', () => {
    expect(repair(whole.slice(1)).ranges).toEqual([]);
    expect(planDropDownRepair([table], {}, units, {}).ranges).toEqual([]);
  });

  it('of units come back only while there is a directory', () => {
    const data = [...whole.slice(0, 2), read(3, 4, undefined, undefined, undefined, undefined)];
    expect(repair(data).requests).toEqual([
      setValidation(rangeOf(4, 8, 3, 4), {
        type: range,
        values: ["='Đơn vị'!$B$2:$B"],
        strict: false,
        help: undefined,
      }),
    ]);
    expect(planDropDownRepair([table], inspected(...data), undefined, {}).requests).toEqual([]);
  });

  it('come back in the words of the table', () => {
    const progress = taskColumns.filter(({ key }) => key === 'progress');
    const place = { sheetId: 7, columnIndex: { progress: 1 } };
    const words = (more: object) =>
      JSON.stringify(repair([read(1, 4)], { columns: progress, place: { ...place, ...more } }).requests);
    expect(words({})).toContain('Đang thực hiện');
    expect(words({ english: true })).not.toContain('Đang thực hiện');
    expect(words({ english: true })).toContain('userEnteredValue');
  });
});
