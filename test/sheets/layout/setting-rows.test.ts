import { describe, expect, it } from 'vitest';
import { settingRows as knownSettings } from '../../../src/core/settings/settings-table';
import type { Row } from '../../../src/core/values/cell';
import { fitSettingRows, planSettingChoices, settingRows } from '../../../src/sheets/layout/setting-rows';
import type { PlacedTable } from '../../../src/sheets/layout/sheet/plan-headings';
import type { FoundCell } from '../../../src/sheets/layout/state/workbook-state';
import { resizeDimension } from '../../../src/sheets/requests/requests';
import { settingsColumns } from '../../../src/sheets/tables/system-columns';
import { cellsOf, placedTable, rangeOf, stateOf } from './states';

const headings: Row = ['Mục', 'Giá trị', 'Giải thích'];
const meanings = { sendHour: 'Giờ gửi thư, ví dụ 8', trackerId: 'Không sửa' };
const formerLadder = 'T-7; T-3; T-1; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp';
const usual = knownSettings.filter(({ module }) => module === undefined);

function tableOf(rows: readonly Row[], over: Partial<PlacedTable> = {}): PlacedTable {
  return placedTable({ columns: settingsColumns, headingRowIndex: 0, sheet: stateOf({ rows }), ...over });
}
const options = { spreadsheetId: 'bang-1', settings: { language: 'vi', modules: [] } } as const;
const added = (rows: readonly Row[], over: Partial<PlacedTable> = {}, modules: readonly 'emulation'[] = []) =>
  settingRows(tableOf(rows, over), meanings, { ...options, settings: { ...options.settings, modules } });

/** Rows of a sheet that names every setting, as one that set-up left. */
const complete = (change: { readonly [key: string]: Row } = {}): Row[] => [
  headings,
  ...usual.map(({ key, vi, initial }): Row => change[key] ?? [vi, key === 'trackerId' ? 'bang-1' : initial, 'x']),
];
const rowOf = (key: string) => 1 + usual.findIndex((setting) => setting.key === key);

describe('the settings of a sheet', () => {
  it('are added with their defaults and what they mean, in order', () => {
    const changes = added([headings]);
    expect(changes).toHaveLength(3 * usual.length);
    const hour = rowOf('sendHour');
    expect(changes.filter(({ rowIndex }) => rowIndex === hour)).toEqual([
      { rowIndex: hour, columnIndex: 0, value: 'Giờ gửi' },
      { rowIndex: hour, columnIndex: 1, value: 8 },
      { rowIndex: hour, columnIndex: 2, value: 'Giờ gửi thư, ví dụ 8' },
    ]);
    expect(changes.slice(-3).map(({ value }) => value)).toEqual(['Mã bảng theo dõi', 'bang-1', 'Không sửa']);
    expect(
      changes.find(({ rowIndex, columnIndex }) => rowIndex === rowOf('language') && columnIndex === 2)?.value,
    ).toBe('');
  });

  it('are added in English to an English table', () => {
    const changes = added([], { language: 'en', headingRowIndex: 2 });
    const valuesAt = (key: string) =>
      changes.filter(({ rowIndex }) => rowIndex === rowOf(key) + 2).map(({ value }) => value);
    expect(valuesAt('mailMode').slice(0, 2)).toEqual(['Mail mode', 'Preview']);
    expect(valuesAt('language').slice(0, 2)).toEqual(['Language', 'en']);
    expect(valuesAt('dueSoonDays').slice(0, 2)).toEqual(['Due soon (days)', 7]);
  });

  it('are not added where they stand, by either name and whatever they hold', () => {
    expect(added(complete())).toEqual([]);
    expect(added(complete({ sendHour: ['SEND HOUR', '', ''] }))).toEqual([]);
  });

  it('are added below all that the sheet has, where one is missing', () => {
    const rows = complete().filter((_, index) => index !== rowOf('sendHour'));
    const changes = added([...rows, [], ['Ghi chú của tôi', 'x']]);
    expect(changes.map(({ rowIndex, value }) => [rowIndex, value])).toEqual([
      [rows.length + 2, 'Giờ gửi'],
      [rows.length + 2, 8],
      [rows.length + 2, 'Giờ gửi thư, ví dụ 8'],
    ]);
  });

  it('of a module are added only while it is on', () => {
    const items = (modules: readonly 'emulation'[]) =>
      added(complete(), {}, modules).flatMap(({ columnIndex, value }) => (columnIndex === 0 ? [value] : []));
    const ofEmulation = knownSettings.flatMap(({ module, vi }) => (module === 'emulation' ? [vi] : []));
    expect(items([])).toEqual([]);
    expect(items(['emulation'])).toEqual(ofEmulation);
    expect(ofEmulation).toContain('Đơn vị giám sát thi đua');
    const standing = [...complete(), ['Đơn vị giám sát thi đua', '', '']];
    expect(added(standing)).toEqual([]);
  });

  it('fill the columns that the table has, and none without that of names', () => {
    const places = new Map([
      ['value', 0],
      ['item', 1],
    ]);
    expect(added([], { places }).slice(0, 2)).toEqual([
      { rowIndex: 1, columnIndex: 1, value: 'Ngôn ngữ' },
      { rowIndex: 1, columnIndex: 0, value: 'vi' },
    ]);
    expect(added([], { places: new Map([['value', 0]]) })).toEqual([]);
  });
});

