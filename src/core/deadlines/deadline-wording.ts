import { foldText, normalizeText } from '../text/text';
import type { DateDoubts } from '../time/date-text';
import { readDayText, tidyDateText } from '../time/date-text';
import type { Day } from '../time/day';
import type { Deadline } from './deadline';
import { readCountText } from './deadline-count';
import { readPeriodText } from './deadline-period';

/** What a wording says by itself, before the row it stands in and the settings are known. */
export type Wording =
  | { readonly kind: 'settled'; readonly deadline: Deadline }
  /** Moves off a non-working day when the setting says so. */
  | { readonly kind: 'fixed'; readonly deadline: Deadline & { readonly kind: 'dated' } }
  /** "trước ngày": excluded or included by document or setting. */
  | {
      readonly kind: 'before';
      readonly included: Deadline & { readonly kind: 'dated' };
      readonly excluded: Deadline & { readonly kind: 'dated' };
    }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly unit: 'days' | 'workingDays' | 'months';
      readonly start: Day | undefined;
      readonly fromReceipt: boolean;
      readonly doubts: DateDoubts;
    };

export const unreadableWording = settled({ kind: 'unreadable', problem: 'unreadable' });
export const noWording = settled({ kind: 'none' });
const impossibleWording = settled({ kind: 'unreadable', problem: 'impossible' });

function settled(deadline: Deadline): Wording {
  return { kind: 'settled', deadline };
}

/** Longer than any wording of a date; a condition or a reason may be longer. */
const longestWording = 300;

const nothing =
  /^(?:[-–—.…x/\\]*|khong(?: co| ro| xac dinh| thoi han| quy dinh(?: thoi han)?)?|chua (?:co|ro|xac dinh)(?: thoi han| han)?|chua xac dinh duoc|n\/a|none)$/;
const regular =
  /^(?:(?:nhiem vu|thuc hien|bao cao|la|viec) )*(thuong xuyen|(?:hang|moi) (?:nam|quy|thang|tuan|ngay)(?! ?[\div])|dinh ky|lien tuc|regular|continuous|ongoing|annually|yearly|quarterly|monthly|weekly)(?![a-z])/;
const recurring = /(?:^| )(?:hang|moi) (?:nam|quy|thang|tuan)(?! ?[\div])(?![a-z])/;
const waiting = /^(?:cho|doi|waiting for|waiting|pending)(?:(?= )|$|(?=[:,]))/;
const waitingWithAccent = /^(?:chờ|đợi)(?![\p{L}])/iu;

const fillers =
  /^(?:thoi han|thoi gian|thoi diem|han chot|han cuoi|han|deadline|hoan thanh|thuc hien|ket thuc|bao cao|gui|nop|trinh|xong|phai|can|du kien|cho|cham nhat|muon nhat|khong muon hon|khong cham hon|khong qua|toi da|den|toi|het|la|vao|trong|vong|ngay|by|no later than|until|within|on|due|in)(?![a-z])[ :,-]*/;
const before = /^(?:truoc|before)(?![a-z])[ :,-]*/;
const note = / ?\((?![^)]*\d[\d/.-]*[/.-]\d)[^()]*\)$/;
const fromTo = /^tu (?:.+?) (?:den|toi) (?=.*\d)/;
const dayRange =
  /^(?:ngay )?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?)? ?(?:-|den|toi) ?(?:het )?(?:ngay )?(?=\d{1,2}([/.])\d{1,2}\1\d{4}$)/;

/** Reads a wording of the column `Thời hạn` (examples: docs/tasks.md, "Deadline"), in any case, Unicode form, with accents or without. */
export function parseWording(text: string): Wording {
  const normalized = normalizeText(text);
  if (normalized === '') return noWording;
  const open = readOpenEnded(normalized);
  if (open) return open;
  if (normalized.length > longestWording) return unreadableWording;
  return readDated(tidyDateText(normalized)) ?? readRecurring(normalized) ?? unreadableWording;
}

