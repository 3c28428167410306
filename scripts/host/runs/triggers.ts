import { RUN_LIMIT_MS, SIMPLE_TRIGGER_LIMIT_MS, TRIGGER_RUNTIME_MS_PER_DAY } from '../accounting/limits';
import { enumValue } from '../bridge/enum-value';
import type { Bundle } from '../bundle';
import { UserService } from '../services/base/session';
import { boundFile } from '../services/service-host';
import type { Workspace } from '../workspace';
import type { InstalledTrigger } from '../workspace/trigger-table';
import type { RunResult } from './run-result';
import { type EventTools, runFunction } from './runtime';

/** One firing of an installable trigger. */
export interface FiredTrigger {
  readonly trigger: InstalledTrigger;
  /** The simulated moment. */
  readonly at: number;
  /** Absent when Google did not start it: the account is closed, or has used up its trigger time of the day. */
  readonly result: RunResult | undefined;
}

/** Fires each clock trigger that is due now, once, however often it would have fired meanwhile: as after days offline. */
export function fireDueTriggers(workspace: Workspace, bundle: Bundle): FiredTrigger[] {
  return workspace.triggers.due(workspace.clock.now()).map((trigger) => fireNow(workspace, bundle, trigger));
}

/** Moves the clock on to a moment and fires every trigger on the way, each at its own time. */
export function advanceTo(workspace: Workspace, bundle: Bundle, moment: number): FiredTrigger[] {
  const fired: FiredTrigger[] = [];
  for (;;) {
    const [next] = workspace.triggers.due(moment);
    if (next?.dueAt === undefined) break;
    if (next.dueAt > workspace.clock.now()) workspace.clock.set(next.dueAt);
    fired.push(fireNow(workspace, bundle, next));
  }
  if (moment > workspace.clock.now()) workspace.clock.set(moment);
  return fired;
}

function fireNow(workspace: Workspace, bundle: Bundle, trigger: InstalledTrigger): FiredTrigger {
  const at = workspace.clock.now();
  workspace.triggers.hasFired(trigger, at);
  return { trigger, at, result: runTrigger(workspace, bundle, trigger, false, () => clockEvent(trigger, at)) };
}

/** Runs an installable trigger as the account that made it, with all that account may do. */
export function runTrigger(
  workspace: Workspace,
  bundle: Bundle,
  trigger: InstalledTrigger,
  isAttended: boolean,
  event: (tools: EventTools) => object,
): RunResult | undefined {
  const { owner, functionName } = trigger;
  const left = workspace.quotas.remaining(owner, 'triggerRuntime', TRIGGER_RUNTIME_MS_PER_DAY);
  if (workspace.users.get(owner).isClosed || left <= 0) return undefined;
  const started = workspace.clock.now();
  const result = runFunction(workspace, bundle, functionName, [], {
    user: owner,
    mode: 'FULL',
    isAttended,
    limitMs: RUN_LIMIT_MS,
    event,
  });
  const spent = Math.min(left, workspace.clock.now() - started);
  workspace.quotas.spend(owner, 'triggerRuntime', TRIGGER_RUNTIME_MS_PER_DAY, spent);
  return result;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven-events: in UTC. */
function clockEvent({ id }: InstalledTrigger, at: number): object {
  const moment = new Date(at);
  const yearStart = Date.UTC(moment.getUTCFullYear(), 0, 1);
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    triggerUid: id,
    timezone: 'UTC',
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    'day-of-month': moment.getUTCDate(),
    'day-of-week': moment.getUTCDay() || 7,
    'week-of-year': Math.floor((at - yearStart) / (7 * 86_400_000)) + 1,
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}

/** A person opens the spreadsheet: `onOpen` as a simple trigger, then installable ones. The menus are on the workspace's screen. */
export function openSpreadsheet(workspace: Workspace, bundle: Bundle, user = workspace.user): RunResult {
  workspace.screen.menus = [];
  const event = ({ host, objects }: EventTools) => ({
    authMode: enumValue('Script.AuthMode', host.execution.mode),
    source: objects.spreadsheet({ host, objects, file: boundFile(host) }),
    user: new UserService(host.execution.mode === 'FULL' ? user : ''),
  });
  const result = runFunction(workspace, bundle, 'onOpen', [], {
    user,
    mode: 'LIMITED',
    limitMs: SIMPLE_TRIGGER_LIMIT_MS,
    event,
  });
  for (const trigger of workspace.triggers.all.filter(({ eventType }) => eventType === 'ON_OPEN')) {
    runTrigger(workspace, bundle, trigger, true, event);
  }
  return result;
}
