import { describe, expect, it } from 'vitest';
import { change, done, openTracker, sheetIdIn, sheetOf, tableOf } from '../trackers';

const hinted = { 'Đơn vị': 2, 'Giao việc': 2, 'Quy tắc': 4, 'Văn bản': 2 } as const;
const titles = Object.keys(hinted) as (keyof typeof hinted)[];

async function openNew() {
  const office = await openTracker({ 'Trang tính1': [] });
  done(office.run('setUpWorkbook'));
  return office;
}

const hintOf = (office: Awaited<ReturnType<typeof openNew>>, title: keyof typeof hinted) =>
  String(sheetOf(office, title).grid.cellAt(1, hinted[title])?.value ?? '');

describe('the grey line below the headings of a new sheet', () => {
  it.each(titles)('%s says what it is for, with an example, in grey', async (title) => {
    const office = await openNew();
    expect(hintOf(office, title)).toMatch(/^ⓘ .*Ví dụ: /);
    expect(sheetOf(office, title).grid.cellAt(1, hinted[title])?.format?.textFormat?.italic).toBe(true);
  });

  it('is in English in an English tracker', async () => {
    const office = await openTracker({
      Settings: [
        ['Setting', 'Value', 'Meaning'],
        ['Language', 'en'],
      ],
    });
    done(office.run('setUpWorkbook'));
    expect(String(sheetOf(office, 'Units').grid.cellAt(1, 2)?.value ?? '')).toMatch(/^ⓘ .*Example: /);
  });

  it('is no unit, no task to give out, no rule and no document', async () => {
    const office = await openNew();
    done(office.callFromPage('chooseUnits', [{ codes: ['STC', 'SNV'], makesSheets: true }]));
    const given = done(office.run('assignTasks'));
    expect(given.messages.map(({ text }) => text).join(' ')).not.toMatch(/Đã giao [1-9]/);
    done(office.run('consolidate'));
    expect(
      tableOf(office, 'Kiểm tra dữ liệu').filter((row) => /Đơn vị|Giao việc|Quy tắc|Văn bản/.test(row.Ô ?? '')),
    ).toEqual([]);
    expect(
      tableOf(office, 'Đơn vị')
        .map((row) => [row['Mã đơn vị'], row['Thứ tự']])
        .filter(([code]) => code !== ''),
    ).toEqual([
      ['SNV', '1'],
      ['STC', '2'],
    ]);
  });

  it('stays where it is when the sheet is set up again, and does not come back once deleted', async () => {
    const office = await openNew();
    const before = titles.map((title) => hintOf(office, title));
    done(office.run('setUpWorkbook'));
    expect(titles.map((title) => hintOf(office, title))).toEqual(before);
    office.edit("'Đơn vị'!C2", [['']]);
    done(office.run('setUpWorkbook'));
    expect(hintOf(office, 'Đơn vị')).toBe('');
  });

  it('may be typed over or beside: what stands in its row counts', async () => {
    const office = await openNew();
    office.edit("'Đơn vị'!A2", [['SNV', 'Sở Nội vụ']]);
    office.edit("'Giao việc'!A2", [
      ['Lập báo cáo quý IV', '', '139/KH-UBND', '01/10/2025', 'SNV', '', 'Báo cáo', '31/12/2025'],
    ]);
    office.edit("'Đơn vị'!H2", [['SNV']]);
    done(office.run('setUpWorkbook'));
    done(office.run('assignTasks'));
    done(office.run('consolidate'));
    expect(tableOf(office, 'Tổng hợp').map((row) => row['Nội dung nhiệm vụ'])).toEqual(['Lập báo cáo quý IV']);
    expect(hintOf(office, 'Đơn vị')).toMatch(/^ⓘ/);
  });

  it('is no unit after people have sorted the sheet', async () => {
    const office = await openNew();
    done(office.callFromPage('chooseUnits', [{ codes: ['STC', 'SNV'], makesSheets: true }]));
    const range = {
      sheetId: sheetIdIn(office, 'Đơn vị'),
      startRowIndex: 1,
      endRowIndex: 4,
      startColumnIndex: 0,
      endColumnIndex: 14,
    };
    change(office, { sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] } });
    done(office.run('consolidate'));
    const units = tableOf(office, 'Báo cáo');
    expect(units.length).toBeGreaterThan(0);
    done(office.callFromPage('chooseUnits', [{ codes: ['SYT'], makesSheets: false }]));
    const codes = tableOf(office, 'Đơn vị').map((row) => row['Mã đơn vị']);
    expect(codes.filter((code) => code !== '').sort()).toEqual(['SNV', 'STC', 'SYT']);
  });

  it('leaves the sheets alone that people have filled', async () => {
    const office = await openTracker({
      'Đơn vị': [
        ['Mã đơn vị', 'Tên đơn vị'],
        ['SNV', 'Sở Nội vụ'],
      ],
    });
    done(office.run('setUpWorkbook'));
    expect(JSON.stringify(office.texts('Đơn vị'))).not.toContain('ⓘ');
  });
});
