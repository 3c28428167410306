import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../scripts/host/book/book';
import type { Office } from '../../../scripts/host/office';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { isOn } from '../../../src/sheets/layout/plan-system-sheet';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { systemSheets, usualSheetKeys } from '../../../src/sheets/tables/sheet-names';
import {
  bookOf,
  change,
  contentOf,
  done,
  openRawSample,
  openSmall,
  openTracker,
  placeOf,
  putCell,
  quote,
  sheetIdIn,
  sheetOf,
  smallSheets,
  tableOf,
  titlesOf,
} from '../trackers';

/** What a new table has where no module adds to it. */
const ownColumns = inOrderOfUse(taskColumns).filter(({ module }) => module === undefined);

/** Of the modules that are on at first. */
const firstKeys = usualSheetKeys.filter((key) => isOn(key, defaultSettings.modules));
const ownTitles = (language: 'vi' | 'en') => firstKeys.map((key) => systemSheets[key][language]);

function validationKind(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.grid.extraAt(row, column)?.validation?.condition?.type ?? undefined;
}

const protectionsOf = (sheet: Sheet) =>
  sheet.protectedRanges.map(({ warningOnly, editors }) => (warningOnly === true ? 'warning' : editors?.users));

/** What set-up must never touch: everything people wrote, in the order in which they wrote it. */
function peoplesWords(office: Office, titles: readonly string[]): Record<string, unknown[][]> {
  return Object.fromEntries(titles.map((title) => [title, office.values(quote(title))]));
}

