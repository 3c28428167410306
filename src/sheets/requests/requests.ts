import type { Cell } from '../../core/values/cell';

/** A cell takes no more: https://support.google.com/drive/answer/37603. A longer text would make Google refuse the whole batch. */
export const cellCharacterLimit = 50_000;

/** Number formats of cells that are written into sheets whose columns nobody has formatted. */
export const writtenFormats = {
  date: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
} as const;

/** One cell to write; rows and columns count from 0. A blank value clears the cell's content. */
export interface CellChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: Cell;
  /** Makes the whole cell a link; '' takes a link away. */
  readonly link?: string | undefined;
  /** Shows the number as a date. */
  readonly as?: keyof typeof writtenFormats | undefined;
}

const valueFields = 'userEnteredValue';

/** Text is stored as text even when it looks like a formula, a number or a date: `updateCells` never parses. */
export function cellData(value: Cell, link?: string, as?: CellChange['as']) {
  const entered = enteredValue(value);
  // Nearly every cell is a bare value, and there may be millions: putting it together from parts costs ten times as much.
  if (link === undefined && as === undefined) return entered === undefined ? {} : { userEnteredValue: entered };
  const format = {
    ...(link === undefined ? {} : { textFormat: link === '' ? {} : { link: { uri: link } } }),
    ...(as === undefined ? {} : { numberFormat: writtenFormats[as] }),
  };
  return {
    ...(entered === undefined ? {} : { userEnteredValue: entered }),
    ...(link === undefined && as === undefined ? {} : { userEnteredFormat: format }),
  };
}

function fieldsOf({ link, as }: CellChange): string {
  if (link === undefined && as === undefined) return valueFields;
  return [
    valueFields,
    ...(link === undefined ? [] : ['userEnteredFormat.textFormat.link']),
    ...(as === undefined ? [] : ['userEnteredFormat.numberFormat']),
  ].join(',');
}

function enteredValue(value: Cell) {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: fitText(value) };
}

/** What a cell takes of a text. */
export function fitText(text: string): string {
  return text.length > cellCharacterLimit ? `${text.slice(0, cellCharacterLimit - 1)}…` : text;
}

/** Writes a block of values from one corner on; blank values clear. */
export function updateCells(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly Cell[])[],
) {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((row) => ({ values: row.map((value) => cellData(value)) })),
      fields: valueFields,
    },
  };
}

/**
 * Writes scattered cells with few requests: neighbours in a row become one run, equal runs in following rows one block.
 * The order of the changes does not matter; of two changes of one cell the later counts.
 */
export function writeCells(sheetId: number, changes: readonly CellChange[]) {
  const blocks: Block[] = [];
  let above: Block | undefined;
  for (const run of runsOf(changes)) {
    if (above !== undefined && continues(above, run)) {
      above.rows.push(run.values);
    } else {
      above = { ...run, rows: [run.values] };
      blocks.push(above);
    }
  }
  return blocks.map(({ rowIndex, columnIndex, fields, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}

type CellData = ReturnType<typeof cellData>;

interface Run {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly fields: string;
  readonly values: CellData[];
}

interface Block extends Run {
  readonly rows: CellData[][];
}

function continues(above: Block, run: Run): boolean {
  return (
    run.rowIndex === above.rowIndex + above.rows.length &&
    run.columnIndex === above.columnIndex &&
    run.values.length === above.values.length &&
    run.fields === above.fields
  );
}

/** Runs ordered by column, then row, so that a column of changes meets its neighbour above. */
function runsOf(changes: readonly CellChange[]): Run[] {
  const sorted = [...changes].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const change of sorted) {
    const { rowIndex, columnIndex, value, link, as } = change;
    const fields = fieldsOf(change);
    const offset = last === undefined || last.rowIndex !== rowIndex ? -1 : columnIndex - last.columnIndex;
    if (last !== undefined && offset >= 0 && offset < last.values.length && last.fields !== fields) {
      // The same cell again, which sets other parts of it.
      last.values.pop();
      if (last.values.length === 0) runs.pop();
      last = undefined;
    }
    if (last !== undefined && offset >= 0 && offset <= last.values.length && last.fields === fields) {
      last.values[offset] = cellData(value, link, as);
    } else {
      last = { rowIndex, columnIndex, fields, values: [cellData(value, link, as)] };
      runs.push(last);
    }
  }
  return runs.sort(
    (a, b) =>
      a.columnIndex - b.columnIndex ||
      a.values.length - b.values.length ||
      a.fields.length - b.fields.length ||
      a.rowIndex - b.rowIndex,
  );
}

/** Adds rows or columns at the end of the grid. */
export function appendDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', length: number) {
  return { appendDimension: { sheetId, dimension, length } };
}

/** Inserts rows or columns; `inheritFromBefore` takes the formats of the row above. */
export function insertDimension(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
  inheritFromBefore: boolean,
) {
  return { insertDimension: { range: { sheetId, dimension, startIndex, endIndex }, inheritFromBefore } };
}

export function deleteDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) {
  return { deleteDimension: { range: { sheetId, dimension, startIndex, endIndex } } };
}

/** Width of columns or height of rows, in pixels. */
export function resizeDimension(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
  pixelSize: number,
) {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex, endIndex },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}
