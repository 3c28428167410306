import { beforeAll, describe, expect, it } from 'vitest';
import { createBook, createSheet, findSheetByTitle } from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { DriveFile } from '../../../scripts/host/drive/drive';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import type { Language } from '../../../src/core/settings/settings';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const published = 'Đôn Đốc (số liệu)';

const leaf: TreeTracker = {
  id: 'ha-noi',
  title: 'Theo dõi Hà Nội',
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'XA1', name: 'Xã Một', tasks: tasksOf(5, { late: 2, done: 1 }) },
    { code: 'XA2', name: 'Xã Hai', tasks: tasksOf(3, { late: 1 }) },
  ],
};

function country(language: Language, others: TreeTracker['units'] = []): TreeTracker {
  return {
    id: 'ca-nuoc',
    title: 'Theo dõi cả nước',
    language,
    settings: [language === 'vi' ? ['Mô-đun', 'Không'] : ['Modules', 'None']],
    units: [
      { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', tasks: tasksOf(4) },
      { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi', contactEmail: 'theodoi@vietnam.example' },
      ...others,
    ],
  };
}

/** What the report, its stamp and the data check say of a fault, in both languages. */
interface Told {
  readonly vi: readonly [stamp: string, cure: string];
  readonly en: readonly [stamp: string, cure: string];
}

interface Fault extends Told {
  readonly name: string;
  /** What happens to the lower tracker after a good run, and to the directory. */
  readonly happen: (world: TreeWorld) => void;
}

function fileOf(world: TreeWorld, id: string): DriveFile {
  const file = world.files.get(id);
  if (file === undefined) throw new Error(`no file ${id}`);
  return file;
}

function setPublished(world: TreeWorld, key: string, column: number, value: string | number): void {
  const sheet = world.sheet('ha-noi', published);
  const row = world.rows('ha-noi', published).findIndex((cells) => cells.includes(key));
  sheet.grid.setCell(row, column, { value });
}

function replaceBook(world: TreeWorld, make: (book: ReturnType<typeof createBook>) => void): void {
  const book = createBook('ha-noi', { title: 'Bảng tính thường' });
  make(book);
  fileOf(world, 'ha-noi').book = book;
}

const unitsSheet = (world: TreeWorld) =>
  findSheetByTitle(world.book('ca-nuoc'), 'Units') === undefined ? 'Đơn vị' : 'Units';

function typeFileId(world: TreeWorld, value: string): void {
  const title = unitsSheet(world);
  world.put('ca-nuoc', title, 'HN', title === 'Units' ? 'File id' : 'Mã tệp', value);
}

const faults: readonly Fault[] = [
  {
    name: 'a plain spreadsheet',
    happen: (world) => replaceBook(world, (book) => createSheet(book, 'Sheet1')),
    vi: ['tệp không phải bảng theo dõi Đôn Đốc', 'Sửa “Mã tệp” trong trang “Đơn vị”'],
    en: ['the file is not a Đôn Đốc tracker', 'Correct “File id” in “Units”'],
  },
  {
    name: 'a tracker that has made no report',
    happen: (world) =>
      replaceBook(world, (book) => {
        createSheet(book, 'Cấu hình');
        createSheet(book, 'Đơn vị');
      }),
    vi: ['bảng theo dõi chưa lập báo cáo lần nào', 'Tổng hợp và lập báo cáo'],
    en: ['its tracker has made no report yet', 'Consolidate and report'],
  },
  {
    name: 'a newer format',
    happen: (world) => setPublished(world, 'Phiên bản định dạng', 1, 2),
    vi: ['số liệu ghi theo định dạng 2', 'Cập nhật Đôn Đốc cho hai bảng cùng phiên bản'],
    en: ['figures in format 2', 'Bring both to the same version of Đôn Đốc'],
  },
  {
    name: 'a row edited by hand whose columns contradict each other',
    happen: (world) => setPublished(world, 'XA1', 7, 50),
    vi: ['số liệu không khớp: “Tổng số” ghi 50, cộng lại được 5', 'Không sửa trang này bằng tay'],
    en: ['figures do not add up: “Tổng số” says 50, the sum is 5', 'Do not edit that sheet'],
  },
  {
    name: 'rows edited by hand that no longer give the total',
    happen: (world) => setPublished(world, 'Tổng', 4, 9),
    vi: ['số liệu không khớp: “Đơn vị có số liệu” ghi 9, cộng lại được 2', 'Không sửa trang này bằng tay'],
    en: ['figures do not add up: “Đơn vị có số liệu” says 9, the sum is 2', 'Do not edit that sheet'],
  },
  {
    name: 'a word where a figure should stand',
    happen: (world) => setPublished(world, 'XA2', 7, 'ba'),
    vi: ['trang số liệu bị sửa hỏng ở ô H', 'Không sửa trang này bằng tay'],
    en: ['published figures damaged in cell H', 'Do not edit that sheet'],
  },
  {
    name: 'a file that this account may not open',
    happen: (world) => {
      fileOf(world, 'ha-noi').access = 'denied';
    },
    vi: ['không đọc được; người mở được: theodoi@vietnam.example', 'quyền Người xem là đủ'],
    en: ['cannot be read; opened by: theodoi@vietnam.example', 'viewing rights are enough'],
  },
  {
    name: 'a file that is gone',
    happen: (world) => {
      world.files.delete('ha-noi');
    },
    vi: ['tệp đã bị xóa hoặc chuyển đi', 'Sửa cột “Mã tệp” trong trang “Đơn vị”'],
    en: ['file deleted or moved', 'Correct “File id” in the sheet “Units”'],
  },
  {
    name: 'a copy in its place',
    happen: (world) => {
      const { book, ...file } = fileOf(world, 'ha-noi');
      if (book === undefined) throw new Error('no book');
      const copy = cloneBook(book);
      world.files.set('ban-sao', { ...file, id: 'ban-sao', book: { ...copy, spreadsheetId: 'ban-sao' } });
      typeFileId(world, 'ban-sao');
    },
    vi: ['bản sao của bảng theo dõi khác', 'Ghi lại “Mã tệp” của bảng gốc'],
    en: ['a copy of another tracker', 'Enter the “File id” of the original'],
  },
  {
    name: 'a line without a file id',
    happen: (world) => typeFileId(world, ''),
    vi: ['chưa ghi mã tệp của bảng theo dõi', 'chép đường dẫn vào cột “Mã tệp”'],
    en: ['no file id of its tracker', 'copy its link into “File id”'],
  },
  {
    name: 'its own id',
    happen: (world) => typeFileId(world, 'ca-nuoc'),
    vi: ['vòng tròn: bảng này đứng dưới chính nó', 'bỏ dòng trỏ về bảng này'],
    en: ['circle: this tracker stands below itself', 'take out the line in “Units” that points here'],
  },
];

describe.each<Language>(['vi', 'en'])('what is wrong with a lower tracker, in %s', (language) => {
  let first: () => Promise<TreeWorld>;
  beforeAll(() => {
    first = async () => {
      const world = await openTree([country(language), leaf]);
      world.run('ha-noi');
      world.run('ca-nuoc');
      return world;
    };
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s: named with its cure, the rest is counted',
    async (_name, fault) => {
      const world = await first();
      fault.happen(world);
      world.clock('2025-10-12T08:00:00+07:00');
      world.run('ca-nuoc');
      const [short, cure] = fault[language];
      const report = language === 'vi' ? 'Báo cáo' : 'Report';
      expect(world.stamp('ca-nuoc')).toContain(
        language === 'vi' ? '1/2 đơn vị; thiếu: Thành phố Hà Nội' : '1/2 units; missing: Thành phố Hà Nội',
      );
      expect(world.stamp('ca-nuoc')).toContain(short);
      expect(world.rows('ca-nuoc', report).flat().map(String).join('\n')).toContain(cure);
      const check = world
        .rows('ca-nuoc', language === 'vi' ? 'Kiểm tra dữ liệu' : 'Data check')
        .flat()
        .map(String)
        .join('\n');
      expect(check).toContain(cure);
      // Its last good figures stand, with their day.
      const { cells } = world.line('ca-nuoc', 'Thành phố Hà Nội');
      expect(cells[2]).toBe(8);
      expect(cells[1]).toContain('08:00 10/10/2025');
      expect(world.stamp('ca-nuoc')).toContain(
        language === 'vi' ? 'dùng số liệu ngày 10/10/2025' : 'figures of 10/10/2025 used',
      );
      expect(world.stamp('ca-nuoc')).toContain(language === 'vi' ? 'cấp dưới: 0/2 đơn vị' : 'below: 0/2 units');
    },
  );

  it('a tracker without units', async () => {
    const world = await first();
    const sheet = world.sheet('ha-noi', published);
    const rows = world.rows('ha-noi', published);
    const top = rows.findIndex((row) => row[0] === 'Loại dòng');
    for (const [column] of (rows[top] ?? []).entries()) {
      if (column < 1) continue;
      sheet.grid.setCell(top + 1, column, column < 4 ? undefined : { value: 0 });
      sheet.grid.setCell(top + 2, column, undefined);
      sheet.grid.setCell(top + 3, column, undefined);
    }
    sheet.grid.setCell(top + 1, 0, { value: 'Tổng' });
    sheet.grid.setCell(top + 2, 0, undefined);
    sheet.grid.setCell(top + 3, 0, undefined);
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain(
      language === 'vi' ? 'bảng theo dõi chưa có đơn vị nào' : 'its tracker has no units yet',
    );
  });

  it('two lines with one tracker: counted for the first, the second named', async () => {
    const twice = country(language, [{ code: 'HN2', name: 'Hà Nội (lần hai)', trackerId: 'ha-noi' }]);
    const world = await openTree([twice, leaf]);
    world.run('ha-noi');
    world.run('ca-nuoc');
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').cells[2]).toBe(8);
    const total = world
      .rows('ca-nuoc', language === 'vi' ? 'Báo cáo' : 'Report')
      .find((row) => /^(TỔNG CỘNG|TOTAL|GRAND TOTAL)$/.test(String(row[1])));
    expect(total?.[2]).toBe(12);
    expect(world.stamp('ca-nuoc')).toContain(
      language === 'vi'
        ? 'Hà Nội (lần hai) (trùng bảng theo dõi với Thành phố Hà Nội'
        : 'Hà Nội (lần hai) (same tracker as Thành phố Hà Nội',
    );
  });
});

describe('trackers that lead back to themselves', () => {
  const at = (id: string, below: string, more: TreeTracker['units'] = []): TreeTracker => ({
    id,
    title: `Theo dõi ${id}`,
    settings: [['Mô-đun', 'Không']],
    units: [
      { code: 'SO', name: `Sở của ${id}`, tasks: tasksOf(2) },
      { code: 'DUOI', name: `Cấp dưới của ${id}`, trackerId: below },
      ...more,
    ],
  });

  it('over three levels are left out wherever the circle is met, and nothing is counted twice', async () => {
    const world = await openTree([at('a', 'b'), at('b', 'c'), at('c', 'a')]);
    for (const round of [8, 9, 10, 11]) {
      world.clock(`2025-10-10T${String(round).padStart(2, '0')}:00:00+07:00`);
      for (const id of ['c', 'b', 'a']) world.run(id);
    }
    for (const id of ['a', 'b', 'c']) {
      expect(world.stamp(id)).toContain('vòng tròn: bảng này đứng dưới chính nó');
      const total = world.rows(id, 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG')?.[2];
      expect([2, 4, 6]).toContain(total);
    }
  });

  it('come right again once the line that points back is gone', async () => {
    const world = await openTree([at('a', 'b'), at('b', 'c'), at('c', 'a')]);
    for (const id of ['c', 'b', 'a', 'c', 'b', 'a']) world.run(id);
    world.put('c', 'Đơn vị', 'DUOI', 'Kiểu nguồn', '');
    world.put('c', 'Đơn vị', 'DUOI', 'Mã tệp', '');
    for (const id of ['c', 'b', 'a']) world.run(id);
    expect(world.stamp('a')).not.toContain('vòng tròn');
    expect(world.line('a', 'Cấp dưới của a').cells[2]).toBe(4);
  });

  it('a tracker that stands below two lines is counted once, and named', async () => {
    const world = await openTree([
      at('a', 'b', [{ code: 'KHAC', name: 'Nhánh khác', trackerId: 'd' }]),
      at('b', 'c'),
      at('d', 'c'),
      { ...leaf, id: 'c' },
    ]);
    for (const id of ['c', 'd', 'b', 'a']) world.run(id);
    expect(world.stamp('a')).toContain('Nhánh khác (có bảng theo dõi đã tính ở Cấp dưới của a)');
    expect(world.rows('a', 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG')?.[2]).toBe(12);
  });
});

describe('a lower tracker that came by way of Excel', () => {
  it('is read by the title of its sheet, for the mark is lost', async () => {
    const world = await openTree([country('vi'), leaf]);
    world.run('ha-noi');
    world.sheet('ha-noi', published).developerMetadata = [];
    world.run('ca-nuoc');
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').cells[2]).toBe(8);
  });

  it('is not read where Google does not answer, and is counted when it does again', async () => {
    const world = await openTree([country('vi'), leaf]);
    world.run('ha-noi');
    fileOf(world, 'ha-noi').access = 'denied';
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('thiếu: Thành phố Hà Nội');
    expect(world.rows('ca-nuoc', 'Báo cáo').flat()).toContain('Chưa có số liệu');
    delete fileOf(world, 'ha-noi').access;
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('2/2 đơn vị');
  });
});
