import { columnIndexOf, columnName, quoteTitle } from './a1';
import { type Dimension, type DimensionChange, movedRange } from './span';

/** Texts, references (with their sheet) and words, so that `LOG10(` and `"A1"` are never taken for cells. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?/gu;

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

function parseCorner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    column: letters === '' ? undefined : columnIndexOf(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    isColumnFixed: letters !== '' && first === '$',
    // `$5:$9` has its only sign in front.
    isRowFixed: letters === '' ? first === '$' : second === '$',
  };
}

export function spellCorner({ column, row, isColumnFixed, isRowFixed }: Corner): string {
  const letters = column === undefined ? '' : `${isColumnFixed ? '$' : ''}${columnName(column)}`;
  return letters + (row === undefined ? '' : `${isRowFixed ? '$' : ''}${row + 1}`);
}

/**
 * Passes each reference of a formula through `change`; undefined from it writes `#REF!`. `sheet` is the prefix with its `!`, which `prefixOf` may
 * spell otherwise.
 */
export function mapReferences(
  formula: string,
  change: (corners: readonly Corner[], sheet: string | undefined) => readonly Corner[] | undefined,
  prefixOf: (sheet: string | undefined) => string = (sheet) => sheet ?? '',
  spell: (corner: Corner) => string = spellCorner,
): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return token;
    const corners = change(cells.split(':').map(parseCorner), sheet);
    return prefixOf(sheet) + (corners === undefined ? '#REF!' : corners.map(spell).join(':'));
  });
}

/** The formula as it reads when its cell is copied so many rows and columns away: `$` parts stay. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (corners) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + rows,
      column: corner.column === undefined || corner.isColumnFixed ? corner.column : corner.column + columns,
    }));
    return moved.some((corner) => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0) ? undefined : moved;
  });
}

/** Where a formula stands, and which sheet's rows or columns changed. */
interface FormulaMove {
  readonly ownTitle: string;
  readonly changedTitle: string;
  readonly dimension: Dimension;
  readonly change: DimensionChange;
  /** Rules are anchored at their range: a reference to a removed row there keeps its text. */
  readonly keepsRemoved?: boolean;
}

export function titleOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The formula after rows or columns were inserted, deleted or moved: references follow their cells. */
export function movedFormula(formula: string, move: FormulaMove): string {
  const isRows = move.dimension === 'ROWS';
  return mapReferences(formula, (corners, sheet) => {
    const title = sheet === undefined ? move.ownTitle : titleOfPrefix(sheet);
    if (title !== move.changedTitle) return corners;
    const first = corners[0];
    const last = corners[1] ?? first;
    const start = isRows ? first?.row : first?.column;
    const end = isRows ? last?.row : last?.column;
    if (first === undefined || last === undefined || start === undefined) return corners;
    const range = movedRange(
      isRows
        ? { startRowIndex: start, ...(end !== undefined && { endRowIndex: end + 1 }) }
        : { startColumnIndex: start, ...(end !== undefined && { endColumnIndex: end + 1 }) },
      move.dimension,
      move.change,
    );
    if (range === undefined) return move.keepsRemoved === true ? corners : undefined;
    const newStart = (isRows ? range.startRowIndex : range.startColumnIndex) ?? start;
    const newEnd = (isRows ? range.endRowIndex : range.endColumnIndex) ?? undefined;
    const key = isRows ? 'row' : 'column';
    const moved: Corner[] = [{ ...first, [key]: newStart }];
    if (corners.length > 1) moved.push(newEnd === undefined ? last : { ...last, [key]: newEnd - 1 });
    return moved;
  });
}

/** The formula after a sheet got another name. */
export function renamedFormula(formula: string, before: string, after: string): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined) =>
    sheet !== undefined && titleOfPrefix(sheet) === before
      ? `${quoteTitle(after)}!${token.slice(sheet.length)}`
      : token,
  );
}
