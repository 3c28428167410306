import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, CellValue, Sheet as XlsxSheet } from 'hucre/xlsx';
import { parseBounds } from '../../book/a1';
import { type CellExtra, type CellRecord, extraOf, type Scalar } from '../../book/cell';
import type { Grid } from '../../book/grid';
import { typeOfPattern } from '../../formats/number-format';
import { refOf } from '../cell-ranges';
import { isErrorText } from '../cell-text';
import { fromXlsxFormula, shiftFormula } from '../formula-text';
import { fromHyperlink } from '../links';
import type { RawSheet } from '../parts/raw-parts';
import { fromRichText } from '../style/rich-text';
import type { ReadContext } from './read-context';

type TextFormatRun = sheets_v4.Schema$TextFormatRun;

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1904-01-01 as a serial of the 1900 system. */
const SERIAL_1904 = 1462;

/** The first cell of each shared formula, by its number. */
type SharedFormulas = Map<number, { readonly row: number; readonly column: number; readonly formula: string }>;

/** Puts the file's cells into the grid, which must be large enough. */
export function readCells(xlsx: XlsxSheet, grid: Grid, raw: RawSheet | undefined, context: ReadContext): void {
  const sharedFormulas: SharedFormulas = new Map();
  const plain = context.formatOf(undefined, false);
  const plainExtra = plain === undefined ? undefined : extraOf({ format: plain });
  for (const [row, values] of xlsx.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = xlsx.cells?.get(`${row},${column}`);
      if (cell !== undefined && !isSimple(cell)) {
        putCell(cell, row, column, grid, sharedFormulas, raw, context);
      } else if (!(value instanceof Date)) {
        const format = cell === undefined ? undefined : context.formatOf(cell.style, false);
        const extra = format === undefined ? undefined : extraOf({ format });
        if (value !== null || extra !== undefined) {
          grid.setParts(row, column, value === '' ? null : value, cell === undefined ? plainExtra : extra);
        }
      }
    }
  }
  for (const { row, column, cell } of cellsOutside(xlsx)) {
    putCell(cell, row, column, grid, sharedFormulas, raw, context);
  }
}

/** A value with a style, as nearly every cell is. */
function isSimple({ type, value, formula, richText, hyperlink, comment }: Cell): boolean {
  const other = formula ?? richText ?? hyperlink ?? comment;
  return other === undefined && type !== 'error' && !(value instanceof Date);
}

