import { participantWords } from '../../../core/directory/participants';
import { fewNames } from '../../../core/text/first-few';
import { formatDay, twoDigits } from '../../../core/time/day';
import type { EmulationMessages, MovementLine } from './catalogue';
import { type EmulationBlockWords, emulationBlock } from './emulation-block';

const words: EmulationBlockWords = {
  title: 'Phong trào thi đua đổi mới sáng tạo và chuyển đổi số (Kế hoạch số 190/KH-UBND)',
  objectives:
    'Mục tiêu: huy động toàn hệ thống tham gia; hình thành văn hóa đổi mới sáng tạo; đẩy mạnh chuyển đổi số; kịp thời ghi nhận đóng góp tiêu biểu.',
  criteria: ({ issued, drafts }) =>
    issued === 0
      ? `Bộ tiêu chí: dự thảo (${drafts} tiêu chí, chờ Sở KH&CN ban hành).`
      : `Bộ tiêu chí: đã ban hành ${issued} tiêu chí${drafts === 0 ? '' : `; còn ${drafts} tiêu chí dự thảo`}.`,
  lacksCriteria: (groups) => `Chờ Sở KH&CN ban hành tiêu chí cho: ${groups.join('; ')}.`,
  round: (round) => `Điểm dưới đây là của ${/^đợt/i.test(round) ? round : `đợt ${round}`}.`,
  missing: {
    plan: (names, count) => `Chưa có kế hoạch (${count}): ${names}.`,
    model: (names, count) => `Chưa có điển hình (${count}): ${names}.`,
    report: (names, count) => `Chưa báo cáo (${count}): ${names}.`,
    score: (names, count) => `Chưa tự chấm (${count}): ${names}.`,
  },
  more: (count) => `và ${count} đơn vị khác`,
  headings: [
    'Nhóm đối tượng',
    'Đơn vị',
    'Có kế hoạch',
    'Phủ 7/7 nội dung',
    'Điển hình',
    'Đã báo cáo',
    'Đã chấm',
    'Điểm tự chấm/thẩm định',
  ],
  groupName: (group) => participantWords[group][0],
  print: (points) => String(points).replace('.', ','),
};

const mostNamed = 20;

const units = (names: readonly string[]): string => `${twoDigits(names.length)} đơn vị`;

function line(title: string, names: readonly string[]): MovementLine {
  return { title, text: `${fewNames(names, mostNamed, words.more, '; ')}.` };
}

const closedDuty = 'Yêu cầu báo cáo của đợt do đơn vị tổng hợp thêm: chạy lại “Mở đợt chấm điểm…” với cùng tên đợt.';

export const viEmulation: EmulationMessages = {
  block: (counts, unitName) => emulationBlock(counts, words, unitName),
  mail: {
    plan: (names) => line(`Chưa có kế hoạch thi đua: ${units(names)}`, names),
    model: (names) => line(`Chưa giới thiệu điển hình: ${units(names)}`, names),
    report: (names) => line(`Chưa báo cáo kết quả phong trào: ${units(names)}`, names),
    score: (names, round) => line(`Chưa tự chấm “${round}”: ${units(names)}`, names),
    approval: (models) => ({
      title: `Điển hình chờ duyệt truyền thông: ${twoDigits(models.length)}`,
      text: `${fewNames(models, mostNamed, (count) => `và ${twoDigits(count)} điển hình khác`, '; ')}. Ghi ngày vào cột “Duyệt truyền thông”.`,
    }),
  },
  askRound: 'Tên đợt chấm điểm, ví dụ “Đợt 1 năm 2025”:',
  noName: 'Đợt chấm điểm phải có tên. Chưa mở đợt nào; chạy lại và nhập tên, ví dụ “Đợt 1 năm 2025”.',
  askPhase: 'Giai đoạn: nhập 1 (2025–2027) hoặc 2 (2027–2030):',
  askDeadline: 'Hạn các đơn vị tự chấm và báo cáo, ví dụ 31/12/2025:',
  badPhase: (text) => `“${text}” không phải là giai đoạn 1 hoặc 2. Chưa mở đợt nào; chạy lại và nhập 1 hoặc 2.`,
  badDeadline: (text) =>
    `“${text}” không phải là một ngày từ hôm nay trở đi. Chưa mở đợt nào; chạy lại và nhập ngày, ví dụ 31/12/2025.`,
  noCriteria:
    'Trang “Tiêu chí thi đua” chưa có tiêu chí nào cho các nhóm đối tượng hiện có. Nhập tiêu chí và nhóm đối tượng, rồi chạy lại.',
  nothingToAdd: (round) => `Đợt “${round}” đã có đủ dòng; không thêm dòng nào.`,
  question: ({ round, rows, units, standing, deadline, duty, isDraft }) =>
    `Mở “${round}”, hạn ${formatDay(deadline)}: ` +
    (rows === 0
      ? 'các dòng chấm điểm đã đủ; thêm yêu cầu báo cáo ở trang “Chế độ báo cáo”.'
      : `thêm ${rows} dòng chấm điểm cho ${units} đơn vị${standing === 0 ? '' : `; ${standing} dòng đã có giữ nguyên`}.`) +
    (duty === 'closed' ? ` ${closedDuty}` : '') +
    (isDraft ? '\n\nBộ tiêu chí còn là dự thảo: điểm nhập trước khi ban hành sẽ bị báo lỗi.' : '') +
    '\n\nTiếp tục?',
  opened: ({ round, rows, duty }) =>
    `Đã mở “${round}”: thêm ${rows} dòng ở trang “Chấm điểm”` +
    (duty === 'missing' ? ' và một yêu cầu báo cáo ở trang “Chế độ báo cáo”.' : '.') +
    (duty === 'closed' ? ` ${closedDuty}` : ''),
  dutyTitle: (round) => `Kết quả phong trào thi đua, ${round}`,
  phase: (phase) => `Giai đoạn ${phase}`,
};
