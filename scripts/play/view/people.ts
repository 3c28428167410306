import { sheetKeyOf } from '../../../src/sheets/tables/sheet-names';
import { type UnitsColumnKey, unitsColumns } from '../../../src/sheets/tables/system-columns';
import type { Book } from '../../host/book/book';
import { titleOf } from '../../host/book/book';
import type { DriveFile } from '../../host/drive/drive';
import type { Person } from '../protocol';

/** Someone whom nobody shared the spreadsheet with. */
export const OUTSIDER = 'nguoi.ngoai@gmail.com';

/** Who meets this spreadsheet: its owner, those whom its protections name, the units of its directory, and a stranger. */
export function peopleOf(file: DriveFile): readonly Person[] {
  const { book, owner } = file;
  const people = new Map<string, Person>([[owner.toLowerCase(), { email: owner, role: 'owner' }]]);
  const add = (person: Person) => {
    const key = person.email.toLowerCase();
    if (!people.has(key)) people.set(key, person);
  };
  if (book !== undefined) {
    for (const { unit, email } of unitMailboxes(book)) add({ email, role: 'officer', unit });
    for (const email of namedInProtections(book)) add({ email, role: 'coordinator' });
  }
  add({ email: OUTSIDER, role: 'outsider' });
  return [...people.values()];
}

function unitMailboxes(book: Book): { unit: string; email: string }[] {
  const sheet = book.sheets.find((one) => sheetKeyOf(titleOf(one)) === 'units');
  if (sheet === undefined) return [];
  const tabs = new Set(book.sheets.map((one) => titleOf(one).toLowerCase()));
  const headings = sheet.grid.rowValues(0).map((value) => String(value ?? '').trim());
  const columnOf = (key: UnitsColumnKey) => {
    const column = unitsColumns.find((one) => one.key === key);
    return headings.findIndex((heading) => heading !== '' && (heading === column?.vi || heading === column?.en));
  };
  const [name, code] = [columnOf('name'), columnOf('code')];
  const [tab, email] = [columnOf('sheetName'), columnOf('contactEmails')];
  const found: { unit: string; email: string; hasTab: boolean }[] = [];
  for (let row = 1; row < sheet.grid.storedRowCount(); row++) {
    const text = (column: number) => String(sheet.grid.valueAt(row, column) ?? '').trim();
    const address = text(email).match(/[^\s<>;,]+@[^\s<>;,]+/)?.[0];
    if (address === undefined) continue;
    const hasTab = tabs.has((text(tab) || text(code)).toLowerCase());
    found.push({ unit: text(name) || text(code), email: address, hasTab });
  }
  // Those who find a tab of their own in the spreadsheet first.
  return found.sort((a, b) => Number(b.hasTab) - Number(a.hasTab));
}

function namedInProtections(book: Book): Set<string> {
  return new Set(
    book.sheets.flatMap(({ protectedRanges }) => protectedRanges.flatMap(({ editors }) => editors?.users ?? [])),
  );
}
