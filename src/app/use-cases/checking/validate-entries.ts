import { screenMessages } from '../../../i18n/screen/messages';
import { commitWhole } from '../../finishing/commit-whole';
import { describeUnwritten } from '../../finishing/consolidation-end';
import { rememberCodes } from '../../finishing/remember-run';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { commitToFiles } from '../../finishing/write-back';
import { readAllUnits } from '../../gathering/read-units';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { rememberTogether } from '../../memory/remember-together';
import { openTracker } from '../../mending/open-tracker';
import { describeCheck } from '../../planning/describe-check';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { countProblems, listDataCheck, planLogLine, planProblems } from '../../planning/plan-run';
import { type LostDropDowns, listDropDownTables } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { joinSaid, keepWritable, type Writable } from '../../rights/closed-sheets';
import { isCoordinator } from '../../rights/rights';
import { checkOwnSheets } from './check-own-sheets';

/**
 * Checks every unit's sheet and file: problems beside the rows and in one list, computed columns filled, codes given, drop-downs brought back. Files not
 * reached in time keep theirs. A unit's person checks the own sheets.
 */
export function validateEntries(ports: Ports): void {
  const workbook = openTracker(ports);
  if (isCoordinator(workbook)) checkAllUnits(ports, workbook);
  else checkOwnSheets(ports, workbook);
}

function checkAllUnits(ports: Ports, workbook: Tracker): void {
  const { tracker } = readAllUnits(ports, workbook);
  const first = planCheck(ports, tracker);

  const written = commitToFiles(ports, first.assessment, first.requests);
  const settled = settlePlan(ports, first, (again) => planCheck(ports, again));
  const { assessment } = settled;
  const { requests, said } = planClosing(ports, settled, settled.dropDowns);
  commitWhole(ports, assessment.tracker, requests);
  const unwritten = describeUnwritten(ports, assessment, written);

  rememberTogether(ports, (together) => rememberCodes(together, assessment));
  ports.screen.toast([said, unwritten].filter((text) => text !== '').join(' '));
}

interface CheckPlan extends Planned {
  readonly assessment: Assessment;
  readonly problems: ReturnType<typeof countProblems>;
  readonly writable: Writable;
}

/** What is wrong with the units' entries, and what shows it to them. */
function planCheck(ports: Ports, tracker: Tracker): CheckPlan {
  const assessment = assessTracker(ports, tracker);
  const rows = listDataCheck(assessment);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, rows),
  ];
  const writable = keepWritable(ports, tracker, entries);
  const dropDownTables = listDropDownTables(tracker, entries);
  return { assessment, problems: countProblems(rows), writable, requests: writable.requests, dropDownTables };
}

/** The drop-downs that the last look found gone, and the line of the log, which says so. */
function planClosing(ports: Ports, { assessment, problems, writable, requests }: CheckPlan, dropDowns: LostDropDowns) {
  const { tracker } = assessment;
  const restored = keepWritable(ports, tracker, dropDowns.requests);
  const checked = describeCheck(assessment, problems, dropDowns);
  const said = joinSaid(checked.said, writable.said, restored.said);
  const { menu } = screenMessages(tracker.context.settings.language);
  const logLine = planLogLine(ports, tracker, menu.check, said, checked.details);
  return { requests: [...requests, ...restored.requests, ...logLine], said };
}
