import { createNature, type NatureColumns } from '../../core/import/own/row-nature';
import { isForeignLocale } from '../../core/rules/tables/structure-rules';
import type { TaskCells, TaskKey, TaskRow, TaskTablePlace } from '../../core/tasks/task';
import type { Row } from '../../core/values/cell';
import type { SheetGrid } from '../v4';
import { taskColumns } from './columns';
import type { HeadingCell, HeadingProblem } from './heading-problems';
import { findHeadings, type Headings } from './headings';
import { spreadMerges } from './merged-cells';
import { splitRows } from './table';
import { findForeignTable, isUnfinishedTable } from './table-nature';

/** A unit's task table, read. */
export interface TaskTable {
  readonly place: TaskTablePlace;
  readonly headingRowNumber: number;
  readonly rows: readonly TaskRow[];
  /** Rows where people's content is gone and a code or another computed cell is left. */
  readonly computedRows: readonly TaskRow[];
  /** Columns that the unit added. */
  readonly ownColumns: readonly HeadingCell[];
  /** Optional headings that are missing. */
  readonly remarks: readonly HeadingProblem<TaskKey>[];
  readonly lastRowNumber: number;
  /** Rows that may be tasks or heads of sections: left out until somebody says. */
  readonly undecided: readonly { readonly rowNumber: number; readonly text: string }[];
}

export type TaskTableReading =
  | { readonly table: TaskTable }
  /** `isUnfinished`: a unit's own table with the product's headings, which set-up may complete. */
  | { readonly problems: readonly HeadingProblem<TaskKey>[]; readonly isUnfinished: boolean };

/** Reads the task table of a sheet; every row number and column index is the sheet's own. */
export function readTaskTable(grid: SheetGrid, unitCode: string): TaskTableReading {
  const reading = findHeadings(grid.rows, taskColumns);
  if ('problems' in reading) {
    const foreign = findForeignTable(grid.rows);
    return {
      problems: foreign === undefined ? reading.problems : [foreign],
      isUnfinished: isUnfinishedTable(grid.rows),
    };
  }
  const { headings } = reading;
  const { columnIndex, headingRowIndex, language, ownColumns, remarks } = headings;
  const { spreadsheetId, sheetId, title, locale } = grid;
  const isForeign = locale !== undefined && isForeignLocale(locale);
  const toCells = taskCellsReader(columnIndex);
  const toRow = (row: Row, rowIndex: number): TaskRow => ({ rowNumber: rowIndex + 1, cells: toCells(row) });
  const natureOf = createNature(natureColumns(columnIndex));
  const undecided: { rowNumber: number; text: string }[] = [];
  const isTask = (row: Row, rowIndex: number): boolean => {
    const nature = natureOf(row);
    if (nature === 'unclear') undecided.push({ rowNumber: rowIndex + 1, text: firstText(row) });
    return nature === 'task';
  };
  return {
    table: {
      place: {
        unitCode,
        spreadsheetId,
        sheetId,
        sheetTitle: title,
        columnIndex,
        ...(language === 'en' && { english: true }),
        ...(isForeign && { foreignLocale: true }),
      },
      headingRowNumber: headingRowIndex + 1,
      ...splitRows(spreadMerges(grid, headings), headings, taskColumns, toRow, isTask),
      ownColumns,
      remarks,
      undecided,
    },
  };
}

const marks: readonly TaskKey[] = [
  'lead',
  'dueText',
  'progress',
  'assignedOn',
  'source',
  'deliverable',
  'doneOn',
  'percent',
  'evidence',
  'contact',
  'partners',
];

function natureColumns(columnIndex: Headings<TaskKey>['columnIndex']): NatureColumns {
  const { code, title, note, lead, dueText } = columnIndex;
  return { code, title, note, lead, dueText, marks: marks.flatMap((key) => columnIndex[key] ?? []) };
}

function firstText(row: Row): string {
  const cell = row.find((one) => typeof one === 'string' && one.trim().length > 2);
  return typeof cell === 'string' ? cell : '';
}

/** Past the end of every row: reads as undefined, and stays an array index for the engine. */
const nowhere = 1_000_000;

/** Makes the function that turns a row into cells by key. One literal with all keys gives all rows one shape, which is what makes them fast. */
export function taskCellsReader(columnIndex: Headings<TaskKey>['columnIndex']): (row: Row) => TaskCells {
  const at = (key: TaskKey): number => columnIndex[key] ?? nowhere;
  const code = at('code');
  const title = at('title');
  const field = at('field');
  const source = at('source');
  const assignedOn = at('assignedOn');
  const lead = at('lead');
  const partners = at('partners');
  const contact = at('contact');
  const deliverable = at('deliverable');
  const dueText = at('dueText');
  const extendedTo = at('extendedTo');
  const extensionBasis = at('extensionBasis');
  const progress = at('progress');
  const percent = at('percent');
  const doneOn = at('doneOn');
  const evidence = at('evidence');
  const evidenceTo = at('evidenceTo');
  const delayCause = at('delayCause');
  const difficulty = at('difficulty');
  const proposal = at('proposal');
  const note = at('note');
  const dueOn = at('dueOn');
  const status = at('status');
  const check = at('check');
  const updatedAt = at('updatedAt');
  const committedOn = at('committedOn');
  const decidingLevel = at('decidingLevel');
  const reviewedOn = at('reviewedOn');
  const reviewResult = at('reviewResult');
  const originCode = at('originCode');
  const areas = at('areas');
  return (row) => ({
    code: row[code],
    title: row[title],
    field: row[field],
    source: row[source],
    assignedOn: row[assignedOn],
    lead: row[lead],
    partners: row[partners],
    contact: row[contact],
    deliverable: row[deliverable],
    dueText: row[dueText],
    extendedTo: row[extendedTo],
    extensionBasis: row[extensionBasis],
    progress: row[progress],
    percent: row[percent],
    doneOn: row[doneOn],
    evidence: row[evidence],
    evidenceTo: row[evidenceTo],
    delayCause: row[delayCause],
    difficulty: row[difficulty],
    proposal: row[proposal],
    note: row[note],
    dueOn: row[dueOn],
    status: row[status],
    check: row[check],
    updatedAt: row[updatedAt],
    committedOn: row[committedOn],
    decidingLevel: row[decidingLevel],
    reviewedOn: row[reviewedOn],
    reviewResult: row[reviewResult],
    originCode: row[originCode],
    areas: row[areas],
  });
}
