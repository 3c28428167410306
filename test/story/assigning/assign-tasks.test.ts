import { beforeEach, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { codeOf, openCity, pasteRow, run, said, tasksOf } from '../coordinator';
import { contentOf, placeOf, rowWhere, tableOf, typeInto } from '../trackers';

const sheet = 'Giao việc';
const report = 'Báo cáo kết quả cấp chữ ký số cá nhân';
const comments = 'Góp ý dự thảo kế hoạch năm 2026';
const review = 'Rà soát quy trình nội bộ';

let office: Office;
beforeEach(async () => {
  office = await openCity();
  run(office, 'consolidate');
});

/** Below the line that says what the sheet is for. */
function order(title: string, lead: string, part: Readonly<Record<string, string>> = {}): void {
  pasteRow(office, sheet, {
    'Nội dung nhiệm vụ': title,
    'Lĩnh vực': 'CĐS',
    'Văn bản giao': '139/KH-UBND',
    'Ngày giao': '10/10/2025',
    'Giao cho': lead,
    'Sản phẩm': 'Báo cáo',
    'Thời hạn': '20/11/2025',
    ...part,
  });
}

function inOrder(title: string): Record<string, string> {
  return rowWhere(office, sheet, 'Nội dung nhiệm vụ', title);
}

describe('assignTasks', () => {
  it('gives one unit its task below its last row, with a code, a last day and a status', () => {
    order(review, 'STC');
    const result = run(office, 'assignTasks', ['OK']);
    expect(said(result)).toContain(`KH139-2025-STC-003: “${review}” → Sở Tài chính`);
    const rows = tasksOf(office, 'STC').filter((row) => row['Nội dung nhiệm vụ'] !== '');
    expect(rows[2]).toMatchObject({
      'Mã nhiệm vụ': 'KH139-2025-STC-003',
      'Nội dung nhiệm vụ': review,
      'Cơ quan chủ trì': 'Sở Tài chính',
      'Ngày giao': '10/10/2025',
      'Thời hạn': '20/11/2025',
      'Tiến độ': 'Chưa triển khai',
      'Hạn cuối': '20/11/2025',
      'Trạng thái': 'Đang thực hiện, trong hạn',
    });
    expect(inOrder(review)).toMatchObject({
      'Đã giao lúc': '10/10/2025 08:00',
      'Mã nhiệm vụ': 'KH139-2025-STC-003',
      'Kết quả': 'Đã giao Sở Tài chính.',
    });
  });

  it('makes one parent and a child for each unit of several or of a whole kind, and names who could not get it', () => {
    order(report, 'tất cả phường, xã');
    order(comments, 'các sở trừ Sở Tài chính');
    run(office, 'assignTasks', ['OK']);
    const parent = inOrder(report)['Mã nhiệm vụ'];
    expect(parent).toBe('KH139-2025-SKHCN-004');
    expect(codeOf(office, 'PBADINH', report)).toBe(`${parent}.1`);
    expect(codeOf(office, 'XSOCSON', report)).toBe(`${parent}.3`);
    expect(inOrder(report)['Kết quả']).toContain('đã giao 2/3 đơn vị: Phường Ba Đình; Xã Sóc Sơn.');
    expect(inOrder(report)['Kết quả']).toContain('Chưa giao được 1 đơn vị');
    expect(inOrder(report)['Kết quả']).toContain('Phường Ngọc Hà');
    expect(codeOf(office, 'SKHCN', comments)).toBe('KH139-2025-SKHCN-005.1');
    expect(codeOf(office, 'SNV', comments)).toBe('KH139-2025-SKHCN-005.2');
    expect(codeOf(office, 'STC', comments)).toBe('');
    run(office, 'consolidate');
    const children = tableOf(office, 'Tổng hợp').filter((row) => row['Nội dung nhiệm vụ'] === report);
    expect(children.map((row) => row['Đơn vị'])).toEqual(['PBADINH', 'XSOCSON']);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('gives nothing twice, and gives the rest once a unit has its sheet', () => {
    order(report, 'tất cả phường, xã');
    run(office, 'assignTasks', ['OK']);
    const before = contentOf(office);
    expect(said(run(office, 'assignTasks', ['OK']))).toContain('đã giao từ trước');
    expect(contentOf(office)).toEqual(before);
    office.edit("'Đơn vị'!F6", [['PNGOCHA']]);
    run(office, 'setUpWorkbook');
    run(office, 'assignTasks', ['OK']);
    expect(codeOf(office, 'PNGOCHA', report)).toBe('KH139-2025-SKHCN-004.2');
    expect(inOrder(report)['Kết quả']).toContain('đã giao 3/3 đơn vị');
    expect(tasksOf(office, 'PBADINH').filter((row) => row['Nội dung nhiệm vụ'] === report)).toHaveLength(1);
  });

  it('does not give a task again to the one unit that had it when others are added', () => {
    order(review, 'STC');
    run(office, 'assignTasks', ['OK']);
    const { row, column } = placeOf(office, sheet, 'Giao cho');
    office.edit(`'${sheet}'!${cellName(row + 3, column)}`, [['STC; Sở Nội vụ']]);
    run(office, 'assignTasks', ['OK']);
    expect(tasksOf(office, 'STC').filter((one) => one['Nội dung nhiệm vụ'] === review)).toHaveLength(1);
    expect(codeOf(office, 'SNV', review)).toBe(`${codeOf(office, 'STC', review)}.2`);
    expect(inOrder(review)['Kết quả']).toContain('đã giao 2/2 đơn vị');
    expect(said(run(office, 'assignTasks', ['OK']))).toContain('đã giao từ trước');
  });

  it('says of a row copied with its marks that it is not given, and how to give it', () => {
    order(review, 'STC');
    run(office, 'assignTasks', ['OK']);
    pasteRow(office, sheet, { ...inOrder(review), 'Nội dung nhiệm vụ': comments });
    const told = said(run(office, 'assignTasks'));
    expect(told).toContain("'Giao việc'!E4: dòng này chép từ dòng 3");
    expect(inOrder(comments)['Kết quả']).toMatch(/^Chưa giao: .*xóa “Đã giao lúc”/);
    pasteRow(office, sheet, { ...inOrder(review), 'Nội dung nhiệm vụ': report, 'Đã giao lúc': '', 'Mã nhiệm vụ': '' });
    run(office, 'assignTasks', ['OK']);
    expect(codeOf(office, 'STC', report)).toBe('KH139-2025-STC-004');
  });

  it('holds back rows with faults, names their cells and what to do, and gives the others', () => {
    order(review, 'STC');
    order('', 'Sở Nội vụu', { 'Thời hạn': '31/02/2026' });
    order(comments, '', { 'Văn bản giao': '' });
    const result = run(office, 'assignTasks', ['OK']);
    expect(said(result)).toMatch(/'Giao việc'!E4: “Sở Nội vụu” không có trong trang “Đơn vị”. Có phải “Sở Nội vụ”\?/);
    expect(said(result)).toContain("'Giao việc'!A4:");
    expect(said(result)).toContain("'Giao việc'!H4: hạn “31/02/2026” không có trên lịch");
    expect(said(result)).toContain("'Giao việc'!E5: chưa ghi giao cho đơn vị nào");
    expect(said(result)).toContain("'Giao việc'!C5:");
    const rows = tableOf(office, sheet).slice(1);
    expect(rows.map((row) => row['Đã giao lúc'] !== '')).toEqual([true, false, false]);
    expect(rows[1]?.['Kết quả']).toMatch(/^Chưa giao: 'Giao việc'!E4/);
    expect(codeOf(office, 'SNV', comments)).toBe('');
  });

  it('writes nothing when the coordinator says no', () => {
    order(report, 'tất cả phường, xã');
    const before = contentOf(office);
    run(office, 'assignTasks', ['CANCEL']);
    expect(contentOf(office)).toEqual(before);
  });

  it('keeps clear of numbers that the next edit of a unit would take', () => {
    order(review, 'STC');
    run(office, 'assignTasks', ['OK']);
    pasteRow(office, 'STC', {
      'Nội dung nhiệm vụ': 'Việc mới',
      'Văn bản giao': '139/KH-UBND',
      'Ngày giao': '10/10/2025',
    });
    expect(codeOf(office, 'STC', 'Việc mới')).toBe('KH139-2025-STC-004');
  });
});

describe('a unit with a file of its own', () => {
  const fileId = 'tep-cua-phuong-ngoc-ha';

  function addFile(): void {
    const book = createBook(fileId, { title: 'Phường Ngọc Hà' });
    typeInto(createSheet(book, 'Nhiệm vụ', { columns: 40 }), 0, 0, [taskColumns.map(({ vi }) => vi)]);
    const { drive, user } = office.workspace;
    const modifiedTime = '2025-10-01T00:00:00.000Z';
    drive.files.set(fileId, {
      id: fileId,
      name: 'Phường Ngọc Hà',
      mimeType: SPREADSHEET_MIME_TYPE,
      modifiedTime,
      owner: user,
      book,
    });
    run(office, 'setUpWorkbook');
  }

  function giveFile(): void {
    const headings = office.texts("'Đơn vị'")[0] ?? [];
    const column = String.fromCharCode(65 + headings.indexOf('Mã tệp'));
    office.edit(`'Đơn vị'!${column}6`, [[fileId]]);
  }

  function inFile(): string[] {
    return office
      .values("'Nhiệm vụ'!A1:B9", fileId)
      .filter((row) => row[1] === report)
      .map((row) => String(row[0]));
  }

  function expectGivenOnce(): void {
    const parent = inOrder(report)['Mã nhiệm vụ'];
    expect(inFile()).toEqual([`${parent}.2`]);
    for (const title of ['PBADINH', 'XSOCSON']) {
      expect(tasksOf(office, title).filter((row) => row['Nội dung nhiệm vụ'] === report)).toHaveLength(1);
    }
    expect(inOrder(report)['Kết quả']).toContain('đã giao 3/3 đơn vị');
    run(office, 'consolidate');
    const children = tableOf(office, 'Tổng hợp').filter((row) => row['Nội dung nhiệm vụ'] === report);
    expect(children.map((row) => row['Mã nhiệm vụ']).sort()).toEqual([1, 2, 3].map((number) => `${parent}.${number}`));
  }

  async function openWithFile(): Promise<void> {
    office = await openCity();
    run(office, 'consolidate');
    addFile();
    giveFile();
    order(report, 'tất cả phường, xã');
  }

  it('gets its task into that file', async () => {
    await openWithFile();
    run(office, 'assignTasks', ['OK']);
    expectGivenOnce();
  });

  it('a run that dies at any call after the question is finished by the next, and nobody gets it twice', async () => {
    await openWithFile();
    const calls = run(office, 'assignTasks', ['OK']).allCalls;
    for (let call = calls - 15; call <= calls; call += 1) {
      await openWithFile();
      office.workspace.screen.willAnswer('OK');
      office.workspace.killAt(call);
      expect(office.run('assignTasks').ok).toBe(false);
      office.workspace.screen.willAnswer('OK');
      run(office, 'assignTasks');
      expectGivenOnce();
    }
  });
});
