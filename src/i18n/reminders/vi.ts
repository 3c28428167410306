import { fewLines } from '../../core/text/first-few';
import { formatDay, formatMoment } from '../../core/time/day';
import type { HandFacts, HandReason, ReminderMessages } from './catalogue';
import { cutLines, joinCodes, paragraphs } from './lists';

const reasons: { readonly [reason in HandReason]: string } = {
  noCode: 'chưa có mã; chạy “Kiểm tra dữ liệu” để được cấp mã',
  noLead: 'chưa rõ cơ quan chủ trì',
  closed: 'đã kết thúc hoặc không còn trong bảng',
  keptBack: 'dòng có lỗi không được gửi thư; xem cột “Kiểm tra”',
  optedOut: 'đơn vị không nhận nhắc việc',
  noAddress: 'chưa có địa chỉ thư của đầu mối',
  urgedToday: 'hôm nay đã đôn đốc',
  notOpenToResend: 'chỉ gửi lại dòng “Chưa xác nhận” hoặc “Lỗi”',
  taskGone: 'nhiệm vụ không còn trong bảng',
  badAddress: 'địa chỉ sai dạng hoặc ngoài tên miền được phép',
  alreadyAsked: 'đang chờ giải trình theo yêu cầu trước',
};

const more = (count: number): string => `… và ${count} dòng nữa`;

function leftOutLines(leftOut: HandFacts['leftOut']): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ subject, reason }) => `– ${subject}: ${reasons[reason]}.`);
  return [`Bỏ qua ${leftOut.length}:`, ...cutLines(lines, more)];
}

function question(intro: string, facts: HandFacts): string {
  const { mails, leftOut, withoutQuota, isWorkingDay, today } = facts;
  const lines = mails.map(({ recipient, codes }) => `– ${recipient}: ${joinCodes(codes, (count) => `(+${count})`)}`);
  return paragraphs(
    isWorkingDay ? '' : `Lưu ý: ${formatDay(today)} là ngày nghỉ.`,
    [intro, ...cutLines(lines, more)],
    leftOutLines(leftOut),
    withoutQuota.length === 0 ? '' : `Hết hạn mức thư trong ngày, chưa gửi được cho: ${withoutQuota.join(', ')}.`,
    'Gửi bây giờ?',
  );
}

const runOf = (keeper: string): string =>
  keeper === '' ? 'Chưa rõ tài khoản nào đang chạy' : `Lịch chạy đang dùng tài khoản ${keeper}`;

