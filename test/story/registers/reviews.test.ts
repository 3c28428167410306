import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { idOf, run, said } from '../coordinator';
import { done, openSample, placeOf, quote, tableOf } from '../trackers';
import { type FileWorld, prepareFileWorld } from '../unit-files/file-world';

const sheet = 'Đợt rà soát';

function put(office: Office, title: string, rowNumber: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, text] of Object.entries(cells)) {
    const { column } = placeOf(office, title, heading);
    office.edit(`${quote(title)}!${cellName(rowNumber, column)}`, [[text]]);
  }
}

async function openReviewed(): Promise<Office> {
  const office = await openSample();
  const row = tableOf(office, 'Cấu hình').findIndex((one) => one.Mục === 'Mô-đun');
  put(office, 'Cấu hình', row + 2, { 'Giá trị': 'Chế độ báo cáo; Vướng mắc; Rà soát' });
  run(office, 'setUpWorkbook', ['OK']);
  return office;
}

/** The rows of the report from the title that begins so down to the next blank one. */
function blockOf(office: Office, beginning: string): string[][] {
  const rows = office.texts(quote('Báo cáo'));
  const start = rows.findIndex(([first]) => (first ?? '').startsWith(beginning));
  const end = rows.findIndex((row, index) => index > start && row.every((text) => text === ''));
  return start < 0 ? [] : rows.slice(start, end < 0 ? undefined : end);
}

const lineOf = (office: Office, name: string) =>
  blockOf(office, 'Rà soát nhiệm vụ RS01').find((row) => row.includes(name));

describe('a review of all tasks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openReviewed();
    put(office, sheet, 2, { 'Căn cứ': '5514/UBND-ĐMPT', 'Từ ngày': '10/10/2025', Hạn: 'trước ngày 14/10/2025' });
    done(office.run('runDaily'));
  });

  it('has a code and stands under way, with every row of the total to go over', () => {
    expect(tableOf(office, sheet)[0]).toMatchObject({ Mã: 'RS01', 'Trạng thái': 'Đang rà soát', 'Kiểm tra': '' });
    expect(blockOf(office, 'Rà soát nhiệm vụ RS01')[0]?.[0]).toBe(
      'Rà soát nhiệm vụ RS01 theo 5514/UBND-ĐMPT; từ 10/10/2025, hạn cuối 13/10/2025',
    );
    expect(lineOf(office, 'Tổng cộng')).toEqual(expect.arrayContaining(['0/154']));
  });

  it('counts what a unit confirms by the menu, and notes who did', () => {
    const table = tableOf(office, 'STC');
    const { row } = placeOf(office, 'STC', 'Mã nhiệm vụ');
    const isLed = (cells: Record<string, string>) =>
      cells['Nội dung nhiệm vụ']?.trim() && cells['Cơ quan chủ trì'] === 'Sở Tài chính';
    const filled = table.flatMap((cells, index) => (isLed(cells) ? [row + 2 + index] : []));
    expect(filled).toHaveLength(12);
    const ranges = filled.slice(0, 7).map((number) => `A${number}`);
    put(office, 'STC', filled[0] ?? 0, { 'Kết quả rà soát': 'Đề nghị điều chỉnh' });
    office.workspace.selection = { sheetId: idOf(office, 'STC'), ranges };
    run(office, 'confirmReviewed');
    const confirmed = tableOf(office, 'STC').filter((cells) => cells['Ngày rà soát'] === '10/10/2025');
    expect(confirmed.map((cells) => cells['Kết quả rà soát'])).toEqual([
      'Đề nghị điều chỉnh',
      ...Array.from({ length: 6 }, () => 'Giữ nguyên'),
    ]);
    const line = tableOf(office, 'Nhật ký').find((cells) => cells.Việc === 'Xác nhận đã rà soát các dòng đang chọn');
    expect(line).toMatchObject({
      'Người thực hiện': 'tonghop.skhcn@hanoi.example',
      'Kết quả': 'Đã ghi nhận rà soát 7 nhiệm vụ.',
      'Chi tiết': expect.stringContaining('STC-001'),
    });
    done(office.run('consolidate'));
    expect(lineOf(office, 'Tổng cộng')).toEqual(expect.arrayContaining(['7/154', '1', '0']));
    expect(lineOf(office, 'Sở Tài chính')).toEqual(expect.arrayContaining(['7/12', '1', '0']));
  });

  it('names the units that have not begun, and each row that a unit has left', () => {
    const block = blockOf(office, 'Rà soát nhiệm vụ RS01').map((cells) => cells.join(' '));
    expect(block.find((line) => line.startsWith('Chưa rà soát dòng nào'))).toMatch(
      /^Chưa rà soát dòng nào \(13\): .*\(chưa phân đơn vị\)/,
    );
    expect(block.find((line) => line.includes('Sở Tài chính 5 '))).toMatch(/(?:[A-Z0-9]+-2025-STC-\d+; ){4}/);
  });

  it('is one line of the unit’s mail, shorter by what was gone over', () => {
    const mails = () => office.workspace.outbox.sent.filter(({ to }) => to.includes('daumoi.stc@hanoi.example'));
    office.advanceTo('2025-10-13T08:30:00+07:00');
    done(office.run('previewReminders'));
    const preview = tableOf(office, 'Xem trước thư').find((one) => one['Người nhận'] === 'daumoi.stc@hanoi.example');
    expect(preview?.['Nội dung thư']).toContain('RS01: còn 5/12 dòng chưa rà soát');
    done(office.run('runDaily'));
    expect(
      mails()
        .at(-1)
        ?.body.match(/RS01: còn 5\/12 dòng chưa rà soát/g),
    ).toHaveLength(1);
  });

  it('writes nothing when nothing has changed', () => {
    done(office.run('consolidate'));
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });

  it('is over after its last day, and still asks', () => {
    office.advanceTo('2025-10-16T08:30:00+07:00');
    done(office.run('runDaily'));
    expect(tableOf(office, sheet)[0]).toMatchObject({ 'Trạng thái': 'Quá hạn' });
    expect(office.workspace.outbox.sent.some(({ body }) => body.includes('RS01: còn 5/12'))).toBe(true);
  });
});

