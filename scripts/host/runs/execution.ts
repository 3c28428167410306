import { createTally } from '../accounting/calls';
import { FREE, fixedPrice, type Price, priceOf } from '../accounting/pricing';
import { createSpreadsheetPricer } from '../accounting/spreadsheet-prices';
import type { Effect, Needs } from '../bridge/class-definition';
import type { Kit } from '../realm/realm';
import { type Ending, toRealmError } from '../realm/realm-error';
import type { Workspace } from '../workspace';
import { missingScopes, refusedInMode, ServiceError, TIME_OUT } from './exceptions';
import { failureOf } from './faults';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ExecutionOptions {
  readonly workspace: Workspace;
  /** E-mail of the account that the script runs as. */
  readonly user: string;
  readonly mode: AuthMode;
  /** Whether a person is at the spreadsheet: without one `getUi` throws. */
  readonly isAttended: boolean;
  readonly limitMs: number;
  /** Scopes of the manifest; undefined when it lists none, and Google finds out by itself. */
  readonly scopes: readonly string[] | undefined;
}

/** One call of a service, as the bridge announces it. */
export interface ServiceCall {
  /** `Range.getValues`. */
  readonly name: string;
  readonly effect: Effect | undefined;
  readonly needs: Needs;
  /** Writing to the log is no call that counts. */
  readonly isLogging: boolean;
}

export interface LogEntry {
  readonly level: 'LOG' | 'INFO' | 'WARN' | 'ERROR';
  readonly text: string;
  readonly at: number;
}

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

/** One run of a script: who, in which mode, what it called, and whether it is still alive. Locks are held by it. */
export class Execution {
  readonly workspace: Workspace;
  readonly user: string;
  readonly mode: AuthMode;
  readonly isAttended: boolean;
  readonly scopes: readonly string[] | undefined;
  readonly tally = createTally();
  readonly log: LogEntry[] = [];
  /** What was called and is not in the host. */
  readonly notImplemented = new Set<string>();
  /** Time spent in the script's own code. */
  cpuMs = 0;
  /** Set once; from then on no service answers, so that whatever the script still does has no effect. */
  ending: Ending | undefined;
  readonly #startedAt: number;
  readonly #limitMs: number;
  readonly #pricer;
  #runningSince: number | undefined;
  #price: Price | undefined;
  #cells = 0;

  constructor(options: ExecutionOptions) {
    this.workspace = options.workspace;
    this.user = options.user;
    this.mode = options.mode;
    this.isAttended = options.isAttended;
    this.scopes = options.scopes;
    this.#limitMs = options.limitMs;
    this.#startedAt = options.workspace.clock.now();
    this.#pricer = createSpreadsheetPricer(options.workspace.openId);
  }

  /** Runs script code and adds its time; calls of services inside are left out. */
  measure<T>(work: () => T): T {
    this.#resume();
    try {
      return work();
    } finally {
      this.#pause();
    }
  }

  /** Work of the host in the middle of a script's, outside any call: reading a property of a service. */
  aside<T>(work: () => T): T {
    this.#pause();
    try {
      return work();
    } finally {
      this.#resume();
    }
  }

  /** Answers one call of a service: numbers it, lets faults happen, checks mode and scopes, prices it. Throws errors of the script's realm. */
  serve(call: ServiceCall, target: unknown, kit: Kit, work: (target: object) => unknown): unknown {
    this.#pause();
    try {
      this.#assertAlive();
      if (typeof target !== 'object' || target === null)
        throw new ServiceError('Illegal invocation', { name: 'TypeError' });
      if (call.isLogging) return work(target);
      const failAfter = this.#begin(call, isRoundTrip(call.effect), target);
      this.#assertAllowed(call);
      const result = this.#priced(call, target, work);
      if (failAfter) throw failureOf(call.name, target);
      return result;
    } catch (error) {
      throw toRealmError(kit, error, this);
    } finally {
      this.#resume();
    }
  }

