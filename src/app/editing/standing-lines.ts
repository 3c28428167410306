import { isItemLine } from '../../core/register/item-codes';
import type { Settings } from '../../core/settings/settings';
import type { Task, TaskKey } from '../../core/tasks/task';
import { isAssignedChangeLine } from '../../i18n/rules/render';
import { cellName } from '../../sheets/requests/a1';

/** What the last run wrote into a row's check cell and an edit cannot judge: that the row differs from what the master remembers. */
interface StandingLines {
  readonly lines: readonly string[];
  /** Whether the last day that stands in the row counts rather than the row's own wording. */
  readonly keepsLastDay: boolean;
}

const assignedKeys: readonly TaskKey[] = ['title', 'source', 'lead', 'dueText', 'assignedOn'];
const ofDeadline: readonly TaskKey[] = ['dueText', 'assignedOn'];
const ofExtension: readonly TaskKey[] = ['extendedTo', 'extensionBasis'];
const nothing: StandingLines = { lines: [], keepsLastDay: false };

/** The lines about cells that the edit left alone; what it touched is for the next run to judge. */
export function findStandingLines(
  { cells, rowNumber, place }: Task,
  touched: readonly TaskKey[],
  { language }: Settings,
): StandingLines {
  if (typeof cells.check !== 'string' || cells.check === '' || touched.includes('check')) return nothing;
  const isExtending = touched.some((key) => ofExtension.includes(key));
  const left = assignedKeys.filter((key) => !touched.includes(key) && !(isExtending && ofDeadline.includes(key)));
  const lines: string[] = [];
  let keepsLastDay = false;
  for (const line of cells.check.split('\n')) {
    if (isItemLine(line)) lines.push(line);
    const key = left.find((one) => {
      const columnIndex = place.columnIndex[one];
      return columnIndex !== undefined && isAssignedChangeLine(line, cellName(rowNumber, columnIndex), language);
    });
    if (key === undefined) continue;
    lines.push(line);
    if (ofDeadline.includes(key)) keepsLastDay = true;
  }
  return { lines, keepsLastDay: keepsLastDay && !touched.includes('dueOn') };
}
