import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { sheetIdOf } from '../../scripts/host/book/book';
import type { Office } from '../../scripts/host/office';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import { cellName } from '../../src/sheets/requests/a1';
import { done, openSmall, placeOf, quote, sheetOf, smallSheets } from './trackers';

/** Three departments and two communes that keep sheets, and two units that have none. */
export async function openCity(): Promise<Office> {
  const units = smallSheets['Đơn vị'] ?? [];
  return openSmall({
    ...smallSheets,
    'Đơn vị': [
      ...units,
      ['SNV', 'Sở Nội vụ', 'Sở', '3', 'snv@dd.example', 'SNV', 'Có'],
      ['PBADINH', 'Phường Ba Đình', 'Phường', '4', 'pbd@dd.example', 'PBADINH', 'Có'],
      ['PNGOCHA', 'Phường Ngọc Hà', 'Phường', '5', 'pnh@dd.example', '', 'Có'],
      ['XSOCSON', 'Xã Sóc Sơn', 'Xã', '6', 'xss@dd.example', 'XSOCSON', 'Có'],
    ],
  });
}

/** What a person does with Google's own menus: sorts, inserts columns, filters, deletes rows. */
export function edits(office: Office, requests: sheets_v4.Schema$Request[]): void {
  const { drive, clock, openId, user } = office.workspace;
  createSheetsApi({ drive, clock }).batchUpdate(openId, { requests }, { email: user });
}

export function idOf(office: Office, title: string): number {
  return sheetIdOf(sheetOf(office, title));
}

/** Selects the rows in which `heading` says one of these. */
export function selectRows(office: Office, title: string, heading: string, values: readonly string[]): void {
  const ranges = values.map((value) => {
    const row = rowNumberOf(office, title, heading, value);
    return `A${row}:C${row}`;
  });
  office.workspace.selection = { sheetId: idOf(office, title), ranges };
}

/** @throws when no row says so. */
export function rowNumberOf(office: Office, title: string, heading: string, value: string): number {
  const { row, column } = placeOf(office, title, heading);
  const index = office.texts(quote(title)).findIndex((cells, at) => at > row && cells[column] === value);
  if (index < 0) throw new Error(`no row of ${title} has ${heading} = ${value}`);
  return index + 1;
}

/** A person types into one column of the row in which `Nội dung nhiệm vụ` says so. */
export function retype(office: Office, title: string, task: string, heading: string, text: string): void {
  const row = rowNumberOf(office, title, 'Nội dung nhiệm vụ', task);
  const { column } = placeOf(office, title, heading);
  office.edit(`${quote(title)}!${cellName(row, column)}`, [[text]]);
}

/** A person pastes a row's cells below a table, each under its own heading. */
export function pasteRow(office: Office, title: string, cells: Readonly<Record<string, string>>): void {
  const { row } = placeOf(office, title, 'Nội dung nhiệm vụ');
  const headings = office.texts(quote(title))[row] ?? [];
  const line = headings.map((heading) => cells[heading] ?? '');
  office.edit(`${quote(title)}!A${office.texts(quote(title)).length + 1}`, [line]);
}

export function deleteRow(office: Office, title: string, heading: string, value: string): void {
  const rowNumber = rowNumberOf(office, title, heading, value);
  const range = { sheetId: idOf(office, title), dimension: 'ROWS', startIndex: rowNumber - 1, endIndex: rowNumber };
  edits(office, [{ deleteDimension: { range } }]);
}

/** Rows of a unit's sheet, below its title and whatever else stands above the headings. */
export function tasksOf(office: Office, title: string): Record<string, string>[] {
  const { row } = placeOf(office, title, 'Nội dung nhiệm vụ');
  const rows = office.texts(quote(title));
  const headings = rows[row] ?? [];
  return rows
    .slice(row + 1)
    .map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

/** '' when the unit has no such task. */
export function codeOf(office: Office, title: string, task: string): string {
  return tasksOf(office, title).find((row) => row['Nội dung nhiệm vụ'] === task)?.['Mã nhiệm vụ'] ?? '';
}

/** Runs an entry point, answering its questions in turn. */
export function run(office: Office, name: string, answers: readonly (string | readonly [string, string])[] = []) {
  for (const answer of answers) {
    if (typeof answer === 'string') office.workspace.screen.willAnswer(answer);
    else office.workspace.screen.willAnswer(...answer);
  }
  return done(office.run(name));
}

/** Everything said in a run. */
export function said(result: { readonly messages: readonly { readonly text: string }[] }): string {
  return result.messages.map(({ text }) => text).join('\n');
}
