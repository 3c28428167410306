import { describe, expect, it } from 'vitest';
import { planAdHoc } from '../../../src/core/reminders/by-hand';
import { planDigests } from '../../../src/core/reminders/digests';
import { utf8Length } from '../../../src/core/values/utf8';
import { renderPreviewPage } from '../../../src/i18n/mail/preview-page';
import { summarizeMail } from '../../../src/i18n/mail/preview-row';
import { type MailLook, renderDigest } from '../../../src/i18n/mail/render-digest';
import { day, directoryOf, input, type TaskSketch, task, unit } from '../../core/reminders/fixtures';

const today = day('13/10/2025');
const stc = unit('STC', { name: 'Sở Tài chính', order: 1 });
const shn = unit('SNV', { name: 'Sở Nội vụ', order: 2, contactEmails: stc.contactEmails });
const look: MailLook = {
  language: 'vi',
  spreadsheetId: 'book-1',
  coordinatorName: 'Sở Khoa học và Công nghệ',
  attachCalendar: false,
};

/** The first mail of a plan over tasks of these last days. */
function digestOf(sketches: readonly Partial<TaskSketch>[]) {
  const tasks = sketches.map((sketch, at) => task({ code: `C${at}`, unit: stc, rowNumber: at + 2, ...sketch }, today));
  const [digest] = planDigests(input({ today, tasks, directory: directoryOf([stc, shn]) })).digests;
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
  ])('counts the tasks in this mail: %s', (_, sketches, expected) => {
    expect(renderDigest(digestOf(sketches), look).subject).toBe(`[Nhắc việc] ${expected} (13/10/2025)`);
  });

  it('is in English when the setting says so', () => {
    expect(renderDigest(digestOf([late, due, soon]), { ...look, language: 'en' }).subject).toBe(
      '[Reminder] Sở Tài chính: 1 overdue, 1 due today, 1 due soon (13/10/2025)',
    );
  });

  it('says that a mail was sent by hand, and counts tasks without a deadline', () => {
    const tasks = [task({ code: 'A', unit: stc }, today)];
    const [digest] = planAdHoc(input({ today, tasks, directory: directoryOf([stc]) })).digests;
    expect(digest && renderDigest(digest, look).subject).toBe(
      '[Đôn đốc] Sở Tài chính: 01 chưa có thời hạn (13/10/2025)',
    );
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
    expect(mail.text).toContain('https://docs.google.com/spreadsheets/d/book-1/edit#gid=100&range=A2');
    expect(mail.html).toContain('href="https://docs.google.com/spreadsheets/d/book-1/edit#gid=100&amp;range=A2"');
  });

  it('needs no image and no script', () => {
    expect(mail.html).not.toMatch(/<img|<script|url\(|@import/i);
  });

  it('is sent in the name of the coordinating unit', () => {
    expect(mail.senderName).toBe('Nhắc việc - Sở Khoa học và Công nghệ');
  });

  it.each([
    ['a leader', [{ lastDay: day('08/10/2025') }], 'Kính gửi: Lãnh đạo Sở Tài chính'],
    ['the coordinating unit', [{ lastDay: day('01/10/2025') }], 'Kính gửi: Sở Khoa học và Công nghệ'],
    [
      'a named person',
      [{ ...late, cells: { contact: 'Trần B <b@example.vn>' } }],
      'Kính gửi: Ông/Bà Trần B, Sở Tài chính',
    ],
    ['a mailbox of several units', [late, { ...late, unit: shn }], 'Kính gửi: Cán bộ đầu mối của 02 đơn vị'],
  ])('greets %s', (_, sketches, expected) => {
    expect(renderDigest(digestOf(sketches), look).text).toContain(`${expected}\n`);
  });

  it('names each unit over its tasks when there are several', () => {
    const { text } = renderDigest(digestOf([{ ...late, unit: shn }, late]), look);
    const [first, second] = [text.indexOf('\nSở Tài chính\n'), text.indexOf('\nSở Nội vụ\n')];
    expect([first > 0, second > first]).toEqual([true, true]);
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
