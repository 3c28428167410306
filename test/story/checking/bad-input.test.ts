import { describe, expect, it } from 'vitest';
import { createSheet, removeSheet } from '../../../scripts/host/book/book';
import type { Office } from '../../../scripts/host/office';
import {
  bookOf,
  change,
  contentOf,
  copyOf,
  done,
  openSmall,
  openTracker,
  placeOf,
  putCell,
  quote,
  rowWhere,
  sheetIdIn,
  sheetOf,
  smallSheets,
  tableOf,
  titlesOf,
  typeInto,
} from '../trackers';

const log = 'Nhật ký';

/** A tracker that has run once, so that there is something to lose. */
async function openUsed(): Promise<Office> {
  const made = used ?? (await openSmall());
  if (used === undefined) done(made.run('runDaily'));
  used = made;
  return copyOf(made);
}

let used: Office | undefined;

const stampOf = (office: Office) => office.texts(quote('Báo cáo'))[1]?.[0]?.split('\n')[0] ?? '';
const masterRows = (office: Office, unit: string) =>
  tableOf(office, 'Tổng hợp').filter((row) => row['Đơn vị'] === unit);
const problemsOf = (office: Office, unit: string) =>
  tableOf(office, 'Kiểm tra dữ liệu')
    .filter((row) => row['Đơn vị'] === unit)
    .map((row) => [row.Ô, row['Quy tắc'], `${row['Nội dung']} ${row['Cách sửa']}`]);

function renameHeading(office: Office, title: string, heading: string, to?: string): void {
  const { row, column } = placeOf(office, title, heading);
  putCell(office, title, row, column, to);
}

function clearSheet(office: Office, title: string): void {
  const { grid } = sheetOf(office, title);
  for (let r = 0; r < grid.lastRowWithContent(); r++) {
    for (let c = 0; c < grid.columnCount; c++) putCell(office, title, r, c);
  }
}

