import { screenMessages } from '../i18n/screen/messages';
import { rememberTogether } from './memory/remember-together';
import type { Ports } from './ports';
import { assessTracker } from './tracker/assess-tracker';
import { describeCheck } from './tracker/describe-check';
import { prepareFinish } from './tracker/finish-run';
import { gatherUnits } from './tracker/gather-units';
import { planCodes, planEntries } from './tracker/plan-entries';
import { countProblems, listDataCheck, planLogLine, planProblems } from './tracker/plan-run';
import { restoreDropDowns } from './tracker/restore-drop-downs';

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
  const entries = [...planCodes(assessment), ...planEntries(assessment), ...planProblems(assessment, rows)];
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
