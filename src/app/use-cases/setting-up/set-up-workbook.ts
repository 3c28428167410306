import { screenMessages } from '../../../i18n/screen/messages';
import type { Ports } from '../../ports/ports';
import { readTracker } from '../../reading/read-tracker';
import { repairWorkbook } from '../../reading/repair-workbook';

/** Makes a tracker of any spreadsheet, or mends one: sheets, headings, drop-downs, formats, protections. */
export function setUpWorkbook(ports: Ports): void {
  const { plan, unprotected } = repairWorkbook(ports);
  // Reading what now stands there is what the next edits are judged by.
  const { language } = readTracker(ports, []).context.settings;
  const words = screenMessages(language);
  const lines = [
    words.setUpDone({ sheetsMade: plan.madeSheets.length, changes: plan.requests.length + plan.protections.length }),
    ...plan.renamedSheets.map(({ from, to }) => words.sheetRenamed({ from, to })),
    ...plan.problems.map(({ kind, sheetTitle, facts }) => words.setUpProblems[kind]({ ...facts, sheet: sheetTitle })),
    ...(unprotected.length === 0 ? [] : [words.unprotected(unprotected.length)]),
  ];
  ports.screen.alert(words.product, lines.join('\n\n'));
}
