import { screenMessages } from '../../../i18n/screen/messages';
import { prepareFinish } from '../../finishing/finish-run';
import { gatherUnits } from '../../gathering/gather-units';
import { assessTracker } from '../../judging/assess-tracker';
import { rememberTogether } from '../../memory/remember-together';
import { describeCheck } from '../../planning/describe-check';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { countProblems, listDataCheck, planLogLine, planProblems } from '../../planning/plan-run';
import { restoreDropDowns } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';

/**
 * Checks every unit's sheet and file: problems beside the rows and in one list, computed columns filled, codes given, drop-downs brought back. Files not
 * reached in time keep theirs.
 */
export function validateEntries(ports: Ports): void {
  const files = gatherUnits(ports, { kind: undefined, readsAll: true });
  if (files === undefined) return;
  const { tracker } = files;
  const assessment = assessTracker(ports, tracker);
  const rows = listDataCheck(assessment);
  const problems = countProblems(rows);
  const words = screenMessages(tracker.context.settings.language);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, rows),
  ];
  const dropDowns = restoreDropDowns(ports, tracker, entries);
  const { said, details } = describeCheck(assessment, problems, dropDowns);
  const finish = prepareFinish(ports, assessment, undefined, [
    ...entries,
    ...dropDowns.requests,
    ...planLogLine(ports, tracker, words.menu.check, said, details),
  ]);
  ports.workbook.commit(finish.last);
  rememberTogether(ports, finish.remember);
  ports.screen.toast(finish.said === '' ? said : `${said} ${finish.said}`);
}
