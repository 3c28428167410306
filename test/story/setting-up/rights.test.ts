import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import type { MenuEntry } from '../../../scripts/host/people/screen';
import { registerNames, registerSheets } from '../../../src/sheets/registers/register-sheets';
import { systemSheets } from '../../../src/sheets/tables/sheet-names';
import { run, said } from '../coordinator';
import {
  change,
  contentOf,
  copyOf,
  done,
  openSample,
  openSmall,
  putCell,
  sheetOf,
  tableOf,
  titlesOf,
} from '../trackers';
import { errorLanguages, speak } from './error-language';

const officer = 'daumoi.stc@hanoi.example';
const stc = 'stc@dd.example';

function functionsIn(entries: readonly (MenuEntry | 'separator')[]): string[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return entry.functionName === undefined ? functionsIn(entry.items ?? []) : [entry.functionName];
  });
}

function menuOf(office: Office, user: string): (MenuEntry | 'separator')[] {
  office.workspace.user = user;
  office.open();
  return [...(office.workspace.screen.menus[0]?.items ?? [])];
}

/** Registers in which the units’ people type. */
const filledByUnits = [
  'Nộp báo cáo',
  ...registerNames.filter((name) => registerSheets[name].register.home === 'unit').map((name) => systemSheets[name].vi),
];

const fiveItems = ['validateEntries', 'fixSafely', 'confirmReviewed', 'submitReport', 'declareNothing'];
const unitsFunctions = [...fiveItems, 'openMyPage'];

describe('the menu', () => {
  it('gives a unit’s person five items and the own page, and a coordinator one submenu more', async () => {
    const office = await openSmall();
    expect(functionsIn(menuOf(office, stc))).toEqual(unitsFunctions);
    const whole = menuOf(office, 'skhcn@dd.example');
    expect(functionsIn(whole).slice(0, 5)).toEqual(fiveItems);
    const rest = whole.slice(7).filter((entry) => entry !== 'separator');
    expect(rest.map(({ label }) => label)).toEqual(['Đơn vị tổng hợp']);
    expect(functionsIn(rest)).toEqual(expect.arrayContaining(['consolidate', 'setUpWorkbook', 'sendReminders']));
  });

  it('is whole where Google cannot tell who opens', async () => {
    const office = await openSmall();
    office.workspace.user = stc;
    done(office.run('onOpen', { mode: 'NONE' }));
    expect(functionsIn(office.workspace.screen.menus)).toContain('setUpWorkbook');
  });
});

describe('a coordinator’s function, called by a unit’s person', () => {
  it('says so in one sentence, changes nothing and does not fail', async () => {
    const made = await openSmall();
    done(made.run('consolidate'));
    const names = functionsIn(menuOf(made, 'tonghop@dd.example')).filter((name) => !unitsFunctions.includes(name));
    expect(names.length).toBeGreaterThan(12);
    for (const name of new Set(names)) {
      const office = copyOf(made);
      office.workspace.user = stc;
      office.workspace.selection = { sheetId: sheetOf(office, 'STC').properties.sheetId ?? 0, ranges: ['A2:F3'] };
      const before = contentOf(office);
      const result = office.run(name);
      expect([name, result.ok, result.messages.length]).toEqual([name, true, 1]);
      expect([name, said(result)]).toEqual([name, expect.stringContaining('là việc của đơn vị tổng hợp')]);
      expect([name, contentOf(office)]).toEqual([name, before]);
      expect([name, office.mails.length, office.workspace.triggers.all.length]).toEqual([name, 0, 0]);
    }
  });
});

describe('validateEntries by a unit’s person', () => {
  it('checks and writes the own sheet only, and shows what was found; the day after the daily run too', async () => {
    const office = await openSample();
    const owner = office.workspace.user;
    office.workspace.user = officer;
    const before = contentOf(office, ['STC']);
    const first = done(office.run('validateEntries'));
    expect(first.messages).toHaveLength(1);
    expect(said(first)).toMatch(/Đã kiểm tra \d+ nhiệm vụ trên trang “STC”: \d+ lỗi, \d+ cảnh báo/);
    expect(said(first)).toMatch(/STC!?[^\n]*[A-Z]+\d+: /);
    expect(contentOf(office, ['STC'])).toEqual(before);
    const codes = tableOf(office, 'STC').map((row) => row['Mã nhiệm vụ']);
    expect(codes.filter((code) => code !== '').length).toBeGreaterThan(5);
    office.workspace.user = owner;
    done(office.run('runDaily'));
    expect(tableOf(office, 'STC').map((row) => row['Mã nhiệm vụ'])).toEqual(codes);
    office.advanceTo('2025-10-11T08:00:00+07:00');
    office.workspace.user = officer;
    const second = done(office.run('validateEntries'));
    expect(second.messages).toHaveLength(1);
    expect(said(second)).toContain('trên trang “STC”');
  });

  it('tells someone who may edit no unit’s sheet why there is nothing to check', async () => {
    const office = await openSmall();
    office.workspace.user = 'khach@dd.example';
    const before = contentOf(office);
    for (const name of ['validateEntries', 'fixSafely']) {
      const result = run(office, name);
      expect([name, said(result)]).toEqual([name, expect.stringContaining('không được sửa trang nhiệm vụ nào')]);
    }
    expect(contentOf(office)).toEqual(before);
  });
});