describe('setUpWorkbook makes a tracker of an empty workbook', () => {
  it('with every sheet, its headings, the settings with their defaults and the official holidays', async () => {
    const office = await openTracker({ 'Trang tính1': [] });
    done(office.run('setUpWorkbook'));
    expect(titlesOf(office)).toEqual(ownTitles('vi'));
    expect(tableOf(office, 'Cấu hình').map((row) => [row.Mục, row['Giá trị']])).toEqual(
      expect.arrayContaining([
        ['Ngôn ngữ', 'vi'],
        ['Chế độ thư', 'Xem trước'],
        ['Giờ gửi', '8'],
      ]),
    );
    expect(tableOf(office, 'Ngày nghỉ').filter(({ Loại }) => Loại === 'Làm bù')).toHaveLength(3);
    const text = office.texts(quote('Hướng dẫn')).flat().join(' ');
    expect(text).toMatch(/bí mật nhà nước|nội dung mật/i);
    expect(text).toContain('Quá hạn');
  });

  it('says in one sentence what was done', async () => {
    const office = await openTracker({ Sheet1: [] });
    done(office.run('setUpWorkbook'));
    expect(office.messages).toEqual([
      expect.stringContaining('Chọn OK để tạo các trang này'),
      expect.stringMatching(/^Đôn Đốc: Đã thiết lập xong: tạo \d+ trang/),
      expect.stringContaining('Các bước đầu tiên'),
    ]);
  });

  it('gives each unit of the directory that names a sheet its task table, protected for its focal person', async () => {
    const office = await openTracker({ ...smallSheets, SKHCN: [], STC: [] });
    done(office.run('setUpWorkbook'));
    const sheet = sheetOf(office, 'STC');
    const { row } = placeOf(office, 'STC', 'Mã nhiệm vụ');
    expect(office.texts(quote('STC'))[row]).toEqual(ownColumns.map(({ vi }) => vi));
    expect(sheet.properties.gridProperties?.frozenRowCount).toBe(row + 1);
    expect(protectionsOf(sheet)).toEqual(
      expect.arrayContaining(['warning', expect.arrayContaining(['stc@dd.example'])]),
    );
    const lead = placeOf(office, 'STC', 'Cơ quan chủ trì').column;
    const progress = placeOf(office, 'STC', 'Tiến độ').column;
    const due = placeOf(office, 'STC', 'Gia hạn đến').column;
    expect([lead, progress, due].map((column) => validationKind(sheet, row + 1, column))).toEqual([
      'ONE_OF_RANGE',
      'ONE_OF_LIST',
      'DATE_IS_VALID',
    ]);
    expect(sheet.grid.extraAt(row + 1, due)?.format?.numberFormat).toEqual({ type: 'DATE', pattern: 'dd/mm/yyyy' });
    expect(sheet.conditionalFormats.length).toBeGreaterThan(3);
    expect(office.texts(quote('STC')).slice(0, row).flat().join(' ')).toMatch(/mật/);
  });

  it('sets locale and zone, without which typed dates would be misread', async () => {
    const office = await openTracker({ Sheet1: [] });
    change(office, {
      updateSpreadsheetProperties: {
        properties: { locale: 'en_US', timeZone: 'America/New_York' },
        fields: 'locale,timeZone',
      },
    });
    done(office.run('setUpWorkbook'));
    expect(bookOf(office).properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});

describe('setUpWorkbook on what people already have', () => {
  it('changes no cell that people filled in the sample', async () => {
    const office = await openRawSample();
    const titles = titlesOf(office);
    const before = peoplesWords(office, titles);
    done(office.run('setUpWorkbook'));
    for (const title of titles) {
      const after = office.values(quote(title));
      for (const [r, row] of (before[title] ?? []).entries()) {
        for (const [c, value] of row.entries())
          if (value !== null) expect([title, r, c, after[r]?.[c]]).toEqual([title, r, c, value]);
      }
    }
  });

  it.each([
    ['the sample', openRawSample],
    ['a small tracker', () => openTracker(smallSheets)],
    ['an empty workbook', () => openTracker({ 'Trang tính1': [] })],
  ])('writes nothing the second time: %s', async (_name, open) => {
    const office = await open();
    done(office.run('setUpWorkbook'));
    const book = () => JSON.stringify(office.workspace.drive.files.get(office.workspace.openId)?.modifiedTime);
    const before = book();
    office.workspace.clock.advance(60_000);
    const again = done(office.run('setUpWorkbook'));
    expect([again.cellsWritten, again.cellsLogged, book()]).toEqual([0, 0, before]);
    const isEmpty = tableOf(office, 'Đơn vị').every((row) => row['Mã đơn vị'] === '');
    const said = isEmpty ? 'Chưa có đơn vị nào' : 'Đôn Đốc: Bảng tính đã đúng mẫu, không phải sửa gì.';
    expect(office.messages.slice(-2).join('\n')).toContain(said);
  });

  it('mends what was damaged by hand, and keeps what people added', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const sheetId = sheetIdIn(office, 'STC');
    const { row } = placeOf(office, 'STC', 'Mã nhiệm vụ');
    const at = (heading: string) => placeOf(office, 'STC', heading).column;
    const column = (index: number) => ({ sheetId, startColumnIndex: index, endColumnIndex: index + 1 });
    const whole = (index: number) => ({ sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 });

    // Somebody renames the master, misspells and deletes headings, moves a column, and takes drop-downs and protections away …
    change(office, {
      updateSheetProperties: {
        properties: { sheetId: sheetIdIn(office, 'Tổng hợp'), title: 'TH cũ' },
        fields: 'title',
      },
    });
    putCell(office, 'STC', row, at('Sản phẩm'), 'San  pham');
    putCell(office, 'STC', row, at('Minh chứng'));
    change(office, { moveDimension: { source: whole(at('Tiến độ')), destinationIndex: 1 } });
    const progress = at('Tiến độ');
    change(office, { setDataValidation: { range: { ...column(progress), startRowIndex: row + 1 } } });
    for (const { protectedRangeId } of sheetOf(office, 'STC').protectedRanges) {
      change(office, { deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 } });
    }
    // … and adds a column, a note and a colour of their own.
    const own = sheetOf(office, 'STC').grid.columnCount;
    change(office, { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } });
    const theirs = { value: 'Ông A', note: 'hỏi lại', format: { backgroundColor: { red: 1 } } };
    putCell(office, 'STC', row, own, 'Lãnh đạo phụ trách');
    sheetOf(office, 'STC').grid.setCell(row + 1, own, theirs);

    done(office.run('setUpWorkbook'));
    expect(titlesOf(office)).toContain('Tổng hợp');
    expect(titlesOf(office)).not.toContain('TH cũ');
    expect(office.messages.at(-1)).toContain('Trang “TH cũ” đã được đổi lại tên thành “Tổng hợp”.');
    const stc = sheetOf(office, 'STC');
    expect(validationKind(stc, row + 1, at('Tiến độ'))).toBe('ONE_OF_LIST');
    expect(at('Tiến độ')).toBe(progress);
    expect(protectionsOf(stc)).toEqual(expect.arrayContaining([expect.arrayContaining(['stc@dd.example'])]));
    expect(at('Minh chứng')).toBeGreaterThan(0);
    expect(tableOf(office, 'STC')[1]?.['Minh chứng']).toBe('120/BC-STC');
    expect(stc.grid.cellAt(row + 1, own)).toEqual(theirs);
    expect(tableOf(office, 'Tổng hợp').filter((line) => line['Mã nhiệm vụ'] !== '')).toHaveLength(5);
  });

  it('leaves a drop-down, a colour and a width that people chose', async () => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'SKHCN', 'Nội dung nhiệm vụ');
    const range = {
      sheetId: sheetIdIn(office, 'SKHCN'),
      dimension: 'COLUMNS',
      startIndex: column,
      endIndex: column + 1,
    };
    change(office, { updateDimensionProperties: { range, properties: { pixelSize: 444 }, fields: 'pixelSize' } });
    const cell = sheetOf(office, 'SKHCN').grid.cellAt(row + 1, column);
    const theirs = { ...cell, format: { backgroundColor: { green: 1 } } };
    sheetOf(office, 'SKHCN').grid.setCell(row + 1, column, theirs);
    done(office.run('setUpWorkbook'));
    const sheet = sheetOf(office, 'SKHCN');
    expect(sheet.columnMetadata[column]?.pixelSize).toBe(444);
    expect(sheet.grid.cellAt(row + 1, column)?.format).toEqual(theirs.format);
  });

  it('names a sheet that it must not repair, and does the rest', async () => {
    const office = await openTracker({
      ...smallSheets,
      'Văn bản': [['Danh mục của phòng'], ['dòng 1', 'a', 'b']],
    });
    done(office.run('setUpWorkbook'));
    expect(office.messages.join('\n')).toContain('Trang “Văn bản” có nội dung nhưng không thấy hàng tiêu đề');
    expect(office.values(quote('Văn bản'))[1]).toEqual(['dòng 1', 'a', 'b']);
    expect(titlesOf(office)).toContain('Tổng hợp');
  });
});

