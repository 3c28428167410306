import { dayAt, isFilled } from '../register/item-reading';
import { type Field, officeItemEnd, type Register, type Words } from '../register/register';

export const dutyKindWords = {
  periodic: ['Định kỳ', 'Periodic'],
  adHoc: ['Đột xuất', 'Ad hoc'],
} as const satisfies Words;

export const frequencyWords = {
  month: ['Tháng', 'Month', 'Hằng tháng', 'Monthly'],
  quarter: ['Quý', 'Quarter', 'Hằng quý', 'Quarterly'],
  half: ['6 tháng', 'Half-year', 'Sáu tháng', 'Nửa năm'],
  year: ['Năm', 'Year', 'Hằng năm', 'Yearly'],
} as const satisfies Words;

export type Frequency = keyof typeof frequencyWords;

export type DutyKey =
  | 'code'
  | 'title'
  | 'basis'
  | 'kind'
  | 'every'
  | 'cutOff'
  | 'dueText'
  | 'units'
  | 'voluntary'
  | 'via'
  | 'to'
  | 'from'
  | 'form'
  | 'validFrom'
  | 'validTo'
  | 'status'
  | 'check'
  | 'updatedAt'
  | 'note';

type DutyState = 'ended' | 'ahead' | 'running';

const text: Field = { type: 'text', by: 'office' };
const prose: Field = { type: 'prose', by: 'office' };
const day: Field = { type: 'day', by: 'office' };

/** `Chế độ báo cáo`: which reports are owed by whom, by when. In the order of the columns. */
export const duties: Register<DutyKey, DutyState> = {
  name: 'duties',
  module: 'duties',
  home: 'tracker',
  codePrefix: 'BC',
  fields: {
    code: { type: 'text', by: 'auto' },
    title: { ...prose, isRequired: true },
    basis: { type: 'document', by: 'office', isRequired: true },
    kind: { type: 'word', by: 'office', isRequired: true, words: dutyKindWords },
    every: { type: 'word', by: 'office', words: frequencyWords },
    cutOff: text,
    dueText: { ...text, isRequired: true },
    units: { ...prose, isRequired: true },
    voluntary: prose,
    via: text,
    to: text,
    from: text,
    form: { type: 'link', by: 'office' },
    validFrom: day,
    validTo: day,
    ...officeItemEnd,
  },
  states: [
    {
      state: 'ended',
      words: ['Hết hiệu lực', 'Ended'],
      when: (item, { today }) => (dayAt(item, 'validTo') ?? Number.POSITIVE_INFINITY) < today,
    },
    {
      state: 'ahead',
      words: ['Chưa hiệu lực', 'Not yet in force'],
      when: (item, { today }) => isFilled(item, 'validFrom') && (dayAt(item, 'validFrom') ?? 0) > today,
    },
    { state: 'running', words: ['Đang áp dụng', 'In force'], when: () => true },
  ],
  identity: ['title', 'dueText'],
};
