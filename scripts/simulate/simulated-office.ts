import { columnName } from '../host/book/a1';
import { findSheetByTitle, type Sheet } from '../host/book/book';
import type { Bundle } from '../host/bundle';
import { editCells } from '../host/people/edits';
import type { RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import type { Workspace } from '../host/workspace';

/** The office of the story: what its people do between the runs. */
export interface SimulatedOffice {
  readonly workspace: Workspace;
  readonly bundle: Bundle;
  /** Types cells of a task's row in its unit's sheet, by heading. */
  readonly fillTask: (code: string, cells: Readonly<Record<string, string>>) => void;
  /** Types a block below the last row of a sheet; the columns are named by their headings. */
  readonly addRows: (sheet: string, headings: readonly string[], rows: readonly (readonly string[])[]) => void;
  readonly fillSetting: (name: string, text: string) => void;
  /** A person clicks an entry of the menu and answers OK to what it asks. */
  readonly click: (functionName: string, user?: string) => RunResult;
}

/** Its functions throw when a sheet, a heading or a task is not there, and when `onEdit` fails. */
export function createOffice(workspace: Workspace, bundle: Bundle): SimulatedOffice {
  const sheetOf = (title: string): Sheet => {
    const book = workspace.drive.files.get(workspace.openId)?.book;
    const sheet = book === undefined ? undefined : findSheetByTitle(book, title);
    if (sheet === undefined) throw new Error(`The sample has no sheet ${title}.`);
    return sheet;
  };
  const columnOf = (sheet: Sheet, heading: string): number => {
    for (let row = 0; row < 10; row += 1) {
      const column = sheet.grid.rowValues(row).indexOf(heading);
      if (column >= 0) return column;
    }
    throw new Error(`There is no heading ${heading}.`);
  };
  const typeAt = (sheet: string, row: number, column: number, texts: readonly (readonly string[])[]) => {
    const { onEdit } = editCells(workspace, bundle, `'${sheet}'!${columnName(column)}${row + 1}`, texts);
    if (onEdit?.ok === false) throw new Error(`onEdit failed: ${onEdit.error?.stack}`);
  };
  return {
    workspace,
    bundle,
    fillTask: (code, cells) => {
      const title = code.split('-')[2] ?? '';
      const sheet = sheetOf(title);
      const codeColumn = columnOf(sheet, 'Mã nhiệm vụ');
      let row = 1;
      while (row < sheet.grid.rowCount && sheet.grid.valueAt(row, codeColumn) !== code) row += 1;
      if (row === sheet.grid.rowCount) throw new Error(`No row of ${title} has the code ${code}.`);
      for (const [heading, text] of Object.entries(cells)) typeAt(title, row, columnOf(sheet, heading), [[text]]);
    },
    addRows: (title, headings, rows) => {
      const sheet = sheetOf(title);
      const top = sheet.grid.lastRowWithContent();
      for (const [index, heading] of headings.entries()) {
        const texts = rows.map((row) => [row[index] ?? '']);
        typeAt(title, top, columnOf(sheet, heading), texts);
      }
    },
    fillSetting: (name, text) => {
      const { grid } = sheetOf('Cấu hình');
      let row = 1;
      while (row < grid.rowCount && grid.valueAt(row, 0) !== name) row += 1;
      typeAt('Cấu hình', row, 1, [[text]]);
    },
    click: (functionName, user = workspace.user) => {
      const result = runFunction(workspace, bundle, functionName, [], { user });
      if (!result.ok) throw new Error(`${functionName} failed: ${result.error?.stack}`);
      return result;
    },
  };
}
