import type { CellPlace } from '../../../core/issues/issue';
import { firstFew } from '../../../core/text/first-few';
import { rightsMessages } from '../../../i18n/rights/messages';
import { renderCheckLine } from '../../../i18n/rules/render';
import { screenMessages } from '../../../i18n/screen/messages';
import { cellAddress, quoteSheet } from '../../../sheets/requests/a1';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { rememberSerials } from '../../memory/remembered-serials';
import { describePutRight } from '../../planning/describe-check';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { listDropDownTables } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';
import type { Tracker, UnitTable } from '../../ports/tracker';
import { UserError } from '../../ports/user-error';
import { joinSaid, keepWritable } from '../../rights/closed-sheets';
import { mayEditUnit } from '../../rights/rights';

/** A dialog is read, not scrolled. */
const mostLines = 12;

/**
 * The check of a unit's person: all sheets of this workbook are judged together, those that Google lets the account edit are written and shown. Lists and log
 * are the coordinating unit's.
 * @throws UserError when the account may edit no unit's sheet.
 */
export function checkOwnSheets(ports: Ports, tracker: Tracker): void {
  const planNow = (standing: Tracker) => planOwnCheck(ports, standing);
  const { assessment: own, whole, requests, dropDowns, closed } = settlePlan(ports, planNow(tracker), planNow);
  const restored = keepWritable(ports, own.tracker, dropDowns.requests);
  ports.workbook.commit([...requests, ...restored.requests]);
  rememberSerials(ports, standingTasks(whole, own), whole.known);
  const said = [describeOwn(own), describePutRight(own, dropDowns), joinSaid(closed, restored.said)];
  ports.screen.alert(screenMessages(tracker.context.settings.language).product, said.filter(isSaid).join('\n'));
}

interface OwnCheckPlan extends Planned {
  /** Of the person's own sheets. */
  readonly assessment: Assessment;
  readonly whole: Assessment;
  /** Names what could not be written to. */
  readonly closed: string;
}

function planOwnCheck(ports: Ports, tracker: Tracker): OwnCheckPlan {
  const unitTables = tracker.unitTables.filter((unitTable) => mayEditUnit(tracker, unitTable));
  if (unitTables.length === 0) throw new UserError('noOwnSheet');
  const whole = assessTracker(ports, tracker);
  const assessment = onlyOf(whole, unitTables);
  const entries = [...planCodes(assessment), ...planEntries(assessment)];
  const { requests, said } = keepWritable(ports, assessment.tracker, entries);
  const dropDownTables = listDropDownTables(assessment.tracker, entries);
  return { assessment, whole, requests, dropDownTables, closed: said };
}

function isSaid(text: string): boolean {
  return text !== '';
}

/** The assessment as if the tracker had only these tables, judged beside all others. */
function onlyOf(assessment: Assessment, unitTables: readonly UnitTable[]): Assessment {
  const sheetIds = new Set(unitTables.flatMap((one) => ('grid' in one ? [one.grid.sheetId] : [])));
  const isOwn = ({ sheetId }: Pick<CellPlace, 'sheetId'>) => sheetIds.has(sheetId);
  const { tracker, examined, issues } = assessment;
  return {
    ...assessment,
    tracker: { ...tracker, unitTables },
    examined: {
      ...examined,
      tasks: examined.tasks.filter(({ place }) => isOwn(place)),
      replaced: examined.replaced.filter(({ place }) => isOwn(place)),
      codes: examined.codes.filter(({ task }) => isOwn(task.place)),
    },
    issues: issues.filter(({ place }) => isOwn(place)),
  };
}

/** All tasks, but those of other sheets whose code was worked out in this run and is not written by it. */
function standingTasks({ examined }: Assessment, own: Assessment) {
  const ownCodes = new Set(own.examined.codes.map(({ code }) => code));
  const unwritten = new Set(examined.codes.map(({ code }) => code).filter((code) => !ownCodes.has(code)));
  return examined.tasks.filter(({ code }) => !unwritten.has(code));
}

function describeOwn({ tracker, examined, issues }: Assessment): string {
  const { language } = tracker.context.settings;
  const found = issues.filter(({ severity }) => severity !== 'beta');
  const { shown, hidden } = firstFew(issues, mostLines);
  const lines = shown.map((issue) => {
    const { sheetTitle, rowNumber, columnIndex } = issue.place;
    const cell = columnIndex === undefined ? quoteSheet(sheetTitle) : cellAddress(sheetTitle, rowNumber, columnIndex);
    return renderCheckLine(issue, cell, language);
  });
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return rightsMessages(language).ownSheetsChecked({
    sheets: tracker.unitTables.flatMap((one) => ('grid' in one ? [one.grid.title] : [])),
    rows: examined.tasks.length,
    errors,
    warnings: found.length - errors,
    lines,
    more: hidden,
  });
}
