import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { contentOf, copyOf, done, quote, sheetIdIn, tableOf, titlesOf } from '../trackers';
import { spoiltBy } from './cut-off';
import { cityRows, stc } from './money/city-money';
import { addRows, openWithModules, typeInRow } from './register-rows';

const longTest = { timeout: 240_000 };

const answered = (office: Office, name: string, ...texts: string[]) => {
  for (const text of texts.length === 0 ? ['OK'] : texts) office.workspace.screen.willAnswer(text);
  return office.run(name);
};

/** All sheets but those whose every line bears a moment. */
const content = (office: Office) => contentOf(office, ['Nhật ký', 'Báo cáo']);

/** Readers and what each was told of, mail by mail. */
function mailedLines(office: Office): string[] {
  return office.workspace.outbox.sent.flatMap(({ to, body }) =>
    [...new Set(body.match(/\b(?:KP|DN|CT|VM|BC|RS)[\d-][A-Z0-9-]*/g) ?? [])].map((code) => `${to.join()} ${code}`),
  );
}

const twice = (lines: readonly string[]) => lines.filter((line, index) => lines.indexOf(line) !== index);

describe('every call goes wrong in turn, and the same is done again:', () => {
  it('a run leaves targets whole, each with its code once', longTest, async () => {
    const from = await openWithModules('Chỉ tiêu');
    const usual = { 'Căn cứ': '139/KH-UBND', Năm: '2025', 'Kế hoạch': '80', 'Ngày số liệu': '30/09/2025' };
    addRows(from, 'Chỉ tiêu', [
      { ...usual, 'Tên chỉ tiêu': 'Dịch vụ công trực tuyến', 'Thực hiện': '62,5' },
      { ...usual, 'Tên chỉ tiêu': 'Hồ sơ trễ hạn', Chiều: 'Giảm', 'Thực hiện': '70' },
    ]);
    expect(spoiltBy({ from, run: (office) => office.run('consolidate'), left: content })).toEqual([]);
  });

  it('tasks that were rolled over are given out once, each in the state of its successor', longTest, async () => {
    const from = await openWithModules('Không');
    done(from.run('consolidate'));
    from.advanceTo('2026-01-05T08:30:00+07:00');
    addRows2(from, 'Văn bản', { 'Số, ký hiệu': '20/KH-UBND', Ngày: '02/01/2026' });
    done(answered(from, 'rollOver'));
    const rows = tableOf(from, 'Giao việc');
    const filled = rows.flatMap((row, index) => (row['Chuyển từ mã'] === '' ? [] : [index]));
    for (const index of filled)
      putIn(from, 'Giao việc', index, { 'Văn bản giao': '20/KH-UBND', 'Thời hạn': '30/6/2026' });
    const run = (office: Office) => {
      answered(office, 'assignTasks');
      return office.run('consolidate');
    };
    const clicked = (office: Office) => answered(office, 'assignTasks');
    const left = (office: Office) => {
      done(run(copyOf(office)));
      done(office.run('consolidate'));
      return tableOf(office, 'Tổng hợp').map((row) => [row['Mã nhiệm vụ'], row['Mã gốc'], row['Trạng thái']]);
    };
    expect(spoiltBy({ from, run: clicked, left })).toEqual([]);
  });

  it('the day’s mails about money and targets tell nobody twice', longTest, async () => {
    const from = await openWithModules('Kinh phí; Chỉ tiêu', { 'Chế độ thư': 'Gửi' });
    addRows(
      from,
      'Kinh phí',
      cityRows.slice(2).map((row) => ({ ...row, 'Ngày chốt số': '01/09/2025' })),
    );
    addRows(from, 'Đề nghị kinh phí', [
      {
        'Đơn vị': stc,
        Loại: 'Tăng',
        Năm: '2025',
        'Nội dung': 'Bổ sung kinh phí',
        'Số tiền': '500',
        'Căn cứ': '139/KH-UBND',
        'Cấp thẩm quyền': 'UBND Thành phố',
        'Văn bản đề nghị': '120/TTr-STC',
        'Ngày gửi': '01/09/2025',
        'Hạn trả lời': '09/10/2025',
      },
    ]);
    addRows(from, 'Chỉ tiêu', [
      {
        'Tên chỉ tiêu': 'Cũ',
        'Căn cứ': '139/KH-UBND',
        Năm: '2025',
        'Kế hoạch': '5',
        'Ngày số liệu': '01/07/2025',
        'Đơn vị': stc,
      },
    ]);
    done(from.run('consolidate'));
    from.advanceTo('2025-10-13T08:30:00+07:00');
    const whole = copyOf(from);
    done(whole.run('runDaily'));
    const owed = mailedLines(whole).sort();
    expect(owed.length).toBeGreaterThan(3);
    const left = (office: Office) => {
      const mailed = mailedLines(office);
      const doubtful = tableOf(office, 'Thư nhắc').filter((row) => row['Tình trạng'] === 'Chưa xác nhận');
      const isDoubtful = (line: string) =>
        doubtful.some((row) => line.includes(`${row['Người nhận']} ${row['Mã nhiệm vụ']}`));
      const lost = owed.filter((line) => !mailed.includes(line) && !isDoubtful(line));
      return {
        twice: twice(mailed),
        lost,
        open: tableOf(office, 'Thư nhắc').filter((row) => row['Tình trạng'] === 'Đã nhận gửi').length,
      };
    };
    expect(spoiltBy({ from, run: (office) => office.run('runDaily'), left })).toEqual([]);
  });

  it('a report with money is frozen once, amounts and all', longTest, async () => {
    const from = await openWithModules('Kinh phí');
    addRows(from, 'Kinh phí', cityRows);
    done(from.run('consolidate'));
    const left = (office: Office) => {
      const frozen = titlesOf(office).filter((title) => title.startsWith('BC-'));
      typeInRow(office, 'Kinh phí', 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,168' });
      done(office.run('consolidate'));
      return [frozen, content(office)];
    };
    expect(spoiltBy({ from, run: (office) => office.run('freezeReport'), left })).toEqual([]);
  });
});

describe('every call goes wrong in turn, and the same is clicked again:', () => {
  let from: Office;
  const sheet = 'Vướng mắc';
  beforeAll(async () => {
    from = await openWithModules('Vướng mắc; Rà soát');
    const usual = { 'Đơn vị': stc, 'Đề xuất': 'Bổ sung', 'Cấp giải quyết': 'UBND Thành phố' };
    addRows(from, sheet, [
      { ...usual, 'Khó khăn': 'Thiếu máy chủ' },
      { ...usual, 'Khó khăn': 'Thiếu người' },
      { ...usual, 'Khó khăn': 'Thiếu dữ liệu', 'Cấp giải quyết': '' },
    ]);
    done(from.run('consolidate'));
    from.advanceTo('2025-10-13T08:00:00+07:00');
  });

  const afterwards = (office: Office) => {
    done(office.run('consolidate'));
    return content(office);
  };
  const over = (title: string, ranges: string[], name: string) => (office: Office) => {
    office.workspace.selection = { sheetId: sheetIdIn(office, title), ranges };
    return office.run(name);
  };

  it('difficulties are received, once', longTest, () => {
    expect(spoiltBy({ from, run: over(sheet, ['A2:A3'], 'receiveDifficulties'), left: afterwards })).toEqual([]);
  });

  it('a list for the city is made once, and its rows name it', longTest, () => {
    expect(spoiltBy({ from, run: (office) => answered(office, 'listForCity'), left: afterwards })).toEqual([]);
  });

  it('rows are confirmed as reviewed', longTest, () => {
    expect(spoiltBy({ from, run: over('STC', ['A2:A3'], 'confirmReviewed'), left: afterwards, step: 2 })).toEqual([]);
  });

  it('a draft is mailed once for each click, and nothing else changes', longTest, () => {
    const office = copyOf(from);
    done(office.run('consolidate'));
    done(office.run('freezeReport'));
    const code = titlesOf(office).find((title) => title.startsWith('BC-')) ?? '';
    const before = JSON.stringify(content(office));
    const left = (one: Office) => [
      one.workspace.outbox.sent.filter(({ attachments }) => attachments.length > 0).length <= 2,
      JSON.stringify(content(one)) === before,
    ];
    expect(spoiltBy({ from: office, run: (one) => one.run('sendDraftToMe', { args: [code] }), left })).toEqual([]);
  });
});

function addRows2(office: Office, title: string, cells: Readonly<Record<string, string>>): void {
  const used = tableOf(office, title).filter((row) => Object.values(row)[0] !== '').length;
  putIn(office, title, used, cells);
}

function putIn(office: Office, title: string, index: number, cells: Readonly<Record<string, string>>): void {
  const rows = office.texts(quote(title));
  const top = rows.findIndex((row) => row.filter((text) => text !== '').length >= 3);
  for (const [heading, text] of Object.entries(cells)) {
    const column = (rows[top] ?? []).indexOf(heading);
    office.edit(`${quote(title)}!${String.fromCharCode(65 + column)}${top + index + 2}`, [[text]]);
  }
}
