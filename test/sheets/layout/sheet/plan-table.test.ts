import { describe, expect, it } from 'vitest';
import { planTable, type TableContext } from '../../../../src/sheets/layout/sheet/plan-table';
import type { SheetSpec } from '../../../../src/sheets/layout/sheet/sheet-specs';
import type { SheetState } from '../../../../src/sheets/layout/state/workbook-state';
import type { Request } from '../../../../src/sheets/v4';
import { cellsOf, rangeOf, someColumns, someHeadings, stateOf } from '../states';
import { options } from '../workbook';

const spec: SheetSpec = {
  columns: someColumns,
  rowCount: 300,
  tabColour: '#000000',
  marks: [],
  isOutput: false,
  hasFilter: true,
  foldedKeys: [],
  hiddenKeys: [],
  foldedRows: undefined,
  rowHeight: undefined,
  coloursChecked: false,
};
const context: TableContext = { language: 'vi', texts: options.texts, units: undefined, titleRows: 3 };
const plan = (over: Partial<SheetState>, of: Partial<SheetSpec> = {}, within: Partial<TableContext> = {}) =>
  planTable(stateOf(over), { ...spec, ...of }, { ...context, ...within });
const kindsOf = (requests: readonly Request[]) => requests.map((request) => Object.keys(request)[0]);
const only = (requests: readonly Request[], ...kinds: string[]) =>
  requests.filter((request) => kinds.includes(Object.keys(request)[0] ?? ''));
const plainRows = [[], [], [], someHeadings, ['', 'Việc']];
const rows = (startIndex: number, endIndex: number, dimension = 'ROWS') => ({
  sheetId: 7,
  dimension,
  startIndex,
  endIndex,
});
const hidden = (start: number, end: number) => ({
  updateDimensionProperties: {
    range: rows(start, end, 'COLUMNS'),
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
});
const banding = (range: object) => ({
  addBanding: expect.objectContaining({ bandedRange: expect.objectContaining({ range }) }),
});

describe('a page', () => {
  it.each([
    [true, ['addProtectedRange']],
    [false, []],
  ])('has no table, and a warning when the program writes it: %s', (isOutput, kinds) => {
    const made = plan({}, { columns: undefined, isOutput });
    expect([made.table, made.problems]).toEqual([undefined, []]);
    expect(kindsOf(made.requests)).toEqual(kinds);
  });
});

describe('a new table', () => {
  it('has bands, a filter, and its first columns frozen', () => {
    const { requests } = plan({});
    expect(only(requests, 'addBanding')).toEqual([banding(rangeOf(3, 300, 0, 5))]);
    expect(only(requests, 'setBasicFilter')).toEqual([
      { setBasicFilter: { filter: { range: rangeOf(3, 300, 0, 5) } } },
    ]);
    expect(requests).toContainEqual({
      updateSheetProperties: {
        properties: { sheetId: 7, gridProperties: { frozenColumnCount: 2 } },
        fields: 'gridProperties.frozenColumnCount',
      },
    });
  });

  it('has no filter where it needs none, and one that keeps words out of sight where it does', () => {
    expect(only(plan({}, { hasFilter: false }).requests, 'setBasicFilter')).toEqual([]);
    const words = (language: string) => [language === 'en' ? 'Done' : 'Đã xong'];
    const filters = (language: 'vi' | 'en', key: string) =>
      only(plan({}, { foldedRows: { key, words } }, { language }).requests, 'setBasicFilter');
    const filter = (hiddenValues: string[]) => ({
      setBasicFilter: {
        filter: { range: rangeOf(3, 300, 0, 5), filterSpecs: [{ columnIndex: 3, filterCriteria: { hiddenValues } }] },
      },
    });
    expect(filters('vi', 'state')).toEqual([filter(['Đã xong'])]);
    expect(filters('en', 'state')).toEqual([filter(['Done'])]);
    expect(filters('vi', 'x')).toEqual([{ setBasicFilter: { filter: { range: rangeOf(3, 300, 0, 5) } } }]);
  });

  it.each<[string, string[], boolean]>([
    ['its code first', ['code', 'day'], true],
    ['title and code elsewhere', ['day', 'title', 'code'], true],
    ['its code elsewhere, without a title', ['day', 'code'], false],
    ['a title without a code', ['title', 'day'], false],
  ])('keeps two columns in sight when it has %s: %s', (_, keys, isFrozen) => {
    const columns = keys.flatMap((key) => someColumns.filter((column) => column.key === key));
    const requests = only(plan({}, { columns }).requests, 'updateSheetProperties');
    expect(JSON.stringify(requests).includes('frozenColumnCount')).toBe(isFrozen);
  });

  it('folds and hides columns, neighbours at once, and pulls its rows to one height', () => {
    const { requests } = plan({}, { foldedKeys: ['day', 'title', 'x'], hiddenKeys: ['check', 'code'], rowHeight: 57 });
    expect(only(requests, 'addDimensionGroup', 'updateDimensionGroup')).toEqual([
      { addDimensionGroup: { range: rows(1, 3, 'COLUMNS') } },
      {
        updateDimensionGroup: {
          dimensionGroup: { range: rows(1, 3, 'COLUMNS'), depth: 1, collapsed: true },
          fields: 'collapsed',
        },
      },
    ]);
    expect(requests).toContainEqual(hidden(0, 1));
    expect(requests).toContainEqual(hidden(4, 5));
    expect(requests).toContainEqual({
      updateDimensionProperties: { range: rows(4, 300), properties: { pixelSize: 57 }, fields: 'pixelSize' },
    });
  });

  it('gets the entries that it begins with, and rows for them', () => {
    const entry = { rowIndex: 301, columnIndex: 1, value: 'Việc' };
    const { requests, table } = plan({}, {}, { prefill: () => [{ ...entry, rowIndex: 4 }, entry] });
    expect(table?.rowCount).toBe(302);
    expect(only(requests, 'appendDimension')).toEqual([
      { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 2 } },
    ]);
    expect(only(requests, 'addBanding')).toEqual([banding(rangeOf(3, 302, 0, 5))]);
    expect(only(requests, 'updateCells')).toHaveLength(3);
    const few = plan({}, {}, { prefill: () => [{ ...entry, rowIndex: 299 }] });
    expect(only(few.requests, 'appendDimension')).toEqual([]);
    expect(few.table?.rowCount).toBe(300);
  });

  it('has colours of its words and checked cells, and warnings over what is worked out', () => {
    const marks = [
      { key: 'state', word: 'Đã xong', look: { background: '#FFFFFF', textColor: '#000000', bold: false } },
    ];
    expect(only(plan({}, { marks }).requests, 'addConditionalFormatRule')).toHaveLength(1);
    expect(only(plan({}, { marks, coloursChecked: true }).requests, 'addConditionalFormatRule')).toHaveLength(2);
    expect(only(plan({}).requests, 'addProtectedRange')).toHaveLength(3);
    expect(only(plan({}, { isOutput: true }).requests, 'addProtectedRange')).toHaveLength(1);
  });

  it('has the help beside its cells', () => {
    const texts = { ...options.texts, columnHelp: { state: 'Chọn một mục' } };
    const { requests } = plan({}, {}, { texts });
    expect(JSON.stringify(only(requests, 'setDataValidation'))).toContain('Chọn một mục');
  });
});

