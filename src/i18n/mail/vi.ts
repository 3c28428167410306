import { type DigestItem, isOnlyAbout, mainAudience } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';
import { formatDay, twoDigits } from '../../core/time/day';
import type { MailMessages, OwnerCounts } from './catalogue';
import { fromCell } from './escape';
import { viNote, viProblem } from './vi-notes';
import { viOpening, viSubjectCounts, viUnits } from './vi-summary';

const sectionTitles: { readonly [kind in Standing]: string } = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  soon: 'Sắp đến hạn',
  unconfirmed: 'Báo hoàn thành, chờ xác nhận',
  ahead: 'Trong hạn',
  undated: 'Chưa có hạn',
  answered: 'Đã có trả lời',
  figures: 'Số liệu đã cũ',
  movement: 'Theo dõi phong trào thi đua',
};

const tags = { daily: 'Nhắc việc', adHoc: 'Đôn đốc', resend: 'Nhắc việc, gửi lại' } as const;

function missing({ matter }: DigestItem, deliverable: string): string {
  const words = {
    deliverable: deliverable === '' ? 'sản phẩm (chưa ghi tên sản phẩm)' : `sản phẩm “${deliverable}”`,
    evidence: 'minh chứng',
    doneOn: 'ngày hoàn thành',
    delayCause: 'nguyên nhân chậm',
  };
  if (matter.kind === 'report') return 'Chưa nộp báo cáo.';
  if (matter.kind === 'item') return matter.deliverable;
  return matter.missing.length === 0 ? '' : `Còn thiếu: ${matter.missing.map((part) => words[part]).join('; ')}.`;
}

function ownerParts({ unconfirmed, waiting, failed, held, unreached, problems }: OwnerCounts): string {
  const parts: string[] = [];
  if (unconfirmed > 0) parts.push(`${twoDigits(unconfirmed)} dòng chưa xác nhận`);
  if (waiting > 0) parts.push(`${twoDigits(waiting)} người phải chờ`);
  if (held > 0) parts.push(`${twoDigits(held)} thư bị giữ lại`);
  if (failed > 0) parts.push(`${twoDigits(failed)} thư lỗi`);
  if (unreached > 0) parts.push(`${twoDigits(unreached)} đơn vị chưa có hộp thư`);
  if (problems > 0) parts.push(`${twoDigits(problems)} địa chỉ cần sửa`);
  return parts.join(', ');
}

