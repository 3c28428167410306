import { filePlace, type ReportDuty } from '../../../core/reminders/matter';
import { registerMessages } from '../../../i18n/registers/messages';
import type { Assessment } from '../../judging/assess-tracker';
import type { UnitTable } from '../../ports/tracker';
import { findReviews } from '../../registers/reviews-under-way';
import { unreadUnits } from './report-duties';

/** One line for each unit that has rows left to go over in a campaign: `RS01: còn 5/12 dòng chưa rà soát`. */
export function listReviewDuties(assessment: Assessment): readonly ReportDuty[] {
  const { tracker, outcomes } = assessment;
  const { directory, settings } = tracker.context;
  const words = registerMessages(settings.language).reviews;
  const tableOf = new Map(tracker.unitTables.map((unitTable) => [unitTable.unit.code, unitTable]));
  // Of a table that could not be read nobody knows what was gone over since.
  const unread = unreadUnits(outcomes);
  return findReviews(assessment).flatMap(({ review, units }) =>
    units.flatMap(({ unitCode, rows, left }): ReportDuty[] => {
      const unit = directory.findByCode(unitCode);
      if (unit === undefined || left.length === 0 || unread.has(unitCode)) return [];
      const { code, lastDay } = review;
      const title = words.mailTitle({ code, left: left.length, rows });
      const place = placeOf(tableOf.get(unitCode));
      return [{ kind: 'item', code: `${code}-${unitCode}`, title, unit, lastDay, place, toDo: words.toDo }];
    }),
  );
}

function placeOf(unitTable: UnitTable | undefined): ReportDuty['place'] {
  if (unitTable?.kind === 'unchanged' || unitTable?.kind === 'inFile') return filePlace(unitTable.unit.fileId);
  if (unitTable?.kind !== 'read') return undefined;
  const { grid, table } = unitTable;
  const { spreadsheetId, sheetId, title } = grid;
  return { spreadsheetId, sheetId, sheetTitle: title, rowNumber: table.headingRowNumber, columnIndex: undefined };
}
