import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { pasteRow, tasksOf } from '../coordinator';
import {
  change,
  done,
  openSmall,
  placeOf,
  putCell,
  quote,
  sheetIdIn,
  sheetOf,
  smallSheets,
  tableOf,
  titlesOf,
  typeInto,
} from '../trackers';

const masterOf = (office: Office, unit: string) =>
  tableOf(office, 'Tổng hợp').filter((row) => row['Đơn vị'] === unit && row['Mã nhiệm vụ'] !== '');
const rulesOf = (office: Office) => tableOf(office, 'Kiểm tra dữ liệu').map((line) => line['Quy tắc']);
const stampOf = (office: Office) => JSON.stringify(office.values(quote('Báo cáo')));
const previewed = (office: Office) => tableOf(office, 'Xem trước thư').map((row) => row['Người nhận']);

/** A cell of the unit's table, `below` rows under its headings. */
function put(office: Office, title: string, below: number, heading: string, value: string | number): void {
  const { row, column } = placeOf(office, title, heading);
  putCell(office, title, row + below, column, value);
}

/** The directory's line of Finance. */
function setUnit(office: Office, heading: string, value: string | number | boolean): void {
  const { row, column } = placeOf(office, 'Đơn vị', heading);
  sheetOf(office, 'Đơn vị').grid.setCell(row + 2, column, { value });
}