describe('setUpWorkbook in English', () => {
  const english = {
    Settings: [
      ['Setting', 'Value'],
      ['Language', 'en'],
    ],
    Units: [
      ['Unit code', 'Unit name', 'Sheet'],
      ['DOST', 'Department of Science and Technology', 'DOST'],
    ],
  };

  it('makes the sheets with English names and headings, and reads them again', async () => {
    const office = await openTracker(english);
    done(office.run('setUpWorkbook'));
    expect(titlesOf(office).sort()).toEqual([...ownTitles('en'), 'DOST'].sort());
    const { row } = placeOf(office, 'DOST', 'Task code');
    expect(office.texts(quote('DOST'))[row]).toEqual(ownColumns.map(({ en }) => en));
    const again = done(office.run('setUpWorkbook'));
    expect(again.cellsWritten).toBe(0);
    for (const message of office.messages) expect(message).not.toMatch(/Đã|trang|Bảng tính/);
  });

  it('writes report and problems in English', async () => {
    const office = await openTracker({
      ...english,
      DOST: [
        ['Task', 'Lead unit', 'Deadline as worded', 'Progress'],
        ['Build the shared data store', 'DOST', '31/02/2026', 'Đang thực hiện'],
      ],
    });
    done(office.run('setUpWorkbook'));
    done(office.run('validateEntries'));
    done(office.run('consolidate'));
    expect(tableOf(office, 'DOST')[0]?.Check).toMatch(/31\/02\/2026/);
    expect(contentOf(office).Report?.flat().join(' ')).toMatch(/1\/1 units/);
    for (const message of office.messages) expect(message).not.toMatch(/Đã|nhiệm vụ/);
  });
});
