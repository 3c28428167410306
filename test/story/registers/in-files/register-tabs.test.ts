import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../../trackers';
import { fileIdOf } from '../../unit-files/file-world';
import { prepareRegisterWorld, type RegisterWorld, sheet, tabHeadings } from '../register-world';

let open: () => RegisterWorld;
let openWithoutTabs: () => RegisterWorld;
beforeAll(async () => {
  const options = { fileCount: 3, rowCount: 3, sheetCount: 1 };
  open = await prepareRegisterWorld(options);
  openWithoutTabs = await prepareRegisterWorld(options, false);
}, 60_000);

const codeOf = (world: RegisterWorld, problem: string) =>
  world.lines().find((line) => line['Khó khăn'] === problem)?.Mã ?? '';
const problems = (lines: readonly { readonly [heading: string]: string }[]) => lines.map((line) => line['Khó khăn']);

/** The unit with index 1 types a difficulty into its tab, and a run takes it up. */
function withRow(problem = 'Thiếu máy chủ'): RegisterWorld {
  const world = open();
  world.typeIn(1, 2, 'Khó khăn', problem);
  world.typeIn(1, 2, 'Cấp giải quyết', 'UBND Thành phố');
  world.later();
  return world;
}

describe('tabs of registers', () => {
  it('are added to the files by the menu, once, and set-up names the units whose files lack them', () => {
    const world = openWithoutTabs();
    const set = done(world.run('setUpWorkbook'));
    expect(JSON.stringify(set.messages)).toContain('chưa có đủ trang sổ (“Vướng mắc”): Đơn vị');
    const added = done(world.run('addRegisterTabs'));
    expect(JSON.stringify(added.messages)).toContain('Đã thêm trang “Vướng mắc” vào 3 tệp của đơn vị.');
    expect(Object.keys(world.tab(0)[0] ?? {})).toEqual([]);
    world.typeIn(0, 2, 'Khó khăn', 'Thiếu người');
    expect(Object.keys(world.tab(0)[0] ?? {})).toEqual(tabHeadings);
    const again = done(world.run('addRegisterTabs'));
    expect(JSON.stringify(again.messages)).toContain('3 tệp đã có đủ, giữ nguyên.');
    expect(world.tab(0)).toHaveLength(1);
    world.later();
    expect(JSON.stringify(done(world.run('setUpWorkbook')).messages)).not.toContain('trang sổ');
  });

  it('take a row from its unit to the tracker, and code, state and answer back', () => {
    const world = withRow();
    const code = codeOf(world, 'Thiếu máy chủ');
    expect(code).toMatch(/^VM-2025-[A-Z0-9]+-001$/);
    expect(world.lines()).toMatchObject([{ 'Cấp giải quyết': 'UBND Thành phố', 'Trạng thái': 'Mới' }]);
    expect(world.tab(1)).toMatchObject([{ Mã: code, 'Trạng thái': 'Mới', 'Khó khăn': 'Thiếu máy chủ' }]);
    expect(world.later().cellsWritten).toBe(0);
    world.answer(code, 'Ngày tiếp nhận', 45_943);
    world.answer(code, 'Nội dung trả lời', 'Đã bố trí');
    world.later();
    expect(world.tab(1)).toMatchObject([{ 'Trạng thái': 'Đã trả lời', 'Nội dung trả lời': 'Đã bố trí' }]);
    expect(world.later().cellsWritten).toBe(0);
    expect(done(world.run('validateEntries')).ok).toBe(true);
    expect(done(world.run('validateEntries')).cellsWritten).toBe(0);
  });

  it('show what a task’s cells tell of, and what was typed in the tracker for their unit', () => {
    const world = open();
    world.later();
    world.type(1, 2, 'progress', 'Đang thực hiện');
    world.type(1, 2, 'difficulty', 'Thiếu dữ liệu');
    const { grid } = world.sheet(sheet);
    const unit = world.rows('Đơn vị')[2]?.[1];
    grid.setCell(1, tabHeadings.indexOf('Đơn vị'), { value: unit ?? '' });
    grid.setCell(1, tabHeadings.indexOf('Khó khăn'), { value: 'Chưa có cán bộ' });
    world.later();
    expect(problems(world.tab(1)).sort()).toEqual(['Chưa có cán bộ', 'Thiếu dữ liệu']);
    expect(world.later().cellsWritten).toBe(0);
    expect(world.lines().map((line) => line['Trạng thái'])).toEqual(['Mới', 'Mới']);
    world.type(1, 2, 'difficulty', '');
    world.later();
    const gone = world.tab(1).find((line) => line['Khó khăn'] === 'Thiếu dữ liệu');
    expect(gone?.['Trạng thái']).toBe('Đơn vị rút');
    expect(world.later().cellsWritten).toBe(0);
    // Deleted where it was typed, in the tracker, it leaves the tab as well.
    const at = world.lines().findIndex((line) => line['Khó khăn'] === 'Chưa có cán bộ');
    world.sheet(sheet).grid.deleteRows(at + 1, 1);
    world.later();
    expect([problems(world.lines()), problems(world.tab(1))]).toEqual([['Thiếu dữ liệu'], ['Thiếu dữ liệu']]);
    world.later();
    expect(world.later().cellsWritten).toBe(0);
  });

  it('cost no request besides that of their file’s task table', () => {
    const without = openWithoutTabs();
    const before = done(without.run('consolidate')).totalCalls;
    const world = open();
    expect(done(world.run('consolidate')).totalCalls).toBe(before);
  });
});

