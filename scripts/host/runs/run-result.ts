import type { Price } from '../accounting/pricing';
import type { ScreenMessage } from '../people/screen';
import { TIME_OUT } from './exceptions';
import type { Execution, LogEntry } from './execution';

export interface RunFailure {
  readonly name: string;
  readonly message: string;
  /** With the lines of the script only. */
  readonly stack: string;
}

/** What one execution came to. */
export interface RunResult {
  readonly ok: boolean;
  readonly error: RunFailure | undefined;
  /** `killed` and `timedOut` ended before the function did. */
  readonly ended: 'done' | 'threw' | 'killed' | 'timedOut';
  /** What the function returned, as far as JSON can carry it. */
  readonly value: unknown;
  /** What people were shown meanwhile. */
  readonly messages: readonly ScreenMessage[];
  readonly log: readonly LogEntry[];
  /** By name, also those that are no round trips. */
  readonly calls: Readonly<Record<string, number>>;
  /** Round trips. */
  readonly totalCalls: number;
  /** The same by name. */
  readonly trips: Readonly<Record<string, number>>;
  readonly allCalls: number;
  readonly price: Price;
  /** Calls without a published price. */
  readonly unpriced: Readonly<Record<string, number>>;
  readonly cellsWritten: number;
  readonly cellsLogged: number;
  /** Members and requests of Google's that were called and that the host has not, even when the script caught the error. */
  readonly notImplemented: readonly string[];
  /** Of the Sheets and Drive APIs, uncompressed: a cell of 45,000 characters is one cell in the prices, so bytes are told beside them. */
  readonly largestRequestBytes: number;
  readonly largestAnswerBytes: number;
  /** Of the script's own code, without the host's. */
  readonly cpuMs: number;
}

interface Before {
  readonly messages: number;
  readonly written: number;
  readonly logged: number;
}

export function summarize(
  execution: Execution,
  value: unknown,
  error: RunFailure | undefined,
  before: Before,
): RunResult {
  const { tally, workspace, ending } = execution;
  const killed = ending === undefined || ending.kind === 'hostBug' ? undefined : ending.kind;
  return {
    ok: error === undefined && killed === undefined,
    error: error ?? (killed === undefined ? undefined : timeOut()),
    ended: killed ?? (error === undefined ? 'done' : 'threw'),
    value: asJson(value),
    messages: workspace.screen.messages.slice(before.messages),
    log: execution.log,
    calls: Object.fromEntries(tally.names),
    totalCalls: tally.totalCalls,
    trips: Object.fromEntries(tally.trips),
    allCalls: tally.allCalls,
    price: tally.price,
    unpriced: Object.fromEntries(tally.unpriced),
    cellsWritten: workspace.ledger.written - before.written,
    cellsLogged: workspace.ledger.logged - before.logged,
    notImplemented: [...new Set([...execution.notImplemented, ...workspace.gaps])],
    largestRequestBytes: tally.largestRequestBytes,
    largestAnswerBytes: tally.largestAnswerBytes,
    cpuMs: execution.cpuMs,
  };
}

/** Anything a script can throw. An execution that was ended has ended, whatever the script threw afterwards. */
export function describeFailure(thrown: unknown, execution: Execution): RunFailure {
  if (execution.ending !== undefined) return timeOut();
  if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack } = thrown as { name?: unknown; message?: unknown; stack?: unknown };
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') };
}

function timeOut(): RunFailure {
  return { name: 'Exception', message: TIME_OUT, stack: '' };
}

function asJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
