import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import type { Column } from '../../../src/sheets/tables/columns';
import {
  assignmentsColumns,
  documentsColumns,
  holidaysColumns,
  rulesColumns,
  settingsColumns,
} from '../../../src/sheets/tables/system-columns';
import {
  readAssignments,
  readDocuments,
  readHolidays,
  readRuleRows,
  readSettingRows,
  type SystemReading,
} from '../../../src/sheets/tables/system-tables';

type Rows = { readonly [key: string]: Cell }[];

function tableOf<Item>(
  read: (grid: { spreadsheetId: string; sheetId: number; title: string; rows: Cell[][] }) => SystemReading<Item>,
  columns: readonly Column[],
  rows: Rows,
) {
  const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  const reading = read({ spreadsheetId: 'x', sheetId: 7, title: 'T', rows: [columns.map(({ vi }) => vi), ...cells] });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const documents = (...rows: Rows) => tableOf(readDocuments, documentsColumns, rows);
const holidays = (...rows: Rows) => tableOf(readHolidays, holidaysColumns, rows);

describe('a document', () => {
  it('is read with all that is known of it', () => {
    const row = {
      symbol: '139/KH-UBND',
      issuedOn: 45_797,
      issuer: 'UBND Thành phố',
      summary: 'Kế hoạch chuyển đổi số',
      sourceType: 'Kế hoạch của Thành phố',
      received: '21/05/2025',
      beforeReading: 'Loại trừ',
      link: 'https://x.vn/139',
      ladder: 'T-5 → đầu mối (ngày lịch)',
    };
    expect(documents(row)).toMatchObject({
      place: { spreadsheetId: 'x', sheetId: 7, sheetTitle: 'T', columnIndex: { symbol: 0, received: 8 } },
      problems: [],
      items: [
        {
          symbol: '139/KH-UBND',
          issuedOn: 45_797,
          issuer: 'UBND Thành phố',
          summary: 'Kế hoạch chuyển đổi số',
          sourceType: 'Kế hoạch của Thành phố',
          receivedOn: 45_798,
          beforeIncludesDay: false,
          link: 'https://x.vn/139',
          ladder: { inWorkingDays: false },
          rowNumber: 2,
        },
      ],
    });
  });

  it('needs nothing but its symbol', () => {
    expect(documents({}, { symbol: '139/KH-UBND' }, { issuer: 'UBND' }).items).toEqual([
      {
        symbol: '139/KH-UBND',
        issuedOn: undefined,
        issuer: '',
        summary: '',
        sourceType: '',
        receivedOn: undefined,
        beforeIncludesDay: undefined,
        link: '',
        ladder: undefined,
        rowNumber: 3,
      },
    ]);
  });
});

describe('a cell that cannot be read', () => {
  const long = 'x'.repeat(61);

  it.each<[string, Cell, string, string]>([
    ['issuedOn', '31/02/2026', 'Ngày', '14/10/2025'],
    ['received', 'hôm qua', 'Ngày nhận', '14/10/2025'],
    ['beforeReading', 'có lẽ', 'Cách hiểu "trước ngày"', 'Loại trừ'],
    ['beforeReading', 5, 'Cách hiểu "trước ngày"', 'Loại trừ'],
    ['ladder', 'mỗi tuần', 'Bậc nhắc', 'T-10; T-5; T0 → đầu mối | T+1 → lãnh đạo đơn vị (ngày lịch)'],
  ])('%s “%s” is told with its column and an example', (key, cell, name, example) => {
    expect(documents({ symbol: '1/KH' }, { symbol: '2/KH', [key]: cell }).problems).toEqual([
      { rowNumber: 3, key, problem: 'unreadable', facts: { name, text: String(cell), example } },
    ]);
  });

  it.each<[string, Cell, string]>([
    ['beforeReading', '#REF!', '#REF!'],
    ['beforeReading', true, 'TRUE'],
    ['issuedOn', '#N/A', '#N/A'],
    ['issuedOn', false, 'FALSE'],
  ])('%s %j is told as people see it', (key, cell, text) => {
    expect(documents({ symbol: '1/KH', [key]: cell }).problems).toMatchObject([{ key, facts: { text } }]);
  });

  it('is repeated in part only where it is long', () => {
    const [problem] = documents({ symbol: '1/KH', beforeReading: long }).problems;
    expect(problem).toMatchObject({ facts: { text: `${'x'.repeat(59)}…` } });
  });

  it.each<[Cell]>([[''], [null], [undefined], [' '], ['\u200b'], ['\u00a0\n']])(
    'is not one that is blank: %j',
    (cell) => {
      const row = { symbol: '1/KH', issuedOn: cell, received: cell, beforeReading: cell, ladder: cell };
      expect(documents(row).problems).toEqual([]);
    },
  );
});

describe('a holiday', () => {
  it('is read with its name and basis', () => {
    const row = { day: 45_901, kind: 'Nghỉ bù', name: 'Quốc khánh', basis: 'TB 6150', standing: 'Chính thức' };
    expect(holidays(row).items).toEqual([
      { day: 45_901, kind: 'inLieu', name: 'Quốc khánh', basis: 'TB 6150', official: true, rowNumber: 2 },
    ]);
  });

  it.each([
    ['', true],
    ['Chính thức', true],
    ['Dự kiến', false],
    ['tentative', false],
    ['chắc thế', true],
  ])('whose standing is “%s” is official: %s', (standing, official) => {
    expect(holidays({ day: 45_901, kind: 'Làm bù', standing }).items[0]?.official).toBe(official);
  });

  it('without a day or a kind has no effect', () => {
    expect(holidays({ day: 45_901 }, { kind: 'Làm bù' }, { day: 'mai', kind: 'Làm bù' }).items).toEqual([]);
  });
});

describe('rows that are handed on as they are', () => {
  it('of settings', () => {
    const rows = [{ item: 'Giờ gửi', value: 9, meaning: 'x' }, {}, { value: 'y' }];
    expect(tableOf(readSettingRows, settingsColumns, rows).items).toEqual([
      { name: 'Giờ gửi', value: 9, rowNumber: 2 },
      { name: null, value: 'y', rowNumber: 4 },
    ]);
  });

  it('of rules', () => {
    const [row] = tableOf(readRuleRows, rulesColumns, [{ rule: 'V30', severity: 'Tắt', page: 'Vướng mắc' }]).items;
    expect(row).toMatchObject({ rowNumber: 2, cells: { rule: 'V30', severity: 'Tắt', page: 'Vướng mắc', note: null } });
  });

  it('of assignments, but those of which only the result is left', () => {
    const rows = [{ title: 'Việc', lead: 'STC', result: 'Đã giao' }, { result: 'Đã giao' }];
    expect(tableOf(readAssignments, assignmentsColumns, rows).items).toMatchObject([
      { rowNumber: 2, cells: { title: 'Việc', lead: 'STC', result: 'Đã giao' } },
    ]);
  });
});