describe('a tab that its unit changes', () => {
  it('is known by its mark under another name, and a copy of it counts for nothing', () => {
    const world = withRow();
    const sheetId = world.tabId(1);
    world.changeFile(
      1,
      { updateSheetProperties: { properties: { sheetId, title: 'VM của phòng' }, fields: 'title' } },
      { duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex: 0, newSheetName: 'Bản sao của VM của phòng' } },
    );
    world.typeIn(1, 3, 'Khó khăn', 'Thiếu kinh phí', 'VM của phòng');
    world.typeIn(1, 3, 'Khó khăn', 'Không phải việc này', 'Bản sao của VM của phòng');
    world.later();
    expect(problems(world.lines())).toEqual(['Thiếu máy chủ', 'Thiếu kinh phí']);
    expect(world.later().cellsWritten).toBe(0);
  });

  it('without a mark is known by its name, whatever its spelling', () => {
    const world = openWithoutTabs();
    world.changeFile(2, { addSheet: { properties: { sheetId: 77, title: 'VƯỚNG MẮC' } } });
    const headings = ['Khó khăn', 'Mã', 'Trạng thái'].map((text) => ({ userEnteredValue: { stringValue: text } }));
    world.changeFile(2, {
      updateCells: { start: { sheetId: 77, rowIndex: 0, columnIndex: 0 }, rows: [{ values: headings }], fields: '*' },
    });
    world.typeIn(2, 2, 'Khó khăn', 'Thiếu người', 'VƯỚNG MẮC');
    world.later();
    expect(world.tab(2, 'VƯỚNG MẮC')).toEqual([
      { 'Khó khăn': 'Thiếu người', Mã: codeOf(world, 'Thiếu người'), 'Trạng thái': 'Mới' },
    ]);
  });

  it('keeps each row its code when it is sorted and its columns are moved', () => {
    const world = withRow();
    world.typeIn(1, 3, 'Khó khăn', 'An toàn thông tin');
    world.later();
    const codes = world.lines().map((line) => [line['Khó khăn'], line.Mã]);
    const sheetId = world.tabId(1);
    const sorted = { sheetId, startRowIndex: 1, endRowIndex: 3 };
    const problem = tabHeadings.indexOf('Khó khăn');
    world.changeFile(
      1,
      { sortRange: { range: sorted, sortSpecs: [{ dimensionIndex: problem, sortOrder: 'ASCENDING' }] } },
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: problem, endIndex: problem + 1 },
          destinationIndex: 0,
        },
      },
    );
    // The problem of a row names another cell by now.
    world.later();
    expect(world.later().cellsWritten).toBe(0);
    expect(problems(world.tab(1))).toEqual(['An toàn thông tin', 'Thiếu máy chủ']);
    expect(world.lines().map((line) => [line['Khó khăn'], line.Mã])).toEqual(codes);
  });

  it('gives a copied row a code of its own, and takes no code that was typed', () => {
    const world = withRow();
    const code = codeOf(world, 'Thiếu máy chủ');
    world.typeIn(1, 3, 'Khó khăn', 'Việc khác');
    world.typeIn(1, 3, 'Mã', code);
    world.typeIn(1, 4, 'Khó khăn', 'Việc thứ ba');
    world.typeIn(1, 4, 'Mã', code.replace('001', '050'));
    world.typeIn(1, 5, 'Khó khăn', 'Việc thứ tư');
    world.typeIn(1, 5, 'Mã', 'của tôi');
    world.later();
    const own = ['001', '002', '003', '004'].map((serial) => code.replace('001', serial));
    expect(world.tab(1).map((line) => line.Mã)).toEqual(own);
    expect(world.lines().map((line) => line.Mã)).toEqual(own);
    world.typeIn(1, 2, 'Mã', '');
    world.typeIn(1, 3, 'Mã', 'xyz');
    world.later();
    expect(world.tab(1).map((line) => line.Mã)).toEqual(own);
    expect(world.later().cellsWritten).toBe(0);
  });

  it('takes back what it has no say in, and keeps what it has', () => {
    const world = withRow();
    const code = codeOf(world, 'Thiếu máy chủ');
    world.typeIn(1, 2, 'Nội dung trả lời', 'Tự trả lời');
    world.typeIn(1, 2, 'Trạng thái', 'Đã đóng');
    world.typeIn(1, 2, 'Ghi chú', 'Gọi lại');
    world.answer(code, 'Khó khăn', 'Sở sửa lời');
    // As the edit there notes it.
    world.answer(code, 'Cập nhật', 45_940.5);
    world.later();
    expect(JSON.stringify(world.rows('Nhật ký'))).toContain(`Bản sao đã sửa, lấy lại theo nơi ghi gốc: ${code}`);
    expect(world.tab(1)).toMatchObject([
      { 'Nội dung trả lời': '', 'Trạng thái': 'Mới', 'Ghi chú': 'Gọi lại', 'Khó khăn': 'Thiếu máy chủ' },
    ]);
    expect(world.lines()).toMatchObject([{ 'Khó khăn': 'Thiếu máy chủ', 'Ghi chú': 'Gọi lại' }]);
    expect(world.later().cellsWritten).toBe(0);
  });

  it('withdraws a row that is deleted there, and loses none when the tab or the file is gone', () => {
    const world = withRow();
    const sheetId = world.tabId(1);
    world.changeFile(1, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
    });
    world.later();
    expect(world.lines()).toMatchObject([{ 'Khó khăn': 'Thiếu máy chủ', 'Trạng thái': 'Đơn vị rút' }]);
    expect(world.later().cellsWritten).toBe(0);
    const other = withRow();
    other.changeFile(1, { deleteSheet: { sheetId: other.tabId(1) } });
    other.later();
    expect(other.lines()).toMatchObject([{ 'Khó khăn': 'Thiếu máy chủ', 'Trạng thái': 'Mới' }]);
    other.workspace.drive.files.delete(fileIdOf(1));
    other.later();
    expect(other.lines()).toMatchObject([{ 'Khó khăn': 'Thiếu máy chủ', 'Trạng thái': 'Mới' }]);
    done(other.run('addRegisterTabs'));
    expect(JSON.stringify(other.lines())).toContain('Thiếu máy chủ');
  });

  it('keeps a row that looks secret in its file, and says so there', () => {
    const world = withRow();
    world.typeIn(1, 3, 'Khó khăn', 'Tài liệu TỐI MẬT số 12');
    world.later();
    expect(problems(world.lines())).toEqual(['Thiếu máy chủ']);
    expect(world.tab(1)[1]?.['Kiểm tra']).not.toBe('');
    expect(world.later().cellsWritten).toBe(0);
  });

  it('says in its own check column what is wrong, naming its own cells', () => {
    const world = withRow();
    world.typeIn(1, 2, 'Nhóm', 'Tiền');
    world.later();
    const cell = `${String.fromCharCode(65 + tabHeadings.indexOf('Nhóm'))}2`;
    expect(world.tab(1)[0]?.['Kiểm tra']).toContain(`${cell}: “Nhóm” “Tiền” không có trong danh sách.`);
  });
});

