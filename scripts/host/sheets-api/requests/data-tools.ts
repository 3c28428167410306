import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import type { CellRecord } from '../../book/cell';
import { offsetFormula } from '../../book/formula';
import { assertFits, assertMayEdit } from '../../book/guard';
import type { Rect } from '../../book/rect';
import { parseEntry } from '../../formats/entry';
import { type Edit, editableRange, type Handlers, refuse } from '../edit';
import { rangeTarget } from '../target';
import { putEntry } from '../values/write-values';

/** Rows are the same whatever their letters' case, formats and formulas: the first one stays. */
function deleteDuplicates(edit: Edit, request: sheets_v4.Schema$DeleteDuplicatesRequest): sheets_v4.Schema$Response {
  const { sheet, rect } = editableRange(edit, request.range);
  const { grid } = sheet;
  const compared = comparedColumns(request, rect);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = rect.top; row < rect.bottom; row++) {
    const key = JSON.stringify(compared.map((column) => fold(grid.valueAt(row, column))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const rows = kept.map((row) => recordsOf(sheet, row, rect));
  for (let i = 0; i < rect.bottom - rect.top; i++) {
    const from = kept[i];
    if (from === rect.top + i) continue;
    for (let column = rect.left; column < rect.right; column++) {
      grid.setCell(rect.top + i, column, movedUp(rows[i]?.[column - rect.left], rect.top + i - (from ?? 0)));
    }
  }
  return { deleteDuplicates: { duplicatesRemovedCount: rect.bottom - rect.top - kept.length } };
}

function comparedColumns(
  { comparisonColumns }: sheets_v4.Schema$DeleteDuplicatesRequest,
  { left, right }: Rect,
): number[] {
  const all = Array.from({ length: right - left }, (_, i) => left + i);
  if (comparisonColumns === undefined) return all;
  return all.filter((column) =>
    comparisonColumns.some(({ startIndex, endIndex }) => column >= (startIndex ?? 0) && column < (endIndex ?? right)),
  );
}

function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function recordsOf({ grid }: Sheet, row: number, { left, right }: Rect): (CellRecord | undefined)[] {
  return Array.from({ length: right - left }, (_, i) => grid.cellAt(row, left + i));
}

function movedUp(cell: CellRecord | undefined, down: number): CellRecord | undefined {
  return cell?.formula === undefined ? cell : { ...cell, formula: offsetFormula(cell.formula, down, 0) };
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** One column's texts, each part typed into a column of its own. */
function textToColumns(edit: Edit, request: sheets_v4.Schema$TextToColumnsRequest): undefined {
  const { sheet, rect } = rangeTarget(edit.book, request.source);
  if (rect.right - rect.left !== 1) refuse('source must be a single column.');
  const delimiter = DELIMITERS[request.delimiterType ?? ''] ?? request.delimiter ?? '';
  if (delimiter === '') refuse('delimiter is required');
  const { locale } = edit.book.properties;
  const rows: { row: number; parts: string[] }[] = [];
  for (let row = rect.top; row < Math.min(rect.bottom, sheet.grid.storedRowCount()); row++) {
    const value = sheet.grid.valueAt(row, rect.left);
    if (typeof value === 'string') rows.push({ row, parts: value.split(delimiter) });
  }
  const right = rect.left + Math.max(1, ...rows.map(({ parts }) => parts.length));
  if (right > sheet.grid.columnCount) refuse('There is not enough room to the right of the range.');
  assertMayEdit(edit.book, sheet, { ...rect, right }, edit.writer);
  for (const { row, parts } of rows) {
    for (const [i, part] of parts.entries()) {
      assertFits(part);
      const extra = sheet.grid.extraAt(row, rect.left + i);
      putEntry(sheet, row, rect.left + i, parseEntry(part.trim(), locale, extra?.format));
    }
  }
  return;
}

export const dataToolRequests: Handlers = { deleteDuplicates, textToColumns };
