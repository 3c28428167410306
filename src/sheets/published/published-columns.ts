import { type FigureKey, figureKeys } from '../../core/report/counting/unit-figures';
import type { Language } from '../../core/settings/settings';
import { statusWords } from '../../core/tasks/status-words';
import { type Column, column } from '../tables/columns';
import { taskHeading } from '../tables/task-heading';

/** What stands above the tables, one in a row: its name in the first column, its value in the second. */
export const publishedFacts = {
  format: ['Phiên bản định dạng', 'Format version'],
  code: ['Mã báo cáo', 'Report code'],
  moment: ['Số liệu tính đến', 'Figures as of'],
  oldest: ['Số liệu cũ nhất', 'Oldest figures'],
  trackerName: ['Tên bảng theo dõi', 'Tracker'],
  trackerId: ['Mã bảng theo dõi', 'Tracker id'],
  below: ['Mã các bảng bên dưới', 'Ids of trackers below'],
  scopeYear: ['Năm báo cáo', 'Report year'],
} as const satisfies { readonly [key: string]: readonly [vi: string, en: string] };

export type PublishedFact = keyof typeof publishedFacts;

export const publishedWords = {
  vi: {
    title: 'Đôn Đốc (số liệu)',
    warning:
      'Đôn Đốc ghi trang này để bảng cấp trên đọc. Không sửa bằng tay: bảng cấp trên sẽ bỏ qua số liệu không khớp.',
    decisions: 'Việc cần lãnh đạo quyết định',
    unit: 'Đơn vị',
    lower: 'Bảng theo dõi cấp dưới',
    total: 'Tổng',
  },
  en: {
    title: 'Đôn Đốc (data)',
    warning:
      'Đôn Đốc writes this sheet for the tracker above. Do not edit it: figures that do not add up are left out there.',
    decisions: 'For leaders to decide',
    unit: 'Unit',
    lower: 'Lower tracker',
    total: 'Total',
  },
} as const satisfies { readonly [language in Language]: object };

export type DecisionKey = 'code' | 'title' | 'unitName' | 'daysLate' | 'cause' | 'decidedBy';

const by = 'auto';
const required = true;

export const decisionColumns: readonly Column<DecisionKey>[] = [
  taskHeading('code', 'code', 190, { by, required }),
  taskHeading('title', 'title', 300, { by, required }),
  column('unitName', 'Đơn vị', 'Unit', 'text', 200, { by, required }),
  column('daysLate', 'Quá hạn (ngày)', 'Days overdue', 'number', 90, { by, required }),
  taskHeading('cause', 'delayCause', 200, { by, required }),
  column('decidedBy', 'Cấp quyết định', 'Decided by', 'text', 150, { by, required }),
];

const otherFigures: { readonly [key in FigureKey]?: readonly [vi: string, en: string] } = {
  openDifficulties: ['Số VM còn mở', 'Open difficulties'],
  upTo7: ['Quá hạn 1–7 ngày', 'Overdue 1–7 days'],
  from8To30: ['Quá hạn 8–30 ngày', 'Overdue 8–30 days'],
  over30: ['Quá hạn trên 30 ngày', 'Overdue more than 30 days'],
  onTimeByOriginal: ['Đúng hạn theo hạn giao ban đầu', 'On time by the first deadline'],
  extended: ['Đã gia hạn', 'Extended'],
  savedByExtension: ['Đã qua hạn giao ban đầu', 'Past the first deadline'],
  reportsOwed: ['Báo cáo chưa nộp', 'Reports owed'],
  reportsLate: ['Báo cáo quá hạn', 'Reports overdue'],
  budget: ['Dự toán sau điều chỉnh (đồng)', 'Adjusted budget (VND)'],
  disbursed: ['Giải ngân lũy kế (đồng)', 'Disbursed (VND)'],
  forecast: ['Ước đến 31/12 (đồng)', 'Forecast to 31/12 (VND)'],
};

/** Derived from the statuses: that they still say the same is how a row edited by hand is told. */
export type StatedKey = 'total' | 'done' | 'open';

export type PublishedKey =
  | 'kind'
  | 'code'
  | 'name'
  | 'fileId'
  | 'present'
  | 'expected'
  | 'moment'
  | 'longestDays'
  | 'updatedAt'
  | 'sheetName'
  | 'scopeYear'
  | StatedKey
  | FigureKey;

export const publishedColumns: readonly Column<PublishedKey>[] = [
  column('kind', 'Loại dòng', 'Row', 'text', 150, { by, required }),
  column('code', 'Mã đơn vị', 'Unit code', 'literal', 110, { by, required }),
  column('name', 'Tên đơn vị', 'Unit name', 'text', 240, { by, required }),
  column('fileId', 'Mã tệp', 'File id', 'literal', 150, { by, required }),
  column('present', 'Đơn vị có số liệu', 'Units with figures', 'number', 80, { by, required }),
  column('expected', 'Đơn vị tham gia', 'Units taking part', 'number', 80, { by, required }),
  column('moment', 'Thời điểm số liệu', 'Moment of figures', 'dateTime', 125, { by, required }),
  column('total', 'Tổng số', 'All tasks', 'number', 80, { by, required }),
  column('done', 'Đã hoàn thành', 'Done', 'number', 80, { by, required }),
  column('open', 'Chưa hoàn thành', 'Not done', 'number', 80, { by, required }),
  ...figureKeys.map((key) => {
    const [vi, en] =
      key in statusWords ? statusWords[key as keyof typeof statusWords] : (otherFigures[key] ?? ['', '']);
    return column(key, vi, en, 'number', 80, { by, required });
  }),
  column('longestDays', 'Quá hạn lâu nhất (ngày)', 'Longest overdue (days)', 'number', 80, { by, required }),
  column('updatedAt', 'Lần cập nhật cuối', 'Last update', 'dateTime', 125, { by, required }),
  // What came later is read where it stands.
  column('sheetName', 'Trang tính', 'Sheet', 'literal', 110, { by }),
  column('scopeYear', 'Năm báo cáo', 'Report year', 'number', 80, { by }),
];
