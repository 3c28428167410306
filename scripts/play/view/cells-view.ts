import type { Book, Sheet } from '../../host/book/book';
import { sheetIdOf } from '../../host/book/book';
import type { CellExtra, Scalar } from '../../host/book/cell';
import { formatValue } from '../../host/formats/number-format';
import type { Area, CellsView, CellView } from '../sheet-views';
import { cellCss, type Look } from './cell-css';
import { conditionalColors } from './conditional-colors';
import { editText } from './edit-text';
import { stripesOf } from './stripes';
import { linkOf, type Shelf } from './view-links';

/** The cells of an area as a person sees them, colours of rules and stripes included. @param today serial day of the spreadsheet's clock. @param files of the Drive, that links may lead to. */
export function viewCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  today: number,
  files: Shelf['files'] = new Map(),
): CellsView {
  const shelf = { files, open: book.spreadsheetId };
  const { grid } = sheet;
  const bottom = Math.min(area.bottom, grid.rowCount);
  const right = Math.min(area.right, grid.columnCount);
  const colors = conditionalColors(book, sheet, today);
  const stripes = stripesOf(sheet);
  const styles = createStyles();
  const rows: CellView[][] = [];
  for (let row = area.top; row < bottom; row++) {
    const values = grid.rowValues(row);
    const extras = grid.rowExtras(row);
    const cells: CellView[] = [];
    for (let column = area.left; column < right; column++) {
      const value = values[column] ?? null;
      const extra = extras[column];
      const look = { own: extra?.format, stripe: stripes(row, column), rule: colors(row, column), kind: kindOf(value) };
      const style = styles.numberOf(cellCss(look));
      if (value === null && style === 0 && isPlain(extra)) continue;
      cells.push({ column, style, ...contentOf(book, shelf, value, extra) });
    }
    rows.push(cells);
  }
  return { sheetId: sheetIdOf(sheet), top: area.top, left: area.left, bottom, right, styles: styles.list, rows };
}

function contentOf({ properties }: Book, shelf: Shelf, value: Scalar | null, extra: CellExtra | undefined) {
  const { locale } = properties;
  const text = value === null ? '' : formatValue(value, extra?.format?.numberFormat ?? undefined, locale);
  const entry = editText(value, extra, locale);
  const link = linkOf(extra, shelf);
  const control = controlOf(extra);
  const wrap = extra?.format?.wrapStrategy;
  const spills =
    typeof value === 'string' &&
    (wrap == null || wrap === 'OVERFLOW_CELL') &&
    isLeft(extra?.format?.horizontalAlignment);
  return {
    text,
    ...(entry !== text && { entry }),
    ...(link !== undefined && { link }),
    ...(control !== undefined && { control }),
    ...(extra?.note !== undefined && { note: extra.note }),
    ...(spills && { spills }),
    ...(typeof value === 'number' && { isNumber: true as const }),
  };
}

function controlOf(extra: CellExtra | undefined): CellView['control'] {
  const type = extra?.validation?.condition?.type;
  if (type === 'BOOLEAN') return 'checkbox';
  const isList = type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE';
  return isList && extra?.validation?.showCustomUi !== false ? 'list' : undefined;
}

function isPlain(extra: CellExtra | undefined): boolean {
  return extra?.note === undefined && extra?.validation === undefined && extra?.formula === undefined;
}

function isLeft(alignment: string | null | undefined): boolean {
  return alignment == null || alignment === 'LEFT';
}

function kindOf(value: Scalar | null): Look['kind'] {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

function createStyles() {
  const list = [''];
  const numbers = new Map([['', 0]]);
  return {
    list,
    numberOf(css: string): number {
      let number = numbers.get(css);
      if (number === undefined) {
        number = list.push(css) - 1;
        numbers.set(css, number);
      }
      return number;
    },
  };
}