describe('someone with whom the file is not shared', () => {
  it.each(errorLanguages)('gets a sentence and no reference code, errors in %s', async (language) => {
    const made = await openSmall();
    const names = [...functionsIn(menuOf(made, 'tonghop@dd.example')), 'openMyPage'];
    for (const name of new Set(names)) {
      const office = copyOf(made);
      const file = office.workspace.drive.files.get(office.workspace.openId);
      if (file !== undefined) file.access = ['tonghop@dd.example'];
      office.workspace.user = 'la@la.example';
      office.workspace.selection = { sheetId: sheetOf(office, 'STC').properties.sheetId ?? 0, ranges: ['A2:F3'] };
      speak(office.workspace, language);
      const result = office.run(name);
      expect([name, result.ok, said(result)]).toEqual([
        name,
        true,
        expect.stringContaining('Tài khoản này không mở được hoặc không được sửa bảng tính'),
      ]);
    }
  });
});

describe('what a unit’s person states', () => {
  it('is for the own unit, also where another page is open, and never for another', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    office.workspace.user = stc;
    const open = (title: string) => {
      office.workspace.selection = { sheetId: sheetOf(office, title).properties.sheetId ?? 0, ranges: ['A3'] };
    };
    for (const name of ['submitReport', 'declareNothing', 'confirmReviewed']) {
      open('SKHCN');
      const before = contentOf(office);
      const result = run(office, name);
      expect([name, result.messages.length, said(result)]).toEqual([
        name,
        1,
        expect.stringContaining('không được sửa trang của'),
      ]);
      expect(contentOf(office)).toEqual(before);
    }
    open('Hướng dẫn');
    run(office, 'submitReport', ['OK']);
    expect(tableOf(office, 'Nộp báo cáo').map((row) => row['Đơn vị'])).toContain('Sở Tài chính');
  });
});

describe('set-up', () => {
  it('locks every sheet that units do not fill to the coordinators, and keeps whom the owner let in', async () => {
    const office = await openSmall();
    const row = tableOf(office, 'Cấu hình').findIndex((one) => one.Mục === 'Quản trị');
    putCell(office, 'Cấu hình', row + 1, 1, 'quantri@dd.example');
    const { protectedRanges } = sheetOf(office, 'Văn bản');
    const lock = protectedRanges.find(({ warningOnly }) => warningOnly !== true);
    change(office, {
      updateProtectedRange: {
        protectedRange: {
          protectedRangeId: lock?.protectedRangeId ?? 0,
          editors: { users: [...(lock?.editors?.users ?? []), 'ban.than@dd.example'] },
        },
        fields: 'editors.users',
      },
    });
    done(office.run('setUpWorkbook'));
    const hardOf = (title: string) =>
      sheetOf(office, title).protectedRanges.filter(({ warningOnly }) => warningOnly !== true);
    const isOfColumns = ({ range }: { range?: { startColumnIndex?: number | null } }) =>
      (range?.startColumnIndex ?? null) !== null;
    const locksOf = (title: string) =>
      hardOf(title)
        .filter((one) => !isOfColumns(one))
        .map(({ editors }) => editors?.users ?? []);
    for (const title of titlesOf(office)) {
      if (filledByUnits.includes(title)) expect([title, locksOf(title)]).toEqual([title, []]);
      else
        expect([title, locksOf(title)]).toEqual([
          title,
          [expect.arrayContaining(['skhcn@dd.example', 'quantri@dd.example'])],
        ]);
    }
    // Of a register that units fill, the columns that the coordinating unit fills.
    const columns = hardOf('Vướng mắc').filter(isOfColumns);
    expect(columns.length).toBeGreaterThan(0);
    for (const { editors } of columns)
      expect(editors?.users).toEqual(expect.arrayContaining(['skhcn@dd.example', 'quantri@dd.example']));
    expect(locksOf('Văn bản')[0]).toContain('ban.than@dd.example');
    expect(locksOf('Cấu hình')[0]).not.toContain(stc);
    expect(locksOf('STC')[0]).toContain(stc);
  });
});