describe('a row of a review', () => {
  it('says what is wrong with it, and asks nobody until it is mended', async () => {
    const office = await openReviewed();
    put(office, sheet, 2, {
      'Căn cứ': '77/KH-UBND',
      'Từ ngày': '31/02/2025',
      Hạn: 'sớm',
      'Phạm vi': '99/QĐ-UBND',
      'Đơn vị thực hiện': 'Sở Vũ trụ',
    });
    done(office.run('consolidate'));
    const check = tableOf(office, sheet)[0]?.['Kiểm tra'] ?? '';
    for (const part of ['77/KH-UBND', '31/02/2025', '“sớm”', '99/QĐ-UBND', 'Sở Vũ trụ']) expect(check).toContain(part);
    expect(tableOf(office, sheet)[0]).toMatchObject({ 'Trạng thái': 'Chưa rõ' });
    expect(blockOf(office, 'Rà soát nhiệm vụ')).toEqual([]);
  });

  it('may be about what is late and due in the quarter, of some units alone', async () => {
    const office = await openReviewed();
    const row = { 'Căn cứ': '5514/UBND-ĐMPT', 'Từ ngày': '10/10/2025', Hạn: '20/10/2025' };
    put(office, sheet, 2, { ...row, 'Phạm vi': 'Quá hạn và trong quý', 'Đơn vị thực hiện': 'STC; Sở Nội vụ' });
    put(office, sheet, 3, { ...row, 'Phạm vi': '190/KH-UBND', Hạn: 'trước ngày 21/10/2025' });
    done(office.run('consolidate'));
    const [first = [], second = []] = ['RS01', 'RS02'].map((code) => blockOf(office, `Rà soát nhiệm vụ ${code}`));
    expect(
      first.filter((cells) => /^\d+\/\d+$/.test(cells.find((cell) => cell.includes('/') && cell.length < 8) ?? '')),
    ).toHaveLength(3);
    const total = (block: string[][]) =>
      Number(/0\/(\d+)/.exec(block.find((cells) => cells.includes('Tổng cộng'))?.join(' ') ?? '')?.[1]);
    expect(total(first)).toBeGreaterThan(0);
    expect(total(first)).toBeLessThan(24);
    const ofPlan = tableOf(office, 'Tổng hợp').filter(
      (cells) => cells['Văn bản giao']?.includes('190/KH-UBND') && cells['Trạng thái'] !== 'Hủy',
    );
    expect(total(second)).toBe(ofPlan.length);
  });
});

describe('a review in units’ own files', () => {
  let world: FileWorld;
  beforeAll(async () => {
    const open = await prepareFileWorld({
      fileCount: 2,
      rowCount: 3,
      settings: [['Mô-đun', 'Rà soát']],
    });
    world = open();
  }, 60_000);

  it('counts a day typed there at the next run, without a menu', () => {
    world.run('consolidate');
    const { grid } = world.sheet(sheet);
    const headings = grid.rowValues(0);
    const at = (heading: string) => headings.indexOf(heading);
    grid.setCell(1, at('Căn cứ'), { value: '139/KH-UBND' });
    grid.setCell(1, at('Từ ngày'), { value: 45_900 });
    grid.setCell(1, at('Hạn'), { value: '31/12/2025' });
    world.run('consolidate');
    const reviewed = () =>
      world
        .rows('Báo cáo')
        .filter((cells) => cells.some((cell) => /^\d\/\d$/.test(String(cell))))
        .map((cells) => cells.map(String).find((cell) => /^\d\/\d$/.test(cell)));
    expect(reviewed()).toEqual(['0/3', '0/3', '0/6']);
    world.type(0, 2, 'reviewedOn', 45_905);
    world.type(0, 2, 'reviewResult', 'Không thuộc đơn vị');
    world.type(0, 3, 'reviewedOn', 45_890);
    world.pass(10);
    world.run('consolidate');
    expect(reviewed()).toEqual(['1/3', '0/3', '1/6']);
    expect(world.run('consolidate').cellsWritten).toBe(0);
  });
});

it('confirming what is already confirmed the same day says so again and changes nothing else', async () => {
  const office = await openReviewed();
  office.workspace.selection = { sheetId: idOf(office, 'STC'), ranges: ['A5:A6'] };
  run(office, 'confirmReviewed');
  const before = tableOf(office, 'STC').map((cells) => cells['Kết quả rà soát']);
  expect(said(run(office, 'confirmReviewed'))).toContain('Đã ghi nhận rà soát 2 nhiệm vụ.');
  expect(tableOf(office, 'STC').map((cells) => cells['Kết quả rà soát'])).toEqual(before);
});
