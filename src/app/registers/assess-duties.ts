import type { Issue } from '../../core/issues/issue';
import type { UnitOutcome } from '../../core/outcomes/outcome';
import type { Item } from '../../core/register/item';
import type { Answer, OwedReport } from '../../core/report-duties/answers';
import type { DutyKey } from '../../core/report-duties/duties';
import { judgeOwed, stillOwed } from '../../core/report-duties/match-answers';
import { listOwed } from '../../core/report-duties/owed-reports';
import { builtInCode, builtInDuty, type Duty, readDuty } from '../../core/report-duties/read-duties';
import { createSheetReport } from '../../core/rules/tables/sheet-issues';
import { type Day, dayFromMoment } from '../../core/time/day';
import { registerMessages } from '../../i18n/registers/messages';
import { type AnswerTable, readAnswerTable } from '../../sheets/lists/answer-table';
import type { Tracker } from '../ports/tracker';
import type { AssessedRegister } from './assess-registers';

/** What units owe in reports, and how each stands. */
export interface AssessedDuties {
  readonly reports: readonly OwedReport[];
  /** Not handed in, and followed still. */
  readonly open: readonly OwedReport[];
  readonly table: AnswerTable | undefined;
  /** What units state above their tables and `Nộp báo cáo` does not have yet. */
  readonly stated: readonly Answer[];
  readonly dutyCodes: ReadonlySet<string>;
  /** When each duty was first seen. */
  readonly seen: ReadonlyMap<string, Day>;
  /** V54: what is due soon. */
  readonly issues: readonly Issue[];
}

/** undefined where the module is off, or its sheet cannot be read. */
export function assessDuties(
  tracker: Tracker,
  outcomes: readonly UnitOutcome[],
  registers: readonly AssessedRegister[],
  seenOn: (dutyCode: string) => Day | undefined,
): AssessedDuties | undefined {
  const register = registers.find(({ table }) => table.name === 'duties');
  if (register === undefined) return undefined;
  const { context, grids } = tracker;
  const { today, directory, calendar, settings } = context;
  const grid = grids.get('submissions');
  const table = grid === undefined ? undefined : readAnswerTable(grid, directory);
  const taking = outcomes.flatMap(({ kind, unitCode }) => {
    const found = kind === 'absent' ? undefined : directory.findByCode(unitCode);
    // A lower tracker hands in its figures by publishing them.
    const unit = found?.isTracker === true ? undefined : found;
    return unit === undefined ? [] : [unit];
  });
  const title = registerMessages(settings.language).duties.builtIn;
  const own = register.rows.flatMap(({ item }): Duty[] => {
    const { duty } = readDuty(item as Item<DutyKey>, context);
    return duty === undefined ? [] : [duty];
  });
  const duties = [builtInDuty(title, taking, context), ...own];
  const seen = new Map(duties.map(({ code }) => [code, seenOn(code) ?? today]));
  const owed = listOwed(duties, (code) => seen.get(code) ?? today, today);
  const answers = (table?.answers ?? []).filter(({ at }) => at < today + 1);
  const stated = listStated(outcomes, answers);
  const reports = judgeOwed(owed, [...answers, ...stated], today, calendar);
  const open = stillOwed(reports, today, settings.lateReportDays);
  return {
    reports,
    open,
    table,
    stated,
    dutyCodes: new Set([builtInCode, ...register.rows.map(({ item }) => item.code)]),
    seen,
    issues: listDueSoon(tracker, open),
  };
}

/** One answer for each report that a line names; what a row says already is not said again. */
function listStated(outcomes: readonly UnitOutcome[], answers: readonly Answer[]): Answer[] {
  return outcomes.flatMap((outcome) => {
    const own = outcome.kind === 'read' || outcome.kind === 'unchanged' ? outcome.own : undefined;
    const { unitCode } = outcome;
    if (own?.at === undefined) return [];
    const { kind, at, by, codes = [] } = own;
    const named = codes.length === 0 ? [[]] : codes.map((code) => [code]);
    return named.flatMap((some): Answer[] => {
      const answer = {
        unitCode,
        codes: some,
        period: '',
        kind,
        hasErrors: false,
        at,
        by,
        symbol: '',
        returnedOn: undefined,
      };
      return answers.some((other) => saysSame(other, { ...answer, rowNumber: undefined }))
        ? []
        : [{ ...answer, rowNumber: undefined }];
    });
  });
}

function saysSame(row: Answer, line: Answer): boolean {
  const [written = builtInCode] = row.codes;
  const [named = builtInCode] = line.codes;
  return (
    row.unitCode === line.unitCode &&
    row.kind === line.kind &&
    dayFromMoment(row.at) === dayFromMoment(line.at) &&
    named.split('-')[0] === written.split('-')[0]
  );
}

/** V54 stands at the unit's line of the directory: there is no cell that is wrong. */
function listDueSoon({ context, grids, unitsColumns, ruleSettings }: Tracker, open: readonly OwedReport[]): Issue[] {
  const grid = grids.get('units');
  if (grid === undefined) return [];
  const { today, directory, calendar, settings } = context;
  const { spreadsheetId, sheetId, title } = grid;
  const report = createSheetReport(
    { spreadsheetId, sheetId, sheetTitle: title, columnIndex: unitsColumns },
    ruleSettings,
  );
  const words = registerMessages(settings.language).duties;
  for (const owed of open) {
    const { unitCode, dutyCode, currentLastDay: lastDay, isVoluntary } = owed;
    const unit = directory.findByCode(unitCode);
    // The monthly one falls due in every tracker every month: its list in the report is reminder enough.
    if (
      unit === undefined ||
      dutyCode === builtInCode ||
      isVoluntary ||
      lastDay < today ||
      lastDay - today > settings.dueSoonDays
    )
      continue;
    const facts = { report: words.reportTitle(owed), lastDay, workingDays: calendar.countWorkingDays(today, lastDay) };
    report.report({ rule: 'V54', rowNumber: unit.rowNumber, key: 'name', facts, unitCode });
  }
  return report.issues;
}
