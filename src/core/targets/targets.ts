import type { Item } from '../register/item';
import { numberAt, wordAt } from '../register/item-reading';
import { type Field, officeItemEnd, type Register, type Words } from '../register/register';
import { formatRate } from '../values/money';

export const betterWords = {
  higher: ['Tăng', 'Higher'],
  lower: ['Giảm', 'Lower'],
} as const satisfies Words;

export type TargetKey =
  | 'code'
  | 'title'
  | 'unit'
  | 'measure'
  | 'basis'
  | 'year'
  | 'better'
  | 'planned'
  | 'actual'
  | 'rate'
  | 'asOf'
  | 'status'
  | 'check'
  | 'updatedAt'
  | 'note';

export type TargetState = 'noData' | 'reached' | 'notReached';

export type TargetItem = Item<TargetKey>;

const text: Field = { type: 'text', by: 'office' };
const number: Field = { type: 'number', by: 'office' };

/** `Chỉ tiêu`: what is to be reached in a year, and what has been. In the order of the columns. */
export const targets: Register<TargetKey, TargetState> = {
  name: 'targets',
  module: 'targets',
  home: 'tracker',
  codePrefix: 'CT',
  fields: {
    code: { type: 'text', by: 'auto' },
    title: { type: 'prose', by: 'office', isRequired: true },
    // Who gives the figures; blank = the coordinating unit.
    unit: { type: 'unit', by: 'office' },
    measure: text,
    basis: { type: 'document', by: 'office', isRequired: true },
    year: { type: 'year', by: 'office', isRequired: true },
    better: { type: 'word', by: 'office', words: betterWords },
    planned: { ...number, isRequired: true },
    actual: number,
    rate: { type: 'text', by: 'auto' },
    asOf: { type: 'day', by: 'office' },
    ...officeItemEnd,
  },
  states: [
    { state: 'noData', words: ['Chưa có số liệu', 'No data'], when: (item) => valuesOf(item) === undefined },
    { state: 'reached', words: ['Đạt', 'Reached'], when: isReached },
    { state: 'notReached', words: ['Chưa đạt', 'Not reached'], when: () => true },
  ],
  identity: ['title', 'year'],
};

/** undefined while one of them is blank or not clear. */
function valuesOf(item: TargetItem): { readonly planned: number; readonly actual: number } | undefined {
  const planned = numberAt(item, 'planned');
  const actual = numberAt(item, 'actual');
  return planned === undefined || actual === undefined ? undefined : { planned, actual };
}

function isFalling(item: TargetItem): boolean {
  return wordAt(targets, item, 'better') === 'lower';
}

function isReached(item: TargetItem): boolean {
  const values = valuesOf(item);
  if (values === undefined) return false;
  return isFalling(item) ? values.actual <= values.planned : values.actual >= values.planned;
}

/** Numbers are compared to the sixth decimal. */
const scale = 1e6;

/** What was reached of what was planned; of a target that is to fall, what was planned of what is. `–` where nothing can be divided by. */
export function targetRate(item: TargetItem): string {
  const values = valuesOf(item);
  if (values === undefined) return '';
  const [part, whole] = isFalling(item) ? [values.planned, values.actual] : [values.actual, values.planned];
  const [above, below] = [Math.round(part * scale), Math.round(whole * scale)];
  if (!Number.isSafeInteger(above) || !Number.isSafeInteger(below)) return '–';
  return formatRate(above, below, item.place.english === true ? '.' : ',');
}
