import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import type { Unit } from '../../../src/core/directory/unit';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import type { Cell } from '../../../src/core/values/cell';
import { planSetUp } from '../../../src/sheets/layout/plan-set-up';
import type { SetUpOptions, SetUpPlan } from '../../../src/sheets/layout/set-up-draft';
import {
  readWorkbookState,
  setUpCellFields,
  setUpCellRanges,
  setUpFields,
} from '../../../src/sheets/layout/state/read-state';
import { updateCells } from '../../../src/sheets/requests/requests';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable } from '../../../src/sheets/tables/task-table';
import type { GridRange, Request, SheetGrid } from '../../../src/sheets/v4';

const id = 'tracker';
export const owner = 'owner@hanoi.example';

export function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    aliases: [],
    kind: 'department',
    order: 1,
    contactEmails: `${code.toLowerCase()}@hanoi.example`,
    leaderEmails: '',
    sheetName: code,
    namesSheet: true,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber: 2,
    ...more,
  };
}

export const options: SetUpOptions = {
  spreadsheetId: id,
  settings: { language: 'vi', modules: defaultSettings.modules },
  coordinators: ['tonghop@hanoi.example'],
  units: [unit('SKHCN', 'Sở Khoa học và Công nghệ'), unit('STC', 'Sở Tài chính')],
  today: 45940,
  texts: {
    guide: [
      { style: 'title', text: 'HƯỚNG DẪN' },
      { style: 'text', term: 'Quá hạn', status: 'overdue', text: 'Đã qua hạn cuối' },
    ],
    unitTitle: (name) => `NHIỆM VỤ GIAO ${name.toUpperCase()}`,
    moneyUnit: 'Đơn vị tính: triệu đồng',
    banner: 'KHÔNG nhập nội dung mật',
    columnHelp: { progress: 'Chọn một mục' },
    hints: {},
    settingMeanings: {},
  },
};

/** A workbook on the local host's engine, read and changed as the product does it. */
export function createWorkbook(sheetTitles: readonly string[] = ['Trang tính1'], locale = 'en_US') {
  const book = createBook(id, { locale, timeZone: locale === 'en_US' ? 'America/New_York' : 'Asia/Ho_Chi_Minh' });
  for (const title of sheetTitles) createSheet(book, title);
  const file = {
    id,
    name: id,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-10T01:00:00.000Z',
    owner,
    book,
  };
  const api = createSheetsApi({ drive: createDrive([file]), clock: { now: () => Date.UTC(2025, 9, 10, 1) } });
  const caller = { email: owner };

  const readGrid = (title: string): SheetGrid => {
    const sheet = book.sheets.find(({ properties }) => properties.title === title);
    const range = `'${title.replace(/'/g, "''")}'`;
    const { values } = api.values.get(id, { range, valueRenderOption: 'UNFORMATTED_VALUE' }, caller);
    return { spreadsheetId: id, sheetId: sheet?.properties.sheetId ?? 0, title, rows: (values ?? []) as Cell[][] };
  };
  const commit = (requests: readonly Request[]): void => {
    if (requests.length > 0) api.batchUpdate(id, { requests: [...requests] }, caller);
  };

  return {
    book,
    titles: () => book.sheets.map(({ properties }) => properties.title ?? ''),
    sheetId: (title: string) => readGrid(title).sheetId,
    readGrid,
    rows: (title: string) => readGrid(title).rows,
    commit,
    put: (title: string, rowIndex: number, columnIndex: number, rows: readonly (readonly Cell[])[]) => {
      commit([updateCells(readGrid(title).sheetId, rowIndex, columnIndex, rows)]);
    },
    describe: (fields: string) => api.get(id, { fields }, caller),
    inspect: (ranges: readonly GridRange[], fields: string) =>
      api.getByDataFilter(id, { dataFilters: ranges.map((gridRange) => ({ gridRange })) }, caller, fields),
    plan: (given: SetUpOptions = options): SetUpPlan => {
      const described = api.get(id, { fields: setUpFields }, caller);
      const grids = book.sheets.map(({ properties }) => readGrid(properties.title ?? ''));
      const dataFilters = setUpCellRanges(described).map((gridRange) => ({ gridRange }));
      const inspected = api.getByDataFilter(id, { dataFilters }, caller, setUpCellFields);
      return planSetUp(readWorkbookState(described, inspected, grids), given);
    },
    setUp(given: SetUpOptions = options): SetUpPlan {
      const plan = this.plan(given);
      commit([...plan.requests, ...plan.protections]);
      return plan;
    },
  };
}

export type Workbook = ReturnType<typeof createWorkbook>;

export function leftToDo(workbook: Workbook): unknown[] {
  const { requests, protections } = workbook.plan();
  return [...requests, ...protections];
}

export function ready(): Workbook {
  const workbook = createWorkbook();
  workbook.setUp();
  return workbook;
}

/** From 0, on a unit's sheet as set-up makes it. */
export const headingRow = 3;
/** Columns as set-up lays a new table out while no module adds any. */
export const newColumns = inOrderOfUse(taskColumns).filter(({ module }) => module === undefined);
export const at = (key: string): number => newColumns.findIndex((column) => column.key === key);

export function task(workbook: Workbook, title: string) {
  const reading = readTaskTable(workbook.readGrid(title), title);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

export function addColumn(workbook: Workbook): number {
  const sheetId = workbook.sheetId('SKHCN');
  workbook.commit([{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]);
  workbook.setUp();
  return sheetId;
}