describe('a table that people brought', () => {
  it('has bands and a filter once, no frozen columns, and its own rows and columns as they are', () => {
    const over = { foldedKeys: ['day'], hiddenKeys: ['code'], rowHeight: 57 };
    const { requests } = plan({ rows: plainRows, frozenRowCount: 4 }, over);
    const kinds = kindsOf(requests);
    expect(kinds).toContain('addBanding');
    expect(kinds).toContain('setBasicFilter');
    expect(kinds).not.toContain('addDimensionGroup');
    expect(kinds).not.toContain('updateSheetProperties');
    expect(JSON.stringify(requests)).not.toContain('hiddenByUser');
    expect(JSON.stringify(requests)).not.toContain('57');
  });

  it('keeps its own bands and its own filter', () => {
    const kinds = kindsOf(plan({ rows: plainRows, hasBanding: true, hasFilter: true }).requests);
    expect(kinds).not.toContain('addBanding');
    expect(kinds).not.toContain('setBasicFilter');
  });

  it('gets neither again once its headings are styled', () => {
    const kinds = kindsOf(plan({ rows: plainRows, cells: cellsOf([3, 0, { isStyled: true }]) }).requests);
    expect(kinds).not.toContain('addBanding');
    expect(kinds).not.toContain('setBasicFilter');
  });

  it('is left alone where its headings are lost', () => {
    const made = plan({ rows: [['của tôi']] }, {}, { prefill: () => [{ rowIndex: 9, columnIndex: 0, value: 'x' }] });
    expect(made).toMatchObject({ table: undefined, requests: [], problems: [{ kind: 'noHeadings' }] });
  });
});