describe('a register whose rows leave when their unit deletes them', () => {
  it('has its amounts under their unit in the tab, and loses a row that is deleted there, which the log names', async () => {
    const settings = [['Mô-đun', 'Kinh phí']] as const;
    const world = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2, settings }))();
    for (const [row, title] of ['Máy chủ', 'Đường truyền'].entries()) {
      world.typeIn(0, 3 + row, 'Nội dung chi', title, 'Kinh phí');
      world.typeIn(0, 3 + row, 'Năm', 2025, 'Kinh phí');
      world.typeIn(0, 3 + row, 'Dự toán giao', 120, 'Kinh phí');
      world.typeIn(0, 3 + row, 'Giải ngân lũy kế', 30, 'Kinh phí');
    }
    world.later();
    const codes = world.lines('Kinh phí').map(({ Mã }) => Mã ?? '');
    expect(codes).toEqual(['KP-2025-U001-001', 'KP-2025-U001-002']);
    expect(world.tab(0, 'Kinh phí')[0]).toMatchObject({ Mã: codes[0], 'Còn lại': '90' });
    expect(world.later().cellsWritten).toBe(0);
    const sheetId = world.tabId(0, 'Kinh phí');
    world.changeFile(0, { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    world.later();
    expect(world.lines('Kinh phí').map((line) => line['Nội dung chi'])).toEqual(['Đường truyền']);
    expect(JSON.stringify(world.rows('Nhật ký'))).toContain(`Đơn vị đã xóa dòng, bỏ khỏi sổ: ${codes[0]}`);
    world.later();
    expect(world.later().cellsWritten).toBe(0);
  });
});

