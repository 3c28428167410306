import { columnName } from '../host/book/a1';
import { type Book, type Sheet, titleOf } from '../host/book/book';
import type { CellRecord } from '../host/book/cell';
import { rectOf } from '../host/book/rect';
import { refOf } from '../host/xlsx/cell-ranges';
import { isErrorText } from '../host/xlsx/cell-text';
import { hexOf } from '../host/xlsx/style/color';
import { DEFAULT_FONT } from '../host/xlsx/style/font';
import { COLUMN_PIXELS, ROW_PIXELS } from '../host/xlsx/style/pixels';

/**
 * What a book has lost on its way through another program, a line each. Frozen rows and grid lines are not compared: LibreOffice
 * keeps them in the window, and has none when it runs headless. Results of formulas are its own to compute.
 */
export function compareBooks(before: Book, after: Book): string[] {
  const lines: string[] = [];
  const note = (what: string, a: unknown, b: unknown): void => {
    const [was, is] = [show(a), show(b)];
    if (was !== is) lines.push(`${what}: ${was.slice(0, 150)} became ${is.slice(0, 150)}`);
  };
  note('sheets', before.sheets.map(titleOf), after.sheets.map(titleOf));
  note('named ranges', before.namedRanges, after.namedRanges);
  note('locale', before.properties.locale, after.properties.locale);
  for (const sheet of before.sheets) {
    const other = after.sheets.find((candidate) => titleOf(candidate) === titleOf(sheet));
    if (other === undefined) continue;
    compareSheets(sheet, other, (what, a, b) => note(`'${titleOf(sheet)}' ${what}`, a, b));
  }
  return lines;
}

type Note = (what: string, before: unknown, after: unknown) => void;

function compareSheets(before: Sheet, after: Sheet, note: Note): void {
  for (const part of ['sheetId', 'hidden', 'tabColor', 'rightToLeft'] as const) {
    note(part, before.properties[part], after.properties[part]);
  }
  note('merges', mergesOf(before), mergesOf(after));
  for (const part of ['conditionalFormats', 'protectedRanges', 'basicFilter', 'bandedRanges'] as const) {
    note(part, before[part], after[part]);
  }
  note(
    'charts',
    before.charts.map(({ spec }) => spec),
    after.charts.map(({ spec }) => spec),
  );
  note('columns', sizes(before, 'columnMetadata', COLUMN_PIXELS), sizes(after, 'columnMetadata', COLUMN_PIXELS));
  note('hidden rows', hiddenRows(before), hiddenRows(after));
  note(
    'heights',
    sizes(before, 'rowMetadata', ROW_PIXELS).slice(0, 5),
    sizes(after, 'rowMetadata', ROW_PIXELS).slice(0, 5),
  );
  for (let row = 0; row < before.grid.storedRowCount(); row++) {
    for (let column = 0; column < before.grid.columnCount; column++) {
      const was = before.grid.cellAt(row, column);
      if (was === undefined) continue;
      compareCells(was, after.grid.cellAt(row, column) ?? {}, (part, a, b) =>
        note(`${columnName(column)}${row + 1} ${part}`, a, b),
      );
    }
  }
}

function compareCells(before: CellRecord, after: CellRecord, note: Note): void {
  note('formula', normal(before.formula), normal(after.formula));
  if (before.formula === undefined) note('value', String(rounded(before.value)), String(rounded(after.value)));
  note('note', before.note, after.note);
  note('validation', before.validation, after.validation);
  note('link', before.format?.textFormat?.link?.uri, after.format?.textFormat?.link?.uri);
  note('number format', before.format?.numberFormat?.type, after.format?.numberFormat?.type);
  note('background', background(before), background(after));
  note('bold', before.format?.textFormat?.bold ?? false, after.format?.textFormat?.bold ?? false);
  note('colour', textColor(before), textColor(after));
  note('font', linkless(before, 'fontFamily') ?? DEFAULT_FONT.name, linkless(after, 'fontFamily') ?? DEFAULT_FONT.name);
  note('size', linkless(before, 'fontSize') ?? DEFAULT_FONT.size, linkless(after, 'fontSize') ?? DEFAULT_FONT.size);
  note('alignment', before.format?.verticalAlignment ?? 'BOTTOM', after.format?.verticalAlignment ?? 'BOTTOM');
  if (before.format?.wrapStrategy === 'WRAP') note('wrapping', 'WRAP', after.format?.wrapStrategy);
}

function background({ format }: CellRecord): string | undefined {
  return hexOf(format?.backgroundColor, format?.backgroundColorStyle);
}

function textColor(cell: CellRecord): string | undefined {
  const text = cell.format?.textFormat;
  return text?.link === undefined ? hexOf(text?.foregroundColor, text?.foregroundColorStyle) : undefined;
}

/** LibreOffice gives links a look of its own. */
function linkless({ format }: CellRecord, part: 'fontFamily' | 'fontSize'): unknown {
  return format?.textFormat?.link === undefined ? format?.textFormat?.[part] : undefined;
}

/** `TRUE` and `TRUE()` are one; function names come back in capitals or small. */
function normal(formula: string | undefined): string | undefined {
  return formula?.replace(/\b(TRUE|FALSE)\(\)/gi, '$1').toUpperCase();
}

/** LibreOffice writes fifteen digits. */
function rounded(value: CellRecord['value']): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return isErrorText(value) ? undefined : value;
}

function sizes(sheet: Sheet, part: 'columnMetadata' | 'rowMetadata', plain: number): unknown[] {
  return Array.from(sheet[part], (own) => [own?.pixelSize ?? plain, own?.hiddenByUser ?? false]);
}

function mergesOf({ merges, grid }: Sheet): string[] {
  return merges.map((range) => refOf(rectOf(range, grid))).sort();
}

function hiddenRows({ rowMetadata }: Sheet): number[] {
  return [...rowMetadata.entries()].flatMap(([row, own]) =>
    own?.hiddenByUser || own?.hiddenByFilter ? [row + 1] : [],
  );
}

function show(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => plain(part)) ?? 'nothing';
}

/** Files know 256 steps of a colour, and no difference between "not bold" and nothing. */
function plain(part: unknown): unknown {
  if (typeof part === 'number' && Math.abs(part) < 1) return Number(part.toFixed(2));
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, inner]) => inner !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