/** The owner locks a sheet, or some rows of it, for all but himself. */
function lock(office: Office, title: string, rows: { startRowIndex?: number; endRowIndex?: number } = {}): void {
  const sheetId = sheetOf(office, title).properties.sheetId ?? 0;
  change(office, {
    addProtectedRange: { protectedRange: { range: { sheetId, ...rows }, warningOnly: false, editors: { users: [] } } },
  });
}

/** Five sound tasks, none of them coded yet, and a tab that the owner keeps closed; opened by a coordinator who is not the owner. */
async function openWithLocked(title: string, rows = {}): Promise<Office> {
  const office = await openSmall();
  lock(office, title, rows);
  office.workspace.user = 'skhcn@dd.example';
  return office;
}

const lockedBy = 'chưa ghi được (khóa bởi chủ sở hữu bảng tính (tonghop@dd.example))';

describe('a tab that the owner has locked', () => {
  it.each([{}, { startRowIndex: 1, endRowIndex: 2 }])(
    'leaves its unit unwritten and named, and everything else is done: %j',
    async (rows) => {
      const office = await openWithLocked('STC', rows);
      const before = office.values("'STC'");
      for (const name of ['validateEntries', 'consolidate', 'runDaily', 'setUpWorkbook']) {
        const result = done(office.run(name));
        if (name !== 'setUpWorkbook')
          expect([name, said(result)]).toEqual([name, expect.stringContaining(`“STC”: ${lockedBy}`)]);
      }
      expect(office.values("'STC'")).toEqual(before);
      const codes = tableOf(office, 'SKHCN').map((row) => row['Mã nhiệm vụ']);
      expect(codes.filter((code) => code !== '')).toHaveLength(3);
      expect(tableOf(office, 'Tổng hợp').filter((row) => row['Mã nhiệm vụ'] !== '')).toHaveLength(5);
      expect(office.texts("'Báo cáo'")[1]?.[0]).toContain('2/2 đơn vị');
      const logged = tableOf(office, 'Nhật ký').filter((row) => row['Kết quả']?.includes(lockedBy));
      expect(logged.map((row) => row.Việc)).toHaveLength(3);
    },
  );

  it('keeps the codes that its rows have in the master, and gets them when it is open again', async () => {
    const office = await openWithLocked('STC');
    const codesOf = (title: string) =>
      tableOf(office, title)
        .map((row) => row['Mã nhiệm vụ'])
        .filter((code) => code !== '');
    done(office.run('consolidate'));
    const given = codesOf('Tổng hợp');
    done(office.run('consolidate'));
    expect(codesOf('Tổng hợp')).toEqual(given);
    office.workspace.user = 'tonghop@dd.example';
    done(office.run('consolidate'));
    expect(codesOf('Tổng hợp')).toEqual(given);
    expect(given).toEqual(expect.arrayContaining(codesOf('STC')));
    expect(codesOf('STC')).toHaveLength(2);
  });

  it('is named by set-up, which lays out the others', async () => {
    const office = await openSmall();
    lock(office, 'STC');
    for (const title of ['STC', 'SKHCN']) {
      const { protectedRanges } = sheetOf(office, title);
      const own = protectedRanges.filter(({ description }) => description?.startsWith('Đôn Đốc'));
      for (const { protectedRangeId } of own)
        change(office, { deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 } });
    }
    office.workspace.user = 'skhcn@dd.example';
    expect(said(done(office.run('setUpWorkbook')))).toContain(`“STC”: ${lockedBy}`);
    expect(sheetOf(office, 'SKHCN').protectedRanges.length).toBeGreaterThan(1);
    expect(sheetOf(office, 'STC').protectedRanges).toHaveLength(1);
  });

  it.each(['Báo cáo', 'Kiểm tra dữ liệu', 'Tổng hợp', 'Nhật ký', 'Lịch sử thời hạn', 'Ngày nghỉ'])(
    'may be the product’s own: with %s closed the daily run ends well and the rest is done',
    async (title) => {
      const office = await openWithLocked(title);
      const before = office.values(`'${title}'`);
      const result = done(office.run('runDaily'));
      expect(said(result)).not.toMatch(/Có lỗi, mã/);
      expect(office.values(`'${title}'`)).toEqual(before);
      expect(tableOf(office, 'STC').filter((row) => row['Mã nhiệm vụ'] !== '')).toHaveLength(2);
      for (const one of ['Báo cáo', 'Kiểm tra dữ liệu', 'Tổng hợp']) {
        if (one === title) expect([one, said(result)]).toEqual([one, expect.stringContaining(`“${one}”: ${lockedBy}`)]);
      }
    },
  );
});
