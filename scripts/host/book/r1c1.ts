import { type Corner, mapReferences, spellCorner } from './formula';

const NUMBER = String.raw`(?:\[-?\d+\]|\d+)?`;
const REFERENCE = `(?:R${NUMBER}C${NUMBER}|R${NUMBER}|C${NUMBER})`;

/** Texts, references (with their sheet) and words, so that neither `RC(` nor `"R1C1"` nor `RATE` is taken for a cell. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${REFERENCE}(?::${REFERENCE})?)(?![\p{L}\p{N}_.(!\[])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?`,
  'gu',
);
const CORNER = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/;

/** A formula in R1C1 notation as the cell at this row and column, from 0, reads it in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return token;
    const parts = cells.split(':').map((part) => cornerOf(part, row, column));
    if (parts.some((corner) => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0)) return `${sheet ?? ''}#REF!`;
    const [first] = parts;
    // A lone row or column is written from itself to itself.
    const isLine = parts.length === 1 && (first?.row === undefined || first.column === undefined);
    return (sheet ?? '') + (isLine ? [...parts, ...parts] : parts).map(spellCorner).join(':');
  });
}

function cornerOf(part: string, row: number, column: number): Corner {
  const [, rowPart, columnPart] = CORNER.exec(part) ?? [];
  return {
    row: part.startsWith('R') ? indexOf(rowPart, row) : undefined,
    column: part.includes('C') ? indexOf(columnPart, column) : undefined,
    isRowFixed: isFixed(rowPart),
    isColumnFixed: isFixed(columnPart),
  };
}

function isFixed(part: string | undefined): boolean {
  return part !== undefined && !part.startsWith('[');
}

function indexOf(part: string | undefined, own: number): number {
  if (part === undefined) return own;
  return part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part) - 1;
}

/** A formula in A1 notation as R1C1, seen from its cell: `R[0]C[-1]`, `R1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(
    formula,
    (corners) => corners,
    (sheet) => sheet ?? '',
    (corner) => {
      const rowText = corner.row === undefined ? '' : `R${spell(corner.row, corner.isRowFixed, row)}`;
      return rowText + (corner.column === undefined ? '' : `C${spell(corner.column, corner.isColumnFixed, column)}`);
    },
  );
}

function spell(index: number, isAbsolute: boolean, own: number): string {
  return isAbsolute ? String(index + 1) : `[${index - own}]`;
}
