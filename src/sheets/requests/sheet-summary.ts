import type { SheetSummary } from '../v4';

/** What `spreadsheets.get` says of one sheet, as far as a summary needs it; zeros and falses are left out of v4 JSON. */
export interface SheetPropertiesJson {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly sheetType?: string;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
  };
}

/** A chart on a sheet of its own has no cells. */
export function hasGrid({ sheetType = 'GRID' }: SheetPropertiesJson = {}): boolean {
  return sheetType === 'GRID';
}

export function readSummary(properties: SheetPropertiesJson = {}): SheetSummary {
  const { sheetId = 0, title = '', index = 0, hidden = false, gridProperties = {} } = properties;
  const { rowCount = 0, columnCount = 0, frozenRowCount = 0 } = gridProperties;
  return { sheetId, title, index, hidden, rowCount, columnCount, frozenRowCount };
}

/** The sheets of a `spreadsheets.get`. */
export interface SheetsJson {
  readonly sheets?: readonly { readonly properties?: SheetPropertiesJson }[];
}

/** All sheets that have cells, in the order of the answer. */
export function readSummaries({ sheets = [] }: SheetsJson): SheetSummary[] {
  return sheets.filter(({ properties }) => hasGrid(properties)).map(({ properties }) => readSummary(properties));
}
