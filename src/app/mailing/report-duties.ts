import { reportingPeriodAt } from '../../core/duties/period';
import { deriveSubmission } from '../../core/duties/submission';
import { filePlace, type ReportDuty } from '../../core/reminders/matter';
import { mailMessages } from '../../i18n/mail/messages';
import type { Assessment } from '../judging/assess-tracker';
import type { UnitTable } from '../ports/tracker';

/** Reports of the running period that units have not handed in: they stand in the same mail as the tasks. */
export function listDuties({ tracker, outcomes }: Assessment): readonly ReportDuty[] {
  const { today, settings } = tracker.context;
  const period = reportingPeriodAt(today);
  const title = mailMessages(settings.language).periodicReport(period);
  const month = `${period.year}-${String(period.month).padStart(2, '0')}`;
  const tableOf = new Map(tracker.unitTables.map((unitTable) => [unitTable.unit.code, unitTable]));
  return outcomes.flatMap((outcome): ReportDuty[] => {
    const unitTable = tableOf.get(outcome.unitCode);
    // Of a table that could not be read nobody knows what the unit has stated: silence is better than a wrong reproach.
    if (unitTable === undefined || outcome.kind === 'absent' || outcome.kind === 'leftOut') return [];
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
