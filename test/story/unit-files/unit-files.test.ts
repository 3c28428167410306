import { beforeAll, describe, expect, it } from 'vitest';
import { trackerId } from '../../../scripts/bench/synthetic-files';
import type { Book } from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { done } from '../trackers';
import { type FileWorld, fileIdOf, prepareFileWorld } from './file-world';

const reads = (result: { calls: Readonly<Record<string, number>> }) => result.calls['UrlFetchApp.fetchAll'] ?? 0;

describe('units with files of their own', () => {
  let create: () => FileWorld;

  beforeAll(async () => {
    create = await prepareFileWorld({ fileCount: 6, rowCount: 4, sheetCount: 1 });
  });

  it('are consolidated with those in the tracker, and get their codes, days and statuses back', () => {
    const world = create();
    done(world.run('consolidate'));
    expect(world.rows('Tổng hợp')).toHaveLength(1 + 7 * 4);
    expect(world.cell(0, 2, 'code')).toBe('KH190-2025-U001-001');
    expect(world.cell(0, 3, 'status')).toBe('Đang thực hiện, trong hạn');
    expect(world.stamp()).toContain('7/7 đơn vị; số liệu tính đến 08:00 10/10/2025');
  });

  it('are not written to when the setting says so, and keep one code each over the runs', async () => {
    const closed = (
      await prepareFileWorld({ fileCount: 2, rowCount: 3, settings: [['Ghi lại tệp đơn vị', 'Không']] })
    )();
    done(closed.run('consolidate'));
    const codes = closed.rows('Tổng hợp').map(([code]) => code);
    closed.type(0, 2, 'percent', 55);
    closed.workspace.clock.advance(60_000);
    done(closed.run('consolidate'));
    expect(closed.cell(0, 2, 'code')).toBeNull();
    expect(closed.rows('Tổng hợp').map(([code]) => code)).toEqual(codes);
  });

  it('are read again only when someone changed them, not because we wrote to them', () => {
    const world = create();
    done(world.run('consolidate'));
    world.workspace.clock.advance(3_600_000);
    const second = done(world.run('consolidate'));
    expect([reads(second), second.cellsWritten]).toEqual([1, 0]);
    world.type(3, 3, 'percent', 66);
    world.workspace.clock.advance(3_600_000);
    // The list, the one file, and what the row's new moment takes to be written back: the list, a look, the writing, the list.
    expect(reads(done(world.run('consolidate')))).toBe(6);
    expect(world.rows('Tổng hợp').some((row) => row.includes(66))).toBe(true);
    world.workspace.clock.advance(3_600_000);
    expect(reads(done(world.run('consolidate')))).toBe(1);
  });

  it('are all read again when somebody has brought an earlier version of the tracker back', () => {
    const world = create();
    done(world.run('consolidate'));
    const { book } = world.workspace.drive.files.get(trackerId) ?? {};
    const earlier = cloneBook(book as Book);
    world.type(3, 3, 'percent', 66);
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    const expected = world.rows('Tổng hợp');
    Object.assign(book as Book, earlier);
    expect(world.rows('Tổng hợp')).not.toEqual(expected);
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(world.rows('Tổng hợp')).toEqual(expected);
    world.workspace.clock.advance(3_600_000);
    expect(reads(done(world.run('consolidate')))).toBe(1);
  });

  it('are read at least once a week', () => {
    const world = create();
    done(world.run('consolidate'));
    world.workspace.clock.advance(7 * 86_400_000);
    expect(reads(done(world.run('consolidate')))).toBeGreaterThanOrEqual(7);
  });

  it('that have not changed get the statuses of the day in the master', () => {
    const world = create();
    done(world.run('consolidate'));
    const before = world.rows('Tổng hợp').filter((row) => row.includes('Sắp đến hạn')).length;
    world.workspace.clock.set('2025-11-28T08:00:00+07:00');
    done(world.run('runDaily'));
    expect(before).toBe(0);
    expect(world.rows('Tổng hợp').filter((row) => row.includes('Sắp đến hạn')).length).toBeGreaterThan(0);
  });

  it('are read again when someone deleted their rows from the master', () => {
    const world = create();
    done(world.run('consolidate'));
    const { grid } = world.sheet('Tổng hợp');
    grid.deleteRows(1, 2);
    world.workspace.clock.advance(60_000);
    done(world.run('consolidate'));
    expect(world.rows('Tổng hợp').filter((row) => row.length > 0)).toHaveLength(1 + 7 * 4);
  });

  it.each([
    ['nobody shared it', (w: FileWorld) => Object.assign(w.fileOf(2), { access: 'denied' }), 'không có quyền mở tệp'],
    ['it lies in the bin', (w: FileWorld) => Object.assign(w.fileOf(2), { trashed: true }), 'tệp đã bị xóa'],
    ['it is gone', (w: FileWorld) => w.workspace.drive.files.delete(fileIdOf(2)), 'tệp đã bị xóa'],
    [
      'it is no spreadsheet',
      (w: FileWorld) => Object.assign(w.fileOf(2), { problem: 'x', mimeType: 'text/plain' }),
      'không phải bảng tính',
    ],
    ['a heading was renamed', (w: FileWorld) => w.type(2, 1, 'dueText', 'Mốc'), 'thiếu cột “Thời hạn”'],
    ['a heading stands twice', (w: FileWorld) => w.type(2, 1, 'note', 'Thời hạn'), 'trùng cột “Thời hạn”'],
    [
      'the headings are gone',
      (w: FileWorld) => w.fileOf(2).book?.sheets[0]?.grid.deleteRows(0, 1),
      'tệp không có bảng nhiệm vụ',
    ],
  ])('leave the others alone when %s: their last good rows stay, and the report says why', (_, breakIt, reason) => {
    const world = create();
    done(world.run('consolidate'));
    const before = world.rows('Tổng hợp').length;
    breakIt(world);
    const file = world.workspace.drive.files.get(fileIdOf(2));
    if (file !== undefined) file.modifiedTime = '2025-10-10T02:00:00.000Z';
    world.workspace.clock.advance(86_400_000);
    done(world.run('consolidate'));
    expect(world.stamp()).toContain('6/7 đơn vị; thiếu: Đơn vị U003');
    expect(world.stamp()).toContain(reason);
    const rows = world.rows('Tổng hợp');
    expect(rows).toHaveLength(before);
    const check = rows[0]?.indexOf('Kiểm tra') ?? -1;
    const old = rows.filter((row) => String(row[check]).includes('Số liệu cũ, đọc lần cuối 08:00 10/10/2025'));
    expect(old).toHaveLength(4);
  });

  it('are found by a pasted link; two at one sheet, and a text that is no id, are named', () => {
    const world = create();
    const units = world.sheet('Đơn vị').grid;
    const column = world.rows('Đơn vị')[0]?.indexOf('Mã tệp') ?? -1;
    units.setCell(1, column, { value: `https://docs.google.com/spreadsheets/d/${fileIdOf(0)}/edit#gid=0` });
    units.setCell(2, column, { value: fileIdOf(0) });
    units.setCell(3, column, { value: 'tệp của tôi' });
    done(world.run('consolidate'));
    expect(world.stamp()).toContain(
      '5/7 đơn vị; thiếu: Đơn vị U002 (trùng tệp và trang với Đơn vị U001), Đơn vị U003 (mã tệp không đúng)',
    );
  });

  it('of which two name one file are told apart at every later run too, when only the second is looked into again', () => {
    const world = create();
    const column = world.rows('Đơn vị')[0]?.indexOf('Mã tệp') ?? -1;
    world.sheet('Đơn vị').grid.setCell(2, column, { value: fileIdOf(0) });
    done(world.run('consolidate'));
    const first = world.rows('Tổng hợp');
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(world.stamp()).toContain('6/7 đơn vị; thiếu: Đơn vị U002 (trùng tệp và trang với Đơn vị U001)');
    expect(world.rows('Kiểm tra dữ liệu').flat()).not.toContain('V04');
    expect(world.rows('Tổng hợp')).toEqual(first);
  });

  it.each([
    ['', 'Nhiệm vụ'],
    ['Nhiệm vụ', ''],
    ['NHIEM VU', 'Nhiệm vụ'],
  ])('two at one sheet that they name “%s” and “%s” are told apart at every run', (first, second) => {
    const world = create();
    const units = world.sheet('Đơn vị').grid;
    const columnOf = (heading: string) => world.rows('Đơn vị')[0]?.indexOf(heading) ?? -1;
    units.setCell(2, columnOf('Mã tệp'), { value: fileIdOf(0) });
    for (const [index, name] of [first, second].entries()) {
      if (name !== '') units.setCell(1 + index, columnOf('Trang tính'), { value: name });
    }
    for (let run = 0; run < 3; run += 1) {
      const { cellsWritten } = done(world.run('consolidate'));
      expect(world.stamp()).toContain('6/7 đơn vị; thiếu: Đơn vị U002 (trùng tệp và trang với Đơn vị U001)');
      if (run > 0) expect(cellsWritten).toBe(0);
      world.workspace.clock.advance(3_600_000);
    }
  });

  it('are missed when somebody empties their Mã tệp: their rows stay, and their own file is said not to be there', () => {
    const world = create();
    done(world.run('consolidate'));
    const column = world.rows('Đơn vị')[0]?.indexOf('Mã tệp') ?? -1;
    world.sheet('Đơn vị').grid.setCell(3, column, undefined);
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(world.stamp()).toContain(
      '6/7 đơn vị; thiếu: Đơn vị U003 (không có trang “U003”; dùng số liệu ngày 10/10/2025)',
    );
    expect(world.rows('Tổng hợp')).toHaveLength(1 + 7 * 4);
  });

  it('that cannot be used are named in the data check at the cell of the directory, with the cure, until they can', () => {
    const world = create();
    const column = world.rows('Đơn vị')[0]?.indexOf('Mã tệp') ?? -1;
    Object.assign(world.fileOf(0), { access: 'denied' });
    Object.assign(world.fileOf(1), { trashed: true });
    world.sheet('Đơn vị').grid.setCell(3, column, { value: 'tệp của tôi' });
    done(world.run('consolidate'));
    const told = () => world.rows('Kiểm tra dữ liệu').slice(1);
    const cell = `'Đơn vị'!${String.fromCharCode(65 + column)}`;
    expect(told().map((row) => [row[1], row[2], row[4]])).toEqual([
      ['U001', `${cell}2`, 'V01'],
      ['U002', `${cell}3`, 'V01'],
      ['U003', `${cell}4`, 'V01'],
    ]);
    expect(told()[0]?.slice(5)).toEqual([
      'Không có quyền mở tệp (tệp “file-U001”).',
      'Đề nghị đơn vị chia sẻ tệp với tài khoản chạy tổng hợp (quyền Người chỉnh sửa).',
    ]);
    expect(told()[2]?.[5]).toContain('(“tệp của tôi”)');
    Object.assign(world.fileOf(0), { access: undefined });
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(told().map((row) => row[1])).toEqual(['U002', 'U003']);
    world.workspace.clock.advance(3_600_000);
    expect(done(world.run('consolidate')).cellsWritten).toBe(0);
  });

  it('find their sheet by the name in Trang tính, whatever its case', () => {
    const world = create();
    const units = world.sheet('Đơn vị').grid;
    const column = world.rows('Đơn vị')[0]?.indexOf('Trang tính') ?? -1;
    units.setCell(1, column, { value: 'NHIEM VU' });
    units.setCell(2, column, { value: 'Năm 2024' });
    done(world.run('consolidate'));
    expect(world.stamp()).toContain('6/7 đơn vị; thiếu: Đơn vị U002 (không có trang “Năm 2024”)');
  });

  it('with too many rows are left out with their count', () => {
    const world = create();
    const grid = world.fileOf(1).book?.sheets[0]?.grid;
    grid?.insertRows(20, 20_000);
    grid?.setCell(20_010, 1, { value: 'một dòng ở rất xa' });
    done(world.run('consolidate'));
    expect(world.stamp()).toContain('bảng có 20011 dòng, quá lớn');
  });

  it('that change at any moment until they are written to are read again', () => {
    const changedFile = 4;
    for (let n = 10, isWritten = false; !isWritten; n += 3) {
      const world = create();
      world.workspace.beforeCall(n, () => {
        isWritten = world.cell(changedFile, 2, 'code') !== null;
        world.type(changedFile, 2, 'percent', 99);
      });
      done(world.run('consolidate'));
      world.workspace.clock.advance(60_000);
      done(world.run('consolidate'));
      if (isWritten) break;
      expect(
        world.rows('Tổng hợp').some((row) => row.includes(99)),
        `changed before call ${n}`,
      ).toBe(true);
    }
  });

  it('are checked and reminded of by the daily run', () => {
    const world = create();
    world.sheet('Cấu hình').grid.setCell(10, 0, { value: 'Chế độ thư' });
    world.type(0, 3, 'deliverable', '');
    world.type(0, 3, 'dueText', '13/10/2025');
    done(world.run('runDaily'));
    expect(String(world.cell(0, 3, 'check'))).toContain('I3:');
    expect(world.rows('Kiểm tra dữ liệu').some((row) => row.includes("'Nhiệm vụ'!I3"))).toBe(true);
    world.workspace.clock.advance(3_600_000);
    const again = done(world.run('runDaily'));
    expect(again.cellsWritten).toBe(0);
  });

  it('a second start while one runs says so and does nothing', () => {
    const world = create();
    let second: ReturnType<FileWorld['run']> | undefined;
    world.workspace.beforeCall(20, () => {
      second = world.run('consolidate');
    });
    done(world.run('consolidate'));
    expect(second?.messages.map((message) => ('text' in message ? message.text : ''))).toEqual([
      expect.stringContaining('Đang có một lượt chạy khác'),
    ]);
    expect(second?.totalCalls).toBe(0);
  });
});
