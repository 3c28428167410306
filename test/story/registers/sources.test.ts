import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { run } from '../coordinator';
import { done, openSample, openSmall, placeOf, quote, smallSheets, tableOf, titlesOf } from '../trackers';

const basis =
  /^Căn cứ: 57-NQ\/TW ngày 22\/12\/2024 của Bộ Chính trị; 03-TB\/BCĐTW của Ban Chỉ đạo Trung ương; 139\/KH-UBND ngày 16\/05\/2025 của UBND Thành phố Hà Nội; .*5514\/UBND-ĐMPT ngày 10\/10\/2025 của UBND Thành phố Hà Nội/;

function put(office: Office, title: string, rowNumber: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, text] of Object.entries(cells)) {
    const { column } = placeOf(office, title, heading);
    office.edit(`${quote(title)}!${cellName(rowNumber, column)}`, [[text]]);
  }
}

/** Name and total of each line of a breakdown. */
function breakdown(office: Office, title: string): [string, number][] {
  const rows = office.texts(quote('Báo cáo'));
  const start = rows.findIndex(([first]) => first === title);
  const end = rows.findIndex((row, index) => index > start && row[1] === 'Cộng');
  return rows.slice(start + 1, end + 1).map((row) => [row[1] ?? '', Number(row[2])]);
}

describe('the sources of the sample’s tasks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSample();
    done(office.run('runDaily'));
  });

  it('add up to the total of the report', () => {
    const lines = breakdown(office, 'Theo nguồn giao');
    const [, total] = lines.pop() ?? ['', 0];
    expect(total).toBe(154);
    expect(lines.reduce((sum, [, count]) => sum + count, 0)).toBe(154);
    expect(lines.map(([name]) => name)).toEqual([
      'Kết luận của Ban Chỉ đạo Trung ương',
      'Nghị quyết',
      'Kế hoạch của Thành phố',
      'Công văn của Thành phố',
      '(chưa ghi nguồn)',
    ]);
  });

  it('tell the conclusions of the Central Committee from the tasks of its assisting team', async () => {
    const row = tableOf(office, 'Văn bản').findIndex((one) => one['Số, ký hiệu'] === '57-NQ/TW');
    put(office, 'Văn bản', row + 2, { Nguồn: 'Tổ giúp việc' });
    done(office.run('consolidate'));
    const names = breakdown(office, 'Theo nguồn giao').map(([name]) => name);
    expect(names.slice(0, 2)).toEqual(['Kết luận của Ban Chỉ đạo Trung ương', 'Nhiệm vụ của Tổ giúp việc']);
    expect(breakdown(office, 'Theo nguồn giao').pop()?.[1]).toBe(154);
  });

  it('stand as the basis under the stamp, on the frozen copy, and in the coordinating unit’s mail alone', () => {
    const lineOf = (title: string) =>
      office
        .texts(quote(title))
        .flat()
        .find((text) => text.startsWith('Căn cứ: '));
    expect(lineOf('Báo cáo')).toMatch(basis);
    run(office, 'freezeReport');
    const frozen = titlesOf(office).find((title) => /^BC-\d{8}-\d{4}$/.test(title)) ?? '';
    expect(lineOf(frozen)).toMatch(basis);
    const mailTo = (address: string) => office.workspace.outbox.sent.find(({ to }) => to.includes(address));
    const lines = mailTo('tonghop.skhcn@hanoi.example')?.body.split('\n') ?? [];
    expect(lines.some((line) => basis.test(line))).toBe(true);
    expect(mailTo('tonghop.skhcn@hanoi.example')?.htmlBody).toContain('Căn cứ: 57-NQ/TW');
    expect(mailTo('daumoi.syt@hanoi.example')?.body).not.toContain('Căn cứ:');
  });
});

describe('the day of receipt', () => {
  const wording = '5 ngày làm việc kể từ ngày nhận văn bản';
  const sheets = {
    ...smallSheets,
    'Văn bản': [
      ['Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Ngày nhận'],
      ['139/KH-UBND', '01/10/2025', 'UBND Thành phố', '03/10/2025'],
    ],
    'Đơn vị': (smallSheets['Đơn vị'] ?? []).map((row, index) => [
      ...row,
      ['Ngày nhận', '', '139/kh-ubnd: 08/10/2025'][index] ?? '',
    ]),
    SKHCN: [smallSheets.SKHCN?.[0] ?? [], taskOf('Việc một', 'Sở Khoa học và Công nghệ')],
    STC: [smallSheets.STC?.[0] ?? [], taskOf('Việc hai', 'Sở Tài chính')],
  };

  function taskOf(title: string, lead: string): string[] {
    return ['', title, 'CĐS', '139/KH-UBND', '02/10/2025', lead, 'Báo cáo', wording, 'Đang thực hiện', '', '', ''];
  }

  it('begins a deadline that counts from it: the common day, and a unit’s own where it differs', async () => {
    const office = await openSmall(sheets);
    done(office.run('validateEntries'));
    const lastDay = (title: string) => tableOf(office, title).map((row) => row['Hạn cuối']);
    expect(lastDay('SKHCN')[0]).toBe('10/10/2025');
    expect(lastDay('STC')[0]).toBe('15/10/2025');
  });

  it('is told where it cannot be', async () => {
    const office = await openSmall({
      ...sheets,
      'Văn bản': [
        ['Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Ngày nhận'],
        ['139/KH-UBND', '01/10/2025', 'UBND Thành phố', '30/9/2025'],
        ['5514/UBND-ĐMPT', '10/10/2025', 'UBND Thành phố', '13/10/2025'],
      ],
      'Đơn vị': (smallSheets['Đơn vị'] ?? []).map((row, index) => [
        ...row,
        ['Ngày nhận', '77/KH-UBND: 08/10/2025; hôm qua', '139/KH-UBND: 12/10/2025'][index] ?? '',
      ]),
    });
    done(office.run('validateEntries'));
    const found = tableOf(office, 'Kiểm tra dữ liệu').map((row) => `${row['Quy tắc']} ${row['Nội dung']}`);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^V16 Ngày nhận 30\/09\/2025 trước ngày của văn bản 139\/KH-UBND/),
        expect.stringMatching(/^V15 Ngày nhận 13\/10\/2025 ở tương lai/),
        expect.stringMatching(/^V15 Ngày nhận 12\/10\/2025 ở tương lai/),
        expect.stringMatching(/^V17 Không đọc được ngày nhận “hôm qua”/),
        expect.stringMatching(/^V64 .*77\/KH-UBND/),
      ]),
    );
  });
});
