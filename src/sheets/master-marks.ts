import type { MasterRow, RowMark } from '../core/consolidate/master-row';
import { type Day, dayOf, formatDay, formatMoment } from '../core/day';
import type { TaskKey } from '../core/task';
import { taskColumns } from './columns';

/**
 * What the master's column `Kiểm tra` holds: one line a mark, then the rules that the row breaks. The words are a part of the file format, as statuses
 * are: Vietnamese whatever the language, because the next run reads them back.
 */
const vanishedWords = 'Không còn trong bảng của đơn vị từ';
const rulesWords = 'Quy tắc:';

export function printMarks({ marks, rules }: Pick<MasterRow, 'marks' | 'rules'>): string {
  if (marks.length === 0 && rules.length === 0) return '';
  const lines = marks.map(printMark);
  if (rules.length > 0) lines.push(`${rulesWords} ${rules.join(', ')}`);
  return lines.join('\n');
}

function printMark(mark: RowMark): string {
  switch (mark.kind) {
    case 'vanished':
      return `${vanishedWords} ${formatDay(mark.since)}`;
    case 'outdated':
      return mark.readAt === undefined
        ? 'Số liệu cũ, chưa đọc lại được bảng của đơn vị'
        : `Số liệu cũ, đọc lần cuối ${formatMoment(mark.readAt)}`;
    case 'blocked':
      return `Nội dung mới bị chặn (${mark.rule}), giữ số liệu lần trước`;
    case 'changed':
      return `Đơn vị tự sửa: ${mark.keys.map(headingOf).join(', ')}; giữ nội dung đã giao`;
  }
}

function headingOf(key: TaskKey): string {
  return taskColumns.find((column) => column.key === key)?.vi ?? key;
}

export interface ReadMarks {
  readonly vanishedSince: Day | undefined;
  readonly rules: readonly string[];
}

const noMarks: ReadMarks = { vanishedSince: undefined, rules: [] };
const vanishedLine = new RegExp(`${vanishedWords} (\\d\\d)/(\\d\\d)/(\\d{4})`);
const rulesLine = new RegExp(`^${rulesWords} (.*)$`, 'm');

/** What the last run wrote there; everything else in the cell is for people. */
export function readMarks(cell: unknown): ReadMarks {
  if (typeof cell !== 'string' || cell === '') return noMarks;
  const since = vanishedLine.exec(cell);
  const rules = rulesLine.exec(cell);
  return {
    vanishedSince: since === null ? undefined : dayOf(Number(since[3]), Number(since[2]), Number(since[1])),
    rules: rules?.[1]?.split(', ') ?? [],
  };
}
