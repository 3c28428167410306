import { describe, expect, it } from 'vitest';
import { createDraft, placeSheet } from '../../../src/sheets/layout/set-up-draft';
import { sheetSpec } from '../../../src/sheets/layout/sheet/sheet-specs';
import type { SheetState } from '../../../src/sheets/layout/state/workbook-state';
import { stateOf } from './states';
import { options, unit } from './workbook';

const sheet = (title: string, over: Partial<SheetState> = {}) => stateOf({ title, sheetId: title.length, ...over });
const draftOf = (sheets: SheetState[], units = options.units) =>
  createDraft({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', sheets }, { ...options, units });
const spec = sheetSpec('holidays');
const mark = (sheetId: number, metadataValue: string) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: 'don-doc.sheet', metadataValue, location: { sheetId }, visibility: 'DOCUMENT' },
  },
});

describe('sheets that already stand for something', () => {
  it.each<[string, object, boolean]>([
    ['a unit’s here', {}, true],
    ['a unit’s that has its own file', { fileId: 'tep' }, false],
    ['a unit’s that is a tracker', { isTracker: true }, false],
  ])('are those of units: %s', (_, over, isClaimed) => {
    const sheets = [sheet('stc'), sheet('Khác')];
    const draft = draftOf(sheets, [unit('STC', 'Sở Tài chính', over)]);
    expect(sheets.map(draft.isClaimed)).toEqual([isClaimed, false]);
  });

  it('are those that bear a name of the product’s', () => {
    const draft = draftOf([], []);
    expect(['Ngày nghỉ', 'holidays', 'Của tôi'].map((title) => draft.isClaimed(sheet(title)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the place of a sheet', () => {
  it('is the one that stands, and it is marked once', () => {
    const found = sheet('Ngày nghỉ');
    const draft = draftOf([found]);
    expect(placeSheet(draft, { sheet: found, renamed: false }, 'Ngày nghỉ', 'holidays', spec)).toBe(found);
    expect(draft.requests).toEqual([mark(9, 'holidays')]);
    const marked = sheet('Ngày nghỉ', { mark: 'holidays' });
    const other = draftOf([marked]);
    placeSheet(other, { sheet: marked, renamed: false }, 'Ngày nghỉ', 'holidays', spec);
    expect(other.requests).toEqual([]);
    expect([draft.madeSheets, draft.renamedSheets]).toEqual([[], []]);
  });

  it('is one under another name, which gets its own back', () => {
    const found = sheet('Lịch', { mark: 'holidays' });
    const draft = draftOf([found]);
    const placed = placeSheet(draft, { sheet: found, renamed: true }, 'Ngày nghỉ', 'holidays', spec);
    expect(placed).toEqual({ ...found, title: 'Ngày nghỉ' });
    expect(draft.requests).toEqual([
      { updateSheetProperties: { properties: { sheetId: 4, title: 'Ngày nghỉ' }, fields: 'title' } },
    ]);
    expect(draft.renamedSheets).toEqual([{ from: 'Lịch', to: 'Ngày nghỉ' }]);
  });

  it('is a new one, as large and as coloured as it is to be, whose id nobody has', () => {
    const draft = draftOf([]);
    const made = placeSheet(draft, undefined, 'Ngày nghỉ', 'holidays', spec);
    expect(draft.requests).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: made.sheetId,
            title: 'Ngày nghỉ',
            tabColorStyle: { rgbColor: { red: 0.498, green: 0.498, blue: 0.498 } },
            gridProperties: { rowCount: 200, columnCount: 5 },
          },
        },
      },
      mark(made.sheetId, 'holidays'),
    ]);
    expect(made).toMatchObject({ title: 'Ngày nghỉ', rowCount: 200, columnCount: 5, rows: [], mark: undefined });
    expect(draft.madeSheets).toEqual(['Ngày nghỉ']);
    const again = placeSheet(draft, undefined, 'Ngày nghỉ 2', 'holidays', spec);
    expect(again.sheetId).not.toBe(made.sheetId);
    const taken = draftOf([sheet('x', { sheetId: made.sheetId })]);
    expect(placeSheet(taken, undefined, 'Ngày nghỉ', 'holidays', spec).sheetId).not.toBe(made.sheetId);
  });

  it('is a page as wide as Google makes one', () => {
    expect(placeSheet(draftOf([]), undefined, 'Báo cáo', 'report', sheetSpec('report')).columnCount).toBe(26);
  });
});
