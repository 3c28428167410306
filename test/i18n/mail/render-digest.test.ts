import { describe, expect, it } from 'vitest';
import { planAdHoc } from '../../../src/core/reminders/by-hand';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import { utf8Length } from '../../../src/core/values/utf8';
import { renderPreviewPage } from '../../../src/i18n/letters/preview-page';
import { summarizeMail } from '../../../src/i18n/letters/preview-row';
import { type MailLook, renderDigest } from '../../../src/i18n/letters/render-digest';
import { day, directoryOf, entry, input, sheetIdOf, type TaskSketch, task, unit } from '../../core/reminders/fixtures';

const today = day('13/10/2025');
const stc = unit('STC', { name: 'Sở Tài chính', order: 1 });
const shn = unit('SNV', { name: 'Sở Nội vụ', order: 2, contactEmails: stc.contactEmails });
const phucTho = unit('XPHUCTHO', { name: 'Xã Phúc Thọ', kind: 'commune' });
const look: MailLook = {
  language: 'vi',
  spreadsheetId: 'book-1',
  coordinatorName: 'Sở Khoa học và Công nghệ',
  attachCalendar: false,
};

/** The first mail of a plan over tasks of these last days, or the first whose recipient begins so. */
function digestOf(sketches: readonly Partial<TaskSketch>[], recipient = '', over: Partial<DigestInput> = {}) {
  const tasks = sketches.map((sketch, at) => task({ code: `C${at}`, unit: stc, rowNumber: at + 2, ...sketch }, today));
  const { digests } = planDigests(input({ today, tasks, directory: directoryOf([stc, shn]), ...over }));
  const digest = digests.find((one) => one.recipient.startsWith(recipient));
  if (digest === undefined) throw new Error('Nothing is owed.');
  return digest;
}

const late = { lastDay: day('10/10/2025') };
const due = { lastDay: today };
const soon = { lastDay: day('15/10/2025') };

describe('the subject', () => {
  it.each([
    ['past, today and ahead', [late, late, due, soon], 'Sở Tài chính: 02 quá hạn, 01 đến hạn hôm nay, 01 sắp đến hạn'],
    ['only what there is', [soon, soon, soon], 'Sở Tài chính: 03 sắp đến hạn'],
    ['past and ahead', [late, late, soon, soon, soon], 'Sở Tài chính: 02 quá hạn, 03 sắp đến hạn'],
    ['more than nine', Array.from({ length: 12 }, () => late), 'Sở Tài chính: 12 quá hạn'],
    ['several units', [late, { ...late, unit: shn }], '02 đơn vị: 02 quá hạn'],
  ])('counts what is pressing: %s', (_, sketches, expected) => {
    expect(renderDigest(digestOf(sketches), look).subject).toBe(`[Nhắc việc] ${expected} (13/10/2025)`);
  });

  it('is in English when the setting says so', () => {
    expect(renderDigest(digestOf([late, due, soon]), { ...look, language: 'en' }).subject).toBe(
      '[Reminder] Sở Tài chính: 1 overdue, 1 due today, 1 due soon (13/10/2025)',
    );
  });

  it('says that a mail was sent by hand, and counts tasks without a deadline', () => {
    const tasks = [task({ code: 'A', unit: stc }, today)];
    const [digest] = planAdHoc(tasks, input({ today, tasks, directory: directoryOf([stc]) })).digests;
    expect(digest && renderDigest(digest, look).subject).toBe('[Đôn đốc] Sở Tài chính: 01 chưa có hạn (13/10/2025)');
  });

  it('stays one line whatever a name holds', () => {
    const odd = unit('X', { name: 'Sở\r\nBcc: a@b.vn' });
    const tasks = [task({ code: 'A', unit: odd, ...late }, today)];
    const [digest] = planDigests(input({ today, tasks, directory: directoryOf([odd]) })).digests;
    expect(digest && renderDigest(digest, look).subject).not.toMatch(/[\r\n]/);
  });
});

