import { screenMessages } from '../i18n/screen/messages';
import { assessTracker } from './assess-tracker';
import { planCodes, planEntries } from './plan-entries';
import { countProblems, listDataCheck, planLogLine, planProblems } from './plan-run';
import type { Ports } from './ports';
import { readWholeTracker } from './read-whole-tracker';
import { rememberRun } from './remember-run';

/** Checks every unit's sheet: problems beside the rows and in one list, computed columns filled, codes given. */
export function validateEntries(ports: Ports): void {
  const tracker = readWholeTracker(ports);
  const assessment = assessTracker(ports, tracker);
  const rows = listDataCheck(assessment);
  const problems = countProblems(rows);
  const words = screenMessages(tracker.context.settings.language);
  const said = words.checked({
    errors: problems.errors,
    warnings: problems.warnings,
    sheets: tracker.unitTables.filter(({ kind }) => kind === 'read').length,
    rows: assessment.examined.tasks.length,
  });
  ports.workbook.commit([
    ...planCodes(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, rows),
    ...planLogLine(ports, tracker, words.menu.check, said, problems.printed),
  ]);
  rememberRun(ports, assessment);
  ports.screen.toast(said);
}
