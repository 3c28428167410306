import { reportingPeriodAt } from '../../core/duties/period';
import { deriveSubmission, type SubmissionStatement } from '../../core/duties/submission';
import { coordinationMessages } from '../../i18n/coordination/messages';
import { screenMessages } from '../../i18n/screen/messages';
import { periodCell, planSubmission, readSubmissions } from '../../sheets/lists/submissions';
import { type Assessment, assessTracker } from '../judging/assess-tracker';
import { openTracker } from '../mending/open-tracker';
import { countProblems, listDataCheck, planLogLine } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import type { UnitTable } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { readTracker } from '../reading/read-tracker';
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
  const period = reportingPeriodAt(today);
  const errors = countProblems(listDataCheck(assessment)).byUnit.get(unit.code)?.errors ?? 0;
  const outcome = assessment.outcomes.find(({ unitCode }) => unitCode === unit.code);
  const statement = outcome?.kind === 'read' ? outcome.statement : undefined;
  const earlier = deriveSubmission(statement, 0, period) === 'notSubmitted' ? undefined : statement;
  const tasks = assessment.examined.tasksByUnit.get(unit.code)?.length ?? 0;
  const question = { unit: unit.name, period, tasks, errors, earlier };
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
    if (last?.kind === kind && last.by === by && last.at !== undefined && now - last.at < sameClick) {
      locked.screen.toast(words.already({ unit: unit.name, at: last.at }));
      return;
    }
    const said = words.done({ unit: unit.name, period, state, errors });
    const { menu } = screenMessages(settings.language);
    const action = kind === 'submitted' ? menu.submitReport : menu.declareNothing;
    const entry = { unitName: unit.name, period: periodCell(period), state, by, at: now, note: '' };
    locked.workbook.commit([
      ...planSubmission(grid.sheetId, grid.rows, entry),
      ...planLogLine(locked, tracker, action, said, unit.code),
    ]);
    locked.screen.toast(said);
  };
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
