import { isOpen } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import type { Day } from '../../time/day';
import { offsetOfRung } from '../ladder/current-rung';
import { type LedgerChanges, mayHaveGone } from './ledger';
import { type LedgerEntry, ledgerKey, rungKey, specialRungs } from './ledger-entry';

/** Calendar days for which every row is kept: half a year of evidence for any question about who was told when. */
export const ledgerKeepDays = 180;

/**
 * Old rows to forget. A row stays while it could still stop a mail or be resent: of every task, for one that is closed may be opened again, the gravest
 * rung for each last day and recipient; of an open one all others too, but for repetitions of its ladder, which would pile up for years.
 * Only for a run that read all units: one that could not be read must not look like one without tasks.
 */
export function compactLedger(ledger: readonly LedgerEntry[], tasks: readonly Task[], today: Day): LedgerChanges {
  const removals: string[] = [];
  const open = new Map(tasks.map((task) => [task.code, isOpen(task.status)]));
  const gravest = findGravest(ledger);
  for (const entry of ledger) {
    if (today - entry.day <= ledgerKeepDays || entry.state === 'asked' || once.has(entry.rung)) continue;
    const isOpenTask = open.get(entry.code);
    if (isOpenTask !== undefined && gravest.get(lineMark(entry))?.rung === entry.rung) continue;
    if (isOpenTask === true && !daily.has(entry.rung) && !isSentLate(entry)) continue;
    removals.push(ledgerKey(entry));
  }
  return { appends: [], updates: [], removals };
}

function isSentLate({ rung, state }: LedgerEntry): boolean {
  return state === 'sent' && (offsetOfRung(rung) ?? 0) < 0;
}

/** Told once and for all: without the row it would be told again. */
const once: ReadonlySet<string> = new Set([specialRungs.answer, specialRungs.opinion, specialRungs.staleFigures]);

/** Their keys hold the mail's own day, so none can come up again. */
const daily: ReadonlySet<string> = new Set([specialRungs.adHoc, specialRungs.explanation, specialRungs.report]);

/** Rungs only rise while a last day stands, so the gravest one answers for those below it: of those that may have gone, if any has. */
function findGravest(ledger: readonly LedgerEntry[]): ReadonlyMap<string, LedgerEntry> {
  const gravest = new Map<string, LedgerEntry>();
  for (const entry of ledger) {
    const offset = offsetOfRung(entry.rung);
    if (offset === undefined) continue;
    const mark = lineMark(entry);
    const known = gravest.get(mark);
    if (known === undefined || isGraver(entry, offset, known)) gravest.set(mark, entry);
  }
  return gravest;
}

function isGraver(entry: LedgerEntry, offset: number, known: LedgerEntry): boolean {
  if (mayHaveGone(entry.state) !== mayHaveGone(known.state)) return mayHaveGone(entry.state);
  return offset < (offsetOfRung(known.rung) ?? 0);
}

function lineMark({ code, lastDay, recipient }: LedgerEntry): string {
  return rungKey(code, recipient, lastDay);
}
