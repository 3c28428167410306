import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { idOf, run, said } from '../../coordinator';
import { done, openSmall, placeOf, quote, tableOf } from '../../trackers';

const duties = 'Chế độ báo cáo';
const answers = 'Nộp báo cáo';
const codes = Array.from({ length: 13 }, (_, index) => `DV${String(index + 1).padStart(2, '0')}`);
const nameOf = (code: string) => `Sở thứ ${Number(code.slice(2))} của Thành phố`;
const taskHeadings = [
  'Mã nhiệm vụ',
  'Nội dung nhiệm vụ',
  'Lĩnh vực',
  'Văn bản giao',
  'Ngày giao',
  'Cơ quan chủ trì',
  'Sản phẩm',
  'Thời hạn',
  'Gia hạn đến',
  'Văn bản gia hạn',
  'Tiến độ',
  'Ngày hoàn thành',
  'Minh chứng',
  'Nguyên nhân chậm',
  'Khó khăn, vướng mắc',
  'Đề xuất, kiến nghị',
];

/** Thirteen departments, each with a sheet, a contact and a leader. */
async function openThirteen(settings: readonly (readonly string[])[] = []): Promise<Office> {
  return openSmall({
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Đơn vị tổng hợp', 'DV01'],
      ['Email đơn vị tổng hợp', 'tonghop@dd.example'],
      ['Tên miền thư được phép', 'dd.example'],
      ['Chế độ thư', 'Gửi'],
      ...settings,
    ],
    'Đơn vị': [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Thứ tự', 'Email đầu mối', 'Email lãnh đạo', 'Trang tính'],
      ...codes.map((code, index) => [
        code,
        nameOf(code),
        'Sở',
        String(index + 1),
        `${code}@dd.example`,
        `ld-${code}@dd.example`,
        code,
      ]),
    ],
    'Văn bản': [
      ['Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Trích yếu'],
      ['5514/UBND-ĐMPT', '10/10/2025', 'UBND Thành phố Hà Nội', 'Hoàn thành nhiệm vụ năm 2025'],
    ],
    ...Object.fromEntries(codes.map((code) => [code, [['BẢNG NHIỆM VỤ'], taskHeadings]])),
  });
}

function put(office: Office, title: string, rowNumber: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, text] of Object.entries(cells)) {
    const { column } = placeOf(office, title, heading);
    office.edit(`${quote(title)}!${cellName(rowNumber, column)}`, [[text]]);
  }
}

function addAnswer(
  office: Office,
  code: string,
  state: string,
  at: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const rows = tableOf(office, answers);
  const used = rows.filter((row) => row['Đơn vị'] !== '').length;
  put(office, answers, used + 2, {
    'Đơn vị': nameOf(code),
    'Mã báo cáo': 'BC01',
    'Tình trạng': state,
    Lúc: at,
    ...more,
  });
}

/** The rows of the report's block with this beginning: unit and state. */
function blockOf(office: Office, beginning: string): { lines: string[]; states: Record<string, number> } {
  const rows = office.texts(quote('Báo cáo'));
  const start = rows.findIndex(([first]) => (first ?? '').startsWith(beginning));
  const end = rows.findIndex((row, index) => index > start && row.every((text) => text === ''));
  const own = rows.slice(start, end < 0 ? undefined : end);
  const states: Record<string, number> = {};
  for (const row of own) if (/^\d+$/.test(row[0] ?? '')) states[row[2] ?? ''] = (states[row[2] ?? ''] ?? 0) + 1;
  return { lines: own.map(([first]) => first ?? ''), states };
}

/** Thirteen units, of which one owes a report beside that of the month. */
async function openWithAdHocDuty() {
  const office = await openThirteen();
  put(office, duties, 2, {
    'Tên báo cáo': 'Kết quả Công văn 5514',
    'Căn cứ': '5514/UBND-ĐMPT',
    Loại: 'Đột xuất',
    'Hạn gửi': 'trước ngày 14/10/2025',
    'Đơn vị thực hiện': nameOf('DV02'),
  });
  done(office.run('consolidate'));
  return office;
}

