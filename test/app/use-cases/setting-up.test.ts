import { beforeEach, describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { chooseUnits } from '../../../src/app/use-cases/setting-up/choose-units';
import { installTriggers } from '../../../src/app/use-cases/setting-up/install-triggers';
import { openWorkbook } from '../../../src/app/use-cases/setting-up/open-workbook';
import { removeTriggers } from '../../../src/app/use-cases/setting-up/remove-triggers';
import { setUpWorkbook } from '../../../src/app/use-cases/setting-up/set-up-workbook';
import { takeOver } from '../../../src/app/use-cases/setting-up/take-over';
import { useAsTracker } from '../../../src/app/use-cases/setting-up/use-as-tracker';
import { createMenu } from '../../../src/ui/menu';
import type { TypedSheets } from '../../story/trackers';
import { type MemoryOffice, officer, openMemoryOffice, sendingSheets } from './memory-office';

const blank: TypedSheets = { 'Trang tính1': [] };

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

describe('setUpWorkbook', () => {
  it('makes a tracker of an empty spreadsheet and opens the page of the first steps', () => {
    const fresh = openMemoryOffice(blank);
    expect(fresh.titles()).toEqual(expect.arrayContaining(['Cấu hình', 'Đơn vị', 'Tổng hợp', 'Báo cáo', 'Thư nhắc']));
    fresh.ask(setUpWorkbook);
    expect(fresh.world.pages.map(({ file }) => file)).toEqual(['first-steps']);
  });

  it.each([
    [['STC'], '1 đơn vị chưa có chỗ nhập nhiệm vụ: Sở Tài chính'],
    [['STC', 'SNV'], '2 đơn vị chưa có chỗ nhập nhiệm vụ: Sở Tài chính'],
    [['STC', 'SKHCN'], undefined],
  ])('of the units %j says where tasks cannot be entered, unless one can', (codes, sentence) => {
    const names: Record<string, string> = { STC: 'Sở Tài chính', SNV: 'Sở Nội vụ', SKHCN: 'Sở Khoa học và Công nghệ' };
    const { SKHCN = [], ...others } = sendingSheets;
    const units = codes.map((code) => [code, names[code] ?? '', code === 'SKHCN' ? 'SKHCN' : '']);
    const own = openMemoryOffice({
      'Cấu hình': others['Cấu hình'] ?? [],
      'Đơn vị': [['Mã đơn vị', 'Tên đơn vị', 'Trang tính'], ...units],
      ...(codes.includes('SKHCN') ? { SKHCN } : {}),
    });
    own.ask(setUpWorkbook);
    const said = own.said();
    if (sentence === undefined) expect(said).not.toContain('chưa có chỗ nhập nhiệm vụ');
    else expect(said).toContain(sentence);
  });

  it('a second time finds nothing to do and leaves every entry as it is', () => {
    const before = [office.table('SKHCN'), office.table('Đơn vị')];
    const titles = office.titles();
    office.ask(setUpWorkbook);
    expect([office.table('SKHCN'), office.table('Đơn vị')]).toEqual(before);
    expect(office.titles()).toEqual(titles);
  });

  it('makes no sheet when the person says no', () => {
    const title = 'Ngày nghỉ';
    const sheetId = office.world.drive.files
      .get('tracker')
      ?.book?.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId;
    office.ports().workbook.commit([{ deleteSheet: { sheetId: sheetId ?? 0 } }]);
    office.ask(setUpWorkbook, false);
    expect(office.titles()).not.toContain(title);
    office.ask(setUpWorkbook);
    expect(office.titles()).toContain(title);
  });
});

describe('chooseUnits', () => {
  it('enters chosen and pasted units once, and makes their sheets', () => {
    const fresh = openMemoryOffice(blank);
    const request = {
      codes: ['SKHCN'],
      pasted: 'TTDL\tTrung tâm Dữ liệu\tttdl@dd.example',
      coordinator: 'SKHCN',
      coordinatorEmails: 'tonghop@dd.example',
      makesSheets: true,
    };
    expect(fresh.run((ports) => chooseUnits(ports, request))).toMatchObject({ isDone: true });
    const units = () => fresh.table('Đơn vị').filter((row) => row['Mã đơn vị'] !== '');
    expect(units().map((row) => row['Tên đơn vị'])).toEqual(['Sở Khoa học và Công nghệ', 'Trung tâm Dữ liệu']);
    expect(fresh.titles()).toContain('SKHCN');
    fresh.run((ports) => chooseUnits(ports, request));
    expect(units()).toHaveLength(2);
  });

  it('asks for units where none were chosen', () => {
    const answer = office.run((ports) => chooseUnits(ports, { codes: [], pasted: '' }));
    expect(answer).toMatchObject({ isDone: false });
    expect(office.table('Đơn vị')).toHaveLength(2);
  });
});

describe('the daily run’s triggers', () => {
  it('stand once for an account, however often they are turned on, and go when they are turned off', () => {
    office.ask(installTriggers);
    office.ask(installTriggers);
    expect(office.world.triggers.map(({ functionName }) => functionName)).toEqual(['runDaily']);
    office.run(removeTriggers);
    expect(office.world.triggers).toEqual([]);
  });

  it('move to another account only when its person agrees', () => {
    office.ask(installTriggers);
    const colleague = 'pho.tonghop@dd.example';
    const other = openMemoryOffice();
    for (const [name, value] of office.world.store) other.world.store.set(name, value);
    const file = other.world.drive.files.get('tracker');
    if (file !== undefined) file.owner = colleague;
    Object.assign(other.world, { user: colleague });
    other.ask(takeOver, false);
    expect(other.world.triggers).toEqual([]);
    other.ask(takeOver);
    expect(other.world.triggers.map(({ functionName }) => functionName)).toEqual(['runDaily']);
    expect(other.said()).toContain(colleague);
  });

  it('are nothing for somebody who may not edit the settings', () => {
    office.lock('Cấu hình');
    office.run((ports) => installTriggers(ports), officer);
    expect(office.said()).toContain('đơn vị tổng hợp');
    expect(office.world.triggers).toEqual([]);
  });
});

describe('openWorkbook', () => {
  const labelsOf = (user?: string) => {
    office.world.menus.length = 0;
    openWorkbook(office.ports(user), createMenu);
    return JSON.stringify(office.world.menus);
  };

  it('shows coordinators their submenu, and hides it from whoever may not edit the settings', () => {
    office.lock('Cấu hình');
    expect(labelsOf()).toContain('consolidate');
    expect(labelsOf(officer)).not.toContain('consolidate');
    expect(labelsOf(officer)).toContain('validateEntries');
  });
});

describe('useAsTracker', () => {
  it('says of the tracker itself that it is no copy', () => {
    office.run(consolidate);
    office.said();
    office.ask(useAsTracker);
    expect(office.said()).toMatch(/không phải|đang là/i);
  });

  it('makes a copy the tracker only when the person says so', () => {
    office.run(consolidate);
    office.enter('Cấu hình', 'Mục', 'Mã bảng theo dõi', 'Giá trị', 'another-file');
    office.said();
    office.ask(useAsTracker, true);
    expect(JSON.stringify(office.table('Cấu hình'))).toContain('another-file');
    office.ask(useAsTracker, false);
    expect(JSON.stringify(office.table('Cấu hình'))).not.toContain('another-file');
  });
});
