import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { readDayCell, readDeadlineCell, type WhenContext } from '../../../../src/core/import/values/day-cells';
import { date, type FixtureCell, sourceOf } from '../source-table';

const plain: WhenContext = { year: { year: 2025, isSchoolYear: false }, order: 'dayFirst', counts: undefined };
const gridOf = (cell: FixtureCell) => createGrid(sourceOf({ sheet: 'Bảng', rows: [[cell]] }));
const deadline = (cell: FixtureCell, context: Partial<WhenContext> = {}) =>
  readDeadlineCell(gridOf(cell), 0, 0, { ...plain, ...context });
const day = (cell: FixtureCell, context: Partial<WhenContext> = {}) =>
  readDayCell(gridOf(cell), 0, 0, { ...plain, ...context });

/** A number shown as this text in this format. */
const shown = (value: number, text: string, pattern: string, type: string | null = 'DATE') =>
  createGrid({ title: 'Bảng', rows: [[value]], shown: [[text]], formats: [[{ type, pattern }]], merges: [] });

const text = (written: string) => ({ kind: 'text', text: written });

describe('a cell in a column of deadlines', () => {
  it.each<[FixtureCell, object]>([
    ['', { kind: 'blank' }],
    ['30/10/2025', text('30/10/2025')],
    ['30/10', text('30/10/2025')],
    ['15/9/25', text('15/9/2025')],
    ['Quý IV', text('Quý IV/2025')],
    ['Thường xuyên', text('Thường xuyên')],
    ['khi nào xong', { kind: 'unread', text: 'khi nào xong' }],
    [date(2025, 10, 5), text('05/10/2025')],
    [date(2025, 10, 5, 'd/m/yyyy'), text('5/10/2025')],
    [date(2025, 10, 5, 'yyyy-mm-dd'), text('05/10/2025')],
    [date(2025, 10, 5, 'mm/dd/yyyy'), text('05/10/2025')],
    [date(2025, 10, 5, 'dd/mm'), text('05/10/2025')],
    [date(2024, 10, 5, 'dd/mm'), { kind: 'otherYear', text: '05/10/2025', shown: '05/10', stored: 2024 }],
    [date(2024, 10, 5), text('05/10/2024')],
    [date(2025, 10, 5, 'mm/yyyy'), text('10/2025')],
    [date(2025, 10, 5, 'yyyy'), text('2025')],
    [date(2025, 10, 5, '"Q"4'), text('Quý 4/2025')],
    [date(2025, 9, 30, '"q"3'), text('Quý 3/2025')],
    [45_940, text('10/10/2025')],
    [40_179, text('01/01/2010')],
    [40_178, { kind: 'unread', text: '40178' }],
    [2000, text('2000')],
    [2099, text('2099')],
    [1999, { kind: 'unread', text: '1999' }],
    [2100, { kind: 'unread', text: '2100' }],
    [12, { kind: 'unread', text: '12' }],
    [-5, { kind: 'unread', text: '-5' }],
  ])('%j', (cell, expected) => {
    expect(deadline(cell)).toEqual(expected);
  });

  it('without the table’s year is asked for it, and a stored year is taken as it is', () => {
    const none = { year: undefined };
    expect(deadline('30/10', none)).toEqual({ kind: 'needsYear', text: '30/10' });
    expect(deadline(date(2024, 10, 5, 'dd/mm'), none)).toEqual(text('05/10/2024'));
  });

  it('of a school year has the year that is stored', () => {
    const school = { year: { year: 2025, isSchoolYear: true } };
    expect(deadline(date(2026, 3, 5, 'dd/mm'), school)).toEqual(text('05/03/2026'));
    expect(deadline('15/3', school)).toEqual(text('15/3/2026'));
  });

  it('has its day where the column puts it', () => {
    expect(deadline('10/31/2025', { order: 'monthFirst' })).toEqual(text('31/10/2025'));
    expect(deadline('3/4/2025', { order: 'monthFirst' })).toEqual(text('4/3/2025'));
    expect(deadline('3/4/2025', { order: 'each' })).toEqual(text('3/4/2025'));
    expect(deadline('10/31/2025', { order: 'each' })).toEqual(text('31/10/2025'));
    expect(deadline('10/31/2025')).toMatchObject({ kind: 'unread' });
  });

  it.each<[FixtureCell, WhenContext['counts'], object]>([
    [1, 'month', text('Tháng 1/2025')],
    [12, 'month', text('Tháng 12/2025')],
    ['9', 'month', text('Tháng 9/2025')],
    [13, 'month', { kind: 'unread', text: '13' }],
    [0, 'month', { kind: 'unread', text: '0' }],
    [1.5, 'month', { kind: 'unread', text: '1,5' }],
    ['123', 'month', { kind: 'unread', text: '123' }],
    [4, 'quarter', text('Quý 4/2025')],
    ['IV', 'quarter', text('Quý IV/2025')],
    ['II', 'quarter', text('Quý II/2025')],
    ['V', 'quarter', { kind: 'unread', text: 'V' }],
    [date(2025, 10, 5), 'month', text('05/10/2025')],
  ])('%j below a heading that counts %s', (cell, counts, expected) => {
    expect(deadline(cell, { counts })).toEqual(expected);
  });

  it('that counts months in no known year is asked for it', () => {
    expect(deadline(9, { counts: 'month', year: undefined })).toEqual({ kind: 'needsYear', text: '9' });
  });
});

