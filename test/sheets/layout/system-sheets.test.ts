import { describe, expect, it } from 'vitest';
import type { Register } from '../../../src/core/register/register';
import { officeKeys } from '../../../src/core/register/register';
import type { SetUpOptions } from '../../../src/sheets/layout/set-up-draft';
import { registerSheets } from '../../../src/sheets/registers/register-sheets';
import { systemColumns } from '../../../src/sheets/tables/system-columns';
import { createWorkbook, options, owner, ready, type Workbook } from './workbook';

const withModules = (...modules: SetUpOptions['settings']['modules'][number][]): SetUpOptions => ({
  ...options,
  settings: { ...options.settings, modules },
});
const sheetOf = (workbook: Workbook, title: string) => {
  const sheet = workbook.book.sheets.find(({ properties }) => properties.title === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet;
};
const isHidden = (workbook: Workbook, title: string) => sheetOf(workbook, title).properties.hidden ?? false;
const locks = (workbook: Workbook, title: string) =>
  sheetOf(workbook, title).protectedRanges.filter(({ warningOnly }) => warningOnly !== true);

describe('the sheets of a module', () => {
  it('are made when it comes on, hidden with all their rows when it goes off, and shown again', () => {
    const workbook = createWorkbook();
    workbook.setUp(withModules());
    expect(workbook.titles()).not.toContain('Kinh phí');
    workbook.setUp(withModules('money'));
    expect(workbook.rows('Kinh phí')).toEqual([
      ['Đơn vị tính: triệu đồng'],
      registerSheets.budgets.columns.map(({ vi }) => vi),
    ]);
    expect(isHidden(workbook, 'Kinh phí')).toBe(false);
    workbook.put('Kinh phí', 5, 3, [['của tôi']]);
    const before = workbook.rows('Kinh phí');
    workbook.setUp(withModules());
    expect([isHidden(workbook, 'Kinh phí'), workbook.rows('Kinh phí')]).toEqual([true, before]);
    expect(workbook.plan(withModules()).requests).toEqual([]);
    workbook.setUp(withModules('money'));
    expect([isHidden(workbook, 'Kinh phí'), workbook.rows('Kinh phí')]).toEqual([false, before]);
  });

  it('do not change what people hid of the others', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('Ngày nghỉ');
    workbook.commit([{ updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } }]);
    expect(workbook.plan().requests).toEqual([]);
    expect(isHidden(workbook, 'Ngày nghỉ')).toBe(true);
  });

  it('begin with the criteria that are named in public', () => {
    const workbook = createWorkbook();
    workbook.setUp(withModules('emulation'));
    expect(workbook.rows('Tiêu chí thi đua')[1]?.slice(0, 2)).toEqual(['CQ1', '1']);
    expect(workbook.plan(withModules('emulation')).requests).toEqual([]);
  });
});

describe('the sheet of import’s accounts', () => {
  it('is no usual one, and is kept in order where it stands', () => {
    const workbook = createWorkbook(['Trang tính1', 'Nhập liệu']);
    workbook.setUp();
    expect(workbook.rows('Nhập liệu')).toHaveLength(1);
    expect(ready().titles()).not.toContain('Nhập liệu');
  });
});

describe('the blank sheet of a new spreadsheet', () => {
  it('becomes the guide', () => {
    const workbook = createWorkbook();
    const plan = workbook.setUp();
    expect(workbook.titles()).not.toContain('Trang tính1');
    expect(workbook.rows('Hướng dẫn')).toEqual([['HƯỚNG DẪN'], ['Quá hạn', 'Đã qua hạn cuối']]);
    expect(plan.renamedSheets).toEqual([{ from: 'Trang tính1', to: 'Hướng dẫn' }]);
    expect(plan.madeSheets).toContain('Báo cáo');
  });

  it('of the guide alone is filled, and one that people wrote stays', () => {
    const workbook = createWorkbook(['Hướng dẫn', 'x']);
    workbook.put('Hướng dẫn', 0, 0, [['Của tôi']]);
    workbook.setUp();
    expect(workbook.rows('Hướng dẫn')).toEqual([['Của tôi']]);
  });
});

describe('the settings', () => {
  it('that are chosen have their lists, and rows as high as what they say', () => {
    const workbook = createWorkbook();
    const settingMeanings = { sendHour: 'y'.repeat(200) };
    workbook.setUp({ ...options, texts: { ...options.texts, settingMeanings } });
    const rowOf = (name: string) => workbook.rows('Cấu hình').findIndex(([item]) => item === name);
    const { grid, rowMetadata } = sheetOf(workbook, 'Cấu hình');
    const words = grid.cellAt(rowOf('Chế độ thư'), 1)?.validation?.condition?.values;
    expect(words?.map(({ userEnteredValue }) => userEnteredValue)).toEqual(['Xem trước', 'Gửi']);
    expect(rowMetadata[rowOf('Giờ gửi')]?.pixelSize).toBe(53);
  });
});

describe('hints on new sheets', () => {
  it('stand on those that they are meant for', () => {
    const workbook = createWorkbook();
    workbook.setUp({ ...options, texts: { ...options.texts, hints: { units: 'Mỗi đơn vị một dòng', holidays: 'x' } } });
    expect(workbook.rows('Đơn vị')[1]).toEqual(['', '', 'ⓘ Mỗi đơn vị một dòng']);
    expect(workbook.rows('Ngày nghỉ').flat()).not.toContain('ⓘ x');
  });
});

