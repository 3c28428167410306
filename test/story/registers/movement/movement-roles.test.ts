import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import type { MenuEntry } from '../../../../scripts/host/people/screen';
import { said } from '../../coordinator';
import { contentOf, copyOf, done, openSmall, placeOf, quote, smallSheets, tableOf } from '../../trackers';
import { addRows } from '../register-rows';

const home = 'snv@dd.example';
const culture = 'svhtt@dd.example';
const stc = 'stc@dd.example';
const modules = 'Chế độ báo cáo; Vướng mắc; Thi đua';
const scores = 'Chấm điểm';
const models = 'Điển hình';

const sheets = (settings: readonly (readonly string[])[] = []) => ({
  ...smallSheets,
  'Cấu hình': [
    ['Mục', 'Giá trị'],
    ['Tên miền thư được phép', 'dd.example'],
    ['Chế độ thư', 'Gửi'],
    ['Mô-đun', modules],
    ...settings,
  ],
  'Đơn vị': [
    ...(smallSheets['Đơn vị'] ?? []),
    ['SNV', 'Sở Nội vụ', 'Sở', '3', home, '', 'Có'],
    ['SVHTT', 'Sở Văn hóa và Thể thao', 'Sở', '4', culture, '', 'Có'],
    ['CTABC', 'Công ty ABC', 'Doanh nghiệp', '5', 'abc@dd.example', '', 'Có'],
  ],
});

const model = {
  'Đơn vị': 'Sở Tài chính',
  Tên: 'Một cửa số',
  'Nội dung': 'ND3',
  'Tóm tắt': 'Giảm 40%',
  'Minh chứng': '1/BC',
};

/** What Google says a person may type into. */
function mayType(office: Office, user: string, title: string, heading: string, row = 2): boolean {
  const own = copyOf(office);
  own.workspace.user = user;
  const { column } = placeOf(own, title, heading);
  try {
    own.edit(`${quote(title)}!${String.fromCharCode(65 + column)}${row}`, [['x']]);
    return true;
  } catch {
    return false;
  }
}

const settingOf = (office: Office, name: string) =>
  office.texts(quote('Cấu hình')).find(([item]) => item === name)?.[1];

function openRound(office: Office, name = 'Đợt 1', deadline = '31/12/2025') {
  for (const text of [name, '1', deadline]) office.workspace.screen.willAnswer('OK', text);
  office.workspace.screen.willAnswer('OK');
  return done(office.run('openRound'));
}

const mailsTo = (office: Office, address: string) => office.mails.filter(({ to }) => to.includes(address));

function labels(entries: readonly (MenuEntry | 'separator')[]): string[] {
  return entries.flatMap((entry) =>
    entry === 'separator' ? [] : [entry.label ?? '', ...labels((entry.items ?? []) as MenuEntry[])],
  );
}