describe('a setting that stands', () => {
  const at = (key: string, rows: Row[], over: Partial<PlacedTable> = {}) =>
    added(rows, over).filter(({ rowIndex }) => rowIndex === rowOf(key));

  it('is put to today’s default where nobody chose what an earlier version wrote', () => {
    const ladder = usual.find(({ key }) => key === 'ladder');
    expect(at('ladder', complete({ ladder: ['Bậc nhắc', formerLadder.replace(/ /g, ''), ''] }))).toEqual([
      { rowIndex: rowOf('ladder'), columnIndex: 1, value: ladder?.initial },
      { rowIndex: rowOf('ladder'), columnIndex: 2, value: '' },
    ]);
    expect(at('ladder', complete({ ladder: ['Bậc nhắc', 'T0 → đầu mối', ''] }))).toEqual([]);
    expect(at('ladder', complete({ ladder: ['Bậc nhắc'] }))).toEqual([]);
    expect(at('signTitle', complete({ signTitle: ['Chức danh ký', formerLadder, ''] }))).toEqual([]);
    const places = new Map([['item', 0]]);
    expect(at('ladder', complete({ ladder: ['Bậc nhắc', formerLadder] }), { places })).toEqual([]);
  });

  it.each<[string, Row, boolean]>([
    ['blank', ['Mã bảng theo dõi', ''], true],
    ['not there', ['Mã bảng theo dõi'], true],
    ['that of another file, which may be a copy', ['Mã bảng theo dõi', 'bang-2'], false],
  ])('is filled in when it is the tracker’s id and %s', (_, row, isFilled) => {
    expect(at('trackerId', complete({ trackerId: row }))).toEqual(
      isFilled
        ? [
            { rowIndex: rowOf('trackerId'), columnIndex: 1, value: 'bang-1' },
            { rowIndex: rowOf('trackerId'), columnIndex: 2, value: 'Không sửa' },
          ]
        : [],
    );
  });

  it('is explained where the column of explanations is new', () => {
    const changes = at('sendHour', complete(), { newKeys: new Set(['meaning']) });
    expect(changes).toEqual([{ rowIndex: rowOf('sendHour'), columnIndex: 2, value: 'Giờ gửi thư, ví dụ 8' }]);
  });

  it('is the first of two with one name', () => {
    const rows = [...complete({ trackerId: ['Mã bảng theo dõi', 'bang-1'] }), ['Mã bảng theo dõi', '']];
    expect(added(rows)).toEqual([]);
  });
});

describe('the rows of settings', () => {
  const long = { sendHour: 'y'.repeat(96) };
  const heights = (rows: readonly Row[], over: Partial<PlacedTable> = {}, of: { [key: string]: string } = long) =>
    fitSettingRows(tableOf(rows, over), of, []);
  const hour = (rowIndex: number) => resizeDimension(7, 'ROWS', rowIndex, rowIndex + 1, 37);
  const ladder = (rowIndex: number) => resizeDimension(7, 'ROWS', rowIndex, rowIndex + 1, 37);

  it('are as high as value and meaning need, where they are new', () => {
    expect(heights([headings])).toEqual([hour(rowOf('sendHour')), ladder(rowOf('ladder'))]);
    expect(heights([headings], {}, { sendHour: 'y'.repeat(95) })).toEqual([ladder(rowOf('ladder'))]);
  });

  it('are left alone where they stand, but for what is explained or put right now', () => {
    expect(heights(complete())).toEqual([]);
    expect(heights(complete(), { newKeys: new Set(['meaning']) })).toContainEqual(hour(rowOf('sendHour')));
    const former = complete({ ladder: ['Bậc nhắc', formerLadder, ''] });
    expect(heights(former)).toEqual([ladder(rowOf('ladder'))]);
  });
});

describe('the drop-downs of settings', () => {
  const choices = (rows: readonly Row[], over: Partial<PlacedTable> = {}) =>
    planSettingChoices(tableOf(rows, over), []);
  const chosen = usual.filter((setting) => setting.choices !== undefined);
  const list = (key: string, values: readonly string[]) => ({
    setDataValidation: {
      range: rangeOf(rowOf(key), rowOf(key) + 1, 1, 2),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
        strict: true,
        showCustomUi: true,
      },
    },
  });

  it('stand where a setting is chosen from a list', () => {
    const requests = choices([headings]);
    expect(requests).toHaveLength(chosen.length);
    expect(requests).toContainEqual(list('mailMode', ['Xem trước', 'Gửi']));
    expect(requests).toContainEqual(list('attachCalendar', ['Có', 'Không']));
    expect(choices([headings], { language: 'en' })).toContainEqual(list('mailMode', ['Preview', 'Send']));
  });

  it('are left alone where they stand', () => {
    const cells = cellsOf(
      ...chosen.map(({ key, choices: values = [] }): [number, number, Partial<FoundCell>] => [
        rowOf(key),
        1,
        { validation: { type: 'ONE_OF_LIST', values, strict: true } },
      ]),
    );
    expect(choices(complete(), { sheet: stateOf({ rows: complete(), cells }) })).toEqual([]);
    expect(choices(complete(), { places: new Map([['item', 0]]) })).toEqual([]);
  });
});
