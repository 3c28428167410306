import { fewLines } from '../../core/text/first-few';
import { shortenText } from '../../core/text/text';
import { formatDay, formatMoment } from '../../core/time/day';
import { type DifficultyBlockWords, difficultyBlock, difficultyStateWord } from './blocks/difficulties-block';
import type { DifficultyMessages } from './catalogue';

const block: DifficultyBlockWords = {
  title: 'Khó khăn, vướng mắc theo nhóm',
  open: ({ open, total, ages }) =>
    `${open} vướng mắc còn mở trên tổng số ${total.total}. Đang chờ trả lời: từ 7 ngày trở xuống ${ages.upTo7}; từ 8 đến 30 ngày ${ages.from8To30}; trên 30 ngày ${ages.over30}.`,
  nothing: 'Không có.',
  kind: 'Nhóm',
  noKind: '(chưa phân nhóm)',
  total: 'Tổng cộng',
  undecided: ['STT', 'Đơn vị', 'Mã', 'Đã trình, chưa có ý kiến', 'Văn bản trình', 'Ngày trình'],
};

const mostShown = 20;
const longestShown = 120;

export const viDifficulties: DifficultyMessages = {
  block: (counts, unitName) => difficultyBlock(block, 'vi', counts, unitName),
  toReceive: 'Chưa tiếp nhận.',
  toAnswer: 'Chưa trả lời.',
  answered: (answer) => `Đã trả lời: ${shortenText(answer, longestShown)}`,
  decided: (document) => `Đã có ý kiến: ${document}.`,
  mailTitle: ({ unit, problem }) => `Vướng mắc của ${unit}: ${problem}`,
  selectRows: 'Hãy chọn các dòng trên trang “Vướng mắc” rồi chạy lại.',
  allReceived: (count) => `${count} dòng đang chọn đều không phải là vướng mắc mới; không có gì phải tiếp nhận.`,
  received: ({ count, skipped, answerBy }) =>
    `Đã tiếp nhận ${count} vướng mắc; hạn trả lời là ${formatDay(answerBy)} (trừ dòng có “Hạn trả lời” riêng).` +
    (skipped === 0 ? '' : ` Bỏ qua ${skipped} dòng không phải là vướng mắc mới.`),
  noneSelected:
    'Các dòng đang chọn đều đã trình, đã có trong một danh mục hoặc đã kết thúc; không có gì để lập danh mục.',
  noneForCity:
    'Không có vướng mắc nào ở cấp “UBND Thành phố” hoặc “Trung ương” chưa trình. Chọn “Cấp giải quyết” ở trang “Vướng mắc”, hoặc chọn các dòng cần trình rồi chạy lại.',
  listQuestion: ({ shown, isSelection }) =>
    `Lập danh mục trình UBND Thành phố gồm ${shown.length} vướng mắc ${isSelection ? 'đang chọn' : 'thuộc thẩm quyền UBND Thành phố, Trung ương và chưa trình'}:\n\n` +
    fewLines(
      shown.map((line) => `• ${shortenText(line, longestShown)}`),
      mostShown,
      (hidden) => `… và ${hidden} dòng khác`,
    ).join('\n') +
    '\n\nDanh mục được lưu thành một trang riêng, có bảo vệ. Tiếp tục?',
  changedMeanwhile: 'Trong lúc chờ trả lời, danh sách đã thay đổi. Chưa lập danh mục; chạy lại để xem danh sách mới.',
  listDone: ({ code, count }) =>
    `Đã lập danh mục ${code} gồm ${count} vướng mắc. Khi có tờ trình, ghi số vào “Văn bản trình” ở một dòng bất kỳ của đợt này.`,
  cityList: ({ code, count, now }) => ({
    title: 'DANH MỤC KHÓ KHĂN, VƯỚNG MẮC TRÌNH UBND THÀNH PHỐ',
    subtitle: `${code}; ${count} vướng mắc; lập lúc ${formatMoment(now)}`,
    headings: ['STT', 'Đơn vị', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị', 'Ý kiến Sở KH&CN', 'Căn cứ'],
    protection: `Đôn Đốc: danh mục ${code}`,
  }),
  taskNote: ({ code, state, detail, lastDay }) => {
    const due = lastDay === undefined ? '' : `, hạn trả lời ${formatDay(lastDay)}`;
    return `${code}: ${difficultyStateWord(state, 'vi').toLowerCase()}${detail === '' ? due : `, ${detail}`}`;
  },
  basis: (documents) =>
    documents
      .map(({ symbol, issuedOn, issuer }) => {
        const day = issuedOn === undefined ? '' : ` ngày ${formatDay(issuedOn)}`;
        return `${symbol}${day}${issuer === '' ? '' : ` của ${issuer}`}`;
      })
      .join('; '),
};
