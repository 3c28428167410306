import { findSheetByTitle, type Sheet, sheetIdOf } from '../../host/book/book';
import { parseEntry } from '../../host/formats/entry';
import type { Office } from '../../host/office';
import { putEntry } from '../../host/sheets-api/values/write-values';
import { sampleYear } from '../type-tasks';

/** What somebody does in the tracker on a day of October. A register's acts stand in a file of their own, and in `acts`. */
export interface Act {
  /** ISO 8601 with the offset. */
  readonly at: string;
  readonly act: (desk: Desk) => void;
}

/** Texts by heading. */
export type Cells = Readonly<Record<string, string>>;

/** How the sample's people work in the tracker: they type under headings, select rows and click menu items. */
export interface Desk {
  /** Types into a row, from 1; what is not named stays. */
  type(sheetTitle: string, rowNumber: number, cells: Cells): void;
  /** Types a row below the last one that has something under these headings. */
  add(sheetTitle: string, cells: Cells): void;
  /** Numbers of the rows in which the column says something, from 1. */
  rowsWhere(sheetTitle: string, heading: string, says: (text: string) => boolean): number[];
  /** What is asked for is answered in turn; the rest is agreed to, which every dialog's first button does. @throws when the run fails. */
  click(
    functionName: string,
    selection?: { readonly sheetTitle: string; readonly rows: readonly number[] },
    answers?: readonly string[],
  ): void;
}

export function createDesk(office: Office): Desk {
  const sheetOf = (title: string): Sheet => {
    const book = office.workspace.drive.files.get(office.workspace.openId)?.book;
    const sheet = book === undefined ? undefined : findSheetByTitle(book, title);
    if (sheet === undefined) throw new Error(`The sample has no sheet ${title}.`);
    return sheet;
  };
  const headingRow = ({ grid }: Sheet, heading: string): number => {
    for (let row = 0; row < 10; row += 1) if (grid.rowValues(row).includes(heading)) return row;
    throw new Error(`No heading ${heading}.`);
  };
  const columnOf = (sheet: Sheet, heading: string): number =>
    sheet.grid.rowValues(headingRow(sheet, heading)).indexOf(heading);
  const type: Desk['type'] = (title, rowNumber, cells) => {
    const sheet = sheetOf(title);
    for (const [heading, text] of Object.entries(cells)) {
      const column = columnOf(sheet, heading);
      const format = sheet.grid.extraAt(rowNumber - 1, column)?.format;
      putEntry(sheet, rowNumber - 1, column, parseEntry(text, 'vi_VN', format, sampleYear));
    }
  };
  return {
    type,
    add: (title, cells) => {
      const sheet = sheetOf(title);
      const [first = ''] = Object.keys(cells);
      const column = columnOf(sheet, first);
      let row = sheet.grid.lastRowWithContent();
      while (row > headingRow(sheet, first) + 1 && (sheet.grid.valueAt(row - 1, column) ?? '') === '') row -= 1;
      type(title, row + 1, cells);
    },
    rowsWhere: (title, heading, says) => {
      const sheet = sheetOf(title);
      const column = columnOf(sheet, heading);
      const rows: number[] = [];
      for (let row = headingRow(sheet, heading) + 1; row < sheet.grid.lastRowWithContent(); row += 1) {
        if (says(String(sheet.grid.valueAt(row, column) ?? ''))) rows.push(row + 1);
      }
      return rows;
    },
    click: (functionName, selection, answers = []) => {
      if (selection !== undefined) {
        const ranges = selection.rows.map((row) => `A${row}`);
        office.workspace.selection = { sheetId: sheetIdOf(sheetOf(selection.sheetTitle)), ranges };
      }
      for (const text of answers) office.workspace.screen.willAnswer('OK', text);
      const result = office.run(functionName);
      if (!result.ok) throw new Error(`${functionName} failed: ${result.error?.stack ?? result.error?.message}`);
    },
  };
}
