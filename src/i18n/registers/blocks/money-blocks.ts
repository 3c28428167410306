import { requestKindWords } from '../../../core/money/budget-requests';
import { budgetKindWords, sourceWords } from '../../../core/money/budgets';
import { budgetOfLine, type MoneyChange, type MoneyLine, type MoneyYear } from '../../../core/money/count-money';
import { textAt } from '../../../core/register/item-reading';
import type { BlockTable, ReportBlock } from '../../../core/report/report-block';
import type { Language } from '../../../core/settings/settings';
import { shortenText } from '../../../core/text/text';
import { formatDay } from '../../../core/time/day';
import type { Cell } from '../../../core/values/cell';
import { formatMoney, formatRate, toMillions } from '../../../core/values/money';

export interface MoneyBlockWords {
  readonly title: (year: number | undefined) => string;
  readonly sums: (facts: {
    allocated: string;
    budget: string;
    disbursed: string;
    rate: string;
    forecast: string;
    forecastRate: string;
  }) => string;
  readonly unclear: (codes: readonly string[]) => string;
  readonly change: (facts: MoneyChange & { readonly told: string }) => string;
  readonly headings: readonly string[];
  readonly unit: string;
  readonly kind: string;
  readonly source: string;
  readonly requests: readonly string[];
  readonly risks: readonly string[];
  readonly total: string;
  readonly none: string;
}

const longestTitle = 200;

/** Sums by unit, by kind and by source, each with the same total; requests; tasks that wait for money. */
export function moneyBlocks(
  words: MoneyBlockWords,
  language: Language,
  years: readonly MoneyYear[],
  unitName: (code: string) => string,
): ReportBlock[] {
  const at = language === 'vi' ? 0 : 1;
  const print = moneyPrinter(language);
  return years.map((year) => {
    const { total, unclear, change } = year;
    const wordOf = (list: { readonly [key: string]: readonly string[] }, key: string) => list[key]?.[at] ?? words.none;
    const sourceName = (key: string) => {
      const [kind = '', source = ''] = key.split('|');
      return `${wordOf(budgetKindWords, kind)}, ${wordOf(sourceWords, source)}`;
    };
    const table = (name: string, lines: readonly MoneyLine[], nameOf: (key: string) => string): BlockTable => ({
      kind: 'counts',
      headings: [name, ...words.headings],
      rows: [
        ...lines.map((line) => [nameOf(line.key), ...moneyCells(line, print)]),
        [words.total, ...moneyCells(total, print)],
      ],
    });
    const hasMoney = year.byUnit.length > 0;
    return {
      title: words.title(year.year),
      lines: [
        ...(hasMoney ? [words.sums(sumsOf(total, print))] : []),
        ...(change === undefined ? [] : [words.change({ ...change, told: changeText(change, print) })]),
        ...(unclear.length === 0 ? [] : [words.unclear(unclear)]),
      ],
      tables: [
        ...(hasMoney
          ? [
              table(words.unit, year.byUnit, (key) => (key === '' ? words.none : unitName(key))),
              table(words.kind, year.byKind, (key) => wordOf(budgetKindWords, key)),
              table(words.source, year.bySource, sourceName),
            ]
          : []),
        ...requestTable(words, year, print, (key) => wordOf(requestKindWords, key)),
        ...riskTable(words, year, unitName),
      ],
    };
  });
}

export interface MoneyPrinter {
  readonly money: (amountVnd: number) => string;
  readonly rate: (part: number, whole: number) => string;
}

export function moneyPrinter(language: Language): MoneyPrinter {
  const mark = language === 'vi' ? ',' : '.';
  return {
    money: (amountVnd) => formatMoney(amountVnd, 'million', mark),
    rate: (part, whole) => formatRate(part, whole, mark),
  };
}

/** A number where the page's format shows all of it, else a text. */
export function moneyCell(amountVnd: number, { money }: MoneyPrinter): Cell {
  const millions = toMillions(amountVnd);
  return Number.isInteger(millions) ? millions : money(amountVnd);
}

export function rateCell(part: number, budget: number, print: MoneyPrinter): string {
  const text = print.rate(part, budget);
  return budget <= 0 ? text : `${text}\n${print.money(part)}/${print.money(budget)}`;
}

function moneyCells(line: MoneyLine, print: MoneyPrinter): Cell[] {
  const budget = budgetOfLine(line);
  const rate = (part: number) => rateCell(part, budget, print);
  const { allocated, adjusted, committed, disbursed, forecast } = line;
  return [
    moneyCell(allocated, print),
    moneyCell(adjusted, print),
    moneyCell(budget, print),
    moneyCell(committed, print),
    moneyCell(disbursed, print),
    rate(disbursed),
    moneyCell(forecast, print),
    rate(forecast),
    moneyCell(budget - disbursed, print),
  ];
}

function sumsOf(total: MoneyLine, print: MoneyPrinter): Parameters<MoneyBlockWords['sums']>[0] {
  const budget = budgetOfLine(total);
  return {
    allocated: print.money(total.allocated),
    budget: print.money(budget),
    disbursed: print.money(total.disbursed),
    rate: print.rate(total.disbursed, budget),
    forecast: print.money(total.forecast),
    forecastRate: print.rate(total.forecast, budget),
  };
}

function changeText({ before, now }: MoneyChange, { money }: MoneyPrinter): string {
  return `${money(before)} → ${money(now)} (${now > before ? '+' : ''}${money(now - before)})`;
}

function requestTable(
  { requests: headings, total }: MoneyBlockWords,
  { requests }: MoneyYear,
  print: MoneyPrinter,
  nameOf: (key: string) => string,
): BlockTable[] {
  if (requests.length === 0) return [];
  const sum = (of: 'count' | 'amount' | 'answered' | 'granted' | 'late') =>
    requests.reduce((all, line) => all + line[of], 0);
  const row = (name: string, count: number, amount: number, answered: number, granted: number, late: number) => [
    name,
    count,
    moneyCell(amount, print),
    answered,
    moneyCell(granted, print),
    late,
  ];
  return [
    {
      kind: 'counts',
      headings,
      rows: [
        ...requests.map((line) =>
          row(nameOf(line.kind), line.count, line.amount, line.answered, line.granted, line.late),
        ),
        row(total, sum('count'), sum('amount'), sum('answered'), sum('granted'), sum('late')),
      ],
    },
  ];
}

function riskTable(
  { risks: headings }: MoneyBlockWords,
  { risks }: MoneyYear,
  unitName: (code: string) => string,
): BlockTable[] {
  if (risks.length === 0) return [];
  const rows = risks.map(({ task, request }, index) => [
    index + 1,
    unitName(request.unitCode),
    task.code,
    shortenText(task.title, longestTitle),
    task.lastDay === undefined ? '' : formatDay(task.lastDay),
    `${request.code}: ${shortenText(textAt(request, 'title'), longestTitle)}`,
  ]);
  return [{ kind: 'items', headings, rows }];
}
