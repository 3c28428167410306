import { isSecretText } from '../../../core/rules/safety/withholding';
import { readTask } from '../../../core/tasks/read-task';
import { planSafeRepairs, type SafeRepair } from '../../../core/tasks/safe-repairs';
import type { NamedRepair } from '../../../i18n/entries/catalogue';
import { entriesMessages } from '../../../i18n/entries/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { leaveClosed } from '../../../sheets/access/leave-closed';
import { cellAddress } from '../../../sheets/requests/a1';
import { writeCells } from '../../../sheets/requests/requests';
import { findFormulas, formulaFields, rangesOfCells, type SheetCell } from '../../../sheets/tables/cells/formula-cells';
import type { Request } from '../../../sheets/v4';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { openTracker } from '../../mending/open-tracker';
import { listCells } from '../../planning/list-cells';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { UserError } from '../../ports/user-error';
import { isCoordinator, mayEditUnit } from '../../rights/rights';
import type { Work } from '../../running/guard';

/** "Chuẩn hóa cách viết": lists the cells whose meaning is certain and whose spelling is not the stored one, and corrects them when the person agrees. */
export function fixSafely(ports: Ports): Work | undefined {
  const tracker = openTracker(ports);
  const { language } = tracker.context.settings;
  const { product } = screenMessages(language);
  const words = entriesMessages(language).safe;
  if (!isCoordinator(tracker) && !tracker.unitTables.some((one) => mayEditUnit(tracker, one))) {
    throw new UserError('noOwnSheet');
  }
  const repairs = findRepairs(ports, tracker);
  if (repairs.length === 0) {
    ports.screen.alert(product, words.nothing);
    return undefined;
  }
  const shown = new Set(repairs.map(identityOf));
  return ports.screen.confirm(product, words.ask(repairs.map(named))) ? (locked) => repair(locked, shown) : undefined;
}

/** Read again: between the question and the lock others may have changed a cell, and only what was shown is corrected. */
function repair(ports: Ports, shown: ReadonlySet<string>): void {
  const planNow = (tracker: Tracker) => planRepairs(ports, tracker, shown);
  const { assessment, repairs, requests, isPartly } = settlePlan(ports, planNow(openTracker(ports)), planNow);
  const { tracker } = assessment;
  const words = entriesMessages(tracker.context.settings.language).safe;
  // A sheet that moved twice is left out of what is written: better nothing than half of what was agreed to.
  if (repairs.length === 0 || isPartly) {
    ports.screen.toast(words.changedMeanwhile);
    return;
  }
  ports.workbook.commit(requests);
  ports.screen.toast(words.done(repairs.length));
}

function planRepairs(
  ports: Ports,
  tracker: Tracker,
  shown: ReadonlySet<string>,
): Planned & { readonly repairs: readonly SafeRepair[] } {
  const repairs = findRepairs(ports, tracker).filter((one) => shown.has(identityOf(one)));
  const words = entriesMessages(tracker.context.settings.language).safe;
  const logLine = planLogLine(ports, tracker, words.action, words.done(repairs.length), describe(repairs, tracker));
  const requests = repairs.length === 0 ? [] : [...planWrites(repairs), ...logLine];
  return { assessment: { tracker, examined: { codes: [] } }, repairs, requests };
}

/** Repairs of the unit sheets of this workbook that Google lets the account edit; a cell with a formula is left to who wrote the formula. */
function findRepairs(ports: Ports, tracker: Tracker): SafeRepair[] {
  const { unitTables, context } = tracker;
  const tasks = unitTables.flatMap((one) =>
    one.kind === 'read' && mayEditUnit(tracker, one)
      ? one.table.rows.map((row) => readTask(row, one.table.place, context))
      : [],
  );
  const repairs = planSafeRepairs(tasks, context).filter((one) => isWritable(tracker, one));
  if (repairs.length === 0) return repairs;
  const hasFormula = findFormulas(ports.workbook.inspect(rangesOfCells(repairs.map(cellOf)), formulaFields));
  return repairs.filter((one) => !hasFormula(cellOf(one)));
}

/** Single cells may be locked on a sheet that is open. */
function isWritable({ access }: Tracker, one: SafeRepair): boolean {
  return leaveClosed(access, planWrites([one])).closed.length === 0;
}

function cellOf({ place, rowNumber, key }: SafeRepair): SheetCell {
  return { sheetId: place.sheetId, rowIndex: rowNumber - 1, columnIndex: place.columnIndex[key] ?? 0 };
}

function identityOf({ place, rowNumber, key, from, to }: SafeRepair): string {
  return JSON.stringify([place.sheetId, rowNumber, key, from, to]);
}

function addressOf(repaired: SafeRepair): string {
  const { rowIndex, columnIndex } = cellOf(repaired);
  return cellAddress(repaired.place.sheetTitle, rowIndex + 1, columnIndex);
}

function named(one: SafeRepair): NamedRepair {
  const { from, to, why } = one;
  return { cell: addressOf(one), from, to, why, isSecret: isSecretText(from) };
}

function planWrites(repairs: readonly SafeRepair[]): Request[] {
  const bySheet = new Map<number, SafeRepair[]>();
  for (const one of repairs) {
    const own = bySheet.get(one.place.sheetId);
    if (own === undefined) bySheet.set(one.place.sheetId, [one]);
    else own.push(one);
  }
  return [...bySheet].flatMap(([sheetId, own]) =>
    writeCells(
      sheetId,
      own.map((one) => {
        const { rowIndex, columnIndex } = cellOf(one);
        return { rowIndex, columnIndex, value: one.to };
      }),
    ),
  );
}

/** For the log: which cells, by what was corrected in them; no words of theirs. */
function describe(repairs: readonly SafeRepair[], { context }: Tracker): string {
  const { safe, log } = entriesMessages(context.settings.language);
  const cells = new Map<SafeRepair['why'], string[]>();
  for (const one of repairs) cells.set(one.why, [...(cells.get(one.why) ?? []), addressOf(one)]);
  return [...cells].map(([why, own]) => `${safe.reason(why)}: ${listCells(own, log.more)}`).join('\n');
}
