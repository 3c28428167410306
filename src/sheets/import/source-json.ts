import type { Merge, NumberFormat, SourceSheet } from '../../core/import/sheet/source-sheet';
import type { Cell, Row } from '../../core/values/cell';
import type { GridRange } from '../v4';

/** Field mask of a foreign sheet: what its cells hold, what people see of it, how it is formatted, and which cells are merged. */
export const sourceFields =
  'sheets(properties(sheetId,title),merges,data(startRow,startColumn,rowData(values(effectiveValue,formattedValue,effectiveFormat.numberFormat))))';

interface SourceJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number; readonly title?: string };
    readonly merges?: readonly GridRange[];
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly { readonly values?: readonly CellJson[] }[];
    }[];
  }[];
}

interface CellJson {
  readonly effectiveValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
    readonly errorValue?: object;
  };
  readonly formattedValue?: string;
  readonly effectiveFormat?: { readonly numberFormat?: NumberFormat };
}

/** The first sheet of such an answer as recognition takes it; undefined when there is none. Zeros and empty parts are left out of v4 JSON. */
export function readSourceJson(json: unknown): SourceSheet | undefined {
  const [sheet] = (json as SourceJson).sheets ?? [];
  if (sheet === undefined) return undefined;
  const rows: Row[] = [];
  const shown: string[][] = [];
  const formats: (NumberFormat | undefined)[][] = [];
  for (const { startRow = 0, rowData = [] } of sheet.data ?? []) {
    for (const [offset, { values = [] }] of rowData.entries()) {
      rows[startRow + offset] = values.map(cellOf);
      shown[startRow + offset] = values.map(({ formattedValue = '' }) => formattedValue);
      formats[startRow + offset] = values.map(({ effectiveFormat }) => effectiveFormat?.numberFormat);
    }
  }
  const merges = (sheet.merges ?? []).map(
    ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }): Merge => ({
      top: startRowIndex,
      left: startColumnIndex,
      bottom: endRowIndex,
      right: endColumnIndex,
    }),
  );
  const filled = Array.from(rows, (row) => row ?? []);
  return { title: sheet.properties?.title ?? '', rows: filled, shown, formats, merges };
}

/** An error shows what people see: `#REF!`. */
function cellOf({ effectiveValue, formattedValue = '' }: CellJson): Cell {
  if (effectiveValue === undefined) return undefined;
  const { stringValue, numberValue, boolValue, errorValue } = effectiveValue;
  if (errorValue !== undefined) return formattedValue === '' ? '#ERROR!' : formattedValue;
  return stringValue ?? numberValue ?? boolValue;
}