describe('what people meet and the tracker takes rightly', () => {
  it('a linked blank cell that holds 0: flagged, neither overdue nor done, and no day of 1899', async () => {
    const office = await openSmall();
    put(office, 'STC', 1, 'Thời hạn', 0);
    put(office, 'STC', 1, 'Ngày hoàn thành', 0);
    done(office.run('consolidate'));
    done(office.run('validateEntries'));
    expect(masterOf(office, 'STC')[0]?.['Trạng thái']).not.toMatch(/Quá hạn|Hoàn thành/);
    expect(rulesOf(office).some((rule) => rule === 'V17' || rule === 'V18')).toBe(true);
    done(office.run('previewReminders'));
    expect(JSON.stringify(office.values(quote('Xem trước thư')))).not.toContain('1899');
  });

  it('addresses below each other, with names, a trailing comma and mailto:', async () => {
    const office = await openSmall();
    setUnit(office, 'Email đầu mối', 'Trần An <an@dd.example>,\nmailto:binh@dd.example,');
    put(office, 'STC', 1, 'Thời hạn', '1/10/2025');
    done(office.run('previewReminders'));
    expect(previewed(office).join(' ')).toMatch(/an@dd\.example/);
    expect(previewed(office).join(' ')).toMatch(/binh@dd\.example/);
  });

  it.each([
    ['FALSE', false],
    ['TRUE', true],
  ])('a tick box under “Nhận nhắc việc”: %s', async (_, ticked) => {
    const office = await openSmall();
    setUnit(office, 'Nhận nhắc việc', ticked);
    put(office, 'STC', 1, 'Thời hạn', '1/10/2025');
    done(office.run('previewReminders'));
    expect(previewed(office).some((to) => to?.includes('stc@dd.example') === true)).toBe(ticked);
  });

  it('a tab that its unit renames is named as missing with the day of its figures; put back, its codes are the same', async () => {
    const office = await openSmall();
    done(office.run('runDaily'));
    const codes = masterOf(office, 'STC').map((row) => row['Mã nhiệm vụ']);
    const properties = { sheetId: sheetIdIn(office, 'STC'), title: 'Nhiệm vụ của Sở' };
    change(office, { updateSheetProperties: { properties, fields: 'title' } });
    office.advanceTo('2025-10-13T08:00:00+07:00');
    done(office.run('consolidate'));
    expect(stampOf(office)).toContain('1/2');
    expect(stampOf(office)).toContain('10/10/2025');
    done(office.run('setUpWorkbook'));
    expect(titlesOf(office)).toContain('STC');
    done(office.run('consolidate'));
    expect(masterOf(office, 'STC').map((row) => row['Mã nhiệm vụ'])).toEqual(codes);
  });

  it('a row copied with its code: the first keeps it', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const [first = {}] = tasksOf(office, 'STC');
    pasteRow(office, 'STC', first);
    done(office.run('consolidate'));
    const same = tasksOf(office, 'STC').filter((row) => row['Mã nhiệm vụ'] === first['Mã nhiệm vụ']);
    expect(same.length).toBeGreaterThan(0);
    expect(masterOf(office, 'STC')[0]?.['Mã nhiệm vụ']).toBe(first['Mã nhiệm vụ']);
  });

  it('codes that were deleted come back as they were', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const codes = tasksOf(office, 'SKHCN').map((row) => row['Mã nhiệm vụ']);
    const { row, column } = placeOf(office, 'SKHCN', 'Mã nhiệm vụ');
    office.edit(`'SKHCN'!${cellName(row + 2, column)}`, [[''], [''], ['']]);
    done(office.run('consolidate'));
    expect(tasksOf(office, 'SKHCN').map((one) => one['Mã nhiệm vụ'])).toEqual(codes);
  });

  it('rows that a filter hides count all the same, and stay hidden', async () => {
    const office = await openSmall();
    const { row } = placeOf(office, 'SKHCN', 'Mã nhiệm vụ');
    const sheetId = sheetIdIn(office, 'SKHCN');
    const range = { sheetId, dimension: 'ROWS', startIndex: row + 1, endIndex: row + 3 };
    change(office, {
      updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
    });
    done(office.run('consolidate'));
    expect(masterOf(office, 'SKHCN')).toHaveLength(3);
  });

  it('days with hours count by the day', async () => {
    const office = await openSmall();
    put(office, 'STC', 2, 'Ngày hoàn thành', 45899.75);
    put(office, 'STC', 1, 'Thời hạn', 45940.6);
    done(office.run('consolidate'));
    const [open, closed] = masterOf(office, 'STC');
    expect(open?.['Hạn cuối']).toBe('10/10/2025');
    expect(closed?.['Trạng thái']).toMatch(/^Hoàn thành đúng hạn/);
  });

  it('blanks behind the names of tabs, codes and leads are nothing', async () => {
    const office = await openSmall();
    setUnit(office, 'Trang tính', 'STC ');
    put(office, 'STC', 1, 'Cơ quan chủ trì', 'Sở Tài chính\u00a0 ');
    done(office.run('consolidate'));
    expect(masterOf(office, 'STC')).toHaveLength(2);
    done(office.run('validateEntries'));
    expect(rulesOf(office)).not.toContain('V09');
  });

  it('documents and leads with all their words', async () => {
    const office = await openSmall();
    put(office, 'STC', 1, 'Văn bản giao', 'Kế hoạch số 139/KH-UBND ngày 16/5/2025 của UBND Thành phố');
    put(office, 'STC', 1, 'Cơ quan chủ trì', 'SỞ TÀI CHÍNH HÀ NỘI');
    put(office, 'SKHCN', 1, 'Cơ quan chủ trì', 'Sở Khoa học & Công nghệ');
    done(office.run('consolidate'));
    expect(masterOf(office, 'STC')[0]?.['Mã nhiệm vụ']).toMatch(/^KH139-2025-STC-/);
    done(office.run('validateEntries'));
    expect(rulesOf(office)).not.toContain('V09');
  });

  it('tabs with signs and numbers for names are read, and edits in them judged', async () => {
    const names = ["Sở KH&CN '25", '2', 'P. Vĩnh Tuy (mới!)'];
    const units = smallSheets['Đơn vị'] ?? [];
    const table = smallSheets.STC ?? [];
    const office = await openSmall({
      'Cấu hình': smallSheets['Cấu hình'] ?? [],
      'Đơn vị': [
        units[0] ?? [],
        ...names.map((name, at) => [
          `DV${at}`,
          `Đơn vị số ${at}`,
          'Sở',
          String(at + 1),
          `dv${at}@dd.example`,
          `'${name}`,
          'Có',
        ]),
      ],
      ...Object.fromEntries(names.map((name) => [name, table])),
    });
    done(office.run('consolidate'));
    expect(stampOf(office)).toContain('3/3');
    for (const name of names) {
      const { row, column } = placeOf(office, name, 'Thời hạn');
      office.edit(`${quote(name)}!${cellName(row + 2, column)}`, [['31/02/2026']]);
      const check = placeOf(office, name, 'Kiểm tra').column;
      expect(office.texts(quote(name))[row + 1]?.[check]).toContain('31/02/2026');
    }
  });
});

describe('a cover or a list before the table', () => {
  it('the table named in “Trang tính” is read wherever it stands', async () => {
    const office = await openSmall();
    change(office, { addSheet: { properties: { title: 'Bìa', index: 0 } } });
    typeInto(sheetOf(office, 'Bìa'), 0, 0, [['SỞ TÀI CHÍNH']]);
    done(office.run('consolidate'));
    expect(masterOf(office, 'STC')).toHaveLength(2);
  });
});