export const vi: MailMessages = {
  subject: (digest) =>
    `[${tags[digest.purpose]}] ${viUnits(digest)}: ${viSubjectCounts(digest)} (${formatDay(digest.today)})`,
  reportSubject: ({ day, total, done, overdue }) =>
    `[Báo cáo] Kết quả thực hiện nhiệm vụ: ${done}/${total} hoàn thành, ${overdue} quá hạn (${day})`,
  testSubject: (subject) => `[Thư thử] ${subject}`,
  testBanner: (recipient) => `Thư thử, chỉ gửi cho người bấm nút. Người nhận thật: ${recipient}.`,
  heading: (purpose, day) =>
    `${purpose === 'adHoc' ? 'Đôn đốc thực hiện nhiệm vụ' : 'Nhắc việc'} ngày ${formatDay(day)}`,
  senderName: (unitName) => (unitName === '' ? 'Nhắc việc' : `Nhắc việc - ${unitName}`),
  greeting: (digest, coordinatorName) => {
    const { recipientName } = digest;
    const audience = mainAudience(digest);
    const units = viUnits(digest);
    if (recipientName !== '') {
      const from = digest.units.length === 1 && audience !== 'coordinator' ? `, ${units}` : '';
      return `Kính gửi: Ông/Bà ${fromCell(recipientName)}${from}`;
    }
    if (audience === 'coordinator')
      return `Kính gửi: ${coordinatorName === '' ? 'Đơn vị tổng hợp' : fromCell(coordinatorName)}`;
    if (audience === 'leader') return `Kính gửi: Lãnh đạo ${units}`;
    return digest.units.length === 1 ? `Kính gửi: ${units}` : `Kính gửi: Cán bộ đầu mối của ${units}`;
  },
  opening: viOpening,
  request: (digest) => {
    const audience = mainAudience(digest);
    if (audience === 'coordinator') {
      return 'Đề nghị đôn đốc các đơn vị chủ trì; nhiệm vụ quá hạn kéo dài thì báo cáo cấp có thẩm quyền.';
    }
    if (isOnlyAbout('figures', digest))
      return 'Đề nghị lập báo cáo ở bảng theo dõi nêu dưới đây để cấp trên có số liệu mới.';
    if (isOnlyAbout('movement', digest))
      return 'Đề nghị theo dõi, đôn đốc; số liệu đầy đủ ở trang “Báo cáo” của bảng theo dõi.';
    if (audience === 'leader') return 'Kính báo cáo lãnh đạo đơn vị để chỉ đạo thực hiện.';
    return 'Đề nghị khẩn trương thực hiện và cập nhật tiến độ, ngày hoàn thành, minh chứng vào bảng theo dõi.';
  },
  section: (kind, count) => `${sectionTitles[kind]} (${twoDigits(count)})`,
  others: {
    title: ({ tasks, reports }) => {
      const what = [tasks > 0 ? 'nhiệm vụ' : '', reports > 0 ? 'báo cáo' : ''].filter((part) => part !== '');
      return `Các ${what.join(', ')} khác đang quá hạn (${twoDigits(tasks + reports)})`;
    },
    more: (more) => {
      const total = more.reduce((sum, { count }) => sum + count, 0);
      const units = more.map(({ unit, count }) => `${fromCell(unit.name)} ${twoDigits(count)}`);
      return `… và ${twoDigits(total)} việc quá hạn nữa: ${units.join('; ')}.`;
    },
  },
  deadlineColumn: 'Hạn cuối',
  report: 'Báo cáo',
  periodicReport: ({ month, year, firstDay, lastDay }) =>
    `Tình hình thực hiện nhiệm vụ kỳ tháng ${month}/${year} (${formatDay(firstDay)} – ${formatDay(lastDay)})`,
  days: (daysLeft) => {
    if (daysLeft === undefined) return 'chưa có hạn';
    if (daysLeft === 0) return 'hôm nay';
    return daysLeft < 0 ? `quá hạn ${-daysLeft} ngày` : `còn ${daysLeft} ngày`;
  },
  extended: 'đã gia hạn',
  dayOff: 'rơi vào ngày nghỉ',
  missing,
  asked: (day, audience) =>
    audience === 'contact'
      ? `Có yêu cầu giải trình ngày ${formatDay(day)}: đề nghị ghi vào cột “Nguyên nhân chậm”.`
      : `Đã yêu cầu giải trình ngày ${formatDay(day)}, chưa có trả lời.`,
  openWorkbook: 'Mở bảng theo dõi',
  more: (count) => `… và ${twoDigits(count)} nhiệm vụ khác, xem trong bảng theo dõi.`,
  closing: 'Trân trọng./.',
  footer: [
    'Thư tự động, không thay thế văn bản đôn đốc chính thức.',
    'Không trả lời thư này và không ghi nội dung mật vào bảng theo dõi. Mỗi người nhận nhiều nhất một thư nhắc tự động mỗi ngày làm việc.',
  ],
  audience: { contact: 'Đầu mối', leader: 'Lãnh đạo đơn vị', coordinator: 'Đơn vị tổng hợp' },
  calendar: {
    fileName: (day) => `han-nhiem-vu-${formatDay(day).split('/').reverse().join('')}.ics`,
    entry: (title) => `Hạn: ${title}`,
  },
  note: viNote,
  owner: {
    subject: (counts, day) => `[Đôn Đốc] Cần xem lại thư nhắc: ${ownerParts(counts)} (${formatDay(day)})`,
    heading: 'Việc cần xem lại sau lượt gửi thư nhắc',
    unconfirmed: (count) =>
      `${twoDigits(count)} dòng “Chưa xác nhận”: lượt gửi trước dừng giữa chừng, không rõ thư đã đi chưa. Các thư này không tự gửi lại. Hỏi người nhận; nếu cần, đánh dấu “Gửi lại” trong trang “Thư nhắc” rồi dùng menu gửi lại.`,
    waiting: (count) =>
      `${twoDigits(count)} người chưa được gửi vì hết hạn mức thư trong ngày. Thư của họ ở tình trạng “Chờ” và được gửi vào lượt sau, quá hạn nhiều nhất trước.`,
    failed: (count) =>
      `${twoDigits(count)} địa chỉ bị dịch vụ thư từ chối. Sửa địa chỉ, rồi đánh dấu “Gửi lại” trong trang “Thư nhắc”.`,
    held: (count) =>
      `${twoDigits(count)} thư đang ở tình trạng “Chờ” vì dịch vụ thư của Google từ chối nhiều thư liên tiếp; lượt chạy hằng ngày kế tiếp tự gửi. Nếu hôm sau vẫn vậy, kiểm tra dịch vụ Gmail của tài khoản chạy lịch.`,
    unreached: (count) =>
      `${twoDigits(count)} đơn vị đang hiệu lực chưa có “Email đầu mối” dùng được trong trang “Đơn vị” nên không nhận được thư nhắc:`,
    problems: (count) => `${twoDigits(count)} ô địa chỉ cần sửa; những người khác vẫn được gửi.`,
    problem: viProblem,
    line: (recipient, codes) => `${recipient}: ${codes}`,
    lines: (recipient, count) => `${recipient}: ${count} nhiệm vụ`,
  },
  page: {
    title: (mails) => `${twoDigits(mails)} thư nhắc sẽ được gửi hôm nay`,
    none: 'Hôm nay không có thư nhắc nào.',
    to: 'Người nhận',
    more: (count) => `… và ${twoDigits(count)} thư khác, xem trang “Xem trước thư”.`,
    sendTest: 'Gửi thử cho tôi',
    sending: 'Đang gửi…',
    failed: 'Chưa gửi được thư thử.',
  },
};