describe('a sheet of people’s that looks like one of the product’s', () => {
  const headings = (systemColumns.holidays ?? []).map(({ vi }) => vi);
  const withLookalike = () => {
    const workbook = createWorkbook(['Lịch nghỉ']);
    workbook.put('Lịch nghỉ', 0, 0, [headings]);
    return workbook;
  };

  it('is named and left, and the product’s is made', () => {
    const workbook = withLookalike();
    const sheetId = workbook.sheetId('Lịch nghỉ');
    const plan = workbook.setUp();
    expect(plan.lookalikes).toEqual([{ key: 'holidays', sheetId, from: 'Lịch nghỉ', to: 'Ngày nghỉ' }]);
    expect(workbook.rows('Lịch nghỉ')).toEqual([headings]);
    expect(plan.madeSheets).toContain('Ngày nghỉ');
  });

  it('becomes the product’s where a person said that it is', () => {
    const workbook = withLookalike();
    const adopted = new Map([['holidays', workbook.sheetId('Lịch nghỉ')]] as const);
    const plan = workbook.setUp({ ...options, adopted });
    expect([plan.lookalikes, plan.renamedSheets]).toEqual([[], [{ from: 'Lịch nghỉ', to: 'Ngày nghỉ' }]]);
    expect(workbook.titles()).not.toContain('Lịch nghỉ');
    expect(workbook.rows('Ngày nghỉ').length).toBeGreaterThan(1);
  });

  it('stays where a person said it of another sheet', () => {
    const workbook = withLookalike();
    const plan = workbook.setUp({ ...options, adopted: new Map([['holidays', -1]] as const) });
    expect(plan.lookalikes.map(({ from }) => from)).toEqual(['Lịch nghỉ']);
  });
});

describe('the locks of sheets', () => {
  it('let the coordinators alone edit what units do not fill', () => {
    const workbook = ready();
    const names = ['Hướng dẫn', 'Cấu hình', 'Tổng hợp', 'Báo cáo', 'Nhật ký'];
    for (const title of names) {
      expect([title, locks(workbook, title).map(({ editors }) => editors?.users)]).toEqual([
        title,
        [['tonghop@hanoi.example', owner]],
      ]);
    }
    for (const title of ['Nộp báo cáo']) expect(locks(workbook, title)).toEqual([]);
  });

  it('are set on frozen reports, and on no other sheet of people’s', () => {
    const workbook = createWorkbook(['BC-20251001-0800', 'Của tôi']);
    workbook.setUp();
    expect(locks(workbook, 'BC-20251001-0800')).toHaveLength(1);
    expect(locks(workbook, 'Của tôi')).toEqual([]);
  });

  it('let the office alone write its columns of units’ registers', () => {
    const workbook = ready();
    const register = registerSheets.difficulties.register as Register;
    const columns = locks(workbook, 'Vướng mắc').flatMap(({ range }) => {
      const { startColumnIndex = 0, endColumnIndex = 0 } = range ?? {};
      return Array.from(
        { length: (endColumnIndex ?? 0) - (startColumnIndex ?? 0) },
        (_, at) => (startColumnIndex ?? 0) + at,
      );
    });
    const titles = workbook.rows('Vướng mắc')[0] ?? [];
    const wanted = registerSheets.difficulties.columns
      .filter(({ key }) => officeKeys(register).includes(key))
      .map(({ vi }) => vi);
    expect(wanted.length).toBeGreaterThan(0);
    expect(columns.map((column) => titles[column]).sort()).toEqual([...wanted].sort());
  });
});

describe('the locks of a role’s columns', () => {
  const given: SetUpOptions = {
    ...withModules('emulation'),
    roles: {
      oversight: { users: ['snv@hanoi.example', 'tonghop@hanoi.example'], others: [], muteUnit: undefined },
      communication: { users: [], others: [], muteUnit: 'Sở Văn hóa và Thể thao' },
    },
  };
  const users = (workbook: Workbook, name: string) => [
    ...new Set(
      workbook.book.sheets.flatMap(({ protectedRanges }) =>
        protectedRanges
          .filter(({ description }) => description === name)
          .map(({ editors }) => editors?.users?.join(' ')),
      ),
    ),
  ];
  const oversight = 'Đôn Đốc: cột của đơn vị giám sát thi đua';
  const communication = 'Đôn Đốc: cột của đơn vị truyền thông';

  it('let in whoever has it with the coordinators, and name a unit that has it and nobody to write to', () => {
    const workbook = createWorkbook();
    const { problems } = workbook.setUp(given);
    expect(users(workbook, oversight)).toEqual([`tonghop@hanoi.example snv@hanoi.example ${owner}`]);
    expect(users(workbook, communication)).toEqual([`tonghop@hanoi.example ${owner}`]);
    expect([...new Set(problems.map(({ kind, facts }) => `${kind} ${facts.unit}`))]).toEqual([
      'noRolePeople Sở Văn hóa và Thể thao',
    ]);
    expect(workbook.plan(given).protections).toEqual([]);
  });

  it('let in no more whoever has it no longer, but the coordinators always', () => {
    const workbook = createWorkbook();
    workbook.setUp(given);
    const others = ['snv@hanoi.example', 'tonghop@hanoi.example'];
    const roles = { ...given.roles, oversight: { users: ['moi@hanoi.example'], others, muteUnit: undefined } };
    workbook.setUp({ ...given, roles } as SetUpOptions);
    expect(users(workbook, oversight)).toEqual([`tonghop@hanoi.example ${owner} moi@hanoi.example`]);
  });

  it('are the coordinators’ where nobody has a role', () => {
    const workbook = createWorkbook();
    const { problems } = workbook.setUp(withModules('emulation'));
    expect(users(workbook, oversight)).toEqual([`tonghop@hanoi.example ${owner}`]);
    expect(problems).toEqual([]);
  });
});
