import type { ImportProposal } from '../../../src/core/import/proposal/proposal';
import { recognitionMessages } from '../../../src/i18n/import/messages';
import { cellName, columnLetters } from '../../../src/sheets/requests/a1';

/** What `recognise` prints (docs/file-format.md, "A foreign table"). */
export function toJson({ sheet, headingRows, year, columns, rows, questions }: ImportProposal): object {
  const nameOf = ({ row, column }: { readonly row: number; readonly column: number }) => cellName(row + 1, column);
  const messages = recognitionMessages('vi');
  return {
    sheet,
    headingRows,
    year: year ?? null,
    columns: columns.map(({ columnIndex, heading, key, confidence }) => ({
      column: columnLetters(columnIndex),
      heading,
      key: key ?? null,
      confidence,
    })),
    rows: rows.map(({ rowNumber, kind, values }) => ({ row: rowNumber, kind, values })),
    questions: questions.map((question) => ({
      cell: nameOf(question.cell),
      text: messages.question(question, nameOf),
    })),
  };
}
