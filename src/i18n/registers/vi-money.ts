import { formatDay } from '../../core/time/day';
import { listCodes } from '../report/numbers';
import { type MoneyBlockWords, moneyBlocks } from './blocks/money-blocks';
import type { MoneyMessages } from './catalogue';

const block: MoneyBlockWords = {
  title: (year) => (year === undefined ? 'Kinh phí chưa rõ năm' : `Kinh phí năm ${year}`),
  sums: ({ allocated, budget, disbursed, rate, forecast, forecastRate }) =>
    `Đơn vị tính: triệu đồng. Dự toán giao ${allocated}; sau điều chỉnh ${budget}; giải ngân ${disbursed}, đạt ${rate}; ước đến 31/12 là ${forecast}, đạt ${forecastRate}.`,
  unclear: (codes) => `Số tiền chưa ghi hoặc không rõ, không có trong các tổng: ${listCodes(codes)}.`,
  change: ({ report, rows, told, gone }) =>
    `So với báo cáo ${report}: giải ngân của ${rows} dòng có ở cả hai là ${told}.${
      gone.length === 0 ? '' : ` Không còn: ${listCodes(gone)}.`
    }`,
  headings: [
    'Giao',
    'Điều chỉnh',
    'Sau điều chỉnh',
    'Cam kết chi',
    'Giải ngân',
    'Tỷ lệ giải ngân',
    'Ước đến 31/12',
    'Tỷ lệ ước',
    'Còn lại',
  ],
  unit: 'Đơn vị',
  kind: 'Loại kinh phí',
  source: 'Loại kinh phí, nguồn',
  requests: ['Loại đề nghị', 'Số đề nghị', 'Số tiền', 'Đã trả lời', 'Được duyệt', 'Quá hạn trả lời'],
  risks: ['STT', 'Đơn vị', 'Mã nhiệm vụ', 'Nhiệm vụ chưa được quyết định kinh phí', 'Hạn cuối', 'Đề nghị'],
  total: 'Tổng cộng',
  none: '(chưa rõ)',
};

export const viMoney: MoneyMessages = {
  blocks: (years, unitName) => moneyBlocks(block, 'vi', years, unitName),
  budgetTitle: (title) => `Kinh phí: ${title}`,
  requestTitle: ({ unit, title, amount }) => `Đề nghị kinh phí của ${unit}: ${title}, ${amount} triệu đồng`,
  stale: (asOf) => `Số liệu chốt từ ${formatDay(asOf)}: cập nhật giải ngân và “Ngày chốt số”.`,
  unanswered: 'Chưa có văn bản trả lời.',
};
