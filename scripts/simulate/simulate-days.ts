import { ledgerKey } from '../../src/core/reminders/ledger/ledger-entry';
import { createCalendar } from '../../src/core/time/calendar';
import { type Day, formatIsoDay, parseIsoDay } from '../../src/core/time/day';
import { readMailLedger } from '../../src/sheets/lists/mail-ledger';
import { sheetTitle } from '../../src/sheets/tables/sheet-names';
import { readHolidays } from '../../src/sheets/tables/system-tables';
import { ledgerStateList } from '../../src/sheets/tables/word-lists';
import type { SheetGrid } from '../../src/sheets/v4';
import { findSheetByTitle } from '../host/book/book';
import { type Bundle, loadBundle } from '../host/bundle';
import { advanceTo, openSpreadsheet } from '../host/runs/triggers';
import type { Workspace } from '../host/workspace';
import type { SentMail } from '../host/workspace/outbox';
import { setUpSample } from '../sample';
import { createOffice } from './simulated-office';
import { type LedgerState, tellByPerson } from './simulated-people';
import { firstDay, lastDay, mailQuota, offlineDays, secondKeeper, story } from './story';

export interface SimulatedDay {
  readonly day: Day;
  readonly isWorkingDay: boolean;
  readonly events: readonly string[];
  readonly mails: readonly SentMail[];
  /** Runs that a trigger began, and how each ended. */
  readonly runs: readonly string[];
  /** What the ledger gained or changed: a line for each person, by address. */
  readonly people: readonly string[];
}

export interface Simulation {
  readonly days: readonly SimulatedDay[];
  /** The ledger at the end: key → state and day. */
  readonly ledger: ReadonlyMap<string, LedgerState>;
}

/** Sixty working days of the sample through the compiled bundle: the host's clock moves, its triggers fire, its people edit. */
export function simulate(bundleFolder: string): Simulation {
  const workspace = setUpSample(bundleFolder);
  const bundle = loadBundle(bundleFolder);
  const office = createOffice(workspace, bundle);
  workspace.quotas.setLimit('mail', mailQuota);
  const calendar = createCalendar(readHolidayRows(workspace));
  const days: SimulatedDay[] = [];
  let before: ReadonlyMap<string, LedgerState> = new Map();
  for (let day = dayAt(firstDay); day <= dayAt(lastDay); day += 1) {
    const isoDay = formatIsoDay(day);
    const mailsBefore = workspace.outbox.sent.length;
    const isOffline = offlineDays.includes(isoDay);
    const runs = isOffline ? [] : runDay(workspace, bundle, isoDay, () => actOn(isoDay));
    const now = readLedger(workspace);
    days.push({
      day,
      isWorkingDay: calendar.isWorkingDay(day),
      events: [
        ...story.filter((event) => event.day === isoDay).map(({ said }) => said),
        ...(isOffline ? ['offline'] : []),
      ],
      mails: workspace.outbox.sent.slice(mailsBefore),
      runs,
      people: tellByPerson(before, now),
    });
    before = now;
  }
  return { days, ledger: before };

  function actOn(isoDay: string): void {
    for (const event of story) if (event.day === isoDay) event.act(office);
  }
}

/** From seven to eleven: people first, then what the triggers do; the second officer opens the file each day. */
function runDay(workspace: Workspace, bundle: Bundle, isoDay: string, act: () => void): string[] {
  const seven = Date.parse(`${isoDay}T07:00:00+07:00`);
  if (workspace.clock.now() < seven) workspace.clock.set(seven);
  act();
  const fired = advanceTo(workspace, bundle, Date.parse(`${isoDay}T11:00:00+07:00`));
  openSpreadsheet(workspace, bundle, secondKeeper);
  return fired.flatMap(({ trigger, result }) =>
    result === undefined ? [] : [`${trigger.owner.split('@')[0]} ${result.ended}`],
  );
}

function dayAt(isoDay: string): Day {
  const day = parseIsoDay(isoDay);
  if (day === undefined) throw new Error(`Not a day: ${isoDay}.`);
  return day;
}

/** Key → `state day`. */
function readLedger(workspace: Workspace): ReadonlyMap<string, LedgerState> {
  const reading = readMailLedger(readGrid(workspace, sheetTitle('mailLedger', 'vi')));
  if ('problems' in reading) throw new Error('The ledger lost its headings.');
  const { entries, rowNumbers } = reading.ledger;
  const doubled = [...rowNumbers].filter(([, rows]) => rows.length > 1).map(([key]) => key);
  if (doubled.length > 0) throw new Error(`Keys that stand twice in the ledger: ${doubled.join(', ')}`);
  return new Map(
    entries.map((entry) => [
      ledgerKey(entry),
      { state: ledgerStateList.print(entry.state), day: formatIsoDay(entry.day) },
    ]),
  );
}

function readHolidayRows(workspace: Workspace) {
  const reading = readHolidays(readGrid(workspace, sheetTitle('holidays', 'vi')));
  return 'table' in reading ? reading.table.items : [];
}

function readGrid(workspace: Workspace, title: string): SheetGrid {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  const sheet = book === undefined ? undefined : findSheetByTitle(book, title);
  if (sheet === undefined) throw new Error(`There is no sheet ${title}.`);
  const rows = Array.from({ length: sheet.grid.lastRowWithContent() }, (_, row) =>
    Array.from({ length: sheet.grid.lastColumnWithContent() }, (_, column) => sheet.grid.valueAt(row, column) ?? ''),
  );
  return { spreadsheetId: workspace.openId, sheetId: sheet.properties.sheetId ?? 0, title, rows };
}
