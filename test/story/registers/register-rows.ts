import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { openSmall, placeOf, quote, smallSheets, type TypedSheets, tableOf } from '../trackers';

type Cells = Readonly<Record<string, string>>;

/** The small tracker with these modules, set up; other settings and sheets may be given. */
export async function openWithModules(
  modules: string,
  settings: Cells = {},
  sheets: TypedSheets = {},
): Promise<Office> {
  const written = Object.entries({ 'Mô-đun': modules, ...settings });
  return openSmall({ ...smallSheets, 'Cấu hình': [...(smallSheets['Cấu hình'] ?? []), ...written], ...sheets });
}

/** Pastes rows below the last one that has anything, in the columns that these headings name. */
export function addRows(office: Office, title: string, rows: readonly Cells[]): void {
  const { row: top, columns } = headingsOf(office, title);
  const used = tableOf(office, title).reduce(
    (last, row, index) => (Object.values(row).some((text) => text !== '') ? index + 1 : last),
    0,
  );
  const texts = rows.map((cells) => {
    for (const heading of Object.keys(cells)) placeOf(office, title, heading);
    return columns.map((heading) => cells[heading] ?? '');
  });
  office.edit(`${quote(title)}!${cellName(top + used + 2, 0)}`, texts);
}

/** Types into the row that bears this code. */
export function typeInRow(office: Office, title: string, code: string, cells: Cells): void {
  const { row: top } = headingsOf(office, title);
  const index = tableOf(office, title).findIndex((row) => row.Mã === code);
  if (index < 0) throw new Error(`no row of ${title} has the code ${code}`);
  for (const [heading, text] of Object.entries(cells)) {
    const { column } = placeOf(office, title, heading);
    office.edit(`${quote(title)}!${cellName(top + index + 2, column)}`, [[text]]);
  }
}

function headingsOf(office: Office, title: string): { row: number; columns: readonly string[] } {
  const { row } = placeOf(office, title, 'Kiểm tra');
  return { row, columns: office.texts(quote(title))[row] ?? [] };
}

/** The filled cells of each line of the report's block with this title, down to the next blank line. */
export function blockOf(office: Office, title: string, sheet = 'Báo cáo'): string[][] {
  const rows = office.texts(quote(sheet));
  const start = rows.findIndex(([first]) => first === title);
  if (start < 0) throw new Error(`the report has no block ${title}`);
  const length = rows.slice(start).findIndex((row) => row.every((text) => text === ''));
  return rows.slice(start, length < 0 ? undefined : start + length).map((row) => row.filter((text) => text !== ''));
}