function readOpenEnded(normalized: string): Wording | undefined {
  const folded = foldText(normalized.slice(0, longestWording));
  if (nothing.test(folded)) return noWording;
  if (waiting.test(folded) && (waitingWithAccent.test(normalized) || !isDated(folded))) {
    const condition = afterWords(normalized, folded.startsWith('waiting for') ? 2 : 1);
    return settled({ kind: 'condition', condition: condition.replace(/^điều kiện(?:[ :–-]+|$)/iu, '') });
  }
  const match = regular.exec(folded);
  if (!match) return undefined;
  return settled({ kind: 'regular', reason: afterWords(normalized, match[0].split(' ').length) });
}

/** "Cho đến hết năm 2025" is a deadline, not a condition. */
function isDated(folded: string): boolean {
  return readDated(tidyDateText(folded.replace(waiting, '').trim())) !== undefined;
}

function readRecurring(normalized: string): Wording | undefined {
  return recurring.test(foldText(normalized)) ? settled({ kind: 'regular', reason: normalized }) : undefined;
}

/** The text after its first words, without the punctuation that joined them. */
function afterWords(normalized: string, count: number): string {
  return normalized
    .split(/[ \n]/)
    .slice(count)
    .join(' ')
    .replace(/^[\s,;:.–-]+/, '');
}

function readDated(tidied: string): Wording | undefined {
  let rest = tidied.replace(note, '').replace(fromTo, '').replace(dayRange, '');
  let isBefore = false;
  for (;;) {
    const dated = readNamed(rest, isBefore);
    if (dated) return dated;
    if (before.test(rest) && !isBefore) isBefore = true;
    else if (!fillers.test(rest)) return undefined;
    rest = rest.replace(fillers.test(rest) ? fillers : before, '').replace(dayRange, '');
  }
}

function readNamed(text: string, isBefore: boolean): Wording | undefined {
  const dayText = readDayText(text);
  if (dayText?.kind === 'impossible') return impossibleWording;
  if (dayText) {
    const { kind: _, day, minute, ...doubts } = dayText;
    // "Trước 17h ngày 14/10" leaves the day itself; "trước 0h ngày 14/10" does not.
    if (isBefore && !minute) return beforeDay(day, doubts);
    return fixed('onDay', day, doubts);
  }
  const period = readPeriodText(text);
  if (period?.kind === 'impossible') return impossibleWording;
  if (period) {
    const doubts = period.expandedYear === undefined ? {} : { expandedYear: period.expandedYear };
    if (!isBefore) return fixed(period.isPart ? 'partOfPeriod' : 'period', period.lastDay, doubts);
    if (period.isPart) return beforeDay(period.firstDay, doubts);
    const lastDay = period.firstDay - 1;
    return settled({
      kind: 'dated',
      mode: 'beforePeriod',
      lastDay,
      namedDay: period.firstDay,
      shifted: false,
      ...doubts,
    });
  }
  const count = isBefore ? undefined : readCountText(text);
  if (count?.kind === 'impossible') return impossibleWording;
  if (!count) return undefined;
  const { kind: _, count: amount, unit, start, fromReceipt = false, ...doubts } = count;
  return { kind: 'count', count: amount, unit, start, fromReceipt, doubts };
}

function beforeDay(namedDay: Day, doubts: DateDoubts): Wording {
  const included = {
    kind: 'dated',
    mode: 'beforeDay',
    lastDay: namedDay,
    namedDay,
    shifted: false,
    ...doubts,
  } as const;
  return { kind: 'before', included, excluded: { ...included, lastDay: namedDay - 1 } };
}

function fixed(mode: 'onDay' | 'period' | 'partOfPeriod', day: Day, doubts: DateDoubts): Wording {
  return { kind: 'fixed', deadline: { kind: 'dated', mode, lastDay: day, namedDay: day, shifted: false, ...doubts } };
}
