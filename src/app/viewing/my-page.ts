import { nothingKnown } from '../../core/codes/known-task';
import type { Issue } from '../../core/issues/issue';
import { isSecretText } from '../../core/rules/safety/withholding';
import { checkTasks } from '../../core/rules/tasks/check-tasks';
import { readTask } from '../../core/tasks/read-task';
import { planSafeRepairs } from '../../core/tasks/safe-repairs';
import type { Task } from '../../core/tasks/task';
import { listToDo, measureProgress } from '../../core/to-do/to-do';
import { myPageMessages } from '../../i18n/my-page/messages';
import { type MyPage, renderMyPage, renderNotice } from '../../i18n/my-page/render-page';
import { cellName } from '../../sheets/requests/a1';
import { readTaskTable, type TaskTable } from '../../sheets/tables/task-table';
import { findOwner, openEditContext } from '../editing/edit-context';
import { replacedRule } from '../judging/examine-tasks';
import type { OpenSheetPort, Ports } from '../ports/ports';
import type { TrackerContext } from '../ports/tracker';
import { toGrid } from '../reading/to-grid';

/** What `src/ui/my-page.html` shows. */
export interface MyPageData {
  readonly language: string;
  readonly title: string;
  readonly refresh: string;
  readonly busy: string;
  readonly failed: string;
  /** '' when the open sheet is no unit's. */
  readonly sheetTitle: string;
  /** HTML. */
  readonly body: string;
}

/**
 * The page of the unit whose sheet is open, judged now. It reads that sheet alone; settings, units, documents and holidays are remembered from the last
 * run or edit, so that it opens in three calls and needs no right to any other sheet.
 */
export function viewMyPage(ports: Ports): MyPageData {
  const sheet = ports.openWorkbook.activeSheet();
  const tracker = openEditContext(ports, { sheet });
  const { settings, directory } = tracker.context;
  const words = myPageMessages(settings.language);
  const unit = findOwner(sheet.title, directory.units);
  const data = (sheetTitle: string, body: string): MyPageData => {
    const { title, refresh, busy, failed } = words;
    return { language: settings.language, title, refresh, busy, failed, sheetTitle, body };
  };
  if (unit === undefined) return data('', renderNotice(words.openUnitSheet(ownSheets(ports, tracker))));
  const reading = readTaskTable(toGrid(sheet), unit.code);
  if ('problems' in reading) return data('', renderNotice(words.headingsBroken));
  const page = judgePage(sheet, reading.table, unit.name, tracker);
  return data(sheet.title, renderMyPage(page, settings.language));
}

/** Sheets of the units whose mailbox is the person's, where Google says who that is. */
function ownSheets(ports: Ports, { context }: TrackerContext): string[] {
  const email = ports.session.userEmail().toLowerCase();
  if (email === '') return [];
  return context.directory.units
    .filter(({ fileId, isTracker }) => fileId === '' && isTracker !== true)
    .filter(({ contactEmails }) => contactEmails.toLowerCase().includes(email))
    .map(({ sheetName }) => `“${sheetName}”`);
}

function judgePage(sheet: OpenSheetPort, table: TaskTable, unitName: string, tracker: TrackerContext): MyPage {
  const { context, ruleSettings, ownRules } = tracker;
  const { place } = table;
  const tasks = table.rows.map((row) => readTask(row, place, context));
  const issues = checkTasks(tasks, context, { ruleSettings, ownRules, known: nothingKnown });
  const spotOf = (rowNumber: number, columnIndex: number) => ({
    cell: cellName(rowNumber, columnIndex),
    rowIndex: rowNumber - 1,
    columnIndex,
  });
  const repairs = planSafeRepairs(tasks, context).filter(({ from }) => !isSecretText(from));
  const formulas = repairs.length === 0 ? [] : sheet.readFormulas();
  return {
    sheetTitle: sheet.title,
    unitName,
    progress: measureProgress(tasks),
    toDo: listToDo(tasks, context.today).map((one) => ({
      ...one,
      spot: spotOf(one.task.rowNumber, place.columnIndex.title ?? 0),
    })),
    issues: issues
      .filter(({ rule }) => rule !== replacedRule)
      .map((issue) => ({ ...spotOf(issue.place.rowNumber, columnOf(issue, tasks)), issue })),
    repairs: repairs
      .map((repair) => ({ ...spotOf(repair.rowNumber, place.columnIndex[repair.key] ?? 0), repair }))
      .filter(({ rowIndex, columnIndex }) => (formulas[rowIndex]?.[columnIndex] ?? '') === ''),
  };
}

/** The cell that a problem names; one of a whole row is shown at its first column. */
function columnOf({ key }: Issue, [first]: readonly Task[]): number {
  const places: { readonly [name: string]: number | undefined } = first?.place.columnIndex ?? {};
  return key === undefined ? 0 : (places[key] ?? 0);
}
