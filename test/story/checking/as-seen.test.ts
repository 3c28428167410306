import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { done, openSmall, placeOf, putCell, quote, sheetOf, tableOf } from '../trackers';

function show(
  office: Office,
  title: string,
  row: number,
  heading: string,
  value: number,
  format: { type: string; pattern: string },
) {
  const { column } = placeOf(office, title, heading);
  const { grid } = sheetOf(office, title);
  grid.setCell(row, column, { ...grid.cellAt(row, column), value, format: { numberFormat: format } });
}

const masterOf = (office: Office, unit: string) =>
  tableOf(office, 'Tổng hợp').filter((row) => row['Đơn vị'] === unit && row['Mã nhiệm vụ'] !== '');
const problems = (office: Office) => tableOf(office, 'Kiểm tra dữ liệu');
const stampOf = (office: Office) =>
  office
    .values(quote('Báo cáo'))
    .flat()
    .filter((cell) => typeof cell === 'string')
    .join('\n');

describe('what people see is what is read', () => {
  it('a share is the percentage that its cell shows, and goes on being shown so', async () => {
    const office = await openSmall();
    const { row } = placeOf(office, 'SKHCN', 'Mã nhiệm vụ');
    const shown = { type: 'PERCENT', pattern: '0%' };
    for (const [index, value] of [0.5, 1, 0.05].entries())
      show(office, 'SKHCN', row + 1 + index, 'Tỷ lệ (%)', value, shown);
    done(office.run('setUpWorkbook'));
    done(office.run('consolidate'));
    done(office.run('validateEntries'));
    expect(masterOf(office, 'SKHCN').map((task) => task['Tỷ lệ (%)'])).toEqual(['50', '100', '5']);
    expect(problems(office).filter((line) => line['Quy tắc'] === 'V34')).toHaveLength(1);
    const { column } = placeOf(office, 'SKHCN', 'Tỷ lệ (%)');
    const texts = office.texts(quote('SKHCN'));
    expect([1, 2, 3].map((below) => texts[row + below]?.[column])).toEqual(['50%', '100%', '5%']);
  });

  it('one percent is one percent where no sign of percent is shown', async () => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'SKHCN', 'Tỷ lệ (%)');
    putCell(office, 'SKHCN', row + 1, column, 1);
    done(office.run('consolidate'));
    expect(masterOf(office, 'SKHCN')[0]?.['Tỷ lệ (%)']).toBe('1');
  });

  it.each([
    ['MM/yyyy', 45992],
    ['yyyy', 45658],
  ])('a deadline whose cell shows only %s lasts to the end of that period', async (pattern, value) => {
    const office = await openSmall();
    const { row } = placeOf(office, 'STC', 'Thời hạn');
    show(office, 'STC', row + 1, 'Thời hạn', value, { type: 'DATE', pattern });
    done(office.run('consolidate'));
    expect(masterOf(office, 'STC')[0]?.['Hạn cuối']).toBe('31/12/2025');
  });

  it('a day done whose cell shows only its month is asked for', async () => {
    const office = await openSmall();
    const { row } = placeOf(office, 'STC', 'Ngày hoàn thành');
    show(office, 'STC', row + 2, 'Ngày hoàn thành', 45870, { type: 'DATE', pattern: 'MM/yyyy' });
    done(office.run('validateEntries'));
    const [asked] = problems(office).filter((line) => line['Quy tắc'] === 'V17');
    expect(asked?.['Nội dung']).toContain('“08/2025”');
  });

  it.each([
    ['10/31/2025', '“31/10/2025”'],
    ['31/10', '“31/10/2025”'],
    ['Quý IV', '“Quý IV/2025”'],
    ['Trước 30/11', '“Trước 30/11/2025”'],
  ])('a deadline typed %s is offered as %s', async (typed, offered) => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'STC', 'Thời hạn');
    putCell(office, 'STC', row + 1, column, typed);
    done(office.run('validateEntries'));
    const [problem] = problems(office).filter(({ 'Quy tắc': rule }) => rule === 'V17' || rule === 'V18');
    expect(problem?.['Cách sửa']).toContain(offered);
  });
});

describe('a table that breaks over night', () => {
  it.each([
    ['#REF!', 'Mã nhiệm vụ'],
    ['#REF!', 'Nội dung nhiệm vụ'],
    ['Loading...', 'Nội dung nhiệm vụ'],
    ['Đang tải…', 'Nội dung nhiệm vụ'],
  ])(
    'and holds only %s under %s keeps its rows, is missing with its day, and has its cell named',
    async (sign, heading) => {
      const office = await openSmall();
      done(office.run('runDaily'));
      const before = masterOf(office, 'SKHCN').map((task) => task['Mã nhiệm vụ']);
      const { row, column } = placeOf(office, 'SKHCN', heading);
      const { grid } = sheetOf(office, 'SKHCN');
      for (let below = row + 1; below < grid.rowCount; below += 1)
        for (let each = 0; each < grid.columnCount; each += 1)
          if (grid.cellAt(below, each) !== undefined) grid.setCell(below, each, {});
      putCell(office, 'SKHCN', row + 1, column, sign);
      office.advanceTo('2025-10-13T08:00:00+07:00');
      done(office.run('runDaily'));
      expect(masterOf(office, 'SKHCN').map((task) => task['Mã nhiệm vụ'])).toEqual(before);
      expect(stampOf(office)).toContain('1/2 đơn vị');
      expect(stampOf(office)).toContain('10/10/2025');
      expect(JSON.stringify(problems(office))).toContain(sign);
    },
  );

  it('and holds ticks where words belong has each named, and none is evidence', async () => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'STC', 'Minh chứng');
    sheetOf(office, 'STC').grid.setCell(row + 2, column, { value: true });
    done(office.run('consolidate'));
    done(office.run('validateEntries'));
    expect(masterOf(office, 'STC')[1]?.['Trạng thái']).not.toBe('Hoàn thành đúng hạn');
    expect(problems(office).map((line) => line['Quy tắc'])).toContain('V32');
  });
});
