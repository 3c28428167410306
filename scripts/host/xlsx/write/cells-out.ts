import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Sheet } from '../../book/book';
import type { CellExtra, Scalar } from '../../book/cell';
import type { Grid } from '../../book/grid';
import type { Rect } from '../../book/rect';
import { findBlocks } from '../cell-ranges';
import { guardText, looksLikeError } from '../cell-text';
import { fromXlsxFormula, toXlsxFormula } from '../formula-text';
import { fromHyperlink, type Hyperlink, toHyperlink } from '../links';
import type { FormatTail } from '../parts/hidden-part';
import { fromRichText, type RichText, toRichText } from '../style/rich-text';
import type { WriteContext } from './write-context';

type OutCell = Partial<Cell>;

const NO_TEXT_FORMAT: sheets_v4.Schema$TextFormat = {};

/** Blank rows below the content that the file spells out, so that what people add there in Excel looks as it should. */
const BLANK_ROWS = 30;

/** The row behind the last that the file spells out cell by cell: a note makes its whole row stand in the file. */
function bodyBottom({ grid, properties }: Sheet): number {
  const frozen = properties.gridProperties?.frozenRowCount ?? 0;
  const spelled = Math.max(grid.lastRowWithContent() + BLANK_ROWS, frozen, lastNotedRow(grid) + 1);
  return Math.min(grid.storedRowCount(), spelled);
}

function lastNotedRow(grid: Grid): number {
  let row = grid.storedRowCount() - 1;
  while (row >= 0 && !grid.rowExtras(row).some((extra) => extra?.note !== undefined)) row -= 1;
  return row;
}

/** The sheet's cells for the library, filed under `row,column`. Cells inside `unlocked` stay open when the sheet is protected. */
export function toXlsxCells(sheet: Sheet, unlocked: readonly Rect[], context: WriteContext): Map<string, OutCell> {
  const cells = new Map<string, OutCell>();
  const bottom = bodyBottom(sheet);
  const writeCell = createCellWriter(context);
  for (let row = 0; row < sheet.grid.storedRowCount(); row++) {
    const values = sheet.grid.rowValues(row);
    const extras = sheet.grid.rowExtras(row);
    for (let column = 0; column < Math.max(values.length, extras.length); column++) {
      const value = values[column] ?? null;
      const extra = extras[column];
      if (value === null && (extra === undefined || row >= bottom)) continue;
      const isOpen = unlocked.some(
        ({ top, left, bottom: end, right }) => row >= top && row < end && column >= left && column < right,
      );
      const cell = writeCell(value, extra, isOpen);
      if (cell !== undefined) cells.set(`${row},${column}`, cell);
    }
  }
  return cells;
}

/** The formats of the rows that `toXlsxCells` leaves out. */
export function toFormatTail(sheet: Sheet): FormatTail | undefined {
  const { grid } = sheet;
  const blocks = findBlocks(bodyBottom(sheet), grid.storedRowCount(), (row) =>
    grid.rowExtras(row).map((extra) => extra?.format),
  );
  if (blocks.length === 0) return undefined;
  const formats = [...new Set(blocks.map(({ value }) => value))];
  return {
    formats,
    blocks: blocks.map(({ value, rect }) => [formats.indexOf(value), rect.top, rect.bottom, rect.left, rect.right]),
  };
}

function createCellWriter(
  context: WriteContext,
): (value: Scalar | null, extra: CellExtra | undefined, isOpen: boolean) => OutCell | undefined {
  const opened = new Map<CellStyle | undefined, CellStyle>();
  const open = (style: CellStyle | undefined): CellStyle => {
    const known = opened.get(style) ?? { ...style, protection: { locked: false } };
    opened.set(style, known);
    return known;
  };
  return (value, extra, isOpen) => {
    if (extra === undefined) {
      return isOpen ? { ...plainValue(value, false), style: open(undefined) } : plainValue(value, false);
    }
    if (isPlainExtra(extra)) {
      const style = context.styleOf(extra.format, false);
      const cell = plainValue(value, extra.error !== undefined);
      if (isOpen) cell.style = open(style);
      else if (style !== undefined) cell.style = style;
      return value === null && cell.style === undefined ? undefined : cell;
    }
    const text = extra.format?.textFormat ?? NO_TEXT_FORMAT;
    const runs = typeof value === 'string' && extra.formula === undefined ? extra.textFormatRuns : undefined;
    const uri = text.link?.uri ?? runs?.find((run) => run.format?.link?.uri)?.format?.link?.uri;
    const style = extra.format === undefined ? undefined : context.styleOf(extra.format, Boolean(text.link?.uri));
    const shown = isOpen ? open(style) : style;
    const link = uri ? writeLink(uri, context) : undefined;
    const content =
      extra.formula !== undefined
        ? writeFormula(extra.formula, value, context)
        : runs !== undefined && runs.length > 0
          ? { richText: writeRuns(String(value), runs, text, link, context) }
          : plainValue(value, extra.error !== undefined);
    if (value === null && shown === undefined && extra.formula === undefined && !extra.note && !link) return undefined;
    return {
      ...content,
      ...(shown === undefined ? {} : { style: shown }),
      ...(link === undefined ? {} : { hyperlink: link }),
      ...(extra.note ? { comment: { text: extra.note.replace(/\r\n?/g, '\n') } } : {}),
    };
  };
}

/** A format and nothing else, as nearly every extra is. */
function isPlainExtra(extra: CellExtra): extra is CellExtra & { format: sheets_v4.Schema$CellFormat } {
  const other = extra.formula ?? extra.note ?? extra.textFormatRuns ?? extra.format?.textFormat?.link;
  return extra.format !== undefined && other === undefined;
}

function plainValue(value: Scalar | null, isError: boolean): OutCell {
  if (typeof value !== 'string') return { value };
  // A text that reads like an error value becomes rich text, which is always text.
  return looksLikeError(value) && !isError ? { richText: [{ text: value }] } : { value: guardText(value) };
}

function writeFormula(formula: string, value: Scalar | null, { spelling, originals }: WriteContext): OutCell {
  const own = formula.replace(/^=/, '');
  const xlsx = toXlsxFormula(own, spelling.locale, spelling.nameByTitle);
  originals.keep('formula', xlsx, own, fromXlsxFormula(xlsx, spelling.locale, spelling.titleByName));
  const result = typeof value === 'string' ? guardText(value) : value;
  return { formula: xlsx, ...(result === null ? {} : { formulaResult: result }) };
}

function writeLink(uri: string, { nameById, idByName, originals }: WriteContext): Hyperlink {
  const link = toHyperlink(uri, nameById);
  originals.keep('link', link.location ?? link.target, uri, fromHyperlink(link, idByName));
  return link;
}

function writeRuns(
  text: string,
  runs: readonly sheets_v4.Schema$TextFormatRun[],
  base: sheets_v4.Schema$TextFormat,
  link: Hyperlink | undefined,
  { originals, look }: WriteContext,
): RichText {
  const parts = toRichText(text, runs, base);
  originals.keep('runs', { parts, linked: link !== undefined }, runs, fromRichText(parts, look, base));
  return parts.map((part) => ({ ...part, text: guardText(part.text) }));
}
