import type { CellNamer } from '../../i18n/import/catalogue';
import { importMessages, recognitionMessages } from '../../i18n/import/messages';
import { cellName } from '../../sheets/requests/a1';
import { findSheetNamed, sheetKeyOf } from '../../sheets/tables/sheet-names';
import type { ImportDesk } from './import-desk';

/** What must be said or mended before anything is imported, as sentences; none when the import can go. */
export function findObstacles(desk: ImportDesk): readonly string[] {
  const { plan, unitsWithoutSheet, unitsWaiting, closed, proposal, assessment } = desk;
  const { settings } = assessment.tracker.context;
  const words = importMessages(settings.language).obstacles;
  const taken = unitsWithoutSheet.filter(
    ({ sheetName }) =>
      findSheetNamed(assessment.tracker.sheets, sheetName) !== undefined || sheetKeyOf(sheetName) !== undefined,
  );
  const nameOf: CellNamer = ({ row, column }) => cellName(row + 1, column);
  const sentences = recognitionMessages(settings.language);
  return [
    // Which of several tables is meant is never guessed.
    ...proposal.questions.flatMap((question) =>
      question.kind === 'tables' ? [sentences.question(question, nameOf)] : [],
    ),
    ...(proposal.columns.some(({ key }) => key === 'title') ? [] : [words.noTitle]),
    ...(plan.undecided.length === 0 ? [] : [words.unknownLeads(plan.undecided.map(({ lead }) => lead))]),
    ...(plan.withoutLead === 0 ? [] : [words.withoutLead(plan.withoutLead)]),
    ...(unitsWaiting.length === 0 ? [] : [words.noSheets(unitsWaiting.map(({ name }) => name))]),
    ...taken.map(({ name, sheetName }) => words.sheetTaken(name, sheetName)),
    ...closed.map(({ name, isTracker }) => (isTracker === true ? words.lower(name) : words.closed(name))),
  ];
}
