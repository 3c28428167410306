import type { MasterRow, RowMark } from '../../core/consolidate/master-row';
import type { TaskKey } from '../../core/tasks/task';
import { type Day, dayOf, formatDay, formatMoment } from '../../core/time/day';
import { memoize } from '../../core/values/memo';
import { taskColumns } from '../tables/columns';

/**
 * What the master's column `Kiểm tra` holds: one line a mark, then the rules that the row breaks. The words are a part of the file format, as statuses
 * are: Vietnamese whatever the language, because the next run reads them back.
 */
const vanishedWords = 'Không còn trong bảng của đơn vị từ';
const rulesWords = 'Quy tắc:';
const blockedWords = 'Nội dung mới bị chặn';
const changedWords = 'Đơn vị tự sửa:';
const keptWords = '; giữ nội dung đã giao';

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
      if (mark.isUnitGone === true)
        return 'Đơn vị đã hết hiệu lực hoặc không có trong danh mục, số liệu không còn được cập nhật';
      return mark.readAt === undefined
        ? 'Số liệu cũ, chưa đọc lại được bảng của đơn vị'
        : `Số liệu cũ, đọc lần cuối ${formatMoment(mark.readAt)}`;
    case 'blocked':
      return `${blockedWords} (${mark.rule}), giữ số liệu lần trước`;
    case 'changed':
      return `${changedWords} ${mark.keys.map(headingOf).join(', ')}${keptWords}`;
  }
}

function headingOf(key: TaskKey): string {
  return taskColumns.find((column) => column.key === key)?.vi ?? key;
}

export interface ReadMarks {
  readonly vanishedSince: Day | undefined;
  readonly rules: readonly string[];
  /** Marks that hold as long as the unit's table stays as it was. */
  readonly standing: readonly RowMark[];
}

const noMarks: ReadMarks = { vanishedSince: undefined, rules: [], standing: [] };
const vanishedLine = new RegExp(`${vanishedWords} (\\d\\d)/(\\d\\d)/(\\d{4})`);
const rulesLine = new RegExp(`^${rulesWords} (.*)$`, 'm');
const blockedLine = new RegExp(`^${blockedWords} \\((\\w+)\\)`, 'm');
const changedLine = new RegExp(`^${changedWords} (.*)${keptWords}$`, 'm');

/** What the last run wrote there; everything else in the cell is for people. */
export function readMarks(cell: unknown): ReadMarks {
  return typeof cell !== 'string' || cell === '' ? noMarks : readLines(cell);
}

/** The same few rules and days stand in thousands of rows. */
const readLines = memoize((text: string): ReadMarks => {
  const since = vanishedLine.exec(text);
  const rules = rulesLine.exec(text);
  return {
    vanishedSince: since === null ? undefined : dayOf(Number(since[3]), Number(since[2]), Number(since[1])),
    rules: rules?.[1]?.split(', ') ?? [],
    standing: readStanding(text),
  };
});

function readStanding(cell: string): readonly RowMark[] {
  const rule = blockedLine.exec(cell)?.[1];
  const headings = changedLine.exec(cell)?.[1]?.split(', ') ?? [];
  const keys = taskColumns.filter(({ vi }) => headings.includes(vi)).map(({ key }) => key);
  return [
    ...(rule === undefined ? [] : [{ kind: 'blocked' as const, rule }]),
    ...(keys.length === 0 ? [] : [{ kind: 'changed' as const, keys }]),
  ];
}
