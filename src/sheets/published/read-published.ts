import { type FigureKey, figureKeys, type UnitFigures } from '../../core/report/counting/unit-figures';
import type { Decision } from '../../core/report/lower-line';
import type { Language } from '../../core/settings/settings';
import { cellText } from '../../core/tasks/task-text';
import { headingKey } from '../../core/text/text';
import { moneyKeys } from '../../core/tree/lower-lines';
import { formatVersion, type PublishedReading, type PublishedUnit } from '../../core/tree/publication';
import type { Cell, Row } from '../../core/values/cell';
import { cellName } from '../requests/a1';
import { findHeadings, type Headings } from '../tables/headings';
import {
  decisionColumns,
  type PublishedFact,
  type PublishedKey,
  publishedColumns,
  publishedWords,
  type StatedKey,
} from './published-columns';
import { statedOf } from './published-rows';
import { type ReadFact, readFacts } from './read-facts';

/** Reads a published sheet and adds it up: rows must give their own totals, and together the last row. */
export function readPublished(rows: readonly Row[]): PublishedReading {
  const top = findTop(rows);
  const places = readFacts(rows.slice(0, top < 0 ? mostFactRows : top));
  const at = (fact: PublishedFact): Cell => places[fact]?.value;
  const format = cellText(at('format'));
  if (format !== '' && format !== String(formatVersion))
    return { kind: 'otherFormat', found: format.slice(0, 40), most: formatVersion };
  const reading = top < 0 ? undefined : findHeadings(rows.slice(top, top + 1), publishedColumns);
  const [moment, oldest, year] = [at('moment'), at('oldest'), at('scopeYear')];
  if (format === '' || reading === undefined || 'problems' in reading) return { kind: 'damaged' };
  if (typeof moment !== 'number' || typeof oldest !== 'number')
    return { kind: 'damaged', ...placeOf(typeof moment === 'number' ? places.oldest : places.moment) };
  if (cellText(year) !== '' && yearIn(year) === undefined) return { kind: 'damaged', ...placeOf(places.scopeYear) };
  const table = readUnits(rows, top, reading.headings);
  if ('kind' in table) return table;
  const { units, total } = table;
  return {
    kind: 'read',
    publication: {
      code: cellText(at('code')),
      moment,
      oldest,
      trackerName: cellText(at('trackerName')),
      trackerId: cellText(at('trackerId')),
      below: cellText(at('below'))
        .split(/[;\s]+/)
        .filter((id) => id !== ''),
      units,
      total: total.figures,
      present: total.present,
      expected: total.expected,
      scopeYear: yearIn(year),
      ...readDecisions(rows, top),
    },
  };
}

/** Where a sheet that has lost its table may still say its format. */
const mostFactRows = 30;

/** The row of the table's headings. */
function findTop(rows: readonly Row[]): number {
  const [first] = publishedColumns;
  return rows.findIndex((row) => row.some((cell) => names(first).includes(headingKey(cellText(cell)))));
}

type Faulty = Exclude<PublishedReading, { kind: 'read' }>;
type Total = Pick<PublishedUnit, 'figures' | 'present' | 'expected'>;

function placeOf(fact: ReadFact | undefined): { readonly cell?: string; readonly found?: string } {
  return fact === undefined ? {} : { cell: fact.cell, found: cellText(fact.value).slice(0, 40) };
}

function names({ vi, en }: { readonly vi: string; readonly en: string } = { vi: '', en: '' }): readonly string[] {
  return [headingKey(vi), headingKey(en)];
}

function isWord(cell: Cell, word: 'unit' | 'lower' | 'total'): boolean {
  const key = headingKey(cellText(cell));
  return key === headingKey(publishedWords.vi[word]) || key === headingKey(publishedWords.en[word]);
}