describe('an ad-hoc report of thirteen units', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openThirteen();
    put(office, duties, 2, {
      'Tên báo cáo': 'Kết quả thực hiện Công văn 5514',
      'Căn cứ': '5514/UBND-ĐMPT',
      Loại: 'Đột xuất',
      'Hạn gửi': 'trước ngày 14/10/2025',
      'Đơn vị thực hiện': 'tất cả các đơn vị',
    });
    done(office.run('consolidate'));
    office.advanceTo('2025-10-13T09:00:00+07:00');
    for (const code of codes.slice(0, 7))
      addAnswer(office, code, 'Đã nộp', '13/10/2025', { 'Số, ký hiệu': `12/BC-${code}` });
    addAnswer(office, codes[7] ?? '', 'Không phát sinh', '13/10/2025');
    for (const code of codes.slice(8, 10)) addAnswer(office, code, 'Đã nộp', '14/10/2025');
  });

  it('gets its code and says what is wrong with its row', () => {
    expect(tableOf(office, duties)[0]).toMatchObject({ Mã: 'BC01', 'Trạng thái': 'Đang áp dụng', 'Kiểm tra': '' });
  });

  it('has thirteen answers or debts on 20/10: 7 in time, 1 with nothing, 2 a day late, 3 overdue by 7 days', () => {
    office.advanceTo('2025-10-20T08:30:00+07:00');
    done(office.run('consolidate'));
    const { lines, states } = blockOf(office, 'Báo cáo BC01: Kết quả thực hiện Công văn 5514; hạn cuối 13/10/2025');
    expect(lines[1]).toBe('13 đơn vị: 7 đúng hạn; 1 không phát sinh; 2 trễ; 3 chưa nộp.');
    expect(lines[2]).toContain('Đúng hạn (7): ');
    expect(states).toEqual({ 'Không phát sinh': 1, 'Trễ 1 ngày': 2, 'Quá hạn 7 ngày': 3 });
    const row = tableOf(office, answers).find((one) => one['Đơn vị'] === nameOf('DV09'));
    expect(row).toMatchObject({ 'Trạng thái': 'Trễ 1 ngày' });
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });

  it('counts in the year’s table', () => {
    const rows = office.texts(quote('Báo cáo'));
    const start = rows.findIndex(([first]) => first === 'Kỷ luật báo cáo năm 2025');
    const line = (name: string) =>
      (rows.slice(start).find(([first]) => first === name) ?? []).filter((text) => text !== '');
    // The month 10/2025 has been missed by all as well.
    expect(line(nameOf('DV01'))).toEqual([nameOf('DV01'), '2', '1', '0', '1', '1/2', '0', '0']);
    expect(line('Tổng cộng').slice(1, 6)).toEqual(['26', '8', '2', '16', '8/26']);
  });
});

describe('mails about it', () => {
  it('go up the ladder to those who never answered: the leader on the third working day, the coordinating unit on the seventh', async () => {
    const office = await openThirteen();
    put(office, duties, 2, {
      'Tên báo cáo': 'Kết quả Công văn 5514',
      'Căn cứ': '5514/UBND-ĐMPT',
      Loại: 'Đột xuất',
      'Hạn gửi': 'trước ngày 14/10/2025',
      'Đơn vị thực hiện': `${nameOf('DV11')}; ${nameOf('DV12')}; ${nameOf('DV13')}`,
    });
    for (const day of ['13', '14', '15', '16', '17', '20', '21', '22']) {
      office.advanceTo(`2025-10-${day}T08:30:00+07:00`);
      done(office.run('runDaily'));
    }
    const ledger = tableOf(office, 'Thư nhắc').filter(
      (row) => row['Mã nhiệm vụ']?.startsWith('BC01-') && row['Tình trạng'] === 'Đã gửi',
    );
    const sent = (rung: string) =>
      ledger.filter((row) => row.Bậc === rung).map((row) => [row.Ngày, row['Người nhận'], row['Mã nhiệm vụ']]);
    expect(sent('T+3')).toEqual(
      ['DV11', 'DV12', 'DV13'].map((code) => ['16/10/2025', `ld-${code.toLowerCase()}@dd.example`, `BC01-${code}`]),
    );
    expect(sent('T+7')).toEqual(
      ['DV11', 'DV12', 'DV13'].map((code) => ['22/10/2025', 'tonghop@dd.example', `BC01-${code}`]),
    );
  });
});