describe('a module that is off', () => {
  it('costs no request, reads no file whole, and has no menu item', async () => {
    const off = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2, settings: [['Mô-đun', 'Không']] }, false))();
    const on = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2 }, false))();
    const [without, with_] = [off.later(), on.later()];
    expect(without.totalCalls).toBeLessThanOrEqual(with_.totalCalls);
    expect(with_.totalCalls - without.totalCalls).toBeLessThanOrEqual(1);
    expect(JSON.stringify(off.run('onOpen'))).not.toContain('addRegisterTabs');
    const told = done(off.run('addRegisterTabs'));
    expect(JSON.stringify(told.messages)).toContain('Chưa bật mô-đun nào có trang sổ');
  });
});

describe('columns of the coordinating unit', () => {
  it('are locked for others in the tracker and stand under a warning in a tab', () => {
    const world = open();
    const ranges = world.sheet(sheet).protectedRanges;
    const locks = ranges.filter(({ description }) => description === 'Đôn Đốc: cột của đơn vị tổng hợp');
    expect(locks.length).toBeGreaterThan(0);
    expect(locks.every(({ warningOnly }) => warningOnly !== true)).toBe(true);
    const { book } = world.fileOf(0);
    const tab = book?.sheets.find(({ properties }) => properties.title === sheet);
    const answer = tabHeadings.indexOf('Nội dung trả lời');
    const warned = tab?.protectedRanges.some(
      ({ warningOnly, range }) =>
        warningOnly === true && (range?.startColumnIndex ?? 0) <= answer && answer < (range?.endColumnIndex ?? 0),
    );
    expect(warned).toBe(true);
    const changes = done(world.run('setUpWorkbook'));
    expect(JSON.stringify(changes.messages)).toContain('không');
  });
});