describe('the body', () => {
  const mail = renderDigest(
    digestOf([
      { ...late, title: 'Báo cáo kết quả', cells: { deliverable: 'Báo cáo tổng hợp' } },
      { ...soon, title: 'Trình kế hoạch', isExtended: true },
    ]),
    look,
  );

  it.each(['html', 'text'] as const)(
    'has in its %s part all that an official letter has, and what each task lacks',
    (part) => {
      for (const text of [
        'Kính gửi: Sở Tài chính',
        'Báo cáo kết quả',
        'C0',
        '10/10/2025',
        'quá hạn 3 ngày',
        'còn 2 ngày',
        'đã gia hạn',
        'sản phẩm “Báo cáo tổng hợp”; nguyên nhân chậm',
        'Trân trọng./.',
        'Thư tự động, không thay thế văn bản đôn đốc chính thức',
      ]) {
        expect(mail[part]).toContain(text);
      }
    },
  );

  it('links each row', () => {
    const sheet = `https://docs.google.com/spreadsheets/d/book-1/edit#gid=${sheetIdOf(stc)}`;
    expect(mail.text).toContain(`${sheet}&range=A2`);
    expect(mail.html).toContain(`href="${sheet}&amp;range=A2"`);
  });

  it('needs no image and no script', () => {
    expect(mail.html).not.toMatch(/<img|<script|url\(|@import/i);
  });

  it('is sent in the name of the coordinating unit', () => {
    expect(mail.senderName).toBe('Nhắc việc - Sở Khoa học và Công nghệ');
  });

  it.each([
    ['a leader', 'lanh-dao', [{ lastDay: day('08/10/2025') }], 'Kính gửi: Lãnh đạo Sở Tài chính'],
    ['the coordinating unit', 'tonghop', [{ lastDay: day('01/10/2025') }], 'Kính gửi: Sở Khoa học và Công nghệ'],
    [
      'a named person',
      'b@',
      [{ ...late, cells: { contact: 'Trần B <b@example.vn>' } }],
      'Kính gửi: Ông/Bà Trần B, Sở Tài chính',
    ],
    ['a mailbox of several units', '', [late, { ...late, unit: shn }], 'Kính gửi: Cán bộ đầu mối của 02 đơn vị'],
    ['a commune by its committee', '', [{ ...late, unit: phucTho }], 'Kính gửi: UBND xã Phúc Thọ'],
    ['its leader', 'lanh-dao', [{ lastDay: day('08/10/2025'), unit: phucTho }], 'Kính gửi: Lãnh đạo UBND xã Phúc Thọ'],
  ])('greets %s', (_, recipient, sketches, expected) => {
    expect(renderDigest(digestOf(sketches, recipient), look).text).toContain(`${expected}\n`);
  });

  it('does not ask the coordinating unit to forward to itself', () => {
    const { text } = renderDigest(digestOf([{ lastDay: day('01/10/2025') }], 'tonghop'), look);
    expect(text).toContain('Đề nghị đôn đốc các đơn vị chủ trì');
    expect(text).not.toContain('Kính chuyển');
  });

  it('names each unit over its tasks when there are several', () => {
    const { text } = renderDigest(digestOf([{ ...late, unit: shn }, late]), look);
    const [first, second] = [text.indexOf('\nSở Tài chính\n'), text.indexOf('\nSở Nội vụ\n')];
    expect([first > 0, second > first]).toEqual([true, true]);
  });
});

describe('the whole truth', () => {
  const sentAlready = (code: string, rung: string, lastDay: string) =>
    entry(`${code}|${rung}|${lastDay}|dau-moi@stc.example.vn`, 'sent', day('10/10/2025'));
  /** C0 is a line of today; C1 and C2 are overdue between two rungs, C3 is further ahead than soon. */
  const sketches = [
    soon,
    { ...late, title: 'Đã nhắc hôm thứ Sáu' },
    { lastDay: day('02/09/2025'), title: 'Đã nhắc từ lâu' },
    { lastDay: day('21/10/2025') },
  ];
  const ledger = [
    sentAlready('C1', 'T+1', '2025-10-10'),
    sentAlready('C2', 'T+26', '2025-09-02'),
    sentAlready('C3', 'T-7', '2025-10-21'),
  ];

  it.each(['html', 'text'] as const)(
    'counts in its first sentence what is no line of the day, and lists it (%s)',
    (part) => {
      const mail = renderDigest(digestOf(sketches, 'dau-moi', { ledger }), look);
      expect(mail[part]).toContain(
        'Sở Tài chính có 02 nhiệm vụ quá hạn (trong đó: 01 nhiệm vụ từ 1–7 ngày; 01 nhiệm vụ trên 30 ngày), 01 nhiệm vụ sắp đến hạn.',
      );
      expect(mail[part].toLowerCase()).toContain('các nhiệm vụ khác đang quá hạn (02)');
      expect(mail[part].indexOf('Đã nhắc từ lâu')).toBeLessThan(mail[part].indexOf('Đã nhắc hôm thứ Sáu'));
      expect(mail.subject).toBe('[Nhắc việc] Sở Tài chính: 02 quá hạn, 01 sắp đến hạn (13/10/2025)');
    },
  );

  it('makes no rows of the ledger for them', () => {
    expect(digestOf(sketches, 'dau-moi', { ledger }).keys).toEqual(['C0|T-3|2025-10-15|dau-moi@stc.example.vn']);
  });

  it('says so when nothing is pressing', () => {
    expect(renderDigest(digestOf([{ lastDay: day('21/10/2025') }]), look).text).toContain(
      'Sở Tài chính không có nhiệm vụ quá hạn, đến hạn hôm nay hay sắp đến hạn; thư này nhắc các việc nêu dưới đây.',
    );
  });

  it('tells a focal person of some tasks only that these are not all of the unit', () => {
    const own = { ...late, cells: { contact: 'b@example.vn' } };
    expect(renderDigest(digestOf([own, late], 'b@'), look).text).toContain(
      'trong phần việc ông/bà làm đầu mối của Sở Tài chính, có 01 nhiệm vụ quá hạn.',
    );
  });

  it('counts reports apart from tasks', () => {
    const duties = [{ code: 'BC-2025-10-STC', title: 'Kỳ tháng 10', unit: stc, lastDay: today, place: undefined }];
    const mail = renderDigest(digestOf([late], 'dau-moi', { duties }), look);
    expect(mail.text).toContain('Sở Tài chính có 01 nhiệm vụ quá hạn, 01 báo cáo đến hạn hôm nay.');
    expect(mail.subject).toContain('Sở Tài chính: 01 quá hạn; báo cáo: 01 đến hạn hôm nay');
  });

  it('lists thirty in the directory’s order, then how many more by unit', () => {
    const many = [stc, shn].flatMap((own) =>
      Array.from({ length: 20 }, () => ({ lastDay: day('01/10/2025'), unit: own })),
    );
    const told = many.map((_, at) =>
      entry(`C${at}|T+7|2025-10-01|tonghop@skhcn.example.vn`, 'sent', day('10/10/2025')),
    );
    const { text } = renderDigest(
      digestOf([...many, { lastDay: day('30/09/2025'), unit: stc }], 'tonghop', { ledger: told }),
      look,
    );
    expect(text).toContain('các đơn vị có 41 nhiệm vụ quá hạn, trong đó: 41 nhiệm vụ từ 8–30 ngày.');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(30);
    expect(text).toContain('… và 10 việc quá hạn nữa: Sở Nội vụ 10.');
  });

  it('is told in English too', () => {
    const { text } = renderDigest(digestOf(sketches, 'dau-moi', { ledger }), { ...look, language: 'en' });
    expect(text).toContain('2 tasks overdue (1 by 1–7 days; 1 by more than 30 days), 1 task due soon.');
    expect(text).toContain('OTHER OVERDUE TASKS (2)');
  });
});

describe('text from cells', () => {
  const nasty = `<script>alert("1")</script> & 'x' <a href="//evil">`;

  it('is escaped wherever it stands', () => {
    const odd = unit('X', { name: nasty, contactEmails: `"${nasty.replace(/"/g, '')}" <x@example.vn>` });
    const tasks = [task({ code: '<b>A</b>', unit: odd, title: nasty, cells: { deliverable: nasty }, ...late }, today)];
    const [digest] = planDigests(input({ today, tasks, directory: directoryOf([odd]) })).digests;
    const html = digest ? renderDigest(digest, { ...look, coordinatorName: nasty }).html : '';
    expect(html).not.toMatch(/<script|<a href="\/\/evil|<b>/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
  });

  it.each([
    'Đăng nhập tại https://kho.example/login?x=1 để nhận',
    'Gửi về ke.xau@kho.example trước ngày 14',
    'Xem www.kho.example/tai-ve hoặc kho.example',
    'ĐỊA CHỈ: (http://kho.example)',
  ])('never becomes a link: %s', (title) => {
    const odd = unit('X', { name: 'Sở kho.example', contactEmails: 'x@example.vn', kind: 'department' });
    const mail = renderDigest(
      digestOf([{ ...late, title, unit: odd, cells: { deliverable: title } }], 'x@', { directory: directoryOf([odd]) }),
      look,
    );
    for (const part of [mail.html, mail.text, mail.subject]) {
      expect(part).not.toMatch(/kho\.example|:\/\/kho|@kho/);
      expect(part.replace(/\u200c/g, '')).toContain('kho.example');
    }
    expect(mail.html.match(/href="(?!https:\/\/docs\.google\.com)/)).toBeNull();
  });

  it('is shortened', () => {
    const { text } = renderDigest(digestOf([{ ...late, title: 'Nhiệm vụ rất dài '.repeat(50) }]), look);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(250);
    expect(text).toContain('…');
  });
});

it('a long list is cut under the size of a mail, points at the sheet, and both parts show the same tasks', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({
    ...late,
    title: `Hoàn thành nhiệm vụ chuyển đổi số số ${at} theo đúng thời hạn được giao`,
    cells: { deliverable: 'Báo cáo kết quả thực hiện gửi Ủy ban nhân dân Thành phố' },
  }));
  const { html, text, subject } = renderDigest(digestOf(many), look);
  expect(utf8Length(html)).toBeLessThan(100_000);
  expect(utf8Length(html) + utf8Length(text)).toBeLessThan(200_000);
  expect(subject).toContain('600 quá hạn');
  const rest = /… và (\d+) nhiệm vụ khác/;
  const shown = 600 - Number(rest.exec(text)?.[1]);
  expect(rest.exec(html)?.[1]).toBe(rest.exec(text)?.[1]);
  expect(html.split('class="dd-line dd-what"').length - 1).toBe(shown);
  expect(text).toContain(`\n${shown}. `);
});

it('a test goes to whoever asked, and says so', () => {
  const mail = renderDigest(digestOf([late]), { ...look, testTo: 'toi@example.vn' });
  expect([mail.to, mail.subject.startsWith('[Thư thử] ')]).toEqual(['toi@example.vn', true]);
  expect(mail.text).toContain('Người nhận thật: dau-moi@stc.example.vn');
});

it('the preview has a row and a frame for each mail', () => {
  const digest = digestOf([late, soon]);
  const mail = renderDigest(digest, look);
  expect(summarizeMail(digest, mail, 'vi')).toMatchObject({
    recipient: digest.recipient,
    audience: 'Đầu mối',
    taskCount: 2,
  });
  const page = renderPreviewPage([mail, mail], 'vi');
  expect(page.mails.split('<iframe').length - 1).toBe(2);
  expect(renderPreviewPage([], 'vi')).toMatchObject({ title: 'Hôm nay không có thư nhắc nào.', canTest: false });
});
