import type { Directory } from '../../directory/unit';
import { readProgressText } from '../../tasks/progress/progress-text';
import type { SourceGrid } from '../sheet/source-grid';
import { isPersonLike, isUnitLike } from '../words/names';
import { parseNumbering } from '../words/numbering';
import { isTick } from '../words/tick';
import { isWhenLike } from '../words/when';

/** What the cells below a heading look like: shares of the filled ones, 0–1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly units: number;
  readonly persons: number;
  readonly progress: number;
  readonly percents: number;
  readonly ticks: number;
  readonly whens: number;
  readonly symbols: number;
  readonly numbers: number;
  readonly numbered: number;
  /** Filled by a merged cell that begins above. */
  readonly shared: number;
  /** Letters in a filled cell, on average. */
  readonly length: number;
  readonly examples: readonly string[];
}

/** Enough to know a column by. */
const mostCells = 400;
const shownExamples = 3;
const symbol = /\d{1,5}[a-zA-Z]?(?:\/(?:\d{4}\/)?|-)\p{Lu}[\p{L}\d&./-]*|https?:\/\//u;
const percentText = /^\d{1,3}(?:[.,]\d+)? ?%$/;

/** @param rows the rows of the body, from 0. */
export function profileColumn(
  grid: SourceGrid,
  column: number,
  rows: readonly number[],
  directory: Directory | undefined,
): ColumnProfile {
  const counts = {
    units: 0,
    persons: 0,
    progress: 0,
    percents: 0,
    ticks: 0,
    whens: 0,
    symbols: 0,
    numbers: 0,
    numbered: 0,
    shared: 0,
  };
  let filled = 0;
  let letters = 0;
  const examples: string[] = [];
  for (const row of rows) {
    if (filled >= mostCells) break;
    const value = grid.value(row, column);
    if (value === true) {
      filled += 1;
      counts.ticks += 1;
    }
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    letters += text.length;
    if (!grid.isOwn(row, column)) counts.shared += 1;
    if (examples.length < shownExamples && !examples.includes(text)) examples.push(text);
    if (isUnitLike(text, directory)) counts.units += 1;
    else if (isPersonLike(text)) counts.persons += 1;
    const isPercent =
      percentText.test(text) || (typeof value === 'number' && grid.format(row, column)?.type === 'PERCENT');
    if (isPercent) counts.percents += 1;
    else if (readProgressText(text) !== undefined) counts.progress += 1;
    if (isTick(value)) counts.ticks += 1;
    if (isDateCell(grid, row, column) || (typeof value === 'string' && isWhenLike(text))) counts.whens += 1;
    if (symbol.test(text)) counts.symbols += 1;
    if (typeof value === 'number' && !isPercent) counts.numbers += 1;
    if (parseNumbering(text) !== undefined) counts.numbered += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    units: share(counts.units),
    persons: share(counts.persons),
    progress: share(counts.progress),
    percents: share(counts.percents),
    ticks: share(counts.ticks),
    whens: share(counts.whens),
    symbols: share(counts.symbols),
    numbers: share(counts.numbers),
    numbered: share(counts.numbered),
    shared: share(counts.shared),
    length: share(letters),
    examples,
  };
}

/** A number that people see as a day or a part of the calendar. */
export function isDateCell(grid: SourceGrid, row: number, column: number): boolean {
  if (typeof grid.value(row, column) !== 'number') return false;
  const format = grid.format(row, column);
  if (format?.type === 'DATE' || format?.type === 'DATE_TIME') return true;
  return /[ymd]/i.test((format?.pattern ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format?.type !== 'TIME';
}
