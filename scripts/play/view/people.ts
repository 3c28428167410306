import { sheetKeyOf } from '../../../src/sheets/tables/sheet-names';
import { type UnitsColumnKey, unitsColumns } from '../../../src/sheets/tables/system-columns';
import type { Book } from '../../host/book/book';
import { titleOf } from '../../host/book/book';
import type { DriveFile } from '../../host/drive/drive';
import type { Person } from '../protocol';

/** Someone whom nobody shared the spreadsheet with. */
const OUTSIDER = 'nguoi.ngoai@gmail.com';

/** Who meets this spreadsheet: its owner, those whom its protections name, the units of its directory with their leaders, and a stranger. */
export function peopleOf(file: DriveFile): readonly Person[] {
  const { book, owner } = file;
  const people = new Map<string, Person>([[owner.toLowerCase(), { email: owner, role: 'owner' }]]);
  const add = (person: Person) => {
    const key = person.email.toLowerCase();
    if (!people.has(key)) people.set(key, person);
  };
  if (book !== undefined) {
    const units = unitsOf(book);
    for (const { unit, officers } of units) for (const email of officers) add({ email, role: 'officer', unit });
    for (const { unit, leaders } of units) for (const email of leaders) add({ email, role: 'leader', unit });
    for (const email of namedInProtections(book)) add({ email, role: 'coordinator' });
  }
  add({ email: OUTSIDER, role: 'outsider' });
  return [...people.values()];
}

/** Whom the tracker's own people would share this file of the Drive with: the tracker with all whom it names, a unit's file with that unit and the coordinators. */
export function readersOf(file: DriveFile, tracker: DriveFile): readonly string[] {
  const people = peopleOf(tracker).filter(({ role }) => role !== 'outsider');
  if (file.id === tracker.id) return people.map(({ email }) => email);
  const coordinators = people.filter(({ role }) => role === 'owner' || role === 'coordinator');
  const units = tracker.book === undefined ? [] : unitsOf(tracker.book).filter(({ fileId }) => fileId === file.id);
  const own = units.flatMap(({ officers, leaders }) => [...officers, ...leaders]);
  const named = file.book === undefined ? [] : namedInProtections(file.book);
  return [...new Set([...coordinators.map(({ email }) => email), ...own, ...named])];
}

/** The unit whose line of the directory names the file. */
export function unitOfFile(fileId: string, { book }: DriveFile): string | undefined {
  return book === undefined ? undefined : unitsOf(book).find((one) => one.fileId === fileId)?.unit;
}

interface Unit {
  readonly unit: string;
  readonly officers: readonly string[];
  readonly leaders: readonly string[];
  readonly fileId: string;
}

/** Those who find a tab of their own in the spreadsheet first. */
function unitsOf(book: Book): readonly Unit[] {
  const sheet = book.sheets.find((one) => sheetKeyOf(titleOf(one)) === 'units');
  if (sheet === undefined) return [];
  const tabs = new Set(book.sheets.map((one) => titleOf(one).toLowerCase()));
  const headings = sheet.grid.rowValues(0).map((value) => String(value ?? '').trim());
  const columnOf = (key: UnitsColumnKey) => {
    const column = unitsColumns.find((one) => one.key === key);
    return headings.findIndex((heading) => heading !== '' && (heading === column?.vi || heading === column?.en));
  };
  const at = {
    name: columnOf('name'),
    code: columnOf('code'),
    tab: columnOf('sheetName'),
    officers: columnOf('contactEmails'),
    leaders: columnOf('leaderEmails'),
    file: columnOf('fileId'),
  };
  const found: (Unit & { readonly hasTab: boolean })[] = [];
  for (let row = 1; row < sheet.grid.storedRowCount(); row++) {
    const text = (column: number) => (column < 0 ? '' : String(sheet.grid.valueAt(row, column) ?? '').trim());
    const [code, fileText] = [text(at.code), text(at.file)];
    if (code === '' && text(at.name) === '') continue;
    found.push({
      unit: text(at.name) || code,
      officers: addressesIn(text(at.officers)),
      leaders: addressesIn(text(at.leaders)),
      fileId: /\/d\/([^/?#]+)/.exec(fileText)?.[1] ?? fileText,
      hasTab: tabs.has((text(at.tab) || code).toLowerCase()),
    });
  }
  return found.sort((a, b) => Number(b.hasTab) - Number(a.hasTab));
}

function addressesIn(text: string): readonly string[] {
  return text.match(/[^\s<>;,]+@[^\s<>;,]+/g) ?? [];
}

function namedInProtections(book: Book): string[] {
  const all = book.sheets.flatMap(({ protectedRanges }) =>
    protectedRanges.flatMap(({ editors }) => editors?.users ?? []),
  );
  return [...new Set(all)];
}