describe('what people see of a date', () => {
  const serial = 45_935.75;

  it.each([
    ['05/10/2025 18:00', 'dd/mm/yyyy hh:mm', '05/10/2025'],
    ['5/10/2025', 'd/m/yyyy', '5/10/2025'],
    ['Ngày 5', '"Ngày "d', '05/10/2025'],
    ['18:00 5/10', 'hh:mm d/m', '05/10/2025'],
    ['18:00:00 05/10/25', 'hh:mm:ss dd/mm/yy', '05/10/2025'],
    ['T10', '"T"m', '10/2025'],
    ['10/2025', 'm"/"yyyy', '10/2025'],
    ['Tháng 10', '[$-42A]mmmm', '10/2025'],
    ['mm', '\\m\\m', '10/2025'],
    ['05/10/2025', '', '05/10/2025'],
  ])('%s in the format %j', (seen, pattern, written) => {
    expect(readDeadlineCell(shown(serial, seen, pattern), 0, 0, plain)).toEqual(text(written));
  });

  it('with its time only is no day before 2010', () => {
    expect(readDeadlineCell(shown(0.75, '18:00', 'hh:mm', 'TIME'), 0, 0, plain)).toEqual({
      kind: 'unread',
      text: '18:00',
    });
  });
});

describe('a cell in a column of days', () => {
  it.each<[FixtureCell, object]>([
    ['', { kind: 'blank' }],
    ['01/10/2025', text('01/10/2025')],
    ['1/10', text('1/10/2025')],
    ['15/9/25', text('15/9/2025')],
    [date(2025, 10, 5), text('05/10/2025')],
    ['9/2025', { kind: 'unread', text: '9/2025' }],
    ['Quý IV', { kind: 'unread', text: 'Quý IV/2025' }],
    ['Thường xuyên', { kind: 'unread', text: 'Thường xuyên' }],
    ['chưa rõ', { kind: 'unread', text: 'chưa rõ' }],
    [5, { kind: 'unread', text: '5' }],
  ])('%j', (cell, expected) => {
    expect(day(cell)).toEqual(expected);
  });

  it('without the table’s year is asked for it', () => {
    expect(day('1/10', { year: undefined })).toEqual({ kind: 'needsYear', text: '1/10' });
  });

  it('has its day where the column puts it', () => {
    expect(day('10/31/2025', { order: 'monthFirst' })).toEqual(text('31/10/2025'));
  });
});
