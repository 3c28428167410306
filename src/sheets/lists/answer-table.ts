import type { Directory } from '../../core/directory/unit';
import type { ItemPlace, ItemRow } from '../../core/register/item';
import type { Answer } from '../../core/report-duties/answers';
import { cellText } from '../../core/tasks/task-text';
import { parseDateCell } from '../../core/time/date-reading';
import type { Cell } from '../../core/values/cell';
import { submissionsColumns } from '../tables/submission-columns';
import { readTable } from '../tables/table';
import { submissionStateList } from '../tables/word-lists';
import type { SheetGrid } from '../v4';
import { codesIn } from './submissions';

/** `Nộp báo cáo` as the answers that stand there. */
export interface AnswerTable {
  readonly place: ItemPlace;
  readonly rows: readonly ItemRow[];
  readonly answers: readonly Answer[];
}

/** undefined when its headings are lost. */
export function readAnswerTable(grid: SheetGrid, directory: Directory): AnswerTable | undefined {
  const reading = readTable(grid, submissionsColumns);
  if ('problems' in reading) return undefined;
  const { columnIndex, rows, language } = reading.table;
  const { spreadsheetId, sheetId, title } = grid;
  return {
    place: {
      spreadsheetId,
      sheetId,
      sheetTitle: title,
      columnIndex,
      ...(language === 'en' && { english: true as const }),
    },
    rows,
    answers: rows.flatMap(({ cells, rowNumber }): Answer[] => {
      const match = directory.match(cellText(cells.unit));
      const state = submissionStateList.parse(cells.state);
      const at = momentIn(cells.at);
      if (match.kind !== 'one' || state === undefined || state === 'notSubmitted' || at === undefined) return [];
      return [
        {
          unitCode: match.unit.code,
          codes: codesIn(cellText(cells.duty)),
          period: cellText(cells.period),
          kind: state === 'nothingToReport' ? 'nothingToReport' : 'submitted',
          hasErrors: state === 'submittedWithErrors',
          at,
          by: cellText(cells.by),
          symbol: cellText(cells.symbol),
          returnedOn: dayIn(cells.returnedOn),
          rowNumber,
        },
      ];
    }),
  };
}

function momentIn(cell: Cell): number | undefined {
  return typeof cell === 'number' && cell > 0 ? cell : dayIn(cell);
}

function dayIn(cell: Cell): number | undefined {
  const reading = parseDateCell(cell);
  return reading.kind === 'day' ? reading.day : undefined;
}
