import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellRecord } from '../../book/cell';
import { offsetFormula } from '../../book/formula';
import { assertMayEdit } from '../../book/guard';
import { isDateFormat } from '../../formats/number-format';
import { type Edit, type Handlers, refuse } from '../edit';
import { notImplemented } from '../error';
import { beyondGrid, rangeTarget } from '../target';

type Cell = CellRecord | undefined;

/** Goes on with each line of the source: numbers and days in even steps, texts that end in a number, all else again and again. */
function autoFill(edit: Edit, request: sheets_v4.Schema$AutoFillRequest): undefined {
  const { sourceAndDestination: given, useAlternateSeries } = request;
  if (given === undefined) throw notImplemented('autoFill that finds its own source');
  const { sheet, rect } = rangeTarget(edit.book, given.source);
  const isDown = given.dimension === 'ROWS';
  const length = given.fillLength ?? 0;
  const [first, end, across, acrossEnd] = isDown
    ? [rect.top, rect.bottom, rect.left, rect.right]
    : [rect.left, rect.right, rect.top, rect.bottom];
  const [from, to] = length < 0 ? [first + length, first] : [end, end + length];
  const area = isDown ? { ...rect, top: from, bottom: to } : { ...rect, left: from, right: to };
  if (from < 0) refuse('fillLength reaches past the sheet.');
  if (area.bottom > sheet.grid.rowCount || area.right > sheet.grid.columnCount) {
    throw beyondGrid(sheet, {
      startRowIndex: area.top,
      endRowIndex: area.bottom,
      startColumnIndex: area.left,
      endColumnIndex: area.right,
    });
  }
  assertMayEdit(edit.book, sheet, area, edit.writer);
  const at = (line: number, place: number): [number, number] => (isDown ? [place, line] : [line, place]);
  for (let line = across; line < acrossEnd; line++) {
    const source = Array.from({ length: end - first }, (_, i): Cell => sheet.grid.cellAt(...at(line, first + i)));
    const next = continuation(source, useAlternateSeries === true, isDown);
    for (let place = from; place < to; place++) sheet.grid.setCell(...at(line, place), next(place - first));
  }
  return;
}

/** The cell at a place counted from the source's first, before it or after its end. */
function continuation(source: readonly Cell[], copies: boolean, isDown: boolean): (place: number) => Cell {
  const size = source.length;
  const repeated = (place: number): Cell => {
    const own = ((place % size) + size) % size;
    const cell = source[own];
    const moved = place - own;
    if (cell?.formula === undefined) return cell;
    return { ...withoutResult(cell), formula: offsetFormula(cell.formula, isDown ? moved : 0, isDown ? 0 : moved) };
  };
  if (copies || source.some((cell) => cell?.formula !== undefined)) return repeated;
  const calendar = calendarOf(source);
  if (calendar !== undefined) return (place) => ({ ...repeated(place), value: calendar(place) });
  const step = stepOf(source);
  if (step === undefined) return repeated;
  return (place) => {
    const cell = repeated(place);
    const [head, start] = partsOf(source[0]);
    const number = start + step * place;
    return { ...cell, value: head === undefined ? number : `${head}${number}` };
  };
}

const LISTS = ['long', 'short'].flatMap((style) => {
  const names = (options: Intl.DateTimeFormatOptions, days: readonly number[]) =>
    days.map((day) => new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(day));
  const length = style as 'long' | 'short';
  const week = [5, 6, 7, 8, 9, 10, 11].map((day) => Date.UTC(2025, 0, day));
  const year = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));
  return [names({ weekday: length }, week), names({ month: length }, year)];
});

/** Days of the week and months, in English, one after another; @throws where their steps are not one. */
function calendarOf(source: readonly Cell[]): ((place: number) => string) | undefined {
  const texts = source.map((cell) => cell?.value);
  const list = LISTS.find((names) => texts.every((text) => typeof text === 'string' && names.includes(text)));
  if (list === undefined) return undefined;
  const places = texts.map((text) => list.indexOf(String(text)));
  const start = places[0] ?? 0;
  if (places.some((place, i) => place !== (start + i) % list.length))
    throw notImplemented('autoFill of names in steps');
  return (place) => list[(((start + place) % list.length) + list.length) % list.length] ?? '';
}

function withoutResult({ value: _before, error: _wrong, ...cell }: CellRecord): CellRecord {
  return cell;
}

/** `Quý 1` is a text and its number. */
function partsOf(cell: Cell): [string | undefined, number] {
  if (typeof cell?.value === 'number') return [undefined, cell.value];
  const [, head = '', digits = ''] = /^(.*?)(\d{1,9})$/s.exec(String(cell?.value ?? '')) ?? [];
  return [head, digits === '' || (digits.startsWith('0') && digits !== '0') ? Number.NaN : Number(digits)];
}

/** Undefined where the source only repeats. @throws for numbers without one step between them: how Google goes on is not known. */
function stepOf(source: readonly Cell[]): number | undefined {
  const parts = source.map(partsOf);
  const isNumbers = source.every((cell) => typeof cell?.value === 'number');
  const isCounted =
    source.every((cell) => typeof cell?.value === 'string') &&
    parts.every(([head, number]) => head === parts[0]?.[0] && Number.isFinite(number));
  if (!isNumbers && !isCounted) return undefined;
  const isDay = isDateFormat(source[0]?.format?.numberFormat);
  if (parts.length === 1) return isCounted || isDay ? 1 : undefined;
  const step = (parts[1]?.[1] ?? 0) - (parts[0]?.[1] ?? 0);
  const isEven = parts.every(([, number], i) => i === 0 || Math.abs(number - (parts[i - 1]?.[1] ?? 0) - step) < 1e-9);
  if (!isEven) throw notImplemented('autoFill of numbers without one step between them');
  return step;
}

export const autoFillRequests: Handlers = { autoFill };
