import type { Language } from '../../../core/settings/settings';
import { statedSubmissions, submissionLabels } from '../../lists/submission-line';
import { bannerLook, inputLook, labelLook, titleLook } from '../../looks/looks';
import { formatCells, setValidation } from '../../requests/format-requests';
import { resizeDimension, writeCells } from '../../requests/requests';
import { choicesIn } from '../../tables/word-lists';
import type { GridRange, Request } from '../../v4';

/** Rows above the headings of a new unit sheet: title, banner, and the line in which the unit states its submission. */
export const titleBlockRows = 3;

/** Of letters of fourteen points. */
const titleHeight = 30;

/** Writes the title block of a blank unit sheet. */
export function planTitleBlock(sheetId: number, title: string, banner: string, language: Language): Request[] {
  const labels = Object.values(submissionLabels);
  const cell = (rowIndex: number, columnIndex: number): GridRange => ({
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  });
  const line = titleBlockRows - 1;
  const { state, at } = submissionLabels;
  return [
    ...writeCells(sheetId, [
      { rowIndex: 0, columnIndex: 0, value: title },
      { rowIndex: 1, columnIndex: 0, value: banner },
      ...labels.map((label) => ({ rowIndex: line, columnIndex: label.columnIndex, value: label[language] })),
    ]),
    resizeDimension(sheetId, 'ROWS', 0, 1, titleHeight),
    formatCells(cell(0, 0), titleLook),
    formatCells(cell(1, 0), bannerLook),
    ...labels.map(({ columnIndex }) => formatCells(cell(line, columnIndex), labelLook)),
    ...labels.map(({ columnIndex }) => formatCells(cell(line, columnIndex + 1), inputLook)),
    formatCells(cell(line, at.columnIndex + 1), { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }),
    setValidation(cell(line, state.columnIndex + 1), {
      type: 'ONE_OF_LIST',
      values: choicesIn(statedSubmissions, language),
      // A code may stand behind the word: `Đã nộp BC05`.
      strict: false,
    }),
  ];
}

/** The line above the headings of a new table of amounts. */
export function planMoneyUnit(sheetId: number, text: string): Request[] {
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  return [...writeCells(sheetId, [{ rowIndex: 0, columnIndex: 0, value: text }]), formatCells(range, labelLook)];
}
