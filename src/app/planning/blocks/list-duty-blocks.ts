import type { Report } from '../../../core/report/report';
import type { ReportBlock } from '../../../core/report/report-block';
import { isAnswered, type OwedReport } from '../../../core/report-duties/answers';
import { measureDiscipline } from '../../../core/report-duties/discipline';
import { builtInCode } from '../../../core/report-duties/read-duties';
import { isOpen } from '../../../core/tasks/status';
import { lookedAfterAt } from '../../../core/tasks/task-review';
import { type Day, yearOf } from '../../../core/time/day';
import { registerMessages } from '../../../i18n/registers/messages';
import type { Assessment } from '../../judging/assess-tracker';

/** The running period of the monthly report has a list of its own in the report. */
export function isRunningMonth({ dutyCode, period }: OwedReport, today: Day): boolean {
  return dutyCode === builtInCode && period.firstDay <= today && today <= period.cutOff;
}

/** Each report with something open, and the year's table. */
export function listDutyBlocks({ tracker, duties, consolidation }: Assessment, report: Report): readonly ReportBlock[] {
  if (duties === undefined) return [];
  const { context } = tracker;
  const { today, settings } = context;
  const words = registerMessages(settings.language).duties;
  const groups = new Map<string, OwedReport[]>();
  for (const one of duties.reports) {
    const key = `${one.dutyCode} ${one.period.mark}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const open = new Set(duties.open);
  const shown = [...groups.values()].filter(
    (reports) =>
      reports.some((one) => open.has(one) && !isAnswered(one)) && !reports.some((one) => isRunningMonth(one, today)),
  );
  const stale = countStale(consolidation.rows, today, settings.staleAfterDays);
  const errors = new Map(report.quality.byUnit.map((unit) => [unit.unitCode, unit.errors]));
  const lines = measureDiscipline(duties.reports, today).map((row) => ({
    ...row,
    stale: stale.get(row.unitCode) ?? 0,
    errors: errors.get(row.unitCode) ?? 0,
  }));
  return [...words.blocks(shown.map((reports) => ({ reports }))), words.discipline(lines, yearOf(today))];
}

function countStale(
  rows: Assessment['consolidation']['rows'],
  today: Day,
  staleAfterDays: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { task, unitCode } of rows) {
    const lookedAt = lookedAfterAt(task, today);
    if (!isOpen(task.status) || lookedAt === undefined || lookedAt >= today - staleAfterDays) continue;
    counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1);
  }
  return counts;
}
