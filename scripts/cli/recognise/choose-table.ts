import type { ImportProposal, NoTable } from '../../../src/core/import/proposal/proposal';
import { type RecognitionContext, recognise } from '../../../src/core/import/recognise';
import { sheetKeyOf } from '../../../src/sheets/tables/sheet-names';
import { type Book, findSheetByTitle, type Sheet, titleOf } from '../../host/book/book';
import { UsageError } from '../usage-error';
import { toSourceSheet } from './source-sheet';

export type Choice = { readonly proposal: ImportProposal } | { readonly problem: NoTable; readonly sheet: string };

/**
 * The table that is proposed: of the named sheet, else of the first one that has any, shown ones before hidden ones. Other sheets with
 * tables are named in a question.
 * @throws UsageError when there is no such sheet.
 */
export function chooseTable(book: Book, wanted: string | undefined, context: RecognitionContext): Choice {
  const sheets = wanted === undefined ? inOrder(book.sheets) : [named(book, wanted)];
  const read = sheets.map((sheet) => ({ sheet: titleOf(sheet), ...recognise(toSourceSheet(book, sheet), context) }));
  const found = read.flatMap((one) => ('proposal' in one ? [one.proposal] : []));
  const [first, ...others] = found;
  if (first !== undefined) return { proposal: others.length === 0 ? first : withOthers(first, found) };
  const told =
    read.find((one) => 'problem' in one && one.problem.kind === 'tooLarge') ??
    read.find((one) => 'problem' in one && one.problem.kind === 'noTable') ??
    read[0];
  if (told === undefined || !('problem' in told)) return { problem: { kind: 'empty' }, sheet: '' };
  return { problem: told.problem, sheet: told.sheet };
}

/** A tracker's own sheets are no source; in a workbook without settings a `Log` or a `Báo cáo` is people's own. */
function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  const keyOf = (sheet: Sheet) => sheetKeyOf(titleOf(sheet));
  const isTracker = sheets.some((sheet) => keyOf(sheet) === 'settings');
  const foreign = isTracker ? sheets.filter((sheet) => keyOf(sheet) === undefined) : sheets;
  const isHidden = (sheet: Sheet) => sheet.properties.hidden === true;
  return [...foreign.filter((sheet) => !isHidden(sheet)), ...foreign.filter(isHidden)];
}

function named(book: Book, title: string): Sheet {
  const sheet = findSheetByTitle(book, title.normalize('NFC')) ?? findSheetByTitle(book, title);
  if (sheet !== undefined) return sheet;
  throw new UsageError(`There is no sheet "${title}". The file has: ${book.sheets.map(titleOf).join(', ')}.`);
}

function withOthers(first: ImportProposal, found: readonly ImportProposal[]): ImportProposal {
  const cell = { row: (first.headingRows[0] ?? 1) - 1, column: first.columns[0]?.columnIndex ?? 0 };
  const own = first.questions.filter(({ kind }) => kind !== 'tables');
  return { ...first, questions: [{ cell, kind: 'tables', tables: found.flatMap(({ tables }) => tables) }, ...own] };
}
