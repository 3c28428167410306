import { reportingPeriodAt } from '../../core/duties/period';
import { deriveSubmission, type SubmissionStatement } from '../../core/duties/submission';
import type { OwedReport } from '../../core/report-duties/answers';
import { periodName } from '../../core/report-duties/duty-periods';
import { builtInCode } from '../../core/report-duties/read-duties';
import type { Language } from '../../core/settings/settings';
import type { Day } from '../../core/time/day';
import { coordinationMessages } from '../../i18n/coordination/messages';
import { registerMessages } from '../../i18n/registers/messages';
import { screenMessages } from '../../i18n/screen/messages';
import { periodCell, planSubmissions, readSubmissions } from '../../sheets/lists/submissions';
import { assertStands } from '../finishing/settle-plan';
import { type Assessment, assessTracker } from '../judging/assess-tracker';
import { openTracker } from '../mending/open-tracker';
import { countProblems, listDataCheck, planLogLine } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import type { UnitTable } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { readTracker } from '../reading/read-tracker';
import { requireOpen } from '../rights/closed-sheets';
import { mayEditUnit } from '../rights/rights';
import type { Work } from '../running/guard';

/** A second click within so many days says the same thing once. */
const sameClick = 1 / 1_440;

/** Asks the person whose unit's sheet is open, and gives what notes the unit's statement in `Nộp báo cáo`. */
export function stateSubmission(ports: Ports, kind: SubmissionStatement['kind']): Work | undefined {
  const assessment = assessTracker(ports, openTracker(ports));
  const { settings, today } = assessment.tracker.context;
  const words = coordinationMessages(settings.language).submission;
  const { product } = screenMessages(settings.language);
  const { unit } = findOpenUnit(ports, assessment);
  requireOpen(ports, assessment.tracker, ['submissions']);
  const chosen = chooseReport(ports, assessment, unit.code);
  if (chosen === 'cancelled') return undefined;
  const period = reportingPeriodAt(today);
  const isBuiltIn = chosen === undefined || chosen.dutyCode === builtInCode;
  const named =
    chosen === undefined || isRunning(chosen, today) ? undefined : describeReport(chosen, settings.language);
  const errors = countProblems(listDataCheck(assessment)).byUnit.get(unit.code)?.errors ?? 0;
  const outcome = assessment.outcomes.find(({ unitCode }) => unitCode === unit.code);
  const statement = outcome?.kind === 'read' ? outcome.statement : undefined;
  const isEarlier = named === undefined && deriveSubmission(statement, 0, period) !== 'notSubmitted';
  const earlier = isEarlier ? statement : undefined;
  const tasks = assessment.examined.tasksByUnit.get(unit.code)?.length ?? 0;
  const question = { unit: unit.name, period, named, tasks, errors, earlier };
  const text = kind === 'submitted' ? words.submitQuestion(question) : words.nothingQuestion(question);
  if (!ports.screen.confirm(product, text)) return undefined;
  const by = ports.session.userEmail() || ports.screen.prompt(product, words.whoAreYou);
  if (by === undefined) return undefined;
  const state = deriveSubmission({ kind, by, at: undefined }, errors, period);
  return (locked) => {
    const tracker = readTracker(locked, ['submissions', 'log']);
    const { now, directory } = tracker.context;
    const grid = tracker.grids.get('submissions');
    if (grid === undefined) throw new Error('The sheet of submissions is not there.');
    const last = readSubmissions(grid, directory).get(unit.code);
    if (
      named === undefined &&
      last?.kind === kind &&
      last.by === by &&
      last.at !== undefined &&
      now - last.at < sameClick
    ) {
      locked.screen.toast(words.already({ unit: unit.name, at: last.at }));
      return;
    }
    const said = words.done({ unit: unit.name, period, named, state, errors });
    const { menu } = screenMessages(settings.language);
    const action = kind === 'submitted' ? menu.submitReport : menu.declareNothing;
    const isEnglish = assessment.duties?.table?.place.english;
    const periodText = chosen === undefined ? periodCell(period) : periodName(chosen.period, isEnglish);
    const duty = isBuiltIn ? '' : chosen.dutyCode;
    const entry = { unitName: unit.name, duty, period: periodText, state, by, at: now, note: '' };
    const requests = planSubmissions(grid.sheetId, grid.rows, [entry]);
    assertStands(locked, tracker, requests);
    locked.workbook.commit([...requests, ...planLogLine(locked, tracker, action, said, unit.code)]);
    locked.screen.toast(said);
  };
}

function isRunning({ dutyCode, period }: OwedReport, today: Day): boolean {
  return dutyCode === builtInCode && period.firstDay <= today && today <= period.cutOff;
}

function describeReport(report: OwedReport, language: Language): string {
  return `${report.code} (${registerMessages(language).duties.reportTitle(report)})`;
}

/** The report that is handed in: the only one due, else the one that the person names; undefined where the tracker keeps no duties. */
function chooseReport(
  ports: Ports,
  { duties, tracker }: Assessment,
  unitCode: string,
): OwedReport | 'cancelled' | undefined {
  const { today, settings } = tracker.context;
  const own = duties?.reports.filter((report) => report.unitCode === unitCode) ?? [];
  const due = duties?.open.filter((report) => report.unitCode === unitCode) ?? [];
  if (due.length < 2) return due[0] ?? own.find((report) => isRunning(report, today)) ?? own[own.length - 1];
  const words = registerMessages(settings.language).duties;
  const { product } = screenMessages(settings.language);
  const answer = ports.screen.prompt(product, words.chooseReport(due));
  if (answer === undefined) return 'cancelled';
  const named = answer.trim().toUpperCase();
  const byDuty = due.filter(({ dutyCode }) => dutyCode === named);
  const chosen =
    due[Number(named) - 1] ?? due.find(({ code }) => code === named) ?? (byDuty.length === 1 ? byDuty[0] : undefined);
  if (chosen !== undefined) return chosen;
  ports.screen.alert(product, words.notChosen(answer.trim()));
  return 'cancelled';
}

/** The unit whose task sheet the person has open, else the only one whose sheet the person may edit. Nobody states anything for another unit. */
function findOpenUnit(ports: Ports, { tracker }: Assessment): Extract<UnitTable, { kind: 'read' }> {
  const sheetId = ports.openWorkbook.selection()?.sheet.sheetId;
  const own = tracker.unitTables.filter((table) => mayEditUnit(tracker, table));
  const open = tracker.unitTables.find((table) => 'grid' in table && table.grid.sheetId === sheetId);
  const found = open ?? (own.length === 1 ? own[0] : undefined);
  if (found === undefined) throw new UserError('openUnitSheet');
  if (!own.includes(found)) {
    throw new UserError('notOfUnit', { unit: found.unit.name, owner: ports.openWorkbook.ownerEmail() });
  }
  if (found.kind !== 'read') throw new UserError('unitSheetBroken', { unit: found.unit.name });
  return found;
}
