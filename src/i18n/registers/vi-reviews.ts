import { fewLines } from '../../core/text/first-few';
import { formatDay } from '../../core/time/day';
import { type ReviewBlockWords, reviewBlock } from './blocks/review-block';
import type { ReviewMessages } from './catalogue';

const most = 40;

const words: ReviewBlockWords = {
  title: ({ code, basis, from, lastDay }) =>
    `Rà soát nhiệm vụ ${code} theo ${basis}; từ ${formatDay(from)}, hạn cuối ${formatDay(lastDay)}`,
  sums: ({ reviewed, rows, toAdjust, notOurs }) =>
    `${reviewed}/${rows} dòng đã rà soát; ${toAdjust} đề nghị điều chỉnh; ${notOurs} không thuộc đơn vị.`,
  nobody: (names) =>
    `Chưa rà soát dòng nào (${names.length}): ${fewLines(names, most, (hidden) => `và ${hidden} đơn vị khác`).join('; ')}.`,
  headings: ['Đơn vị', 'Đã rà soát', 'Đề nghị điều chỉnh', 'Không thuộc đơn vị'],
  total: 'Tổng cộng',
  left: ['STT', 'Đơn vị', 'Còn lại', 'Nhiệm vụ chưa rà soát'],
  noCode: '(chưa có mã)',
  more: (count) => `và ${count} nhiệm vụ khác`,
};

export const viReviews: ReviewMessages = {
  block: (progress, unitName) => reviewBlock(progress, words, unitName),
  mailTitle: ({ code, left, rows }) => `${code}: còn ${left}/${rows} dòng chưa rà soát`,
  toDo: 'Ghi “Ngày rà soát” và “Kết quả rà soát” ở từng dòng.',
};
