import type { ReportSnapshot, SnapshotTask } from '../../core/report/frozen/snapshot';
import { isOfYear } from '../../core/report/report-year';
import { isCounted } from '../../core/tasks/status';
import { cellText } from '../../core/tasks/task-text';
import { reportWords } from '../../i18n/report/messages';
import { readBelow } from '../../sheets/published/read-below';
import { statusList } from '../../sheets/tables/word-lists';
import { standingCode } from '../memory/last-report';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { requireMaster } from './master-of';

/**
 * The report as it stands, with the tasks it counted: both are written by one batch, so the master says what the report counted until somebody changes
 * it by hand, which the total gives away.
 */
export function readStandingReport(tracker: Tracker): ReportSnapshot {
  const report = tracker.grids.get('report');
  const code = standingCode(report);
  if (code === '') throw new UserError('noReport');
  const tasks = listTasks(tracker);
  let total = 0;
  for (const { status } of tasks.values()) if (isCounted(status)) total += 1;
  const rows = report?.rows ?? [];
  const below = readBelow(rows, [reportWords('vi').lower.below, reportWords('en').lower.below]);
  if (printedTotal(rows) !== total + (below?.total ?? 0)) throw new UserError('reportOutdated', { code });
  return { code, asOf: undefined, tasks, below };
}

function listTasks(tracker: Tracker): ReadonlyMap<string, SnapshotTask> {
  const { directory, settings } = tracker.context;
  const tasks = new Map<string, SnapshotTask>();
  for (const { code, cells } of requireMaster(tracker).records) {
    const status = statusList.parse(cells.status);
    const lastDay = typeof cells.dueOn === 'number' ? cells.dueOn : undefined;
    if (status === undefined || tasks.has(code) || !isOfYear({ lastDay, status }, settings.reportYear)) continue;
    const leads = directory.matchList(cellText(cells.lead));
    const [lead] = leads;
    const unitCode = leads.length === 1 && lead?.kind === 'one' ? lead.unit.code : '';
    tasks.set(code, { status, unitCode });
  }
  return tasks;
}

function printedTotal(rows: readonly (readonly unknown[])[]): unknown {
  const names = [reportWords('vi').grandTotal, reportWords('en').grandTotal];
  return rows.find((row) => cellText(row[0] as string) === '' && names.includes(cellText(row[1] as string)))?.[2];
}
