import type { Item } from '../register/item';
import { amountAt } from '../register/item-reading';
import { type Field, type Register, type UnitItemKey, unitItemFields, type Words } from '../register/register';

export const budgetKindWords = {
  recurrent: ['Chi thường xuyên', 'Recurrent'],
  investment: ['Chi đầu tư công', 'Public investment', 'Đầu tư công'],
  other: ['Khác', 'Other'],
} as const satisfies Words;

export const sourceWords = {
  city: ['NS Thành phố', 'City budget', 'Ngân sách Thành phố'],
  central: ['NS Trung ương', 'Central budget', 'Ngân sách Trung ương'],
  commune: ['NS cấp xã', 'Commune budget', 'Ngân sách cấp xã'],
  other: ['Khác', 'Other'],
} as const satisfies Words;

/** What units type in million đồng. */
export const amountKeys = ['allocated', 'adjusted', 'committed', 'disbursed', 'forecast', 'cyber'] as const;

export type AmountKey = (typeof amountKeys)[number];

export type BudgetKey =
  | UnitItemKey
  | AmountKey
  | 'title'
  | 'year'
  | 'kind'
  | 'source'
  | 'budget'
  | 'left'
  | 'rate'
  | 'asOf'
  | 'cause';

export type BudgetState = 'unclear' | 'over' | 'spent' | 'running' | 'untouched';

export type BudgetItem = Item<BudgetKey>;

const money: Field = { type: 'money', by: 'unit' };
const derivedMoney: Field = { type: 'money', by: 'auto' };
const { code, unit, taskCode, status, check, ...others } = unitItemFields;

/** `Kinh phí`: what was given, what is spent, what will be. In the order of the columns. */
export const budgets: Register<BudgetKey, BudgetState> = {
  name: 'budgets',
  module: 'money',
  home: 'unit',
  codePrefix: 'KP',
  yearKey: 'year',
  isMoney: true,
  fields: {
    code,
    unit,
    taskCode,
    title: { type: 'prose', by: 'unit', isRequired: true },
    year: { type: 'year', by: 'unit', isRequired: true },
    kind: { type: 'word', by: 'unit', isRequired: true, words: budgetKindWords },
    source: { type: 'word', by: 'unit', words: sourceWords },
    allocated: { ...money, isRequired: true },
    adjusted: money,
    budget: derivedMoney,
    committed: money,
    disbursed: { ...money, isRequired: true },
    rate: { type: 'text', by: 'auto' },
    forecast: { ...money, isRequired: true },
    left: derivedMoney,
    cyber: money,
    asOf: { type: 'day', by: 'unit', isRequired: true },
    cause: { type: 'prose', by: 'unit' },
    status,
    check,
    ...others,
  },
  states: [
    {
      state: 'unclear',
      words: ['Chưa đủ số liệu', 'Incomplete'],
      when: (item) => budgetOf(item) === undefined || amountAt(item, 'disbursed') === undefined,
    },
    { state: 'over', words: ['Vượt dự toán', 'Over budget'], when: (item) => spent(item) > (budgetOf(item) ?? 0) },
    { state: 'untouched', words: ['Chưa giải ngân', 'Nothing disbursed'], when: (item) => spent(item) === 0 },
    {
      state: 'spent',
      words: ['Đã giải ngân hết', 'Fully disbursed'],
      when: (item) => spent(item) === budgetOf(item),
    },
    { state: 'running', words: ['Đang giải ngân', 'Being disbursed'], when: () => true },
  ],
  identity: ['title', 'year', 'kind', 'source'],
};

/** After adjustments; undefined while it cannot be told. A blank adjustment is none. */
export function budgetOf(item: BudgetItem): number | undefined {
  const allocated = amountAt(item, 'allocated');
  if (allocated === undefined || item.cells.adjusted === undefined) return allocated;
  const adjusted = amountAt(item, 'adjusted');
  if (adjusted !== undefined) return allocated + adjusted;
  return String(item.cells.adjusted ?? '').trim() === '' ? allocated : undefined;
}

function spent(item: BudgetItem): number {
  return amountAt(item, 'disbursed') ?? 0;
}
