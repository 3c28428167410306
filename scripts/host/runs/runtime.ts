import { types } from 'node:util';
import vm from 'node:vm';
import { RUN_LIMIT_MS } from '../accounting/limits';
import { type Bridge, createBridge, wrapForeign } from '../bridge/bridge';
import { type Bundle, loadBundle } from '../bundle';
import { createRealm, type Realm } from '../realm/realm';
import { classes } from '../services/classes';
import { exposeGlobals } from '../services/globals';
import type { ServiceHost } from '../services/service-host';
import type { SpreadsheetObjects } from '../services/spreadsheet/place';
import { spreadsheetObjects } from '../services/spreadsheet/spreadsheet-app';
import type { Workspace } from '../workspace';
import { TIME_OUT } from './exceptions';
import { type AuthMode, Execution } from './execution';
import { describeFailure, type RunResult, summarize } from './run-result';

/** What events are made of. */
export interface EventTools {
  readonly host: ServiceHost;
  readonly objects: SpreadsheetObjects;
}

export interface RunOptions {
  /** Whom it runs as; the workspace's user by default. */
  readonly user?: string;
  /** FULL by default, as from a menu. */
  readonly mode?: AuthMode;
  /** Whether a person is at the spreadsheet; true by default. */
  readonly isAttended?: boolean;
  /** Simulated milliseconds; six minutes by default. */
  readonly limitMs?: number;
  /** Makes the first argument of a trigger's function. */
  readonly event?: (tools: EventTools) => object;
  /** What stands in the result for one of Google's objects that the function returned. */
  readonly answer?: (returned: unknown) => unknown;
}

/** Real milliseconds after which a script is stopped that never calls a service: an endless loop. */
const REAL_LIMIT_MS = 6 * 60_000;
const FUNCTION_NAME = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const enter = new vm.Script('(() => { const run = globalThis.__entry; delete globalThis.__entry; return run(); })()', {
  filename: 'host/enter',
});
const drain = new vm.Script('0', { filename: 'host/drain' });

/**
 * Runs one function of a compiled project in a realm of its own, as one execution. Whatever the script does, it returns:
 * refusals and errors are in the result.
 * @param args plain values.
 * @throws BundleError for a folder that Google would not take; errors that are the host's own.
 */
export function runFunction(
  workspace: Workspace,
  project: Bundle | string,
  functionName: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): RunResult {
  const bundle = typeof project === 'string' ? loadBundle(project) : project;
  const execution = new Execution({
    workspace,
    user: options.user ?? workspace.user,
    mode: options.mode ?? 'FULL',
    isAttended: options.isAttended ?? true,
    limitMs: options.limitMs ?? RUN_LIMIT_MS,
    scopes: bundle.manifest.oauthScopes,
  });
  const before = {
    messages: workspace.screen.messages.length,
    written: workspace.ledger.written,
    logged: workspace.ledger.logged,
  };
  const stage = buildStage(workspace, bundle, execution);
  let value: unknown;
  let failure: unknown;
  try {
    const given = args.map((arg) => stage.realm.kit.adopt(arg));
    if (options.event !== undefined) given.unshift(exposeEvent(stage, options.event(stage.tools)));
    value = execution.measure(() => call(stage, bundle, functionName, given));
    value = options.answer?.(stage.reveal(value)) ?? value;
  } catch (error) {
    failure = error;
  }
  execution.finish();
  if (execution.ending?.kind === 'hostBug') throw execution.ending.cause;
  return summarize(execution, value, failure === undefined ? undefined : describeFailure(failure, execution), before);
}

interface Stage {
  readonly realm: Realm;
  readonly execution: Execution;
  readonly tools: EventTools;
  readonly reveal: (value: unknown) => unknown;
}

function buildStage(workspace: Workspace, bundle: Bundle, execution: Execution): Stage {
  let bridge: Bridge | undefined;
  const realm: Realm = createRealm({
    zone: bundle.manifest.timeZone,
    now: () => Math.floor(workspace.clock.now()),
    wrap: (value) => (bridge === undefined ? undefined : wrapForeign(value, realm.kit, bridge)),
    isScriptFile: (name) => typeof name === 'string' && bundle.scriptNames.has(name),
  });
  const made = createBridge(execution, realm.kit, classes);
  bridge = made;
  const objects = spreadsheetObjects();
  const host: ServiceHost = {
    execution,
    workspace,
    bundle,
    kit: realm.kit,
    expose: (instance) => made.expose(instance),
  };
  exposeGlobals(made, host, objects);
  return { realm, execution, tools: { host, objects }, reveal: made.reveal };
}

/** Loads the project (its global code runs in the same mode) and calls the function; promises are settled before it returns. */
function call({ realm, execution }: Stage, bundle: Bundle, name: string, args: readonly unknown[]): unknown {
  const { context, kit } = realm;
  const within = { timeout: REAL_LIMIT_MS, displayErrors: false };
  try {
    for (const script of bundle.scripts) script.runInContext(context, within);
    const entry = findFunction(context, name);
    Object.defineProperty(context, '__entry', { value: () => entry(...args), configurable: true });
    const value: unknown = enter.runInContext(context, within);
    return types.isPromise(value) ? settle(realm, value) : value;
  } catch (error) {
    if ((error as { code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    execution.ending ??= { kind: 'timedOut' };
    throw kit.createError('Exception', TIME_OUT);
  }
}

function findFunction(context: vm.Context, name: string): (...args: unknown[]) => unknown {
  const found: unknown = FUNCTION_NAME.test(name)
    ? vm.runInContext(`typeof ${name} === 'function' ? (...args) => ${name}(...args) : undefined`, context)
    : undefined;
  if (typeof found !== 'function') throw new UnknownFunction(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

/** A menu item, a trigger or a command names a function that the project does not have. */
export class UnknownFunction extends Error {
  override readonly name = 'UnknownFunction';
}

function settle({ context, kit }: Realm, promise: object): unknown {
  let outcome: { value?: unknown; error?: unknown } = {};
  kit.watch(
    promise,
    (value) => {
      outcome = { value };
    },
    (error) => {
      outcome = { error };
    },
  );
  drain.runInContext(context);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** Google's range of an edit event also has its corners as plain numbers (undocumented, and widely used). */
function exposeEvent({ realm, tools }: Stage, event: object): object {
  const exposed = realm.kit.adopt(event) as { range?: object };
  const range = (event as { range?: { place: { rect: { top: number; left: number; bottom: number; right: number } } } })
    .range;
  if (range === undefined || exposed.range === undefined) return exposed;
  const { top, left, bottom, right } = range.place.rect;
  Object.assign(tools.host.expose(range), {
    rowStart: top + 1,
    columnStart: left + 1,
    rowEnd: bottom,
    columnEnd: right,
  });
  return exposed;
}