describe('a unit’s sheet that cannot be read leaves that unit alone out', () => {
  const cases: readonly [what: string, damage: (office: Office) => void, why: string, problem: [string, string][]][] = [
    [
      'a heading is gone',
      (office) => renameHeading(office, 'STC', 'Thời hạn'),
      'thiếu cột “Thời hạn”',
      [
        [
          "'STC'!H1",
          'Hàng tiêu đề thiếu cột “Thời hạn”. Đơn vị tổng hợp vào menu Đôn Đốc > Đơn vị tổng hợp > Thiết lập',
        ],
      ],
    ],
    [
      'a heading was renamed',
      (office) => renameHeading(office, 'STC', 'Thời hạn', 'Khi nào xong'),
      'thiếu cột “Thời hạn”',
      [["'STC'!H1", 'Hàng tiêu đề thiếu cột “Thời hạn”; ô này đang ghi “Khi nào xong”. Ghi lại đúng “Thời hạn”.']],
    ],
    [
      'a heading stands twice',
      (office) => renameHeading(office, 'STC', 'Ghi chú', 'Tiến độ'),
      'Tiến độ',
      [["'STC'!", 'Có hai cột cùng là “Tiến độ”']],
    ],
    [
      'the sheet is empty',
      (office) => clearSheet(office, 'STC'),
      'không tìm thấy hàng tiêu đề',
      [["'STC'!1:1", 'Không thấy hàng tiêu đề (cột “Mã nhiệm vụ”…) trong 10 hàng đầu của trang.']],
    ],
    [
      'the sheet is gone',
      (office) => removeSheet(bookOf(office), sheetOf(office, 'STC')),
      'không có trang “STC”',
      [["'Đơn vị'!F3", 'Bảng tính không có trang “STC” của đơn vị này. Ghi lại đúng tên trang ở ô này']],
    ],
    [
      'the sheet, named by the unit’s code, is gone',
      (office) => {
        const { column } = placeOf(office, 'Đơn vị', 'Trang tính');
        putCell(office, 'Đơn vị', 2, column);
        removeSheet(bookOf(office), sheetOf(office, 'STC'));
      },
      'không có trang “STC”; dùng số liệu ngày 10/10/2025',
      [["'Đơn vị'!F3", 'Bảng tính không có trang “STC” của đơn vị này.']],
    ],
    [
      'two units name one sheet',
      (office) => {
        const { column } = placeOf(office, 'Đơn vị', 'Trang tính');
        putCell(office, 'Đơn vị', 2, column, 'SKHCN');
      },
      'với Sở Khoa học và Công nghệ',
      [["'Đơn vị'!F3", 'Trang “SKHCN” đã là trang của Sở Khoa học và Công nghệ']],
    ],
  ];

  it.each(cases)('%s', async (_what, damage, why, [problem = ['', '']]) => {
    const office = await openUsed();
    const others = masterRows(office, 'SKHCN');
    const before = masterRows(office, 'STC');
    damage(office);
    const titles = titlesOf(office);
    const theirs = titles.includes('STC') ? office.values(quote('STC')) : undefined;
    done(office.run('runDaily'));

    const words = before.map((row) => [
      row['Mã nhiệm vụ'],
      row['Nội dung nhiệm vụ'],
      row['Hạn cuối'],
      row['Trạng thái'],
    ]);
    expect(
      masterRows(office, 'STC').map((row) => [
        row['Mã nhiệm vụ'],
        row['Nội dung nhiệm vụ'],
        row['Hạn cuối'],
        row['Trạng thái'],
      ]),
    ).toEqual(words);
    expect(words).toHaveLength(2);
    expect(masterRows(office, 'SKHCN')).toEqual(others);
    expect(stampOf(office)).toMatch(/^1\/2 đơn vị; thiếu: Sở Tài chính \(/);
    expect(stampOf(office)).toContain(why);
    const headings = problemsOf(office, 'STC').filter(([, rule]) => rule === 'V01');
    expect(headings).toEqual([[expect.stringContaining(problem[0]), 'V01', expect.stringContaining(problem[1])]]);
    // Nothing of the sheet itself is touched, and no sheet is made behind people's backs.
    expect(titlesOf(office)).toEqual(titles);
    if (theirs !== undefined) expect(office.values(quote('STC'))).toEqual(theirs);
    expect(done(office.run('runDaily')).cellsWritten).toBe(0);
  });

  it('and takes it in again when it has been mended', async () => {
    const office = await openUsed();
    const healthy = contentOf(office, [log]);
    renameHeading(office, 'STC', 'Thời hạn', 'Khi nào xong');
    done(office.run('runDaily'));
    renameHeading(office, 'STC', 'Khi nào xong', 'Thời hạn');
    done(office.run('runDaily'));
    expect(contentOf(office, [log])).toEqual(healthy);
  });
});

describe('entries that cannot be right are named in their row, and the rest goes on', () => {
  const cases: readonly [what: string, heading: string, typed: string, rule: string, sentence: RegExp][] = [
    ['a day that is in no calendar', 'Thời hạn', '31/02/2026', 'V18', /“31\/02\/2026”.*ví dụ/],
    ['a unit that nobody knows', 'Cơ quan chủ trì', 'Sở Vũ trụ', 'V09', /không có trong danh mục/],
    ['a formula with an error', 'Thời hạn', '=1/0', 'V17', /[Kk]hông đọc được hạn/],
    ['a progress outside its list', 'Tiến độ', 'Gần xong', 'V56', /Gần xong|danh sách/],
  ];

  it.each(cases)('%s', async (_what, heading, typed, rule, sentence) => {
    const office = await openUsed();
    const { row, column } = placeOf(office, 'STC', heading);
    if (typed.startsWith('=')) {
      sheetOf(office, 'STC').grid.setCell(row + 1, column, { formula: typed, error: '#DIV/0!' });
    } else typeInto(sheetOf(office, 'STC'), row + 1, column, [[typed]]);
    done(office.run('runDaily'));
    const [problem] = problemsOf(office, 'STC').filter(([, found]) => found === rule);
    expect(problem?.[0]).toMatch(/^'STC'!/);
    expect(problem?.[2]).toMatch(sentence);
    expect(tableOf(office, 'STC')[0]?.['Kiểm tra']).toMatch(sentence);
    expect(stampOf(office)).toMatch(/^2\/2 đơn vị/);
    expect(masterRows(office, 'SKHCN')).toHaveLength(3);
    const cell = sheetOf(office, 'STC').grid.cellAt(row + 1, column);
    expect(cell?.formula ?? String(office.texts(quote('STC'))[row + 1]?.[column])).toBe(typed);
  });

  it('merged and hidden rows are read like all others, and stay merged and hidden', async () => {
    const office = await openUsed();
    const sheetId = sheetIdIn(office, 'SKHCN');
    const { row, column } = placeOf(office, 'SKHCN', 'Văn bản giao');
    change(
      office,
      {
        mergeCells: {
          range: {
            sheetId,
            startRowIndex: row + 1,
            endRowIndex: row + 3,
            startColumnIndex: column,
            endColumnIndex: column + 1,
          },
          mergeType: 'MERGE_ALL',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'ROWS', startIndex: row + 3, endIndex: row + 4 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    );
    done(office.run('runDaily'));
    expect(masterRows(office, 'SKHCN')).toHaveLength(3);
    // What stands in merged cells counts for each of their rows.
    expect(problemsOf(office, 'SKHCN').map(([, rule]) => rule)).not.toContain('V13');
    const sheet = sheetOf(office, 'SKHCN');
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.rowMetadata[row + 3]?.hiddenByUser).toBe(true);
  });
});

describe('the product’s own sheets', () => {
  it('a workbook without Cấu hình gets one with defaults, is told so, and mails nothing', async () => {
    const office = await openSmall({
      ...smallSheets,
      'Cấu hình': [
        ['Mục', 'Giá trị'],
        ['Chế độ thư', 'Gửi'],
      ],
    });
    removeSheet(bookOf(office), sheetOf(office, 'Cấu hình'));
    const result = done(office.run('runDaily'));
    expect(result.messages.map(({ text }) => text).join('\n')).toMatch(
      /Bảng tính thiếu 1 trang nên đã tạo lại theo mẫu: “Cấu hình”\..*Nhật ký phiên bản/,
    );
    expect(rowWhere(office, 'Cấu hình', 'Mục', 'Chế độ thư')['Giá trị']).toBe('Xem trước');
    expect(masterRows(office, 'SKHCN')).toHaveLength(3);
    expect(office.mails).toEqual([]);
  });

  it.each([
    ['Tổng hợp', 5],
    [log, 0],
  ])('%s that was deleted is made again, and said to be', async (title) => {
    const office = await openUsed();
    const report = office.values(quote('Báo cáo'));
    removeSheet(bookOf(office), sheetOf(office, title));
    const result = done(office.run('consolidate'));
    expect(result.messages.map(({ text }) => text).join('\n')).toContain(`đã tạo lại theo mẫu: “${title}”`);
    expect(tableOf(office, 'Tổng hợp').filter((row) => row['Mã nhiệm vụ'] !== '')).toHaveLength(5);
    expect(office.values(quote('Báo cáo'))).toEqual(report);
  });

  const broken: readonly [what: string, damage: (office: Office) => void, sentence: RegExp][] = [
    [
      'a heading of Đơn vị was renamed',
      (office) => renameHeading(office, 'Đơn vị', 'Mã đơn vị', 'Ký hiệu'),
      /Trang “Đơn vị”: ô A1 đang ghi “Ký hiệu”, đúng ra là “Mã đơn vị”\. .*Sửa xong hãy chạy lại\./,
    ],
    [
      'the heading row of Đơn vị is gone',
      (office) => change(office, deleteRow(office, 'Đơn vị')),
      /Trang “Đơn vị” có nội dung nhưng không thấy hàng tiêu đề/,
    ],
    ['nobody is left in Đơn vị', (office) => clearBelow(office, 'Đơn vị'), /Chưa có đơn vị nào trong trang “Đơn vị”/],
    [
      'Đơn vị is gone',
      (office) => removeSheet(bookOf(office), sheetOf(office, 'Đơn vị')),
      /Chưa có đơn vị nào trong trang “Đơn vị”/,
    ],
    [
      'a heading of Cấu hình was renamed',
      (office) => renameHeading(office, 'Cấu hình', 'Giá trị', 'Trị'),
      /Trang “Cấu hình”: ô B1 đang ghi “Trị”, đúng ra là “Giá trị”/,
    ],
    [
      'a heading of the master was renamed',
      (office) => renameHeading(office, 'Tổng hợp', 'Mã nhiệm vụ', 'ABC'),
      /Trang “Tổng hợp”: ô A1 đang ghi “ABC”, đúng ra là “Mã nhiệm vụ”/,
    ],
    [
      'the heading row of the master is gone',
      (office) => change(office, deleteRow(office, 'Tổng hợp')),
      /Trang “Tổng hợp” có nội dung nhưng không thấy hàng tiêu đề/,
    ],
  ];

  it.each(broken)(
    '%s: one sentence says what, where and how to mend it; nothing is overwritten',
    async (_what, damage, sentence) => {
      for (const name of ['validateEntries', 'consolidate', 'runDaily']) {
        const office = await openUsed();
        damage(office);
        const people = ['SKHCN', 'STC', 'Báo cáo', 'Kiểm tra dữ liệu', 'Thư nhắc'];
        const before = people.map((title) => office.values(quote(title)));
        const shown = office.messages.length;
        done(office.run(name));
        const said = office.messages.slice(shown).join('\n');
        expect(said).toMatch(sentence);
        expect(said).not.toMatch(/Có lỗi, mã/);
        expect(people.map((title) => office.values(quote(title)))).toEqual(before);
      }
    },
  );

  it('the owner hears of it by mail, once a day, when the daily run stops while nobody looks on', async () => {
    const office = await openUsed();
    done(office.run('installTriggers'));
    const report = office.values(quote('Báo cáo'));
    renameHeading(office, 'Tổng hợp', 'Mã nhiệm vụ', 'ABC');
    office.advanceTo('2025-10-12T00:00:00+07:00');
    expect(office.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [['tonghop@dd.example'], '[Đôn Đốc] Lượt chạy tự động phải dừng, cần người xử lý'],
    ]);
    expect(office.mails[0]?.body).toContain('Trang “Tổng hợp”: ô A1 đang ghi “ABC”, đúng ra là “Mã nhiệm vụ”.');
    office.advanceTo('2025-10-13T00:00:00+07:00');
    expect(office.mails).toHaveLength(2);
    expect(office.values(quote('Báo cáo'))).toEqual(report);
  });

  it.each(['Ghi chú', 'Kiểm tra', 'Nguồn tệp', 'Cấp nhận'])(
    'a column “%s” of the master that was deleted, or called otherwise, is there and filled again',
    async (heading) => {
      const damages = [
        (office: Office, column: number) => {
          const range = { sheetId: sheetIdIn(office, 'Tổng hợp'), dimension: 'COLUMNS', startIndex: column };
          change(office, { deleteDimension: { range: { ...range, endIndex: column + 1 } } });
        },
        (office: Office) => renameHeading(office, 'Tổng hợp', heading, 'Theo dõi riêng'),
      ];
      for (const damage of damages) {
        const office = await openUsed();
        const standing = [...masterRows(office, 'SKHCN'), ...masterRows(office, 'STC')];
        damage(office, placeOf(office, 'Tổng hợp', heading).column);
        done(office.run('runDaily'));
        expect([...masterRows(office, 'SKHCN'), ...masterRows(office, 'STC')]).toMatchObject(standing);
        expect(done(office.run('runDaily')).cellsWritten).toBe(0);
      }
    },
  );

  it('a misspelt heading is put right on the way', async () => {
    const office = await openUsed();
    renameHeading(office, 'Tổng hợp', 'Mã nhiệm vụ', 'Mã nhiêm vụụ');
    done(office.run('consolidate'));
    expect(tableOf(office, 'Tổng hợp').filter((row) => (row['Mã nhiệm vụ'] ?? '') !== '')).toHaveLength(5);
  });

  it('an unreadable setting is named at its cell, and its default holds', async () => {
    const office = await openUsed();
    const rows = office.texts(quote('Cấu hình'));
    putCell(
      office,
      'Cấu hình',
      rows.findIndex(([name]) => name === 'Giờ gửi'),
      1,
      'sáng sớm',
    );
    done(office.run('validateEntries'));
    const [problem] = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V59');
    expect(problem?.Ô).toMatch(/^'Cấu hình'!B\d+$/);
    expect(`${problem?.['Nội dung']} ${problem?.['Cách sửa']}`).toMatch(/Giờ gửi.*sáng sớm/);
  });
});

describe('a workbook that is no tracker', () => {
  it('is not touched beyond the product’s own sheets, and says that the directory is empty', async () => {
    const office = await openTracker({
      'Sổ tay': [
        ['Việc riêng', 'của phòng'],
        ['a', 'b', 'c'],
      ],
    });
    const result = done(office.run('consolidate'));
    expect(result.messages.at(-1)?.text).toMatch(/Chưa có đơn vị nào/);
    expect(office.values(quote('Sổ tay'))).toEqual([
      ['Việc riêng', 'của phòng', null],
      ['a', 'b', 'c'],
    ]);
  });

  it('without any unit’s sheet says where to name one', async () => {
    const office = await openTracker({
      'Đơn vị': [
        ['Mã đơn vị', 'Tên đơn vị'],
        ['SKHCN', 'Sở Khoa học và Công nghệ'],
      ],
    });
    createSheet(bookOf(office), 'Khác');
    const result = done(office.run('consolidate'));
    expect(result.messages.at(-1)?.text).toMatch(/Ghi tên trang vào cột “Trang tính” của trang “Đơn vị”/);
  });
});

function deleteRow(office: Office, title: string) {
  const range = { sheetId: sheetIdIn(office, title), dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  return { deleteDimension: { range } };
}

function clearBelow(office: Office, title: string): void {
  const { grid } = sheetOf(office, title);
  for (let r = 1; r < grid.lastRowWithContent() + 1; r++) {
    for (let c = 0; c < grid.columnCount; c++) putCell(office, title, r, c);
  }
}
