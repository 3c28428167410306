import { fewNames } from '../../core/text/first-few';
import { quoteTitles } from '../../core/text/quote-titles';
import { formatDay, formatMoment } from '../../core/time/day';
import { groupDigits } from '../report/numbers';
import { vi as rights } from '../rights/vi';
import type { ScreenMessages } from './catalogue';
import { listProblems } from './list-problems';
import { failure, whatWasKept } from './vi-failure';

function grouped(value: number): string {
  return groupDigits(value, '.');
}

type SetUpProblem = keyof ScreenMessages['setUpProblems'];

const setUpProblems: ScreenMessages['setUpProblems'] = {
  noHeadings: ({ sheet, heading }) =>
    `Trang “${sheet}” có nội dung nhưng không thấy hàng tiêu đề (bắt đầu bằng “${heading}”). Khôi phục hàng tiêu đề, hoặc đổi tên trang này rồi chạy lại để tạo trang mới.`,
  foreignTable: ({ sheet, row }) =>
    `Trang “${sheet}” là bảng theo mẫu riêng (hàng tiêu đề ${row}), không phải bảng nhiệm vụ của hệ thống nên được để nguyên. Vào menu Đôn Đốc > Đơn vị tổng hợp > Điều phối, chốt báo cáo > “Nhập từ bảng có sẵn…” để đưa nhiệm vụ của bảng này vào.`,
  headingDuplicate: ({ sheet, heading, cell, otherCell }) =>
    `Trang “${sheet}” có hai cột “${heading}” (${cell} và ${otherCell}). Xóa hoặc đổi tên một cột.`,
  headingReplaced: ({ sheet, heading, cell, found }) =>
    `Trang “${sheet}”: ô ${cell ?? ''} đang ghi “${found ?? ''}”, đúng ra là “${heading}”. Sửa lại tiêu đề cho đúng mẫu.`,
  reservedName: ({ unit, sheet }) =>
    `Đơn vị ${unit ?? ''} đặt tên trang là “${sheet}”, trùng tên trang của hệ thống. Đổi cột “Trang tính” trong trang “Đơn vị”.`,
  sharedSheet: ({ unit, otherUnit, sheet }) =>
    `Hai đơn vị ${unit ?? ''} và ${otherUnit ?? ''} cùng ghi trang “${sheet}”. Mỗi đơn vị phải có trang riêng.`,
  noRolePeople: ({ sheet, unit }) =>
    `Trang “${sheet}”: “${unit}” chưa có “Email đầu mối” trong trang “Đơn vị” nên chỉ đơn vị tổng hợp nhập được cột của đơn vị này.`,
  noEditors: ({ sheet }) => `Trang “${sheet}” chưa được bảo vệ vì đơn vị chưa có “Email đầu mối” trong trang “Đơn vị”.`,
};

