import type { DateDoubts } from '../time/date-text';
import { readDayText } from '../time/date-text';
import type { Day } from '../time/day';

/** "n ngày (làm việc) kể từ …": counted from `Ngày giao` when `start` is undefined. */
export type CountText =
  | ({
      readonly kind: 'count';
      readonly count: number;
      readonly unit: 'days' | 'workingDays' | 'months';
      readonly start: Day | undefined;
      /** Without a day: from when the document was received, not from `Ngày giao`. */
      readonly fromReceipt?: true;
    } & DateDoubts)
  | { readonly kind: 'impossible' };

const numberWords: { readonly [word: string]: number } = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi hai': 12,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
};

/** Official texts repeat the number in words: `10 (mười) ngày làm việc`. */
const counted = new RegExp(
  `^(?:sau |vong )?(\\d{1,4}|${Object.keys(numberWords).reverse().join('|')})(?: ?\\([a-z ]+\\))? ?` +
    '(ngay lam viec|ngay lich|ngay|tuan lam viec|tuan|thang|nam|working days?|calendar days?|days?|weeks?|months?)' +
    '(?:,? (?:(?:duoc )?(?:ke|tinh) )?(?:tu|sau|from|after) (.+))?$',
);

/** The day on which the unit got the task stands in `Ngày giao`. */
const assignment =
  /^(?:(?:ngay|khi|luc|thoi diem) )*(?:duoc )?(?:giao|nhan|tiep nhan|ky|ban hanh|phan cong|co (?:van ban|cong van) giao|assignment|assigned|receipt)(?: (?:duoc|viec|nhiem vu|van ban|cong van|ke hoach|thong bao|nay|giao|chi dao|ban hanh|den))*$/;

/** Of these, the ones that count from when the document came. */
const receipt = /^(?:(?:ngay|khi|luc|thoi diem) )*(?:duoc )?(?:nhan|tiep nhan|receipt)\b/;

const mostDays = 3660;

/** Reads a tidied text that counts days, weeks, months or years; undefined when it does not. */
export function readCountText(tidied: string): CountText | undefined {
  const match = counted.exec(tidied);
  if (!match) return undefined;
  const [, number = '', unitWord = '', startText] = match;
  const count = numberWords[number] ?? Number(number);
  const amount =
    unitWord.startsWith('tuan') || unitWord.startsWith('week') ? count * 7 : unitWord === 'nam' ? count * 12 : count;
  const unit = unitOf(unitWord);
  if (unit === undefined || amount < 1 || amount > mostDays) return undefined;
  if (startText === undefined || assignment.test(startText))
    return {
      kind: 'count',
      count: amount,
      unit,
      start: undefined,
      ...(startText !== undefined && receipt.test(startText) && { fromReceipt: true as const }),
    };
  const start = readDayText(startText);
  if (start?.kind !== 'day') return start;
  const doubts = start.expandedYear === undefined ? {} : { expandedYear: start.expandedYear };
  return { kind: 'count', count: amount, unit, start: start.day, ...doubts };
}

function unitOf(word: string): 'days' | 'workingDays' | 'months' | undefined {
  if (word === 'ngay lam viec' || word.startsWith('working')) return 'workingDays';
  if (word === 'tuan lam viec') return undefined;
  return word === 'thang' || word === 'nam' || word.startsWith('month') ? 'months' : 'days';
}
