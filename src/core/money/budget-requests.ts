import type { Item } from '../register/item';
import { amountAt, isFilled } from '../register/item-reading';
import { type Field, type Register, type UnitItemKey, unitItemFields, type Words } from '../register/register';

export const requestKindWords = {
  nextYear: ['Dự toán năm sau', "Next year's budget"],
  allocation: ['Phân bổ', 'Allocation'],
  increase: ['Tăng', 'Increase', 'Điều chỉnh tăng'],
  decrease: ['Giảm', 'Decrease', 'Điều chỉnh giảm'],
  transfer: ['Chuyển nguồn', 'Carry over'],
  extension: ['Kéo dài', 'Extension'],
} as const satisfies Words;

export type RequestKey =
  | UnitItemKey
  | 'kind'
  | 'moneyCode'
  | 'year'
  | 'title'
  | 'amount'
  | 'basis'
  | 'authority'
  | 'letter'
  | 'sentOn'
  | 'answerBy'
  | 'answer'
  | 'answeredOn'
  | 'granted'
  | 'refused';

export type RequestState = 'refused' | 'granted' | 'partly' | 'sent' | 'draft';

export type RequestItem = Item<RequestKey>;

const text: Field = { type: 'text', by: 'unit' };
const { code, unit, taskCode, status, check, ...others } = unitItemFields;

function isGranted(item: RequestItem): boolean {
  return isFilled(item, 'answer') && amountAt(item, 'granted') !== undefined;
}

/** `Đề nghị kinh phí`: what units ask for, to its answer; next year's budget too. In the order of the columns. */
export const budgetRequests: Register<RequestKey, RequestState> = {
  name: 'budgetRequests',
  module: 'money',
  home: 'unit',
  codePrefix: 'DN',
  yearKey: 'year',
  isMoney: true,
  fields: {
    code,
    unit,
    taskCode,
    kind: { type: 'word', by: 'unit', isRequired: true, words: requestKindWords },
    moneyCode: { type: 'item', by: 'unit' },
    year: { type: 'year', by: 'unit', isRequired: true },
    title: { type: 'prose', by: 'unit', isRequired: true },
    amount: { type: 'money', by: 'unit', isRequired: true },
    basis: { type: 'document', by: 'unit', isRequired: true },
    authority: { ...text, isRequired: true },
    letter: text,
    sentOn: { type: 'day', by: 'unit' },
    status,
    check,
    answerBy: { type: 'day', by: 'office' },
    answer: { type: 'text', by: 'office' },
    answeredOn: { type: 'day', by: 'office' },
    granted: { type: 'money', by: 'office' },
    refused: { type: 'text', by: 'office' },
    ...others,
  },
  states: [
    { state: 'refused', words: ['Không chấp thuận', 'Refused'], when: (item) => isFilled(item, 'refused') },
    {
      state: 'partly',
      words: ['Chấp thuận một phần', 'Granted in part'],
      when: (item) => isGranted(item) && (amountAt(item, 'granted') ?? 0) < (amountAt(item, 'amount') ?? 0),
    },
    { state: 'granted', words: ['Chấp thuận', 'Granted'], when: isGranted },
    {
      state: 'sent',
      words: ['Đã gửi', 'Sent'],
      when: (item) => isFilled(item, 'answer') || (isFilled(item, 'letter') && isFilled(item, 'sentOn')),
    },
    { state: 'draft', words: ['Dự thảo', 'Draft'], when: () => true },
  ],
  identity: ['title', 'year', 'kind'],
};
