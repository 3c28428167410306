import type { DocumentLadder } from '../settings/document-ladder';
import type { Rung } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { type AudienceStanding, createLadderReader, type LadderRule } from './ladder/current-rung';
import type { BadAddress, Reach, RecipientFinder } from './ladder/recipients';
import type { LedgerIndex } from './ledger/ledger';
import type { LedgerDraft } from './ledger/ledger-draft';
import { specialRungs } from './ledger/ledger-entry';
import type { Recall } from './ledger/recall';
import type { Matter } from './matter';
import type { OwedLine } from './owed';

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
  readonly recall: Recall;
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
  const { draft, findRecipients } = walk;
  const readStanding = createStandings(walk);
  const lines: OwedLine[] = [];
  const problems = new Map<string, RecipientProblem>();
  for (const matter of matters) {
    const { lastDay } = matter;
    if (lastDay === undefined) continue;
    const standings = readStanding(matter, lastDay);
    noteLowered(matter, lastDay, standings, walk);
    const own: OwedLine[] = [];
    for (const standing of standings) {
      const reach = findRecipients(standing.audience, matter);
      if (reach === undefined) continue;
      notePassed(matter, lastDay, standing, reach, walk);
      for (const line of owedLines(matter, lastDay, standing.current, reach, walk)) {
        // Two audiences may have rungs of one name, and one address.
        if (!own.some(({ key }) => key === line.key)) own.push(line);
      }
      noteUnreachable(matter, lastDay, standing, reach, draft, problems);
    }
    lines.push(...own);
  }
  return { lines, problems: [...problems.values()] };
}

function createStandings({
  rule,
  today,
  calendar,
}: LadderWalk): (matter: Matter, lastDay: Day) => readonly AudienceStanding[] {
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

/** The current rung of one audience, to each of its addresses that never had it. */
function owedLines(
  matter: Matter,
  lastDay: Day,
  { label, offset, audience }: Rung,
  reach: Reach,
  { ledger, recall }: LadderWalk,
): readonly OwedLine[] {
  const { code } = matter;
  return reach.addresses.flatMap(({ key: recipient, name }): OwedLine[] => {
    // A new holiday may turn the count back: whoever had a graver rung does not get a lower one.
    if ((ledger.gravestOffset(code, lastDay, recipient) ?? offset) < offset) return [];
    const open = recall.open({ code, rung: label, lastDay, recipient });
    return open === undefined ? [] : [{ ...open, recipientName: name, audience, matter, askedOn: undefined }];
  });
}

/** Writes down an audience's fixed rungs that nobody was sent; they were noted already when the current rung first came up. */
function notePassed(
  { code }: Matter,
  lastDay: Day,
  { current, passed }: AudienceStanding,
  reach: Reach,
  { ledger, draft }: LadderWalk,
): void {
  if (passed.length === 0 || ledger.hasRung(code, current.label, lastDay)) return;
  const note = { kind: 'superseded', by: current.label } as const;
  for (const { label, offset } of passed) {
    if (ledger.hasRung(code, label, lastDay)) continue;
    if (reach.addresses.length === 0) draft.add({ code, rung: label, lastDay, recipient: '' }, 'skipped', note);
    for (const { key: recipient } of reach.addresses) {
      // What lies below a rung that went was dealt with then, though its row may be forgotten by now.
      if ((ledger.gravestOffset(code, lastDay, recipient) ?? Number.POSITIVE_INFINITY) <= offset) continue;
      draft.add({ code, rung: label, lastDay, recipient }, 'skipped', note);
    }
  }
}

/** Of a repetition nothing is written down: its fixed rung has been. */
function noteUnreachable(
  { code }: Matter,
  lastDay: Day,
  { current: { label, audience }, isRepeated }: AudienceStanding,
  reach: Reach,
  draft: LedgerDraft,
  problems: Map<string, RecipientProblem>,
): void {
  for (const bad of reach.bad) {
    const state = bad.kind === 'malformed' ? 'failed' : 'skipped';
    const identity = { code, rung: label, lastDay, recipient: bad.text };
    if (!isRepeated) draft.add(identity, state, { kind: bad.kind, source: bad.source });
    remember(problems, `${bad.text} ${sourceMark(bad.source)}`, { ...bad, taskCode: code });
  }
  if (reach.addresses.length > 0 || reach.bad.length > 0) return;
  if (!isRepeated) draft.add({ code, rung: label, lastDay, recipient: '' }, 'skipped', { kind: 'noAddress', audience });
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
function noteLowered(
  matter: Matter,
  lastDay: Day,
  standings: readonly AudienceStanding[],
  { ledger, draft }: LadderWalk,
): void {
  const earlier = ledger.mailedRungs(matter.code).filter((mailed) => mailed.lastDay < lastDay);
  if (earlier.length === 0) return;
  const latest = earlier.reduce((newest, mailed) => (mailed.lastDay > newest.lastDay ? mailed : newest));
  const reached = standings.map(({ current }) => current);
  const to = reached.reduce<Rung | undefined>(
    (least, one) => (one.offset < (least?.offset ?? 999) ? one : least),
    undefined,
  );
  if (to !== undefined && latest.offset >= to.offset) return;
  draft.add({ code: matter.code, rung: specialRungs.lowered, lastDay, recipient: '' }, 'skipped', {
    kind: 'lowered',
    fromRung: latest.rung,
    fromDay: latest.lastDay,
    toDay: lastDay,
    toRung: to?.label,
  });
}
