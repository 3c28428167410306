import { amountAt, dayAt, moneyAt, textAt, wordAt, yearAt } from '../register/item-reading';
import { orderYears } from '../targets/count-targets';
import type { Task } from '../tasks/task';
import type { Day } from '../time/day';
import { budgetRequests, type RequestItem, requestKindWords } from './budget-requests';
import { type AmountKey, type BudgetItem, budgetKindWords, budgets, sourceWords } from './budgets';
import type { FrozenAmounts } from './check-budgets';

/** Sums of rows, in đồng; an amount that is blank or not clear is in none. */
export type MoneyLine = { readonly [key in Exclude<AmountKey, 'cyber'>]: number } & {
  /** Of a unit, a kind, or a kind and its source; '' where rows name none. */
  readonly key: string;
};

export interface RequestLine {
  readonly kind: string;
  readonly count: number;
  readonly amount: number;
  readonly answered: number;
  readonly granted: number;
  readonly late: number;
}

/** An open task whose day is near, and the request for money that nobody has answered. */
export interface MoneyRisk {
  readonly task: Task;
  readonly request: RequestItem;
}

/** Money of one year. */
export interface MoneyYear {
  /** undefined: rows whose year is not clear. */
  readonly year: number | undefined;
  readonly byUnit: readonly MoneyLine[];
  readonly byKind: readonly MoneyLine[];
  readonly bySource: readonly MoneyLine[];
  readonly total: MoneyLine;
  /** Codes of rows with a needed amount that counts nowhere. */
  readonly unclear: readonly string[];
  /** Against the report that was frozen last; undefined where it has no row of the year. */
  readonly change: MoneyChange | undefined;
  readonly requests: readonly RequestLine[];
  readonly risks: readonly MoneyRisk[];
}

/** Of rows that stand in both. */
export interface MoneyChange {
  readonly report: string;
  readonly rows: number;
  readonly before: number;
  readonly now: number;
  /** Codes that no row bears any more. */
  readonly gone: readonly string[];
}

export interface MoneyRows {
  readonly budgets: readonly BudgetItem[];
  readonly requests: readonly { readonly item: RequestItem; readonly state: string }[];
  readonly risks: readonly MoneyRisk[];
  readonly frozen: FrozenAmounts | undefined;
}

/** After adjustments. */
export function budgetOfLine({ allocated, adjusted }: MoneyLine): number {
  return allocated + adjusted;
}

/** One part for each year, this one first, rows without a clear year last. */
export function countMoney(rows: MoneyRows, first: number, unitCodes: readonly string[], today: Day): MoneyYear[] {
  const years = [
    ...rows.budgets.map((item) => yearAt(item, 'year')),
    ...rows.requests.map(({ item }) => yearAt(item, 'year')),
  ];
  return orderYears(years, first).map((year) => countYear(year, rows, unitCodes, today));
}

const needed = ['allocated', 'disbursed', 'forecast'] as const;

function countYear(year: number | undefined, rows: MoneyRows, unitCodes: readonly string[], today: Day): MoneyYear {
  const own = rows.budgets.filter((item) => yearAt(item, 'year') === year);
  const requests = rows.requests.filter(({ item }) => yearAt(item, 'year') === year);
  const kindOf = (item: BudgetItem) => wordAt(budgets, item, 'kind') ?? '';
  const sourceOf = (item: BudgetItem) => `${kindOf(item)}|${wordAt(budgets, item, 'source') ?? ''}`;
  const kinds = [...Object.keys(budgetKindWords), ''];
  const sources = kinds.flatMap((kind) => [...Object.keys(sourceWords), ''].map((source) => `${kind}|${source}`));
  return {
    year,
    byUnit: linesOf(own, [...unitCodes, ''], ({ unitCode }) => unitCode),
    byKind: linesOf(own, kinds, kindOf),
    bySource: linesOf(own, sources, sourceOf),
    total: sumOf('', own),
    unclear: own.filter((item) => isUnclear(item)).map(({ code }) => code),
    change: changeOf(year, own, rows),
    requests: countRequests(requests, today),
    risks: rows.risks.filter(({ request }) => yearAt(request, 'year') === year),
  };
}

