import type { MasterRecord } from '../../core/consolidate/master-row';
import type { Directory } from '../../core/directory/unit';
import type { TaskTablePlace } from '../../core/tasks/task';
import { cellText } from '../../core/tasks/task-text';
import type { Cell, Row } from '../../core/values/cell';
import { type MasterKey, masterColumns } from '../tables/columns';
import type { HeadingCell, HeadingProblem } from '../tables/heading-problems';
import { findHeadings } from '../tables/headings';
import { taskCellsReader } from '../tables/task-table';
import type { SheetGrid } from '../v4';
import { readMarks } from './master-marks';

/** The sheet `Tổng hợp`, read. Rows without a code are people's own and are left alone. */
export interface MasterTable {
  readonly place: Omit<TaskTablePlace, 'unitCode'>;
  readonly headingRowNumber: number;
  readonly columnIndex: { readonly [key in MasterKey]?: number };
  readonly records: readonly MasterRecord[];
  /** The coordinator's own columns: they stay with their row. */
  readonly ownColumns: readonly HeadingCell[];
  readonly remarks: readonly HeadingProblem<MasterKey>[];
  /** Last row with anything in any column: new rows go below it. */
  readonly lastRowNumber: number;
}

export type MasterReading =
  | { readonly table: MasterTable }
  | { readonly problems: readonly HeadingProblem<MasterKey>[] };

/** Reads the master wherever its columns stand and however its rows were sorted. */
export function readMaster(grid: SheetGrid, directory: Directory): MasterReading {
  const reading = findHeadings(grid.rows, masterColumns);
  if ('problems' in reading) return reading;
  const { columnIndex, headingRowIndex, language, ownColumns, remarks } = reading.headings;
  const place = {
    spreadsheetId: grid.spreadsheetId,
    sheetId: grid.sheetId,
    sheetTitle: grid.title,
    columnIndex,
    ...(language === 'en' && { english: true as const }),
  };
  const records: MasterRecord[] = [];
  const toRecord = createRecordReader(columnIndex, directory);
  for (let rowIndex = headingRowIndex + 1; rowIndex < grid.rows.length; rowIndex += 1) {
    const record = toRecord(grid.rows[rowIndex] as Row, rowIndex + 1);
    if (record !== undefined) records.push(record);
  }
  return {
    table: {
      place,
      headingRowNumber: headingRowIndex + 1,
      columnIndex,
      records,
      ownColumns,
      remarks,
      lastRowNumber: Math.max(grid.rows.length, headingRowIndex + 1),
    },
  };
}

function createRecordReader(
  columnIndex: { readonly [key in MasterKey]?: number },
  directory: Directory,
): (row: Row, rowNumber: number) => MasterRecord | undefined {
  const toCells = taskCellsReader(columnIndex);
  const codeOf = createUnitReader(directory);
  const { code: codeIndex = 0, unit: unitIndex, sourceFile: sourceIndex } = columnIndex;
  return (row, rowNumber) => {
    const code = cellText(row[codeIndex]);
    if (code === '') return undefined;
    const cells = toCells(row);
    const { vanishedSince, rules, standing } = readMarks(cells.check);
    return {
      rowNumber,
      code,
      cells,
      unitCode: unitIndex === undefined ? '' : codeOf(row[unitIndex]),
      source: sourceIndex === undefined ? '' : cellText(row[sourceIndex]),
      vanishedSince,
      rules,
      standing,
    };
  };
}

/** A unit's code as the directory spells it, also where a person wrote its name. Units are few and rows are many. */
function createUnitReader(directory: Directory): (cell: Cell) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    let code = known.get(cell);
    if (code === undefined) {
      const text = cellText(cell);
      const match = directory.findByCode(text);
      const named = match === undefined && text !== '' ? directory.match(text) : undefined;
      code = match?.code ?? (named?.kind === 'one' ? named.unit.code : text);
      known.set(cell, code);
    }
    return code;
  };
}
