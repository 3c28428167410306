import { offsetOfRung } from '../../src/core/reminders/ladder/current-rung';
import { parseLedgerKey } from '../../src/core/reminders/ledger/ledger-entry';

/** What the ledger says of one line, in the sheet's words. */
export interface LedgerState {
  readonly state: string;
  readonly day: string;
}

/** `daumoi.stc: T-7 ×3, T+6; Chờ T0`: what one day did to each person's lines; of those passed over, how many. */
export function tellByPerson(
  before: ReadonlyMap<string, LedgerState>,
  now: ReadonlyMap<string, LedgerState>,
): readonly string[] {
  const people = new Map<string, Map<string, string[]>>();
  for (const [key, { state, day }] of now) {
    const known = before.get(key);
    const identity = parseLedgerKey(key);
    if (identity === undefined || (known?.state === state && known.day === day)) continue;
    const person = identity.recipient === '' ? '(no address)' : (identity.recipient.split('@')[0] ?? '');
    const states = people.get(person) ?? new Map<string, string[]>();
    people.set(person, states);
    states.set(state, [...(states.get(state) ?? []), identity.rung]);
  }
  return [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, states]) => `${person}: ${[...states].sort(bySent).map(tellState).join('; ')}`);
}

const sent = 'Đã gửi';

function bySent([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(b === sent) - Number(a === sent) || (a < b ? -1 : 1);
}

function tellState([state, rungs]: [string, readonly string[]]): string {
  if (state === 'Bỏ qua') return `${state} ${rungs.length}`;
  const counts = new Map<string, number>();
  for (const rung of rungs) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  const told = [...counts]
    .sort(([a], [b]) => (offsetOfRung(b) ?? 0) - (offsetOfRung(a) ?? 0) || (a < b ? -1 : 1))
    .map(([rung, count]) => (count === 1 ? rung : `${rung} ×${count}`))
    .join(', ');
  return state === sent ? told : `${state} ${told}`;
}