function isUnclear(item: BudgetItem): boolean {
  const adjusted = moneyAt(item, 'adjusted').kind;
  return needed.some((key) => amountAt(item, key) === undefined) || (adjusted !== 'blank' && adjusted !== 'amount');
}

function linesOf(
  items: readonly BudgetItem[],
  keys: readonly string[],
  keyOf: (item: BudgetItem) => string,
): MoneyLine[] {
  return keys.flatMap((key) => {
    const own = items.filter((item) => keyOf(item) === key);
    return own.length === 0 ? [] : [sumOf(key, own)];
  });
}

function sumOf(key: string, items: readonly BudgetItem[]): MoneyLine {
  const sum = (of: AmountKey) => items.reduce((total, item) => total + (amountAt(item, of) ?? 0), 0);
  return {
    key,
    allocated: sum('allocated'),
    adjusted: sum('adjusted'),
    committed: sum('committed'),
    disbursed: sum('disbursed'),
    forecast: sum('forecast'),
  };
}

function changeOf(
  year: number | undefined,
  own: readonly BudgetItem[],
  { frozen, budgets: all }: MoneyRows,
): MoneyChange | undefined {
  if (frozen === undefined || year === undefined) return undefined;
  const standing = new Set(all.map(({ code }) => code));
  const gone = [...frozen.byCode.keys()].filter((code) => !standing.has(code) && code.startsWith(`KP-${year}-`));
  let [rows, before, now] = [0, 0, 0];
  for (const item of own) {
    const [then, today] = [frozen.byCode.get(item.code)?.disbursed, amountAt(item, 'disbursed')];
    if (then === undefined || today === undefined) continue;
    rows += 1;
    before += then;
    now += today;
  }
  return rows + gone.length === 0 ? undefined : { report: frozen.report, rows, before, now, gone };
}

function countRequests(requests: MoneyRows['requests'], today: Day): RequestLine[] {
  const kindOf = (item: RequestItem) => wordAt(budgetRequests, item, 'kind') ?? '';
  return [...Object.keys(requestKindWords), ''].flatMap((kind) => {
    const own = requests.filter(({ item }) => kindOf(item) === kind);
    if (own.length === 0) return [];
    const answered = own.filter(({ state }) => !isUnanswered(state));
    return [
      {
        kind,
        count: own.length,
        amount: own.reduce((total, { item }) => total + (amountAt(item, 'amount') ?? 0), 0),
        answered: answered.length,
        granted: answered.reduce(
          (total, { item, state }) => total + (state === 'refused' ? 0 : (amountAt(item, 'granted') ?? 0)),
          0,
        ),
        late: own.filter((one) => isAnswerLate(one, today)).length,
      },
    ];
  });
}

/** Nobody has decided on it. */
export function isUnanswered(state: string): boolean {
  return state === 'draft' || state === 'sent';
}

/** The day by which it was to be answered is over. */
export function isAnswerLate({ item, state }: MoneyRows['requests'][number], today: Day): boolean {
  const answerBy = dayAt(item, 'answerBy');
  return isUnanswered(state) && answerBy !== undefined && answerBy < today;
}

/** Calendar days before a task's last day from which its money must be decided. */
const riskDays = 60;

/** Open tasks whose last day is near or past, each with every request of it that has no answer. */
export function findRisks(
  requests: MoneyRows['requests'],
  openTask: (code: string) => Task | undefined,
  today: Day,
): MoneyRisk[] {
  return requests.flatMap(({ item: request, state }) => {
    const task = isUnanswered(state) ? openTask(textAt(request, 'taskCode').toUpperCase()) : undefined;
    return task?.lastDay === undefined || task.lastDay - today > riskDays ? [] : [{ task, request }];
  });
}
