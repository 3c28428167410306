import { beforeEach, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { codeOf, openCity, retype, rowNumberOf, run, said, selectRows } from '../coordinator';
import { contentOf, placeOf, rowWhere, tableOf, typeInto } from '../trackers';

const master = 'Tổng hợp';
const storage = 'Xây dựng kho dữ liệu dùng chung';
const meetings = 'Triển khai nền tảng họp trực tuyến';

let office: Office;
let storageCode: string;
let meetingsCode: string;

function inMaster(code: string) {
  return rowWhere(office, master, 'Mã nhiệm vụ', code);
}

beforeEach(async () => {
  office = await openCity();
  run(office, 'consolidate');
  storageCode = codeOf(office, 'SKHCN', storage);
  meetingsCode = codeOf(office, 'SKHCN', meetings);
  retype(office, 'SKHCN', storage, 'Thời hạn', '19/12/2025');
  retype(office, 'SKHCN', meetings, 'Nội dung nhiệm vụ', 'Triển khai họp trực tuyến tại các phường, xã');
  run(office, 'runDaily');
});

describe('a unit that changes what was assigned to it', () => {
  it('is told, and the master keeps what was assigned', () => {
    expect(inMaster(storageCode)['Thời hạn']).toBe('20/11/2025');
    expect(inMaster(storageCode)['Kiểm tra']).toContain('Đơn vị tự sửa: Thời hạn; giữ nội dung đã giao');
    expect(inMaster(meetingsCode)['Nội dung nhiệm vụ']).toBe(meetings);
    const told = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V60');
    expect(told.map((row) => row['Mã nhiệm vụ']).sort()).toEqual([storageCode, meetingsCode].sort());
    expect(tableOf(office, 'Lịch sử thời hạn')).toEqual([]);
  });
});

describe('a unit that extends a deadline with its basis', () => {
  it('needs nobody’s acceptance: the day moves, and the history keeps old, new, who and basis', () => {
    retype(office, 'SKHCN', storage, 'Thời hạn', '20/11/2025');
    retype(office, 'SKHCN', storage, 'Gia hạn đến', '19/12/2025');
    run(office, 'consolidate');
    expect(tableOf(office, 'Lịch sử thời hạn')).toEqual([]);
    retype(office, 'SKHCN', storage, 'Văn bản gia hạn', '5600/UBND-ĐMPT, chờ thẩm định giá');
    run(office, 'consolidate');
    expect(inMaster(storageCode)).toMatchObject({ 'Thời hạn': '20/11/2025', 'Hạn cuối': '19/12/2025' });
    expect(tableOf(office, 'Lịch sử thời hạn')).toMatchObject([
      {
        'Mã nhiệm vụ': storageCode,
        'Hạn cũ': '20/11/2025',
        'Hạn mới': '19/12/2025',
        Người: 'Sở Khoa học và Công nghệ',
        'Căn cứ': '5600/UBND-ĐMPT, chờ thẩm định giá',
      },
    ]);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
    expect(tableOf(office, 'Lịch sử thời hạn')).toHaveLength(1);
  });
});

describe('an edit of a row that differs from what was assigned', () => {
  const inUnit = () => rowWhere(office, 'SKHCN', 'Mã nhiệm vụ', storageCode);

  it('leaves standing what the last run said of it, and the last day that counts', () => {
    expect(inUnit()).toMatchObject({ 'Hạn cuối': '20/11/2025' });
    retype(office, 'SKHCN', storage, 'Tỷ lệ (%)', '450');
    expect(inUnit()['Hạn cuối']).toBe('20/11/2025');
    expect(inUnit()['Kiểm tra']).toContain('450');
    expect(inUnit()['Kiểm tra']).toContain(
      'Hạn được giao là 20/11/2025; muốn đổi thì ghi “Gia hạn đến” và “Văn bản gia hạn”.',
    );
    retype(office, 'SKHCN', storage, 'Tiến độ', 'Hủy');
    retype(office, 'SKHCN', storage, 'Minh chứng', '12/QĐ-UBND');
    expect(inUnit()['Trạng thái']).toBe('Hủy/Không thực hiện');
  });

  it('ends it when the edit puts the cell right, or gives the extension with its basis', () => {
    retype(office, 'SKHCN', storage, 'Thời hạn', '20/11/2025');
    expect(inUnit()['Kiểm tra']).not.toContain('Hạn được giao');
    retype(office, 'SKHCN', storage, 'Thời hạn', '19/12/2025');
    run(office, 'runDaily');
    retype(office, 'SKHCN', storage, 'Gia hạn đến', '25/12/2025');
    retype(office, 'SKHCN', storage, 'Văn bản gia hạn', '5600/UBND-ĐMPT, chờ thẩm định giá');
    expect(inUnit()).toMatchObject({ 'Hạn cuối': '25/12/2025' });
    expect(inUnit()['Kiểm tra']).not.toContain('Hạn được giao');
  });
});

describe('a deadline that someone types into the master', () => {
  it('is kept in the history with old and new, and its unit is told that its row says otherwise', () => {
    retype(office, 'SKHCN', storage, 'Thời hạn', '20/11/2025');
    run(office, 'runDaily');
    retype(office, master, storage, 'Thời hạn', '30/12/2025');
    run(office, 'runDaily');
    expect(inMaster(storageCode)).toMatchObject({ 'Thời hạn': '30/12/2025', 'Hạn cuối': '30/12/2025' });
    expect(tableOf(office, 'Lịch sử thời hạn')).toMatchObject([
      { 'Mã nhiệm vụ': storageCode, 'Hạn cũ': '20/11/2025', 'Hạn mới': '30/12/2025', Người: 'Không xác định' },
    ]);
    expect(rowWhere(office, 'SKHCN', 'Mã nhiệm vụ', storageCode)).toMatchObject({
      'Hạn cuối': '30/12/2025',
      'Kiểm tra': expect.stringContaining('Hạn được giao là 30/12/2025; muốn đổi'),
    });
    expect(run(office, 'runDaily').cellsWritten).toBe(0);
    expect(tableOf(office, 'Lịch sử thời hạn')).toHaveLength(1);
  });
});

describe('acceptChanges', () => {
  it('takes over the selected row of the master alone, and notes the deadline with old, new and who', () => {
    selectRows(office, master, 'Mã nhiệm vụ', [storageCode]);
    const result = run(office, 'acceptChanges', ['OK']);
    expect(said(result)).toContain(`${storageCode} (Sở Khoa học và Công nghệ), Thời hạn: “20/11/2025” → “19/12/2025”`);
    expect(said(result)).not.toContain(meetingsCode);
    expect(inMaster(storageCode)).toMatchObject({ 'Thời hạn': '19/12/2025', 'Hạn cuối': '19/12/2025', 'Kiểm tra': '' });
    expect(inMaster(meetingsCode)['Nội dung nhiệm vụ']).toBe(meetings);
    expect(tableOf(office, 'Lịch sử thời hạn')).toMatchObject([
      { 'Mã nhiệm vụ': storageCode, 'Hạn cũ': '20/11/2025', 'Hạn mới': '19/12/2025', Người: office.workspace.user },
    ]);
    const told = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V60');
    expect(told.map((row) => row['Mã nhiệm vụ'])).toEqual([meetingsCode]);
  });

  it('takes the rows of the data check that tell of such a change', () => {
    const row = rowNumberOf(office, 'Kiểm tra dữ liệu', 'Mã nhiệm vụ', meetingsCode);
    selectRows(office, 'Kiểm tra dữ liệu', 'Mã nhiệm vụ', [meetingsCode]);
    expect(row).toBeGreaterThan(1);
    run(office, 'acceptChanges', ['OK']);
    expect(inMaster(meetingsCode)['Nội dung nhiệm vụ']).toBe('Triển khai họp trực tuyến tại các phường, xã');
    expect(inMaster(storageCode)['Thời hạn']).toBe('20/11/2025');
  });

  it('lists all changes when none is selected, takes all over, and leaves nothing for the next consolidation', () => {
    office.workspace.selection = undefined;
    const result = run(office, 'acceptChanges', ['OK']);
    expect(said(result)).toContain(storageCode);
    expect(said(result)).toContain(meetingsCode);
    expect(inMaster(meetingsCode)['Kiểm tra']).not.toContain('Đơn vị tự sửa');
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
    expect(tableOf(office, 'Lịch sử thời hạn')).toHaveLength(1);
    expect(said(run(office, 'acceptChanges'))).toContain('Không có gì phải tiếp nhận');
  });

  it('touches nothing when the coordinator says no', () => {
    const before = contentOf(office);
    run(office, 'acceptChanges', ['CANCEL']);
    expect(contentOf(office)).toEqual(before);
  });

  it('is not for the unit’s own people to run', () => {
    const before = contentOf(office);
    office.workspace.screen.willAnswer('OK');
    const result = office.run('acceptChanges', { user: 'stc@dd.example' });
    expect(said(result)).toContain('“Tiếp nhận thay đổi của đơn vị” là việc của đơn vị tổng hợp');
    expect(contentOf(office)).toEqual(before);
  });

  it('takes nothing over that changed after it was shown', () => {
    office.workspace.selection = undefined;
    const before = contentOf(office, ['SKHCN']);
    // The unit goes on typing while the question stands on the screen.
    const { screen } = office.workspace;
    const takeAnswer = screen.takeAnswer.bind(screen);
    screen.takeAnswer = () => {
      screen.takeAnswer = takeAnswer;
      retype(office, 'SKHCN', storage, 'Thời hạn', '31/12/2026');
      retype(office, 'SKHCN', 'Triển khai họp trực tuyến tại các phường, xã', 'Nội dung nhiệm vụ', 'Việc khác hẳn');
      return { button: 'OK' };
    };
    expect(said(run(office, 'acceptChanges'))).toContain('Chưa tiếp nhận gì');
    expect(contentOf(office, ['SKHCN'])).toEqual(before);
  });
});

describe('a unit with a file of its own', () => {
  const fileId = 'tep-cua-phuong-ngoc-ha';
  const task = 'Cấp chữ ký số cho cán bộ';

  function typeInFile(heading: string, text: string): void {
    const column = taskColumns.findIndex(({ vi }) => vi === heading);
    const book = office.workspace.drive.files.get(fileId)?.book;
    const sheet = book?.sheets[0];
    if (sheet === undefined) throw new Error('the file cannot be opened');
    typeInto(sheet, 1, column, [[text]]);
    const file = office.workspace.drive.files.get(fileId);
    const modifiedTime = new Date(office.workspace.clock.now()).toISOString();
    if (file !== undefined) office.workspace.drive.files.set(fileId, { ...file, modifiedTime });
  }

  beforeEach(() => {
    const book = createBook(fileId, { title: 'Phường Ngọc Hà' });
    const row = taskColumns.map(({ key }) => fileRow[key] ?? '');
    typeInto(createSheet(book, 'Nhiệm vụ', { columns: 40 }), 0, 0, [taskColumns.map(({ vi }) => vi), row]);
    const { drive, user } = office.workspace;
    const mimeType = SPREADSHEET_MIME_TYPE;
    const modifiedTime = '2025-10-01T00:00:00.000Z';
    drive.files.set(fileId, { id: fileId, name: 'Phường Ngọc Hà', mimeType, modifiedTime, owner: user, book });
    run(office, 'setUpWorkbook');
    const { row: heading, column } = placeOf(office, 'Đơn vị', 'Mã tệp');
    office.edit(`'Đơn vị'!${cellName(heading + 6, column)}`, [[fileId]]);
  });

  const fileRow: Readonly<Record<string, string>> = {
    title: task,
    field: 'CĐS',
    source: '139/KH-UBND',
    assignedOn: '16/5/2025',
    lead: 'Phường Ngọc Hà',
    deliverable: 'Báo cáo',
    dueText: '20/11/2025',
    progress: 'Đang thực hiện',
  };

  it('stays marked while its file rests, and its change can still be accepted', () => {
    run(office, 'runDaily');
    office.advanceTo('2025-10-11T08:00:00+07:00');
    typeInFile('Thời hạn', '19/12/2025');
    run(office, 'runDaily');
    const mark = () => rowWhere(office, master, 'Nội dung nhiệm vụ', task);
    const told = () => tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V60').length;
    expect(mark()['Kiểm tra']).toContain('Đơn vị tự sửa: Thời hạn');
    expect(told()).toBe(3);
    office.advanceTo('2025-10-13T08:00:00+07:00');
    run(office, 'runDaily');
    expect(mark()['Kiểm tra']).toContain('Đơn vị tự sửa: Thời hạn');
    expect(told()).toBe(3);
    selectRows(office, master, 'Nội dung nhiệm vụ', [task]);
    run(office, 'acceptChanges', ['OK']);
    expect(mark()).toMatchObject({ 'Thời hạn': '19/12/2025', 'Hạn cuối': '19/12/2025' });
    expect(mark()['Kiểm tra']).not.toContain('Đơn vị tự sửa');
    expect(told()).toBe(2);
    expect(office.texts("'Báo cáo'!A2")[0]?.[0]).toMatch(/^6\/6 đơn vị; số liệu/);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });
});
