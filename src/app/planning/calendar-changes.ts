import { findMovedDeadlines, listCalendarChanges } from '../../core/tasks/moved-deadlines';
import { readTask } from '../../core/tasks/read-task';
import type { Task } from '../../core/tasks/task';
import type { TaskContext } from '../../core/tasks/task-context';
import { shortenText } from '../../core/text/text';
import { createCalendar, type Holiday } from '../../core/time/calendar';
import { reminderMessages } from '../../i18n/reminders/messages';
import { readMaster } from '../../sheets/master/master-table';
import { sheetTitle } from '../../sheets/tables/sheet-names';
import { readHolidays } from '../../sheets/tables/system-tables';
import type { Request, SheetGrid } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { readLongJson, writeLong } from '../memory/long-store';
import type { Ports } from '../ports/ports';
import { toGrid } from '../reading/to-grid';
import { planLogLine } from './plan-run';

const name = 'holidays';

/** Longer than any change that people make at once; a cell takes 50,000 characters. */
const longestDetails = 20_000;

/** A line of the log when the holiday table is not what it was at the last daily run: the days that changed and the deadlines that they move. */
export function planCalendarNotice(ports: Ports, { tracker, consolidation }: Assessment): readonly Request[] {
  const before = readLongJson<readonly Holiday[]>(ports, name);
  const { context } = tracker;
  if (before === undefined || JSON.stringify(before) === JSON.stringify(readTable(tracker.grids.get('holidays'))))
    return [];
  const { language } = context.settings;
  const tasks = consolidation.rows.map(({ task }) => task);
  const notice = describeChange(before, tasks, context);
  if (notice === undefined) return [];
  const details = shortenText(notice.details, longestDetails);
  return planLogLine(ports, tracker, sheetTitle('holidays', language), notice.result, details);
}

/** After the run that told of it. */
export function rememberHolidays(ports: Ports, { tracker }: Assessment): void {
  writeLong(ports, name, JSON.stringify(readTable(tracker.grids.get('holidays'))));
}

/** Tells whoever edits the holiday table which deadlines of the master that moves; one more read, for this sheet's edits only. */
export function sayMovedDeadlines(ports: Ports, before: SheetGrid | undefined, context: TaskContext): void {
  const { language } = context.settings;
  const sheet = ports.openWorkbook.findSheet(sheetTitle('master', language));
  const reading = sheet === undefined ? undefined : readMaster(toGrid(sheet), context.directory);
  if (reading === undefined || 'problems' in reading) return;
  const { records, place } = reading.table;
  const tasks = records.map((record) => readTask(record, { ...place, unitCode: '' }, context));
  const notice = describeChange(readTable(before), tasks, context);
  if (notice !== undefined) ports.screen.toast(notice.result);
}

function describeChange(before: readonly Holiday[], tasks: readonly Task[], context: TaskContext) {
  const then = createCalendar(before);
  const changes = listCalendarChanges(then, context.calendar, context.today);
  if (changes.length === 0) return undefined;
  const moves = findMovedDeadlines(tasks, then, context);
  return reminderMessages(context.settings.language).calendarChanged({ changes, moves });
}

function readTable(grid: SheetGrid | undefined): readonly Holiday[] {
  const reading = grid === undefined ? undefined : readHolidays(grid);
  return reading !== undefined && 'table' in reading ? reading.table.items : [];
}
