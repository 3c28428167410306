import type { MasterRow, RowMark } from '../../core/consolidate/master-row';
import type { Language } from '../../core/settings/settings';
import type { TaskKey } from '../../core/tasks/task';
import { type Day, dayOf, formatDay, formatMoment } from '../../core/time/day';
import { memoize } from '../../core/values/memo';
import { taskColumns } from '../tables/columns';

interface MarkWords {
  readonly vanished: string;
  readonly rules: string;
  readonly blocked: string;
  readonly changed: string;
  readonly kept: string;
  readonly keptFigures: string;
  readonly unitGone: string;
  readonly handedOver: string;
  readonly neverRead: string;
  readonly readLast: string;
}

/**
 * What the master's column `Kiểm tra` holds: one line a mark, then the rules that the row breaks. The words are a part of the file format, as statuses
 * are: in the language of the master's headings whatever the language of messages, because the next run reads them back.
 */
const markWords: { readonly [language in Language]: MarkWords } = {
  vi: {
    vanished: 'Không còn trong bảng của đơn vị từ',
    rules: 'Quy tắc:',
    blocked: 'Nội dung mới bị chặn',
    changed: 'Đơn vị tự sửa:',
    kept: '; giữ nội dung đã giao',
    keptFigures: 'giữ số liệu lần trước',
    unitGone: 'Đơn vị đã hết hiệu lực hoặc không có trong danh mục, số liệu không còn được cập nhật',
    handedOver: 'Đơn vị nay có bảng theo dõi riêng; xóa dòng này nếu nhiệm vụ đã có trong bảng đó',
    neverRead: 'Số liệu cũ, chưa đọc lại được bảng của đơn vị',
    readLast: 'Số liệu cũ, đọc lần cuối',
  },
  en: {
    vanished: 'No longer in the unit’s table since',
    rules: 'Rules:',
    blocked: 'New content blocked',
    changed: 'Changed by the unit:',
    kept: '; what was assigned is kept',
    keptFigures: 'the earlier figures are kept',
    unitGone: 'The unit is no longer in force or not in the directory; its figures are updated no more',
    handedOver: 'The unit has a tracker of its own now; delete this row if the task stands there',
    neverRead: 'Old figures: the unit’s table could not be read again',
    readLast: 'Old figures, read last at',
  },
};

export function printMarks({ marks, rules }: Pick<MasterRow, 'marks' | 'rules'>, language: Language = 'vi'): string {
  if (marks.length === 0 && rules.length === 0) return '';
  const words = markWords[language];
  const lines = marks.map((mark) => printMark(mark, words, language));
  if (rules.length > 0) lines.push(`${words.rules} ${rules.join(', ')}`);
  return lines.join('\n');
}

function printMark(mark: RowMark, words: MarkWords, language: Language): string {
  switch (mark.kind) {
    case 'vanished':
      return `${words.vanished} ${formatDay(mark.since)}`;
    case 'outdated':
      if (mark.isUnitGone === true) return words.unitGone;
      if (mark.isHandedOver === true) return words.handedOver;
      return mark.readAt === undefined ? words.neverRead : `${words.readLast} ${formatMoment(mark.readAt)}`;
    case 'blocked':
      return `${words.blocked} (${mark.rule}), ${words.keptFigures}`;
    case 'changed':
      return `${words.changed} ${mark.keys.map((key) => headingOf(key, language)).join(', ')}${words.kept}`;
  }
}

function headingOf(key: TaskKey, language: Language): string {
  return taskColumns.find((column) => column.key === key)?.[language] ?? key;
}

export interface ReadMarks {
  readonly vanishedSince: Day | undefined;
  readonly rules: readonly string[];
  /** Marks that hold as long as the unit's table stays as it was. */
  readonly standing: readonly RowMark[];
}

const noMarks: ReadMarks = { vanishedSince: undefined, rules: [], standing: [] };
const either = (key: keyof MarkWords): string => `(?:${markWords.vi[key]}|${markWords.en[key]})`;
const vanishedLine = new RegExp(`${either('vanished')} (\\d\\d)/(\\d\\d)/(\\d{4})`);
const rulesLine = new RegExp(`^${either('rules')} (.*)$`, 'm');
const blockedLine = new RegExp(`^${either('blocked')} \\((\\w+)\\)`, 'm');
const changedLine = new RegExp(`^${either('changed')} (.*)${either('kept')}$`, 'm');

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
  const keys = taskColumns.filter(({ vi, en }) => headings.includes(vi) || headings.includes(en)).map(({ key }) => key);
  return [
    ...(rule === undefined ? [] : [{ kind: 'blocked' as const, rule }]),
    ...(keys.length === 0 ? [] : [{ kind: 'changed' as const, keys }]),
  ];
}
