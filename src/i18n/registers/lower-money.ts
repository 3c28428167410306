import type { BlockTable, ReportBlock } from '../../core/report/report-block';
import type { Language } from '../../core/settings/settings';
import { fewNames } from '../../core/text/first-few';
import type { Cell } from '../../core/values/cell';
import { type MoneyPrinter, moneyCell, moneyPrinter, rateCell } from './blocks/money-blocks';

/** In đồng. */
interface Money {
  readonly budget: number;
  readonly disbursed: number;
  readonly forecast: number;
}

interface MoneyOf {
  readonly name: string;
  readonly money: Money;
}

/** Money of this tracker and of those below it, in one year. */
export interface LowerMoney {
  readonly year: number;
  /** undefined where this tracker keeps none. */
  readonly own: Money | undefined;
  readonly lines: readonly (MoneyOf & { readonly units: readonly MoneyOf[] })[];
  /** Trackers whose money is of another year. */
  readonly otherYears: readonly { readonly unitName: string; readonly year: number }[];
  /** Names of units whose trackers tell of no money. */
  readonly without: readonly string[];
}

interface Words {
  readonly title: (year: number) => string;
  readonly unit: string;
  readonly otherYears: (lines: LowerMoney['otherYears']) => string;
  readonly without: (names: readonly string[]) => string;
  readonly headings: readonly string[];
  readonly own: string;
  readonly total: string;
}

const mostNames = 10;

const words: { readonly [language in Language]: Words } = {
  vi: {
    title: (year) => `Kinh phí năm ${year}, cả bảng theo dõi cấp dưới`,
    unit: 'Đơn vị tính: triệu đồng.',
    otherYears: (lines) =>
      `Không cộng vì là kinh phí năm khác: ${lines.map(({ unitName, year }) => `${unitName} (năm ${year})`).join(', ')}.`,
    without: (names) =>
      `Chưa có số liệu kinh phí: ${fewNames(names, mostNames, (hidden) => `và ${hidden} đơn vị khác`)}.`,
    headings: [
      'Đơn vị',
      'Dự toán sau điều chỉnh',
      'Giải ngân',
      'Tỷ lệ giải ngân',
      'Ước đến 31/12',
      'Tỷ lệ ước',
      'Còn lại',
    ],
    own: 'Kinh phí ghi tại bảng này',
    total: 'Tổng cộng',
  },
  en: {
    title: (year) => `Budget of ${year}, lower trackers included`,
    unit: 'In million VND.',
    otherYears: (lines) =>
      `Not added, for another year: ${lines.map(({ unitName, year }) => `${unitName} (${year})`).join(', ')}.`,
    without: (names) => `No figures of money yet: ${fewNames(names, mostNames, (hidden) => `and ${hidden} more`)}.`,
    headings: [
      'Unit',
      'Adjusted budget',
      'Disbursed',
      'Disbursement rate',
      'Forecast to 31/12',
      'Forecast rate',
      'Left',
    ],
    own: 'Money kept in this tracker',
    total: 'Total',
  },
};

/** A line for each lower tracker that tells of money, which unfolds to its units; this tracker's own; the sum of both. */
export function lowerMoneyBlock(facts: LowerMoney, language: Language): ReportBlock {
  const { title, unit, otherYears, without, headings, own, total } = words[language];
  const print = moneyPrinter(language);
  const kept = facts.own === undefined ? [] : [{ name: own, money: facts.own }];
  const rows: (readonly Cell[])[] = [];
  const folded = new Set<number>();
  for (const line of facts.lines) {
    rows.push(rowOf(line, print));
    for (const one of line.units) {
      folded.add(rows.length);
      rows.push(rowOf(one, print));
    }
  }
  const sums = sumOf([...kept, ...facts.lines].map(({ money }) => money));
  rows.push(...kept.map((one) => rowOf(one, print)), rowOf({ name: total, money: sums }, print));
  const table: BlockTable = { kind: 'sums', headings, rows, folded };
  return {
    title: title(facts.year),
    lines: [
      unit,
      ...(facts.otherYears.length === 0 ? [] : [otherYears(facts.otherYears)]),
      ...(facts.without.length === 0 ? [] : [without(facts.without)]),
    ],
    tables: facts.lines.length === 0 ? [] : [table],
  };
}

function rowOf({ name, money: { budget, disbursed, forecast } }: MoneyOf, print: MoneyPrinter): Cell[] {
  return [
    name,
    moneyCell(budget, print),
    moneyCell(disbursed, print),
    rateCell(disbursed, budget, print),
    moneyCell(forecast, print),
    rateCell(forecast, budget, print),
    moneyCell(budget - disbursed, print),
  ];
}

function sumOf(all: readonly Money[]): Money {
  const sum = (of: keyof Money) => all.reduce((total, one) => total + one[of], 0);
  return { budget: sum('budget'), disbursed: sum('disbursed'), forecast: sum('forecast') };
}