export const vi: ReminderMessages = {
  off: 'Chế độ thư đang là “Xem trước” nên chưa gửi thư nào. Muốn gửi, đổi “Chế độ thư” thành “Gửi” trong trang “Cấu hình”.',
  selectTasks: 'Hãy chọn các dòng nhiệm vụ trên trang của đơn vị hoặc trang “Tổng hợp” rồi chạy lại.',
  test: {
    noQuota: 'Tài khoản này đã hết hạn mức thư trong ngày; hãy gửi thử vào ngày mai.',
    sent: ({ to, recipient }) =>
      to.toLowerCase() === recipient
        ? `Đã gửi thư thử (thư của chính ông/bà) tới ${to}.`
        : `Đã gửi thư thử tới ${to}: hôm nay không có thư cho địa chỉ này nên lấy thư của ${recipient} làm mẫu.`,
  },
  hand: {
    urge: (facts) => question(`Sẽ gửi ngay ${facts.mails.length} thư đôn đốc:`, facts),
    resend: (facts) => question(`Sẽ gửi lại ${facts.mails.length} thư:`, facts),
    nothing: ({ leftOut, withoutQuota }) =>
      paragraphs(
        'Không có thư nào gửi được.',
        leftOutLines(leftOut),
        withoutQuota.length === 0 ? '' : 'Đã hết hạn mức thư trong ngày; hãy gửi vào ngày làm việc sau.',
      ),
    done: ({ sent, refused, tryAgain, serviceDown, mailOff, notReached, doubtful, withoutQuota }) =>
      [
        `Đã gửi ${sent} thư.`,
        refused > 0 ? `${refused} thư bị từ chối.` : '',
        notReached > 0 ? `Còn ${notReached} thư: lượt chạy tự gửi tiếp sau ít phút.` : '',
        tryAgain + withoutQuota > 0
          ? `${tryAgain + withoutQuota} thư chưa gửi được vì hết hạn mức trong ngày; hãy gửi lại vào ngày làm việc sau.`
          : '',
        serviceDown > 0
          ? `${serviceDown} thư chưa gửi được vì dịch vụ thư của Google từ chối liên tiếp; hãy gửi lại sau khoảng một giờ.`
          : '',
        mailOff > 0
          ? `${mailOff} thư chưa gửi được vì tài khoản này chưa bật dịch vụ thư (Gmail): bật lại, hoặc gửi bằng tài khoản khác.`
          : '',
        doubtful > 0 ? `${doubtful} thư chưa xác nhận được đã gửi hay chưa, không tự gửi lại.` : '',
        refused + tryAgain + serviceDown + mailOff + doubtful > 0 ? 'Xem trang “Thư nhắc”.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  daily: {
    question: ({ mails, waiting }) =>
      paragraphs(
        [
          `Sẽ gửi ${mails.length} thư nhắc tới ${mails.length} địa chỉ:`,
          ...cutLines(
            mails.map(({ recipient, lines }) => `– ${recipient}: ${lines} việc`),
            more,
          ),
        ],
        waiting === 0
          ? ''
          : `${waiting} người khác phải chờ ngày làm việc sau: hết hạn mức thư, hoặc hôm nay đã nhận thư.`,
        'Gửi bây giờ?',
      ),
    declined: 'Chưa gửi thư nào.',
  },
  nothingTicked: 'Chưa có dòng nào được đánh dấu. Đánh dấu cột “Gửi lại” trong trang “Thư nhắc” rồi chạy lại.',
  explanation: {
    question: ({ tasks, leftOut }) =>
      paragraphs(
        [
          `Yêu cầu giải trình ${tasks.length} nhiệm vụ:`,
          ...cutLines(
            tasks.map(({ code, title }) => `– ${code}: ${title}`),
            more,
          ),
        ],
        leftOutLines(leftOut),
        'Yêu cầu nằm trong thư nhắc mỗi ngày làm việc và trong báo cáo cho đến khi đơn vị ghi cột “Nguyên nhân chậm”.',
      ),
    nothing: (leftOut) => paragraphs('Không có nhiệm vụ nào để yêu cầu giải trình.', leftOutLines(leftOut)),
    done: (tasks) => `Đã ghi yêu cầu giải trình ${tasks} nhiệm vụ. Thư nhắc kế tiếp sẽ nêu yêu cầu này.`,
  },
  triggers: {
    replaces: ({ keeper, account, lastRun }) =>
      `Lịch chạy tự động đang dùng tài khoản ${keeper}${lastRun === undefined ? '' : `, lượt gần nhất xong lúc ${formatMoment(lastRun)}`}. Chuyển sang tài khoản ${account}? Lịch cũ tự tắt ở lượt chạy kế tiếp; không ai nhận hai thư.`,
    takesOver: ({ keeper, account, lastRun }) =>
      `${runOf(keeper)}; ${lastRun === undefined ? 'chưa có lượt nào xong' : `lượt gần nhất xong lúc ${formatMoment(lastRun)}`}. Tiếp quản bằng tài khoản ${account}? Lịch của tài khoản khác không xóa được từ đây, nhưng nếu còn sống sẽ tự tắt; không ai nhận hai thư.`,
    stoodDown: ({ keeper, account }) =>
      `Việc chạy hằng ngày đã chuyển cho ${keeper}: lịch của ${account} đã tự tắt, lượt này không làm gì.`,
  },
  calendarChanged: ({ changes, moves }) => ({
    result:
      moves.length === 0
        ? 'Bảng ngày nghỉ thay đổi: không hạn nào bị dời.'
        : `Bảng ngày nghỉ thay đổi: ${moves.length} hạn bị dời. ${fewLines(
            moves.map(({ code, from, to }) => `${code}: ${formatDay(from)} → ${formatDay(to)}`),
            3,
            () => '…',
          ).join('; ')}`,
    details: [
      ...changes.map(
        ({ day, isWorkingDay, holidayName }) =>
          `${formatDay(day)}: nay là ngày ${isWorkingDay ? 'làm việc' : `nghỉ${holidayName === '' ? '' : ` (${holidayName})`}`}`,
      ),
      ...moves.map(({ code, from, to }) => `${code}: ${formatDay(from)} → ${formatDay(to)}`),
    ].join('; '),
  }),
};
