import { PRICE_VERSION, type Price, sumPrices } from '../../host/accounting/pricing';
import { messageText } from '../../host/people/screen';
import type { RunResult } from '../../host/runs/run-result';
import type { FiredTrigger } from '../../host/runs/triggers';
import type { AskedQuestion, ScriptedPerson } from '../scripted-person';

/** `run.json`. Counts and prices: scripts/host/README.md. Sums are over all executions of the run. */
export interface RunReport {
  readonly ok: boolean;
  readonly error: string | null;
  /** What the person was shown, in order. */
  readonly messages: readonly string[];
  readonly log: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly allCalls: number;
  /** By published figures of other people (scripts/host/accounting/prices.json), never measured by us. */
  readonly pricedMs: {
    readonly low: number;
    readonly typical: number;
    readonly high: number;
    readonly version: string;
  };
  readonly unpriced: Readonly<Record<string, number>>;
  readonly cellsWritten: number;
  readonly cellsLogged: number;
  readonly cpuMs: number;
  /** Of Google's, called and not in the host: a script's own `catch` cannot hide them. */
  readonly notImplemented: readonly string[];
  /** What the script asked, in order, and what it was told. */
  readonly questions: readonly AskedQuestion[];
  /** Of the list of `--answers`. */
  readonly answers: {
    readonly left: number;
    readonly missing: number;
  };
  /** Clock triggers that were due and ran first. */
  readonly fired: readonly {
    readonly function: string;
    readonly owner: string;
    readonly ok: boolean;
    readonly error: string | null;
  }[];
}

/**
 * @param results of the command's own executions.
 * @param fired triggers that were due and ran first.
 * @param person who was at the screen, when somebody was.
 */
export function buildReport(
  results: readonly RunResult[],
  fired: readonly FiredTrigger[],
  person?: ScriptedPerson,
): RunReport {
  const all = [...fired.flatMap(({ result }) => (result === undefined ? [] : [result])), ...results];
  const failed = all.find(({ ok }) => !ok);
  const sum = (of: (result: RunResult) => number) => all.reduce((total, result) => total + of(result), 0);
  return {
    ok: failed === undefined,
    error: failed === undefined ? null : errorText(failed),
    messages: all.flatMap(({ messages }) => messages.map(messageText)),
    log: all.flatMap(({ log }) => log.map(({ level, text }) => `${level} ${text}`)),
    calls: addUp(all.map(({ calls }) => calls)),
    totalCalls: sum(({ totalCalls }) => totalCalls),
    allCalls: sum(({ allCalls }) => allCalls),
    pricedMs: { ...rounded(sumPrices(...all.map(({ price }) => price))), version: PRICE_VERSION },
    unpriced: addUp(all.map(({ unpriced }) => unpriced)),
    cellsWritten: sum(({ cellsWritten }) => cellsWritten),
    cellsLogged: sum(({ cellsLogged }) => cellsLogged),
    cpuMs: Math.round(sum(({ cpuMs }) => cpuMs) * 100) / 100,
    notImplemented: [...new Set(all.flatMap(({ notImplemented }) => notImplemented))].sort(),
    questions: person?.asked ?? [],
    answers: { left: person?.left() ?? 0, missing: person?.missing() ?? 0 },
    fired: fired.map(({ trigger, result }) => ({
      function: trigger.functionName,
      owner: trigger.owner,
      ok: result?.ok ?? false,
      error: result === undefined ? 'the account cannot run triggers now' : errorText(result),
    })),
  };
}

export function errorText({ error }: Pick<RunResult, 'error'>): string | null {
  return error === undefined ? null : `${error.name}: ${error.message}`;
}

function rounded({ low, typical, high }: Price): Price {
  return { low: Math.round(low), typical: Math.round(typical), high: Math.round(high) };
}

function addUp(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const record of records) {
    for (const [name, count] of Object.entries(record)) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
