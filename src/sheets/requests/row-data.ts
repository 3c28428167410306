import type { SheetGrid } from '../v4';

type Rows = SheetGrid['rows'];
type Cell = Rows[number][number];

/** A row as `spreadsheets.get` gives it: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#rowdata */
export interface RowDataJson {
  readonly values?: readonly {
    readonly effectiveValue?: EffectiveValue;
    readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string; readonly pattern?: string } };
  }[];
}

interface EffectiveValue {
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  readonly errorValue?: { readonly type?: string };
}

/** What a cell that is in error shows, by the API's name for it. */
const errorTexts: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** The rows as `values` would give them with UNFORMATTED_VALUE: blanks inside a row are '', trailing ones are left out. */
export function cellsOf(rows: readonly RowDataJson[]): Rows {
  return rows.map(({ values = [] }) => {
    let width = values.length;
    while (width > 0 && values[width - 1]?.effectiveValue === undefined) width -= 1;
    const cells: Cell[] = [];
    for (let index = 0; index < width; index += 1) cells.push(cellOf(values[index]?.effectiveValue));
    return cells;
  });
}

/** How the numbers are shown that are shown otherwise than as numbers. */
export function formatsOf(rows: readonly RowDataJson[]): NonNullable<SheetGrid['formats']> {
  return rows.flatMap(({ values = [] }, rowIndex) =>
    values.flatMap(({ effectiveValue, effectiveFormat }, columnIndex) => {
      const { type = '', pattern = '' } = effectiveFormat?.numberFormat ?? {};
      const isNumber = effectiveValue?.numberValue !== undefined;
      return isNumber && (type !== '' || pattern !== '') ? [{ rowIndex, columnIndex, type, pattern }] : [];
    }),
  );
}

function cellOf(value: EffectiveValue | undefined): Cell {
  if (value === undefined) return '';
  const { stringValue, numberValue, boolValue, errorValue } = value;
  if (stringValue !== undefined) return stringValue;
  if (numberValue !== undefined) return numberValue;
  if (boolValue !== undefined) return boolValue;
  return errorValue === undefined ? '' : (errorTexts[errorValue.type ?? ''] ?? '#ERROR!');
}