function readUnits(
  rows: readonly Row[],
  top: number,
  { columnIndex, language }: Headings<PublishedKey>,
): { readonly units: readonly PublishedUnit[]; readonly total: Total } | Faulty {
  const units: PublishedUnit[] = [];
  const sums = new Map<PublishedKey, number>();
  for (let index = top + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.every((cell) => cellText(cell) === '')) continue;
    const at = (key: PublishedKey): Cell => row[columnIndex[key] ?? -1];
    const place = (key: PublishedKey) => cellName(index + 1, columnIndex[key] ?? 0);
    const isTotal = isWord(at('kind'), 'total');
    const isLower = isWord(at('kind'), 'lower');
    if (!isTotal && !isLower && !isWord(at('kind'), 'unit'))
      return { kind: 'damaged', cell: place('kind'), found: cellText(at('kind')).slice(0, 40) };
    for (const key of countedKeys) {
      const value = at(key) ?? '';
      if (value === '' || isCount(value, key)) continue;
      return { kind: 'damaged', cell: place(key), found: cellText(value).slice(0, 40) };
    }
    const figures = readFigures(at);
    const wrong = findWrong(at, figures);
    if (wrong !== undefined)
      return {
        kind: 'sumsDiffer',
        cell: place(wrong.key),
        column: headingOf(wrong.key, language),
        found: String(numberIn(at(wrong.key))),
        count: wrong.count,
      };
    const counts = { present: numberIn(at('present')), expected: numberIn(at('expected')), figures };
    if (isTotal) {
      const key = countedKeys.find((one) => (sums.get(one) ?? 0) !== numberIn(at(one)));
      if (key === undefined) return { units, total: counts };
      return {
        kind: 'sumsDiffer',
        cell: place(key),
        column: headingOf(key, language),
        found: String(numberIn(at(key))),
        count: sums.get(key) ?? 0,
      };
    }
    for (const key of countedKeys) sums.set(key, (sums.get(key) ?? 0) + numberIn(at(key)));
    const moment = at('moment');
    units.push({
      kind: isLower ? 'lower' : 'unit',
      code: cellText(at('code')),
      name: cellText(at('name')),
      fileId: cellText(at('fileId')),
      sheetName: cellText(at('sheetName')),
      moment: typeof moment === 'number' ? moment : undefined,
      ...counts,
      ...(isLower && { scopeYear: yearIn(at('scopeYear')) }),
    });
  }
  return { kind: 'damaged' };
}

/** Whole numbers: a unit has no half task, and none fewer than none; a budget may be cut below zero. */
function isCount(value: Cell, key: PublishedKey): boolean {
  if (!Number.isSafeInteger(value)) return false;
  return (value as number) >= 0 || (moneyKeys as readonly string[]).includes(key);
}

const statedKeys: readonly StatedKey[] = ['total', 'done', 'open'];

/** Whatever is summed over the rows. */
const countedKeys: readonly PublishedKey[] = ['present', 'expected', ...statedKeys, ...figureKeys];

function numberIn(cell: Cell): number {
  return typeof cell === 'number' ? cell : 0;
}

function yearIn(cell: Cell): number | undefined {
  const year = Number(cellText(cell));
  return Number.isInteger(year) && year >= 1900 && year < 10_000 ? year : undefined;
}

function readFigures(at: (key: PublishedKey) => Cell): UnitFigures {
  const counts = Object.fromEntries(figureKeys.map((key) => [key, numberIn(at(key))])) as {
    [key in FigureKey]: number;
  };
  const updatedAt = at('updatedAt');
  return {
    counts,
    longestDays: numberIn(at('longestDays')),
    updatedAt: typeof updatedAt === 'number' ? updatedAt : undefined,
  };
}

/** A row whose columns contradict each other. */
function findWrong(
  at: (key: PublishedKey) => Cell,
  figures: UnitFigures,
): { readonly key: PublishedKey; readonly count: number } | undefined {
  const stated = statedOf(figures);
  const key = statedKeys.find((one) => stated[one] !== numberIn(at(one)));
  if (key !== undefined) return { key, count: stated[key] };
  const { upTo7, from8To30, over30, overdue } = figures.counts;
  return upTo7 + from8To30 + over30 === overdue ? undefined : { key: 'overdue', count: upTo7 + from8To30 + over30 };
}

function headingOf(key: PublishedKey, language: Language): string {
  return publishedColumns.find((column) => column.key === key)?.[language] ?? '';
}

function readDecisions(
  rows: readonly Row[],
  end: number,
): { readonly decisions: readonly Decision[]; readonly decisionCount: number } {
  const keys = [headingKey(publishedWords.vi.decisions), headingKey(publishedWords.en.decisions)];
  const title = rows
    .slice(0, end)
    .findIndex((row) => keys.includes(headingKey(cellText(row.find((cell) => cellText(cell) !== '')))));
  const reading = title < 0 ? undefined : findHeadings(rows.slice(title + 1, title + 2), decisionColumns);
  if (reading === undefined || 'problems' in reading) return { decisions: [], decisionCount: 0 };
  const { columnIndex } = reading.headings;
  const decisions = rows.slice(title + 2, end).flatMap((row): Decision[] => {
    const text = (key: keyof typeof columnIndex) => cellText(row[columnIndex[key] ?? -1]);
    if (text('title') === '') return [];
    const daysLate = Number(row[columnIndex.daysLate ?? -1]) || 0;
    return [
      {
        code: text('code'),
        title: text('title'),
        unitName: text('unitName'),
        daysLate,
        cause: text('cause'),
        committedOn: undefined,
        decidedBy: text('decidedBy'),
        isBelow: true,
      },
    ];
  });
  return {
    decisions,
    decisionCount: Math.max(decisions.length, numberIn(rows[title]?.find((cell) => typeof cell === 'number'))),
  };
}
