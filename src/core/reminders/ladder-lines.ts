import type { DocumentLadder } from '../settings/document-ladder';
import type { Rung } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { createLadderReader, type LadderRule, type LadderStanding, offsetOfRung } from './current-rung';
import type { OwedLine } from './digest';
import type { LedgerIndex } from './ledger';
import type { LedgerDraft } from './ledger-draft';
import { type LedgerIdentity, ledgerKey, specialRungs } from './ledger-entry';
import type { Matter } from './matter';
import type { BadAddress, Reach, RecipientFinder } from './recipients';

/** Told about once, however many tasks share the cell. */
export type RecipientProblem =
  | ({ readonly taskCode: string } & BadAddress)
  | {
      readonly kind: 'noAddress';
      readonly taskCode: string;
      readonly audience: Rung['audience'];
      readonly source: Reach['source'];
    };

export interface LadderWalk {
  readonly ledger: LedgerIndex;
  readonly draft: LedgerDraft;
  readonly findRecipients: RecipientFinder;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly rule: LadderRule;
}

export interface LadderLines {
  readonly lines: readonly OwedLine[];
  readonly problems: readonly RecipientProblem[];
}

/**
 * The lines that the ladder owes today: each matter's current rung, to those who never had it. Notes into the draft
 * the rungs that were passed by, those that nobody can be told of, and those that a later last day lowered.
 */
export function walkLadder(matters: readonly Matter[], walk: LadderWalk): LadderLines {
  const { ledger, draft, findRecipients } = walk;
  const readStanding = createStandings(walk);
  const lines: OwedLine[] = [];
  const problems = new Map<string, RecipientProblem>();
  for (const matter of matters) {
    const { code, lastDay } = matter;
    if (lastDay === undefined) continue;
    const standing = readStanding(matter, lastDay);
    noteLowered(matter, lastDay, standing, walk);
    const current = standing.current[0];
    if (current === undefined) continue;
    // Rungs passed by were noted when the current one first came up.
    if (!ledger.hasRung(code, current.label, lastDay)) {
      for (const rung of standing.passed) {
        if (!ledger.hasRung(code, rung.label, lastDay)) skipPassed(matter, lastDay, rung, current, walk);
      }
    }
    if (ledger.mailedRungs(code).some((mailed) => mailed.lastDay === lastDay && mailed.offset < current.offset))
      continue;
    for (const rung of standing.current) {
      const reach = findRecipients(rung.audience, matter);
      if (reach === undefined) continue;
      for (const { key: recipient, name } of reach.addresses) {
        const line = findOwed({ code, rung: rung.label, lastDay, recipient }, ledger);
        if (line === undefined) continue;
        lines.push({ ...line, recipientName: name, audience: rung.audience, matter, askedOn: undefined });
      }
      noteUnreachable(matter, lastDay, rung, reach, draft, problems);
    }
  }
  return { lines, problems: [...problems.values()] };
}

function createStandings({ rule, today, calendar }: LadderWalk): (matter: Matter, lastDay: Day) => LadderStanding {
  const bySetting = createLadderReader(rule, today, calendar);
  const byDocument = new Map<DocumentLadder, typeof bySetting>();
  return ({ ladder }, lastDay) => {
    if (ladder === undefined) return bySetting(lastDay);
    let reader = byDocument.get(ladder);
    if (reader === undefined) {
      const { rungs, inWorkingDays = rule.inWorkingDays } = ladder;
      reader = createLadderReader({ rungs, inWorkingDays }, today, calendar);
      byDocument.set(ladder, reader);
    }
    return reader(lastDay);
  };
}

/** A rung is owed to whoever never had it: a row that waited, or was passed over while it could not be sent, does not stand in the way. */
function findOwed(
  identity: LedgerIdentity,
  ledger: LedgerIndex,
): Pick<OwedLine, 'identity' | 'key' | 'waitingSince'> | undefined {
  const key = ledgerKey(identity);
  const known = ledger.find(key);
  if (known === undefined || known.state === 'skipped') return { identity, key, waitingSince: undefined };
  return known.state === 'waiting' ? { identity, key, waitingSince: known.day } : undefined;
}

function skipPassed(
  matter: Matter,
  lastDay: Day,
  rung: Rung,
  current: Rung,
  { draft, findRecipients }: LadderWalk,
): void {
  const reach = findRecipients(rung.audience, matter);
  if (reach === undefined) return;
  const { code } = matter;
  const note = { kind: 'superseded', by: current.label } as const;
  if (reach.addresses.length === 0) draft.add({ code, rung: rung.label, lastDay, recipient: '' }, 'skipped', note);
  for (const { key: recipient } of reach.addresses) {
    draft.add({ code, rung: rung.label, lastDay, recipient }, 'skipped', note);
  }
}

function noteUnreachable(
  { code }: Matter,
  lastDay: Day,
  { label, audience }: Rung,
  reach: Reach,
  draft: LedgerDraft,
  problems: Map<string, RecipientProblem>,
): void {
  for (const bad of reach.bad) {
    const state = bad.kind === 'malformed' ? 'failed' : 'skipped';
    draft.add({ code, rung: label, lastDay, recipient: bad.text }, state, { kind: bad.kind, source: bad.source });
    remember(problems, `${bad.text} ${sourceMark(bad.source)}`, { ...bad, taskCode: code });
  }
  if (reach.addresses.length > 0 || reach.bad.length > 0) return;
  draft.add({ code, rung: label, lastDay, recipient: '' }, 'skipped', { kind: 'noAddress', audience });
  // A blank leader's cell is a unit that has not opted in: noted, not a problem.
  if (audience === 'leader') return;
  remember(problems, sourceMark(reach.source), { kind: 'noAddress', taskCode: code, audience, source: reach.source });
}

function remember(problems: Map<string, RecipientProblem>, mark: string, problem: RecipientProblem): void {
  if (!problems.has(mark)) problems.set(mark, problem);
}

function sourceMark(source: Reach['source']): string {
  if (source.at === 'setting') return 'setting';
  if (source.at === 'unit') return `${source.unitCode} ${source.field}`;
  const { spreadsheetId, sheetId, rowNumber } = source.place;
  return `${spreadsheetId} ${sheetId} ${rowNumber}`;
}

/** A later last day starts the ladder anew; if an earlier one had been mailed at a graver rung, that is written down once. */
function noteLowered(matter: Matter, lastDay: Day, standing: LadderStanding, { ledger, draft }: LadderWalk): void {
  const earlier = ledger.mailedRungs(matter.code).filter((mailed) => mailed.lastDay < lastDay);
  if (earlier.length === 0) return;
  const latest = earlier.reduce((newest, mailed) => (mailed.lastDay > newest.lastDay ? mailed : newest));
  const toRung = standing.current[0]?.label;
  const toOffset = toRung === undefined ? Number.POSITIVE_INFINITY : (offsetOfRung(toRung) ?? 0);
  if (latest.offset >= toOffset) return;
  draft.add({ code: matter.code, rung: specialRungs.lowered, lastDay, recipient: '' }, 'skipped', {
    kind: 'lowered',
    fromRung: latest.rung,
    fromDay: latest.lastDay,
    toDay: lastDay,
    toRung,
  });
}
