import { describe, expect, it } from 'vitest';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { createWorkbook, newColumns, options, unit, type Workbook } from './workbook';

const setUp = (workbook: Workbook, ...units: ReturnType<typeof unit>[]) => workbook.setUp({ ...options, units });
const stc = (over: Parameters<typeof unit>[2] = {}) => unit('STC', 'Sở Tài chính', over);

describe('the sheet of a unit', () => {
  it.each<[string, Parameters<typeof unit>[2], boolean]>([
    ['that is in force', {}, true],
    ['that is in force today for the last day', { validTo: options.today }, true],
    ['that went out of force yesterday', { validTo: options.today - 1 }, false],
    ['that is a tracker', { isTracker: true }, false],
    ['that has its own file', { fileId: 'tep' }, false],
    ['that names no sheet', { namesSheet: false }, false],
  ])('is made for one %s: %s', (_, over, isMade) => {
    const workbook = createWorkbook();
    setUp(workbook, stc(over));
    expect(workbook.titles().includes('STC')).toBe(isMade);
  });

  it('is kept in order also of one that went out of force', () => {
    const workbook = createWorkbook(['STC']);
    setUp(workbook, stc({ validTo: options.today - 9, namesSheet: false }));
    expect(workbook.rows('STC')[3]).toEqual(newColumns.map(({ vi }) => vi));
  });

  it('has title and warning only where it was blank', () => {
    const workbook = createWorkbook(['STC']);
    workbook.put('STC', 0, 0, [newColumns.slice(0, 12).map(({ vi }) => vi)]);
    setUp(workbook, stc());
    expect(workbook.rows('STC')[0]?.slice(0, 2)).toEqual(['Mã nhiệm vụ', newColumns[1]?.vi]);
  });

  it('is left as it is where a table of another office’s form stands there, and is named', () => {
    const workbook = createWorkbook(['STC']);
    const nameOf = (key: string) => taskColumns.find((column) => column.key === key)?.vi ?? '';
    const title = nameOf('title');
    const rows = [
      ['STT', title, ...['lead', 'partners', 'deliverable', 'dueText', 'progress'].map(nameOf)],
      [1, 'Rà soát', 'Sở Tài chính', '', 'Báo cáo', '31/12/2025'],
    ];
    workbook.put('STC', 0, 0, rows);
    const { problems } = setUp(workbook, stc());
    expect(problems).toEqual([{ kind: 'foreignTable', sheetTitle: 'STC', facts: { heading: title, row: 1 } }]);
    expect(workbook.rows('STC')).toEqual(rows);
  });

  it('keeps the letters of the name that it has', () => {
    const workbook = createWorkbook(['stc']);
    const plan = setUp(workbook, stc());
    expect(workbook.titles()).toContain('stc');
    expect(plan.renamedSheets.map(({ from }) => from)).not.toContain('stc');
  });

  it.each([
    ['Chung', 'Chung'],
    ['Chung', 'CHUNG'],
  ])('is that of one unit alone: “%s” and “%s”', (one, other) => {
    const workbook = createWorkbook();
    const { problems } = setUp(workbook, stc({ sheetName: one }), unit('SNV', 'Sở Nội vụ', { sheetName: other }));
    expect(problems).toEqual([
      { kind: 'sharedSheet', sheetTitle: other, facts: { unit: 'Sở Nội vụ', otherUnit: 'Sở Tài chính' } },
    ]);
  });

  it('is marked as the unit’s, so that it is found under any name', () => {
    const workbook = createWorkbook();
    setUp(workbook, stc());
    const sheetId = workbook.sheetId('STC');
    workbook.commit([{ updateSheetProperties: { properties: { sheetId, title: 'Bản của Lan' }, fields: 'title' } }]);
    expect(setUp(workbook, stc()).renamedSheets).toEqual([{ from: 'Bản của Lan', to: 'STC' }]);
  });

  it('lets in each contact once, with the coordinators', () => {
    const workbook = createWorkbook();
    setUp(workbook, stc({ contactEmails: 'An@hanoi.example; an@hanoi.example, tonghop@hanoi.example' }));
    const sheet = workbook.book.sheets.find(({ properties }) => properties.title === 'STC');
    const lock = sheet?.protectedRanges.find(({ warningOnly }) => warningOnly !== true);
    expect(lock?.editors?.users?.filter((user) => user !== 'owner@hanoi.example')).toEqual([
      'an@hanoi.example',
      'tonghop@hanoi.example',
    ]);
  });
});

describe('a plan for many units', () => {
  it('may be parted before each unit’s sheet', () => {
    const workbook = createWorkbook();
    const units = [stc(), unit('SNV', 'Sở Nội vụ', { fileId: 'tep' }), unit('SYT', 'Sở Y tế')];
    const plan = workbook.plan({ ...options, units });
    expect(plan.cuts).toHaveLength(2);
    const [first = 0, second = 0] = plan.cuts;
    const titles = (from: number, to?: number) =>
      plan.requests.slice(from, to).flatMap((request) => {
        const { addSheet } = request as { addSheet?: { properties: { title: string } } };
        return addSheet === undefined ? [] : [addSheet.properties.title];
      });
    expect(titles(first, second)).toEqual(['STC']);
    expect(titles(second)).toEqual(['SYT']);
    expect(titles(0, first)).toContain('Báo cáo');
    expect(plan.language).toBe('vi');
  });
});

describe('the locale of a workbook', () => {
  const localeOf = (locale: string, timeZone: string) => {
    const workbook = createWorkbook(['x']);
    workbook.commit([{ updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' } }]);
    return workbook.plan().requests.filter((request) => 'updateSpreadsheetProperties' in request);
  };
  const change = (properties: object) => ({
    updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join(',') },
  });

  it.each<[string, string, object | undefined]>([
    ['vi_VN', 'Asia/Ho_Chi_Minh', undefined],
    ['vi', 'Asia/Saigon', undefined],
    ['en_US', 'Asia/Ho_Chi_Minh', { locale: 'vi_VN' }],
    ['vi_VN', 'Asia/Bangkok', { timeZone: 'Asia/Ho_Chi_Minh' }],
    ['en_GB', 'Europe/London', { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }],
  ])('is Vietnamese: from %s and %s', (locale, timeZone, wanted) => {
    expect(localeOf(locale, timeZone)).toEqual(wanted === undefined ? [] : [change(wanted)]);
  });
});