/** Links and notes may stand on cells that the file has no row for. */
export function cellsOutside(xlsx: XlsxSheet): { row: number; column: number; cell: Cell }[] {
  const outside: { row: number; column: number; cell: Cell }[] = [];
  for (const [key, cell] of xlsx.cells ?? []) {
    if (cell.hyperlink === undefined && cell.comment === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (column >= (xlsx.rows[row]?.length ?? 0)) outside.push({ row, column, cell });
  }
  return outside;
}

function putCell(
  cell: Cell,
  row: number,
  column: number,
  grid: Grid,
  sharedFormulas: SharedFormulas,
  raw: RawSheet | undefined,
  context: ReadContext,
): void {
  const linked = cell.hyperlink !== undefined && (cell.richText === undefined || cell.richText.length < 2);
  const format = context.formatOf(cell.style, linked);
  const value = readValue(cell, row, column, raw, context);
  const note = cell.comment?.text;
  const formula = readFormula(cell, row, column, sharedFormulas, context);
  const isError = cell.type === 'error' || (formula !== undefined && isErrorText(value));
  const runs = typeof value === 'string' ? readRuns(cell, format, context) : undefined;
  const uri = runs?.some((run) => run.format?.link) ? undefined : readLink(cell, row, column, raw, context);
  const record: CellRecord = {
    ...(value === null || isError ? {} : { value }),
    ...(isError ? { error: String(value) } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...withLink(format, uri),
    ...(note ? { note } : {}),
    ...(runs === undefined ? {} : { textFormatRuns: runs }),
  };
  if (Object.keys(record).length > 0) grid.setCell(row, column, record);
}

function withLink(format: CellExtra['format'], uri: string | undefined): { format?: sheets_v4.Schema$CellFormat } {
  if (uri === undefined) return format === undefined ? {} : { format };
  return { format: { ...format, textFormat: { ...format?.textFormat, link: { uri } } } };
}

function readValue(
  cell: Cell,
  row: number,
  column: number,
  raw: RawSheet | undefined,
  { is1904 }: ReadContext,
): Scalar | null {
  const value: CellValue = cell.formulaResult ?? cell.value;
  if (!(value instanceof Date)) return value;
  const isDay = /DATE/.test(typeOfPattern(cell.style?.numFmt ?? '') ?? '');
  const serial = isDay && !is1904 ? wholeSerial(value) : undefined;
  if (serial !== undefined) return serial;
  const written = raw?.numberAt(refOf({ top: row, left: column, bottom: row + 1, right: column + 1 }));
  if (is1904) {
    const days = written ?? (value.getTime() - EPOCH_1904) / DAY_MS;
    // A time of day carries no date: it is the same number in both systems.
    return isDay && days >= 1 ? days + SERIAL_1904 : days;
  }
  const days = (value.getTime() - EPOCH_1900) / DAY_MS;
  return written ?? (days >= 60 ? days + 1 : days);
}

/** The serial of a midnight after the day that 1900 never had: the common case, in which the library's date is exact. */
function wholeSerial(date: Date): number | undefined {
  const days = (date.getTime() - EPOCH_1900) / DAY_MS;
  return Number.isInteger(days) && days > 61 ? days + 1 : undefined;
}

function readFormula(
  cell: Cell,
  row: number,
  column: number,
  sharedFormulas: SharedFormulas,
  { originals, spelling }: ReadContext,
): string | undefined {
  if (cell.formula === undefined) return undefined;
  const index = cell.formulaSharedIndex;
  let text = cell.formula;
  if (cell.formulaType === 'shared' && index !== undefined) {
    const first = sharedFormulas.get(index);
    if (text !== '') sharedFormulas.set(index, { row, column, formula: text });
    else if (first !== undefined) text = shiftFormula(first.formula, row - first.row, column - first.column);
  }
  if (text === '' || isConstant(text)) return undefined;
  const original = originals.find('formula', text);
  if (typeof original === 'string') return `=${original}`;
  return `=${fromXlsxFormula(text, spelling.locale, spelling.titleByName)}`;
}

/** LibreOffice writes a plain TRUE, FALSE or error value as a formula. */
function isConstant(formula: string): boolean {
  return formula === 'TRUE()' || formula === 'FALSE()' || isErrorText(formula);
}

function readRuns(cell: Cell, format: CellExtra['format'], context: ReadContext): TextFormatRun[] | undefined {
  const parts = cell.richText;
  if (parts === undefined || (parts.length === 1 && parts[0]?.font === undefined)) return undefined;
  const original = context.originals.find('runs', { parts, linked: cell.hyperlink !== undefined });
  if (original !== undefined) return original as TextFormatRun[];
  return fromRichText(parts, context.look, format?.textFormat ?? {});
}

function readLink(
  cell: Cell,
  row: number,
  column: number,
  raw: RawSheet | undefined,
  { originals, idByName }: ReadContext,
): string | undefined {
  const link = cell.hyperlink;
  if (link === undefined) return undefined;
  const original = originals.find('link', link.location ?? link.target);
  if (typeof original === 'string') return original;
  const isPlace = link.location === undefined || parseBounds(link.location.slice(link.location.lastIndexOf('!') + 1));
  if (!isPlace) {
    const whole = raw?.linkAt(refOf({ top: row, left: column, bottom: row + 1, right: column + 1 }));
    if (whole !== undefined) return whole;
  }
  return fromHyperlink(link, idByName) || undefined;
}
