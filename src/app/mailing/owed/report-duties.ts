import { reportingPeriodAt } from '../../../core/duties/period';
import { deriveSubmission } from '../../../core/duties/submission';
import { filePlace, type ReportDuty } from '../../../core/reminders/matter';
import { builtInCode } from '../../../core/report-duties/read-duties';
import { mailMessages } from '../../../i18n/mail/messages';
import { registerMessages } from '../../../i18n/registers/messages';
import type { Assessment } from '../../judging/assess-tracker';
import type { UnitTable } from '../../ports/tracker';
import type { AssessedDuties } from '../../registers/assess-duties';

/** Reports that units have not handed in: they stand in the same mail as the tasks. */
export function listDuties(assessment: Assessment): readonly ReportDuty[] {
  return assessment.duties === undefined ? listRunning(assessment) : listOpen(assessment, assessment.duties);
}

/** Units whose tables could not be read. Nothing is told in a lower tracker that counts here. */
export function unreadUnits(outcomes: Assessment['outcomes']): ReadonlySet<string> {
  return new Set(outcomes.flatMap((one) => (one.kind === 'leftOut' && one.isLower !== true ? [one.unitCode] : [])));
}

/** Of every duty and period, until they are answered. */
function listOpen({ tracker, outcomes }: Assessment, { open }: AssessedDuties): readonly ReportDuty[] {
  const { today, settings, directory } = tracker.context;
  const words = registerMessages(settings.language).duties;
  const tableOf = new Map(tracker.unitTables.map((unitTable) => [unitTable.unit.code, unitTable]));
  const unread = unreadUnits(outcomes);
  return open.flatMap((report): ReportDuty[] => {
    const { code, unitCode, currentLastDay: lastDay, isVoluntary, period, dutyCode } = report;
    const unit = directory.findByCode(unitCode);
    // Of a table that could not be read nobody knows what the unit has stated: silence is better than a wrong reproach.
    if (unit === undefined || unread.has(unitCode) || (isVoluntary && lastDay < today)) return [];
    const unitTable = tableOf.get(unitCode);
    const isBuiltIn = dutyCode === builtInCode;
    const title = isBuiltIn
      ? mailMessages(settings.language).periodicReport({ ...period, month: period.index, lastDay: period.cutOff })
      : words.reportTitle(report);
    return [{ code, title, unit, lastDay, place: unitTable === undefined ? undefined : headingPlace(unitTable) }];
  });
}

/** Without duties of its own a tracker knows the running monthly report alone. */
function listRunning({ tracker, outcomes }: Assessment): readonly ReportDuty[] {
  const { today, settings } = tracker.context;
  const period = reportingPeriodAt(today);
  const title = mailMessages(settings.language).periodicReport(period);
  const month = `${period.year}-${String(period.month).padStart(2, '0')}`;
  const tableOf = new Map(tracker.unitTables.map((unitTable) => [unitTable.unit.code, unitTable]));
  return outcomes.flatMap((outcome): ReportDuty[] => {
    const unitTable = tableOf.get(outcome.unitCode);
    // Of a table that could not be read nobody knows what the unit has stated: silence is better than a wrong reproach.
    if (unitTable === undefined || outcome.kind === 'absent' || outcome.kind === 'leftOut' || outcome.kind === 'lower')
      return [];
    // Errors make a report a bad one, not a missing one: the check column asks for them.
    if (deriveSubmission(outcome.statement, 0, period) !== 'notSubmitted') return [];
    const { unit } = unitTable;
    const code = `BC-${month}-${unit.code}`;
    return [{ code, title, unit, lastDay: period.lastDay, place: headingPlace(unitTable) }];
  });
}

/** The line of the statement stands above the heading row. */
function headingPlace(unitTable: UnitTable): ReportDuty['place'] {
  if (unitTable.kind === 'unchanged' || unitTable.kind === 'inFile') return filePlace(unitTable.unit.fileId);
  if (unitTable.kind !== 'read') return undefined;
  const { grid, table } = unitTable;
  const { spreadsheetId, sheetId, title } = grid;
  return { spreadsheetId, sheetId, sheetTitle: title, rowNumber: table.headingRowNumber, columnIndex: undefined };
}