describe('the units with a part in the movement', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSmall(sheets());
    done(office.run('consolidate'));
  });

  it('are settings of trackers that follow the movement, and of no other', async () => {
    expect(settingOf(office, 'Đơn vị giám sát thi đua')).toBe('SNV');
    expect(settingOf(office, 'Đơn vị truyền thông')).toBe('SVHTT');
    const without = await openSmall();
    expect(settingOf(without, 'Đơn vị giám sát thi đua')).toBeUndefined();
    expect(settingOf(without, 'Đơn vị truyền thông')).toBeUndefined();
  });

  it('type into their own columns and into no other of the office’s; nobody else types into theirs', () => {
    const who = (title: string, heading: string) =>
      [home, culture, stc, 'skhcn@dd.example'].filter((user) => mayType(office, user, title, heading));
    expect(who(scores, 'Thẩm định')).toEqual([home, 'skhcn@dd.example']);
    expect(who(scores, 'Lý do lệch')).toEqual([home, 'skhcn@dd.example']);
    expect(who(models, 'Duyệt truyền thông')).toEqual([culture, 'skhcn@dd.example']);
    expect(who(models, 'Công nhận')).toEqual(['skhcn@dd.example']);
    expect(who(models, 'Bài đăng')).toEqual(['skhcn@dd.example']);
    for (const title of ['Khen thưởng', 'Tiêu chí thi đua', 'Chế độ báo cáo', 'Cấu hình', 'STC'])
      expect([home, culture].filter((user) => mayType(office, user, title, firstHeading(title)))).toEqual([]);
  });

  function firstHeading(title: string): string {
    return (
      { 'Khen thưởng': 'Đối tượng', 'Tiêu chí thi đua': 'Tên', 'Chế độ báo cáo': 'Tên báo cáo', 'Cấu hình': 'Giá trị' }[
        title
      ] ?? 'Tiến độ'
    );
  }

  it('follow the directory: whoever leaves the post or the part is let out at the next set-up', () => {
    const own = copyOf(office);
    const units = placeOf(own, 'Đơn vị', 'Email đầu mối');
    own.edit(`'Đơn vị'!${String.fromCharCode(65 + units.column)}4`, [['moi.snv@dd.example']]);
    const row = own.texts(quote('Cấu hình')).findIndex(([item]) => item === 'Đơn vị truyền thông');
    own.edit(`'Cấu hình'!B${row + 1}`, [['STC']]);
    done(own.run('setUpWorkbook'));
    expect(mayType(own, 'moi.snv@dd.example', scores, 'Thẩm định')).toBe(true);
    expect(mayType(own, culture, models, 'Duyệt truyền thông')).toBe(false);
    expect(mayType(own, stc, models, 'Duyệt truyền thông')).toBe(true);
  });

  it('an unknown one is named at its cell with the way out, and all else works', async () => {
    const own = await openSmall(
      sheets([
        ['Đơn vị giám sát thi đua', 'SNVV'],
        ['Đơn vị truyền thông', 'Không'],
      ]),
    );
    done(own.run('validateEntries'));
    const found = tableOf(own, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V59');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ Mức: 'Cảnh báo', Ô: "'Cấu hình'!B5" });
    expect(found[0]?.['Nội dung']).toContain('“Đơn vị giám sát thi đua”: không có đơn vị “SNVV”');
    expect(found[0]?.['Cách sửa']).toContain('“SNV”');
    expect(mayType(own, 'skhcn@dd.example', scores, 'Thẩm định')).toBe(true);
    expect(mayType(own, home, scores, 'Thẩm định')).toBe(false);
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toEqual([]);
  });

  it('one without an address is said by set-up and by the check', async () => {
    const given = sheets();
    const own = await openSmall({
      ...given,
      'Đơn vị': given['Đơn vị'].map((row) => row.map((text) => (text === home ? '' : text))),
    });
    expect(said(done(own.run('setUpWorkbook')))).toContain('“Sở Nội vụ” chưa có “Email đầu mối”');
    done(own.run('validateEntries'));
    const found = tableOf(own, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V59');
    expect(found.map((row) => row['Nội dung'])).toEqual([expect.stringContaining('“Sở Nội vụ” chưa có')]);
  });

  it('the overseeing unit has rounds in its menu and opens one; the report of the round waits for the coordinating unit', () => {
    const own = copyOf(office);
    own.workspace.user = home;
    own.open();
    expect(labels(own.workspace.screen.menus[0]?.items ?? [])).toContain('Mở đợt chấm điểm…');
    expect(said(openRound(own))).toContain('do đơn vị tổng hợp thêm');
    const rows = () => tableOf(own, scores).filter((row) => row['Đơn vị'] !== '');
    expect(rows()).toHaveLength(8);
    expect(new Set(rows().map((row) => row.Mã)).size).toBe(8);
    const duties = () => tableOf(own, 'Chế độ báo cáo').filter((row) => row.Mã !== '');
    expect(duties()).toEqual([]);
    own.workspace.user = 'tonghop@dd.example';
    openRound(own);
    expect(rows()).toHaveLength(8);
    expect(duties().map((row) => row['Tên báo cáo'])).toEqual(['Kết quả phong trào thi đua, Đợt 1']);
    const before = contentOf(own, ['Nhật ký']);
    expect(said(openRound(own))).toContain('đã có đủ dòng');
    expect(contentOf(own, ['Nhật ký'])).toEqual(before);
  });

  it('others are refused in one sentence, and see no such item', () => {
    for (const user of [culture, stc]) {
      const own = copyOf(office);
      own.workspace.user = user;
      own.open();
      expect(labels(own.workspace.screen.menus[0]?.items ?? [])).not.toContain('Mở đợt chấm điểm…');
      const before = contentOf(own);
      expect(said(openRound(own))).toContain('là việc của đơn vị tổng hợp');
      expect(contentOf(own)).toEqual(before);
    }
  });

  it('a score and an approval that they type are judged at once, as anybody’s', () => {
    const own = copyOf(office);
    openRound(own);
    addRows(own, models, [model]);
    own.workspace.user = home;
    const type = (title: string, heading: string, text: string) => {
      const { column } = placeOf(own, title, heading);
      own.edit(`${quote(title)}!${String.fromCharCode(65 + column)}2`, [[text]]);
    };
    type(scores, 'Thẩm định', '8');
    expect(tableOf(own, scores)[0]).toMatchObject({ 'Trạng thái': 'Đã thẩm định', 'Thẩm định': '8' });
    own.workspace.user = culture;
    type(models, 'Duyệt truyền thông', '08/10/2025');
    expect(tableOf(own, models)[0]).toMatchObject({ 'Trạng thái': 'Đã duyệt' });
  });
});