export const vi: ScreenMessages = {
  product: 'Đôn Đốc',
  menu: {
    myPage: 'Trang của tôi',
    check: 'Kiểm tra dữ liệu',
    fixSafely: 'Chuẩn hóa cách viết…',
    consolidate: 'Tổng hợp và lập báo cáo',
    previewReminders: 'Xem trước thư nhắc',
    sendReminders: 'Gửi thư nhắc hôm nay',
    sendTestToMe: 'Gửi thử cho tôi',
    urgeNow: 'Đôn đốc ngay các dòng đang chọn',
    requestExplanation: 'Yêu cầu giải trình các dòng đang chọn',
    resendSelected: 'Gửi lại các dòng đã đánh dấu trong “Thư nhắc”',
    takeOver: 'Tiếp quản việc chạy hằng ngày',
    takeOverNow: '⚠ Việc nhắc đã dừng: tiếp quản…',
    runDaily: 'Chạy cả quy trình (kiểm tra, tổng hợp, nhắc việc)',
    confirmReviewed: 'Xác nhận đã rà soát các dòng đang chọn',
    submitReport: 'Nộp báo cáo của đơn vị',
    declareNothing: 'Báo không phát sinh',
    officeMenu: 'Đơn vị tổng hợp',
    coordinationMenu: 'Điều phối, chốt báo cáo',
    assignTasks: 'Giao việc cho các đơn vị',
    rollOver: 'Chuyển nhiệm vụ sang năm sau…',
    importTable: 'Nhập từ bảng có sẵn…',
    acceptChanges: 'Tiếp nhận thay đổi của đơn vị',
    freezeReport: 'Chốt báo cáo',
    compareSnapshots: 'So sánh hai báo cáo đã chốt',
    draftReport: 'Dự thảo báo cáo (.docx)…',
    receiveDifficulties: 'Tiếp nhận vướng mắc các dòng đang chọn',
    openRound: 'Mở đợt chấm điểm…',
    listForCity: 'Lập danh mục vướng mắc trình UBND…',
    remindersMenu: 'Nhắc việc',
    setUpMenu: 'Thiết lập',
    setUp: 'Thiết lập / Khôi phục mẫu',
    addRegisterTabs: 'Thêm trang sổ vào tệp đơn vị',
    installTriggers: 'Bật chạy tự động hằng ngày',
    removeTriggers: 'Tắt chạy tự động',
    useAsTracker: 'Dùng bảng này làm bảng theo dõi chính…',
  },
  userErrors: {
    ...rights.refusals,
    moduleOff: ({ module }) =>
      `Mô-đun “${module ?? ''}” đang tắt, hoặc trang của nó đã mất tiêu đề. Ghi “${module ?? ''}” vào mục “Mô-đun” của trang “Cấu hình” rồi chạy “Thiết lập / Khôi phục mẫu”.`,
    noUnits: () =>
      'Chưa có đơn vị nào trong trang “Đơn vị”. Vào menu Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”, rồi nhập danh mục đơn vị.',
    noUnitSheets: () =>
      'Không tìm thấy trang nhiệm vụ của đơn vị nào. Ghi tên trang vào cột “Trang tính” của trang “Đơn vị”, rồi chạy “Thiết lập / Khôi phục mẫu”.',
    brokenSheet: (facts) =>
      `Chưa chạy được, số liệu đã có vẫn giữ nguyên. ${setUpProblems[facts.problem as SetUpProblem](facts)} Sửa xong hãy chạy lại.`,
    selectTaskRows: () => 'Hãy chọn các dòng nhiệm vụ trên trang của đơn vị rồi chạy lại.',
    openUnitSheet: () => 'Hãy mở trang nhiệm vụ của đơn vị, chọn một ô trên trang đó rồi chạy lại.',
    unitSheetBroken: ({ unit }) =>
      `Hàng tiêu đề trên trang của ${unit ?? ''} không đúng mẫu nên chưa nộp được. Nhờ đơn vị tổng hợp vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu” rồi nộp lại.`,
    keepsMoving: ({ sheet }) =>
      `Chưa ghi gì vào bảng tính: trang “${sheet ?? ''}” đang được chèn, xóa, chuyển cột hoặc sắp xếp trong khi chạy. Đợi người đang sửa trang đó làm xong, rồi chạy lại.`,
    masterTooLarge: ({ rows, cells }) =>
      `Chưa ghi gì: trang “Tổng hợp” sẽ có ${grouped(Number(rows))} nhiệm vụ (${grouped(Number(cells))} ô), trong khi một bảng theo dõi chỉ phục vụ được đến 60.000 nhiệm vụ và 8.000.000 ô. Hãy tách bảng theo dõi: lập thêm bảng cho một nhóm đơn vị (một khối, một khu vực), chuyển các dòng của nhóm đó ở trang “Đơn vị” và nhiệm vụ của họ ở trang “Tổng hợp” sang bảng mới, rồi chạy lại.`,
    workbookFull: ({ cells }) =>
      `Chưa ghi được: bảng tính sẽ có ${cells} triệu ô, quá giới hạn 10 triệu ô của Google. Chưa có gì bị thay đổi. Xóa các hàng, cột trống thừa và trang không dùng, hoặc chuyển nhiệm vụ đã xong của các năm trước sang bảng tính khác, rồi chạy lại.`,
    importSetUp: () =>
      'Bảng tính này chưa có các trang của Đôn Đốc. Vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”, rồi nhập bảng. Chưa có gì bị thay đổi.',
    importSheet: ({ sheet }) =>
      sheet === ''
        ? 'Bảng tính này không có trang nào để nhập. Chép bảng có sẵn vào một trang mới, hoặc dán liên kết của bảng tính khác.'
        : `Không có trang tính “${sheet}”, hoặc đó là trang biểu đồ. Chọn trang có bảng nhiệm vụ.`,
    importOwnSheet: ({ sheet }) =>
      `Trang “${sheet}” là trang của bảng theo dõi này, không phải bảng cần nhập. Chọn trang khác.`,
    importTooLarge: ({ sheet, rows, columns }) =>
      `Trang “${sheet}” có ${grouped(Number(rows))} hàng và ${columns} cột, quá lớn để đọc. Xóa các hàng, cột trống, hoặc chép riêng bảng nhiệm vụ sang một trang khác.`,
    importFile: ({ link, status, sheet }) =>
      `Không đọc được “${link}”: ${importReason(Number(status), String(sheet ?? ''))} Chưa có gì bị thay đổi.`,
    noReport: () => 'Trang “Báo cáo” chưa có số liệu để chốt. Chạy “Tổng hợp và lập báo cáo” trước.',
    reportOutdated: ({ code }) =>
      `Trang “Tổng hợp” đã bị sửa sau khi lập báo cáo ${code ?? ''}, nên số liệu hai trang không còn khớp. Chạy “Tổng hợp và lập báo cáo” rồi chốt lại.`,
    twoSnapshotsNeeded: ({ count }) =>
      `Mới có ${count ?? 0} báo cáo đã chốt; cần ít nhất hai để so sánh. Chốt báo cáo bằng “Chốt báo cáo”, rồi chốt lần nữa sau lần tổng hợp sau.`,
    unknownSnapshot: ({ text }) =>
      `Không nhận ra hai báo cáo đã chốt trong “${text ?? ''}”. Nhập hai số khác nhau trong danh sách, ví dụ 1; 3, hoặc hai mã như BC-20251013-1630.`,
    noSnapshot: () =>
      'Chưa có báo cáo nào được chốt. Dự thảo chỉ lập từ báo cáo đã chốt: chạy “Chốt báo cáo”, rồi lập dự thảo.',
    unknownFrozen: ({ text }) =>
      `Không nhận ra báo cáo đã chốt trong “${text ?? ''}”. Nhập một số trong danh sách, hoặc một mã như BC-20251013-1630.`,
    frozenUnreadable: ({ code }) =>
      `Không tìm thấy bảng số liệu theo đơn vị trong trang “${code ?? ''}”, nên không lập dự thảo. Chốt lại báo cáo, rồi lập dự thảo từ bản mới.`,
    assignmentHeadings: () =>
      'Hàng tiêu đề của trang “Giao việc” không đúng mẫu. Vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu” rồi giao lại.',
  },
  questions: {
    makeSheets: ({ sheets, starter, guide }) =>
      starter === undefined || starter === ''
        ? `Bảng tính chưa có các trang: ${sheets}. Chọn OK để tạo các trang này; các trang đang có được giữ nguyên.`
        : `Bảng tính chưa có các trang: ${sheets}. Chọn OK để tạo các trang này. Trang trống “${starter}” được dùng làm trang “${guide}” và mang tên đó.`,
    poorerReport: ({ count, units }) =>
      `Tài khoản này không mở được tệp của ${count ?? 0} đơn vị mà báo cáo đang có đã lấy được số liệu (${units ?? ''}). Giữ báo cáo đang có?\n\nChọn Có: giữ nguyên; nhờ các đơn vị chia sẻ tệp cho tài khoản này, hoặc để tài khoản đã lập báo cáo chạy lại.\nChọn Không: lập báo cáo mới, thiếu số liệu mới của các đơn vị này.`,
  },
  nothingChanged: 'Đã dừng theo lựa chọn của ông/bà; chưa thay đổi gì.',
  leaveLookalike: ({ from, to }) =>
    `Trang “${from}” giống trang “${to}” của hệ thống. Chọn OK để để nguyên trang này và tạo trang “${to}” mới; chọn Hủy để dùng trang này làm trang “${to}”.`,
  lookalikeLeft: ({ from, to }) =>
    `Trang “${from}” giống trang “${to}” nhưng được để nguyên; muốn dùng làm trang “${to}” thì đổi tên trang.`,
  busy: 'Đang có một lượt chạy khác trên bảng tính này. Chờ lượt đó xong (tối đa 6 phút) rồi chạy lại; chưa có gì bị thay đổi.',
  failed: failure,
  setUpDone: ({ sheetsMade, changes }) =>
    changes === 0
      ? 'Bảng tính đã đúng mẫu, không phải sửa gì.'
      : sheetsMade === 0
        ? 'Đã khôi phục mẫu: tiêu đề, định dạng, danh sách chọn và phần bảo vệ nay đúng như mẫu. Nội dung đã nhập được giữ nguyên.'
        : `Đã thiết lập xong: tạo ${sheetsMade} trang theo mẫu; tiêu đề, danh sách chọn và phần bảo vệ còn thiếu đã được bổ sung. Nội dung đã nhập được giữ nguyên.`,
  sheetsMadeAgain: (titles) =>
    `Bảng tính thiếu ${titles.length} trang nên đã tạo lại theo mẫu: ${quoteTitles(titles)}. Nếu ai đó đã xóa nhầm, khôi phục nội dung cũ trong Tệp > Nhật ký phiên bản.`,
  starterUsed: ({ from, to }) => `Trang trống “${from}” nay là trang “${to}”.`,
  sheetRenamed: ({ from, to }) => `Trang “${from}” đã được đổi lại tên thành “${to}”.`,
  setUpProblems,
  unprotected: (count) =>
    `${count} trang chưa bảo vệ được vì Google không nhận một địa chỉ thư. Kiểm tra cột “Email đầu mối” trong trang “Đơn vị” rồi chạy lại.`,
  checked: ({ errors, warnings, sheets, rows }) =>
    `Đã kiểm tra ${grouped(rows)} nhiệm vụ trên ${grouped(sheets)} trang: ${grouped(errors)} lỗi, ${grouped(warnings)} cảnh báo. Xem trang “Kiểm tra dữ liệu”.`,
  consolidated: ({ units, unitsTotal, tasks, changedRows }) =>
    `Đã tổng hợp ${grouped(tasks)} nhiệm vụ của ${grouped(units)}/${grouped(unitsTotal)} đơn vị; ${grouped(changedRows)} dòng thay đổi. Xem trang “Tổng hợp” và “Báo cáo”.`,
  unitsLeftOut: (count) => `${count} đơn vị chưa lấy được số liệu; lý do ghi ở đầu trang “Báo cáo”.`,
  remindersPreviewed: ({ mails, tasks }) =>
    mails === 0 ? 'Hôm nay không có thư nhắc nào.' : `Có ${mails} thư, nhắc ${tasks} nhiệm vụ. Chưa thư nào được gửi.`,
  unreachable: (names) =>
    `${names.length} đơn vị không nhận được thư vì chưa có “Email đầu mối” gửi được: ${fewNames(names, 8, (hidden) => `và ${hidden} đơn vị khác`)}. Ghi địa chỉ thuộc “Tên miền thư được phép” vào trang “Đơn vị”.`,
  remindersSent: ({ sent, failed, waiting, goingOn, unconfirmed, serviceDown, mailOff }) => {
    const parts = [`Đã gửi ${sent} thư nhắc.`];
    if (failed > 0) parts.push(`${failed} thư không gửi được.`);
    if (goingOn > 0) parts.push(`Còn ${goingOn} thư: lượt chạy tự gửi tiếp sau ít phút.`);
    if (waiting > 0) parts.push(`${waiting} thư chờ ngày làm việc sau vì hết hạn mức.`);
    if (serviceDown > 0)
      parts.push(`${serviceDown} thư chờ lượt chạy hằng ngày kế tiếp vì dịch vụ thư của Google từ chối liên tiếp.`);
    if (mailOff > 0)
      parts.push(
        `${mailOff} thư chờ vì tài khoản này chưa bật dịch vụ thư (Gmail): bật lại, hoặc chạy bằng tài khoản khác.`,
      );
    if (unconfirmed > 0) parts.push(`${unconfirmed} thư chưa xác nhận được đã gửi hay chưa, không tự gửi lại.`);
    if (parts.length > 1) parts.push('Xem trang “Thư nhắc”.');
    return parts.join(' ');
  },
  remindersOff:
    'Chế độ thư đang là “Xem trước”: không gửi thư nào. Muốn gửi, đổi “Chế độ thư” thành “Gửi” trong trang “Cấu hình”.',
  nothingToSend: 'Hôm nay không có thư nhắc nào phải gửi.',
  notWorkingDay: (day) => `${formatDay(day)} là ngày nghỉ: không gửi thư nhắc.`,
  triggersInstalled: ({ account, hour }) =>
    `Đã bật chạy tự động hằng ngày trong khoảng ${hour}–${hour + 1} giờ, bằng tài khoản ${account}. Nếu tài khoản này ngừng hoạt động, việc nhắc sẽ dừng: cần người khác bật lại.`,
  triggersRemoved: (count) =>
    count === 0 ? 'Tài khoản này không bật lịch chạy nào.' : `Đã tắt ${count} lịch chạy tự động của tài khoản này.`,
  reviewed: (rows) => `Đã ghi nhận rà soát ${rows} nhiệm vụ.`,
  editFound: ({ problems, rows }) => `${problems} vấn đề trên ${rows} dòng vừa sửa. Xem cột “Kiểm tra”.`,
  entriesFound: listProblems,
  editClean: (rows) => `${rows} dòng vừa sửa đã hợp lệ.`,
  computedPutBack: 'Cột này do hệ thống tính; nội dung vừa nhập đã được thay lại.',
  headingsBroken:
    'Hàng tiêu đề không đúng mẫu nên chưa kiểm tra được. Hoàn tác (Ctrl+Z), hoặc nhờ đơn vị tổng hợp vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”.',
  heartbeatLate: ({ lastRun }) =>
    lastRun === undefined
      ? 'Bảng tính này chưa bật chạy tự động. Vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Bật chạy tự động hằng ngày”.'
      : `Lượt chạy tự động gần nhất xong lúc ${formatMoment(lastRun)}. Việc nhắc có thể đã dừng: vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Tiếp quản việc chạy hằng ngày” để chạy tiếp bằng tài khoản của ông/bà.`,
  ownerNotice: {
    subject: (reference) => `[Đôn Đốc] Lượt chạy tự động bị lỗi (mã ${reference})`,
    stoppedSubject: '[Đôn Đốc] Lượt chạy tự động phải dừng, cần người xử lý',
    stopped: ({ functionName, why, link }) =>
      [
        `Lượt chạy tự động “${functionName}” phải dừng:`,
        why,
        'Số liệu đã có được giữ nguyên. Sửa xong, lượt chạy sau sẽ tự làm tiếp; cần ngay thì chạy từ menu Đôn Đốc.',
        `Mở bảng tính: ${link}`,
      ].join('\n\n'),
    body: (facts) =>
      [
        `Lượt chạy tự động “${facts.functionName}” bị lỗi, mã ${facts.reference}.`,
        facts.refusal === undefined || facts.refusal === 'passing' ? whatWasKept(facts) : failure(facts),
        `Google báo: ${facts.reason}`,
        'Lượt chạy sau sẽ tự làm tiếp phần còn thiếu. Trong hôm nay, lỗi tiếp theo (nếu có) chỉ ghi vào nhật ký thực thi.',
        `Mở bảng tính: ${facts.link}`,
      ].join('\n\n'),
  },
};

function importReason(status: number, sheet: string): string {
  if (status === 404) return 'không có bảng tính này. Sao chép lại liên kết.';
  if (status === 403) return 'tài khoản này chưa được chia sẻ. Đề nghị chủ bảng tính chia sẻ quyền xem.';
  if (status === 400 && sheet !== '') return `không có trang “${sheet}” ở đó.`;
  if (status === 400)
    return 'đây không phải Google Trang tính (tệp Excel có mật khẩu, biểu đồ…). Mở tệp, lưu thành Google Trang tính rồi dán liên kết mới.';
  return 'Google chưa trả lời kịp nên chưa đọc được gì. Chọn lại bảng.';
}