describe('periodic reports', () => {
  it('of a month stay owed after it; the fourth quarter closes on 14/12; a row that is sent back is owed anew', async () => {
    const office = await openThirteen();
    put(office, duties, 2, {
      'Tên báo cáo': 'Báo cáo quý',
      'Căn cứ': '5514/UBND-ĐMPT',
      Loại: 'Định kỳ',
      'Tần suất': 'Quý',
      'Hạn gửi': '2 ngày làm việc sau ngày chốt',
      'Đơn vị thực hiện': nameOf('DV02'),
    });
    done(office.run('consolidate'));
    office.advanceTo('2025-11-15T09:00:00+07:00');
    done(office.run('consolidate'));
    expect(
      blockOf(office, 'Báo cáo tình hình thực hiện nhiệm vụ kỳ tháng 10/2025; hạn cuối 14/10/2025').states,
    ).toEqual({ 'Quá hạn 32 ngày': 13 });
    expect(blockOf(office, 'Báo cáo BC01: Báo cáo quý kỳ Quý IV/2025; hạn cuối 16/12/2025').states).toEqual({
      'Chưa nộp': 1,
    });
    addAnswer(office, 'DV02', 'Đã nộp', '15/11/2025', { 'Kỳ báo cáo': 'Quý IV/2025', 'Yêu cầu bổ sung': '17/11/2025' });
    office.advanceTo('2025-11-18T09:00:00+07:00');
    done(office.run('consolidate'));
    expect(blockOf(office, 'Báo cáo BC01').states).toEqual({ 'Phải bổ sung': 1 });
    expect(tableOf(office, answers)[0]).toMatchObject({ 'Trạng thái': 'Phải bổ sung' });
  });

  it('that are due together are asked for by the menu, and the row names what was chosen', async () => {
    const office = await openWithAdHocDuty();
    office.workspace.selection = { sheetId: idOf(office, 'DV02'), ranges: ['A1'] };
    const result = run(office, 'submitReport', [['OK', 'BC01'], 'OK']);
    expect(said(result)).toContain('BC01-DV02 (Kết quả Công văn 5514)');
    expect(tableOf(office, answers)[0]).toMatchObject({ 'Mã báo cáo': 'BC01', 'Tình trạng': 'Đã nộp' });
    done(office.run('consolidate'));
    expect(tableOf(office, answers)[0]).toMatchObject({ 'Trạng thái': 'Đúng hạn' });
  });

  it('are stated above a table by their code, and a run writes that down as a row, once', async () => {
    const office = await openWithAdHocDuty();
    office.edit("'DV02'!A1", [['Đã nộp BC01: Nguyễn Văn A, 09/10/2025']]);
    done(office.run('consolidate'));
    expect(tableOf(office, answers).filter((row) => row['Đơn vị'] !== '')).toMatchObject([
      {
        'Đơn vị': nameOf('DV02'),
        'Mã báo cáo': 'BC01',
        'Tình trạng': 'Đã nộp',
        Người: 'Nguyễn Văn A',
        'Trạng thái': 'Đúng hạn',
      },
    ]);
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });
});

describe('a row of Chế độ báo cáo', () => {
  it('whose deadline cannot be read, or that lacks its frequency, says so and is owed by nobody', async () => {
    const office = await openThirteen();
    put(office, duties, 2, {
      'Tên báo cáo': 'Báo cáo quý',
      'Căn cứ': '99/KH-UBND',
      Loại: 'Định kỳ',
      'Hạn gửi': 'khi nào xong',
      'Đơn vị thực hiện': 'Sở Vũ trụ',
    });
    done(office.run('consolidate'));
    const check = tableOf(office, duties)[0]?.['Kiểm tra'] ?? '';
    expect(check).toContain('văn bản “99/KH-UBND” không có trong trang “Văn bản”.');
    expect(check).toContain('chưa ghi “Tần suất”.');
    expect(check).toContain('không đọc được hạn “khi nào xong”.');
    expect(check).toContain('tên đơn vị “Sở Vũ trụ” không có trong danh mục.');
  });
});