describe('the mail to the units with a part in the movement', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSmall(sheets());
    addRows(office, models, [model]);
    openRound(office);
  });

  it('names who lacks a plan, a model, a report or a score, and never an enterprise', () => {
    const own = copyOf(office);
    done(own.run('runDaily'));
    const [mail, ...others] = mailsTo(own, home);
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('Sở Nội vụ');
    for (const text of [
      'THEO DÕI PHONG TRÀO THI ĐUA (04)',
      'Chưa có kế hoạch thi đua: 02 đơn vị',
      'Chưa giới thiệu điển hình: 01 đơn vị',
      'Chưa báo cáo kết quả phong trào: 02 đơn vị',
      'Chưa tự chấm “Đợt 1”: 02 đơn vị',
      'Sở Khoa học và Công nghệ; Sở Tài chính.',
    ])
      expect(mail?.body).toContain(text);
    expect(mail?.body).not.toContain('Công ty ABC');
    expect(mail?.body).not.toContain('chưa có hạn');
    const [culturesMail] = mailsTo(own, culture);
    expect(culturesMail?.body).toContain('Điển hình chờ duyệt truyền thông: 01');
    expect(culturesMail?.body).toContain('Sở Tài chính: Một cửa số');
    expect(culturesMail?.body).toContain('Chưa có kế hoạch thi đua: 02 đơn vị');
  });

  it('goes once, stands in the ledger, and comes again in the week after for what is still open', () => {
    const own = copyOf(office);
    const ledger = () =>
      tableOf(own, 'Thư nhắc')
        .filter((row) => row['Người nhận'] === home)
        .map((row) => `${row.Ngày?.slice(0, 5)} ${row['Mã nhiệm vụ']} ${row.Bậc} ${row['Tình trạng']}`);
    done(own.run('runDaily'));
    done(own.run('runDaily'));
    done(own.run('sendReminders'));
    expect(mailsTo(own, home)).toHaveLength(1);
    expect(ledger().sort()).toEqual(['TD-BC', 'TD-CD', 'TD-DH', 'TD-KH'].map((code) => `10/10 ${code} Thi đua Đã gửi`));
    own.advanceTo('2025-10-13T08:30:00+07:00');
    addRows(own, 'Kế hoạch thi đua', [
      plan('Sở Tài chính', '300/KH-STC'),
      plan('Sở Khoa học và Công nghệ', '301/KH-SKHCN'),
    ]);
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toHaveLength(2);
    expect(mailsTo(own, home)[1]?.body).not.toContain('Chưa có kế hoạch');
    own.advanceTo('2025-10-14T08:30:00+07:00');
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toHaveLength(2);
  });

  const plan = (unit: string, symbol: string) => ({
    'Đơn vị': unit,
    'Số, ký hiệu': symbol,
    Ngày: '20/08/2025',
    'Nội dung có nhiệm vụ': 'ND1–ND7',
    'Lãnh đạo phụ trách': 'Phó Giám đốc',
  });

  it('tells of a gap that opens within the week on the next working day', async () => {
    const own = await openSmall(sheets());
    own.advanceTo('2025-10-13T08:30:00+07:00');
    done(own.run('runDaily'));
    expect(mailsTo(own, home)[0]?.body).not.toContain('Chưa tự chấm');
    own.advanceTo('2025-10-14T08:30:00+07:00');
    openRound(own);
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toHaveLength(2);
    expect(mailsTo(own, home)[1]?.body).toContain('Chưa tự chấm “Đợt 1”');
    expect(mailsTo(own, home)[1]?.body).not.toContain('Chưa có kế hoạch');
  });

  it('is shown by the preview, and not sent by it', () => {
    const own = copyOf(office);
    done(own.run('previewReminders'));
    const row = tableOf(own, 'Xem trước thư').find((one) => one['Người nhận'] === home);
    expect(row?.['Nội dung thư']).toContain('Chưa có kế hoạch thi đua: 02 đơn vị');
    expect(own.mails).toEqual([]);
  });

  it('waits with all others when the day’s quota is used up, and goes the next day', () => {
    const own = copyOf(office);
    own.workspace.quotas.setLimit('mail', 0);
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toEqual([]);
    own.workspace.quotas.setLimit('mail', 100);
    own.advanceTo('2025-10-13T08:30:00+07:00');
    done(own.run('runDaily'));
    expect(mailsTo(own, home)).toHaveLength(1);
  });

  it('is English in an English tracker', async () => {
    const own = await openSmall(sheets([['Ngôn ngữ', 'en']]));
    done(own.run('runDaily'));
    expect(mailsTo(own, home)[0]?.body).toContain('THE EMULATION MOVEMENT');
    expect(mailsTo(own, home)[0]?.body).toContain('No action plan yet: 2 units');
  });
});
