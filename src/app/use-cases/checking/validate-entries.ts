import { screenMessages } from '../../../i18n/screen/messages';
import { commitWhole } from '../../finishing/commit-whole';
import { describeUnwritten } from '../../finishing/consolidation-end';
import { rememberCodes } from '../../finishing/remember-run';
import { commitToFiles } from '../../finishing/write-back';
import { readAllUnits } from '../../gathering/read-units';
import { assessTracker } from '../../judging/assess-tracker';
import { rememberTogether } from '../../memory/remember-together';
import { openTracker } from '../../mending/open-tracker';
import { describeCheck } from '../../planning/describe-check';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { countProblems, listDataCheck, planLogLine, planProblems } from '../../planning/plan-run';
import { findLostDropDowns } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';

/**
 * Checks every unit's sheet and file: problems beside the rows and in one list, computed columns filled, codes given, drop-downs brought back. Files not
 * reached in time keep theirs.
 */
export function validateEntries(ports: Ports): void {
  const { tracker } = readAllUnits(ports, openTracker(ports));
  const assessment = assessTracker(ports, tracker);

  const rows = listDataCheck(assessment);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, rows),
  ];
  const dropDowns = findLostDropDowns(ports, tracker, entries);
  const checked = describeCheck(assessment, countProblems(rows), dropDowns);
  const { menu } = screenMessages(tracker.context.settings.language);
  const requests = [
    ...entries,
    ...dropDowns.requests,
    ...planLogLine(ports, tracker, menu.check, checked.said, checked.details),
  ];

  const written = commitToFiles(ports, assessment, requests);
  commitWhole(ports, tracker, requests);
  const unwritten = describeUnwritten(ports, assessment, written);

  rememberTogether(ports, (together) => rememberCodes(together, assessment));
  ports.screen.toast([checked.said, unwritten].filter((text) => text !== '').join(' '));
}