  #priced(call: ServiceCall, target: object, work: (target: object) => unknown): unknown {
    let result: unknown;
    try {
      result = work(target);
    } catch (error) {
      this.#charge(call, target);
      throw error;
    }
    this.#charge(call, target);
    return result;
  }

  /** Counts a further round trip of the same call, as each request of a `fetchAll`. */
  countAlso(name: string, target: object): void {
    if (this.#begin({ name }, true, target)) throw failureOf(name, target);
  }

  /** Cells that the running call has read or written: what it costs depends on them. */
  addCells(count: number): void {
    this.#cells += count;
  }

  /** The price of the running call, when its service knows better than the table of names. */
  setPrice(price: Price): void {
    this.#price = price;
  }

  /** What one request to Google's APIs and its answer carry, in bytes. */
  weigh(requestBytes: number, answerBytes: number): void {
    this.workspace.recorder.weigh(requestBytes, answerBytes, this.tally);
  }

  /** Time that passes within a call: sleeping, waiting for a lock. */
  wait(ms: number): void {
    this.workspace.recorder.charge('wait', { low: ms, typical: ms, high: ms }, this.tally);
    this.workspace.clock.advance(ms);
    this.#assertTime();
  }

  /** Ends what is still open: pending writes are committed, locks fall. */
  finish(): void {
    const price = this.#pricer.finish();
    if (price !== FREE) this.#pass('SpreadsheetApp.flush', price);
    this.workspace.locks.releaseAll(this);
  }

  get errorLanguage(): 'en' | 'vi' {
    return this.workspace.users.get(this.user).errorLanguage;
  }

  hasScope(scope: string): boolean {
    const granted = this.workspace.users.get(this.user).granted;
    return (this.scopes?.includes(scope) ?? true) && (granted?.includes(scope) ?? true);
  }

  note(level: LogEntry['level'], text: string): void {
    this.log.push({ level, text, at: this.workspace.clock.now() });
  }

  #begin(call: Pick<ServiceCall, 'name'>, trip: boolean, target: object): boolean {
    const fault = this.workspace.recorder.begin(call.name, trip, this.tally);
    if (fault?.kind === 'kill') this.#end({ kind: 'killed' });
    if (fault?.kind === 'interrupt') fault.happen();
    if (fault?.kind === 'fail' && fault.when === 'before') throw failureOf(call.name, target);
    return fault?.kind === 'fail';
  }

  #assertAllowed({ name, needs }: ServiceCall): void {
    if (MODES.indexOf(this.mode) < MODES.indexOf(needs.mode)) throw refusedInMode(name, needs.scopes);
    // A simple trigger has no authorization at all: what it may do, it may do without scopes.
    if (this.mode !== 'FULL' || needs.scopes.length === 0) return;
    if (!needs.scopes.some((scope) => this.hasScope(scope))) throw missingScopes(name, needs.scopes);
  }

  #charge(call: ServiceCall, target: object): void {
    const price = this.#price ?? this.#spreadsheetPrice(call, target) ?? fixedPrice(call.name);
    this.#price = undefined;
    this.#cells = 0;
    if (call.effect !== undefined) this.#pass(call.name, price);
    this.#assertTime();
  }

  #spreadsheetPrice({ name, effect }: ServiceCall, target: object): Price | undefined {
    if (effect === 'look') return priceOf('sheetRead');
    if (effect === undefined || effect === 'trip' || effect === 'aside') return undefined;
    const fileId = (target as { fileId?: string }).fileId ?? this.workspace.openId;
    return this.#pricer.priceOf({ name, fileId, effect, cells: this.#cells });
  }

  #pass(name: string, price: Price | undefined): void {
    const { recorder, latency, clock } = this.workspace;
    recorder.charge(name, price, this.tally);
    if (latency !== 'none' && price !== undefined) clock.advance(price[latency]);
  }

  #assertTime(): void {
    if (this.workspace.clock.now() - this.#startedAt > this.#limitMs) this.#end({ kind: 'timedOut' });
  }

  #assertAlive(): void {
    if (this.ending !== undefined) throw new ServiceError(TIME_OUT);
  }

  #end(ending: Ending): never {
    this.ending ??= ending;
    throw new ServiceError(TIME_OUT);
  }

  #pause(): void {
    if (this.#runningSince !== undefined) this.cpuMs += performance.now() - this.#runningSince;
    this.#runningSince = undefined;
  }

  #resume(): void {
    this.#runningSince = performance.now();
  }
}

function isRoundTrip(effect: Effect | undefined): boolean {
  return effect !== undefined && effect !== 'aside' && effect !== 'look';
}
