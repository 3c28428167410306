import { type CallRecorder, createCallRecorder } from './accounting/calls';
import { createMinuteQuota, type MinuteQuota } from './accounting/minute-quota';
import type { Latency } from './accounting/pricing';
import { createQuotas, type Quotas } from './accounting/quotas';
import { createWriteLedger, type UncountedPlaces, type WriteLedger } from './accounting/write-ledger';
import type { Drive } from './drive/drive';
import { createScreen, type Screen } from './people/screen';
import { type Clock, createClock } from './workspace/clock';
import { createLockTable, type LockTable } from './workspace/locks';
import { createOutbox, type Outbox } from './workspace/outbox';
import { createRandom, type RandomSource } from './workspace/random';
import { type CacheStores, createCacheStores, createPropertyStores, type PropertyStores } from './workspace/stores';
import { createTriggerTable, type InstalledTrigger, type TriggerTable } from './workspace/trigger-table';
import { createUsers, type Users } from './workspace/users';

/** What outlives a run, beside the spreadsheets: one JSON text in a drive folder. */
export interface WorkspaceState {
  readonly now: number;
  readonly random: number;
  readonly triggers: readonly InstalledTrigger[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cache: ReturnType<CacheStores['toJson']>;
  readonly quotas: Quotas['uses'];
}

export interface WorkspaceOptions {
  readonly drive: Drive;
  /** The spreadsheet that the script is bound to. */
  readonly openId: string;
  /** Milliseconds, or ISO 8601 with an offset; the machine's time by default. */
  readonly now?: number | string;
  /** Who is at the screen; the file's owner by default. */
  readonly user?: string;
  readonly state?: Partial<WorkspaceState> | undefined;
  readonly seed?: number;
  /** Whether priced calls move the clock, and by which price. */
  readonly latency?: 'none' | Latency;
  /** Cells that are written at every run whatever happened, and so are counted apart. */
  readonly uncounted?: UncountedPlaces;
}

/** One call of the Sheets API, as REST names it after `spreadsheets.`: `values.batchUpdate`. */
export interface SheetsCall {
  readonly method: string;
  readonly fileId: string;
  readonly body: unknown;
  readonly answer: unknown;
}

/** An office: a Drive, its people, a clock, and all that Google keeps for a script between its runs. Executions share it. */
export interface Workspace {
  readonly drive: Drive;
  readonly openId: string;
  readonly clock: Clock;
  readonly users: Users;
  readonly quotas: Quotas;
  /** The Sheets API's calls a minute. */
  readonly minuteQuota: MinuteQuota;
  readonly properties: PropertyStores;
  readonly cache: CacheStores;
  readonly locks: LockTable;
  readonly triggers: TriggerTable;
  readonly outbox: Outbox;
  readonly screen: Screen;
  readonly recorder: CallRecorder;
  readonly ledger: WriteLedger;
  readonly random: RandomSource;
  /** What the host could not do and nobody was told of by an error. */
  readonly gaps: Set<string>;
  /** Who acts when nobody is named. */
  user: string;
  latency: 'none' | Latency;
  /** Google APIs that are off in the script's Google Cloud project: calls of them are refused. */
  readonly apisOff: Set<'Sheets' | 'Drive'>;
  /** Google keeps at least one row or column beside the frozen ones in sight (unverified): refuse to hide them all. */
  keepsUnfrozenInSight: boolean;
  /** Sees every call of the Sheets API that was carried out, by the advanced service or by REST. */
  onSheetsCall: ((call: SheetsCall) => void) | undefined;
  /** Where the script's web app is served; undefined while it is not. */
  webAppAddress: string | undefined;
  /** What is selected in the spreadsheet: sheet id and A1 notation of each range. */
  selection:
    | { readonly sheetId: number; readonly ranges: readonly string[]; readonly currentCell?: string }
    | undefined;
  /** The n-th service call from now throws: before it has done anything, or after it has done all. */
  failAt(n: number, when?: 'before' | 'after'): void;
  /** The execution that makes the n-th service call from now ends there, as a time-out ends it. */
  killAt(n: number): void;
  /** Something else happens just before the n-th service call from now: another execution, an edit. */
  beforeCall(n: number, happen: () => void): void;
  toState(): WorkspaceState;
}

/** @throws when the drive has no such spreadsheet. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { drive, openId, state } = options;
  const file = drive.files.get(openId);
  if (file?.book === undefined) throw new Error(`the drive has no spreadsheet ${openId}`);
  const clock = createClock(options.now ?? Date.now());
  const users = createUsers();
  const random = createRandom(state?.random ?? options.seed ?? 1);
  const recorder = createCallRecorder();
  const quotas = createQuotas(clock, (email) => users.get(email).kind, { ...state?.quotas });
  const properties = createPropertyStores(state?.properties);
  const cache = createCacheStores(clock, state?.cache);
  const triggers = createTriggerTable(state?.triggers);
  return {
    drive,
    openId,
    clock,
    users,
    quotas,
    properties,
    cache,
    triggers,
    recorder,
    random,
    gaps: new Set(),
    minuteQuota: createMinuteQuota(clock),
    locks: createLockTable(clock),
    outbox: createOutbox(),
    screen: createScreen(),
    ledger: createWriteLedger(options.uncounted ?? { sheetTitles: [], rangeNames: [] }),
    user: options.user ?? file.owner,
    latency: options.latency ?? 'none',
    apisOff: new Set(),
    keepsUnfrozenInSight: false,
    onSheetsCall: undefined,
    webAppAddress: undefined,
    selection: undefined,
    failAt: (n, when = 'before') => recorder.plan(n, { kind: 'fail', when }),
    killAt: (n) => recorder.plan(n, { kind: 'kill' }),
    beforeCall: (n, happen) => recorder.plan(n, { kind: 'interrupt', happen }),
    toState: () => ({
      now: clock.now(),
      random: random.state,
      triggers: triggers.all.map((trigger) => ({ ...trigger })),
      properties: properties.toJson(),
      cache: cache.toJson(),
      quotas: quotas.uses,
    }),
  };
}
