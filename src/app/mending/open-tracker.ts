import type { Unit } from '../../core/directory/unit';
import type { OfficeRole } from '../../core/settings/office-roles';
import { screenMessages } from '../../i18n/screen/messages';
import { headingProblem } from '../../sheets/layout/state/problem';
import { registersOf } from '../../sheets/registers/register-sheets';
import { masterColumns } from '../../sheets/tables/columns';
import { findHeadings } from '../../sheets/tables/headings';
import type { SheetKey } from '../../sheets/tables/sheet-names';
import { systemColumns } from '../../sheets/tables/system-columns';
import { recallModules } from '../memory/remembered-modules';
import type { Ports } from '../ports/ports';
import { Question } from '../ports/question';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { readTracker } from '../reading/read-tracker';
import { requireOriginal } from '../rights/original';
import { isCoordinator, type MenuAction, requireCoordinator, requireRole } from '../rights/rights';
import { planRepair, type Repair, repairWorkbook } from './repair-workbook';
import { sheetsToMake } from './sheets-to-make';

/** Sheets that runs write to; a workbook that lacks one is repaired first. */
const written: readonly SheetKey[] = [
  'master',
  'report',
  'dataCheck',
  'submissions',
  'deadlineHistory',
  'mailLedger',
  'log',
];

/** Besides, what was given out says which tasks go on under another code; a tracker may lack it. */
const looked: readonly SheetKey[] = [...written, 'assignments'];

/** Tables that no run can do without: read as empty, they would take units out of the report or settings out of force. */
const tables = {
  settings: systemColumns.settings,
  units: systemColumns.units,
  master: masterColumns,
  dataCheck: systemColumns.dataCheck,
  mailLedger: systemColumns.mailLedger,
};

/**
 * Reads the workbook. One in which a sheet of the product is missing or has lost its headings is mended first, and read again, and a unit's own table with
 * the product's headings gets the columns that it lacks. All other units' sheets are left as they are: a run names what is wrong with them.
 * @throws Question when sheets are to be made and a person is there to say so.
 * @throws UserError when a sheet cannot be repaired safely, and when there is no unit or no unit's sheet: going on would empty the report.
 */
export function openTracker(ports: Ports, extra: readonly SheetKey[] = []): Tracker {
  const expected = recallModules(ports);
  const first = readTracker(ports, [...looked, ...extra, ...registersOf(expected)]);
  const { modules } = first.context.settings;
  const keys = [...written, ...extra, ...registersOf(modules)];
  // Which modules are on is known from the last reading: only after a change of the setting their sheets take another one.
  const tracker = registersOf(modules).every((name) => registersOf(expected).includes(name))
    ? first
    : readTracker(ports, [...looked, ...keys]);
  const unfinished = listUnfinished(tracker);
  if (findLack(tracker, keys) === undefined && unfinished.length === 0) return assertUnits(tracker);
  if (!isCoordinator(tracker)) {
    // What a unit's own table lacks is the coordinating unit's to mend, too; the rest goes on without it.
    if (findLack(tracker, keys) === undefined) return assertUnits(tracker);
    throw new UserError('repairIsCoordinators');
  }
  const plan = planRepair(ports, unfinished);
  if (plan.madeSheets.length > 0 && ports.screen.hasPerson && !ports.agreed.has('makeSheets'))
    throw new Question('makeSheets', sheetsToMake(plan, plan.madeSheets));
  const repair = repairWorkbook(ports, plan);
  const repaired = readTracker(ports, [...looked, ...keys]);
  const lack = findLack(repaired, keys);
  if (lack !== undefined) throw lack;
  sayRepaired(ports, repair, repaired);
  return assertUnits(repaired);
}

/** What is nothing but mails, or writes into units' files: a copy of the tracker does none of it. */
const reachingOut: readonly MenuAction[] = [
  'sendReminders',
  'sendTestToMe',
  'urgeNow',
  'resendSelected',
  'assignTasks',
  'addRegisterTabs',
];

/** The same for what only coordinators may do. @throws UserError for anybody else, before anything is mended. */
export function openOfficeTracker(ports: Ports, action: MenuAction, extra: readonly SheetKey[] = []): Tracker {
  const tracker = openTracker(ports, extra);
  requireCoordinator(tracker, action);
  if (reachingOut.includes(action)) requireOriginal(tracker);
  return tracker;
}

/** The same for what whoever holds a role may do besides. @throws UserError */
export function openRoleTracker(ports: Ports, action: MenuAction, role: OfficeRole): Tracker {
  const tracker = openTracker(ports);
  requireRole(tracker, action, role);
  return tracker;
}

function listUnfinished({ unitTables }: Tracker): Unit[] {
  return unitTables.flatMap((table) => (table.kind === 'headings' && table.isUnfinished ? [table.unit] : []));
}

/** What the person is told when a repair does not help; undefined for a workbook that is whole. */
function findLack({ grids, sheets }: Tracker, keys: readonly SheetKey[]): Error | undefined {
  for (const [key, columns] of Object.entries(tables) as [keyof typeof tables, typeof masterColumns][]) {
    const grid = grids.get(key);
    if (grid === undefined) return new Error(`There is no sheet for ${key}.`);
    const reading = findHeadings(grid.rows, columns);
    // The master has every column: what stood in a lost one would be lost without a word, the marks of vanished rows among it.
    const [problem] = 'problems' in reading ? reading.problems : key === 'master' ? reading.headings.remarks : [];
    if (problem === undefined) continue;
    const { kind, sheetTitle, facts } = headingProblem(grid.title, problem);
    return new UserError('brokenSheet', { ...facts, problem: kind, sheet: sheetTitle });
  }
  const missing = keys.find((key) => !grids.has(key));
  return missing === undefined ? undefined : new Error(`There is no sheet for ${missing} among ${sheets.length}.`);
}

function assertUnits(tracker: Tracker): Tracker {
  if (tracker.context.directory.units.length === 0) throw new UserError('noUnits');
  if (tracker.unitTables.every(({ kind }) => kind === 'absent')) throw new UserError('noUnitSheets');
  return tracker;
}

function sayRepaired(ports: Ports, { plan }: Repair, { context }: Tracker): void {
  const words = screenMessages(context.settings.language);
  const { madeSheets, renamedSheets } = plan;
  const lines = [
    ...(madeSheets.length === 0 ? [] : [words.sheetsMadeAgain(madeSheets)]),
    ...renamedSheets.map(words.sheetRenamed),
  ];
  if (lines.length > 0) ports.screen.toast(lines.join(' '));
}
