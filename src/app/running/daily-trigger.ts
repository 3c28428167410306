import type { Ports } from '../ports/ports';
import { dailyTrigger } from '../ports/trigger-table';

/** Whose account the daily run belongs to, kept in the document: triggers of other accounts cannot be seen, let alone removed. */
const property = { keeper: 'keeper', hour: 'keeper.hour' } as const;

/** '' when no one has turned the daily run on. */
export function keeperOf(ports: Ports): string {
  return ports.store.readAll()[property.keeper] ?? '';
}

/** Makes this account the keeper, with exactly one trigger at the hour, however often and however far it was done before. */
export function keepDailyRun(ports: Ports, hour: number): void {
  const account = ports.session.ownerEmail();
  const own = ownTriggers(ports);
  const stored = ports.store.readAll();
  const isAsWished = stored[property.keeper] === account && stored[property.hour] === String(hour);
  const [first] = own;
  if (first !== undefined && isAsWished) {
    ports.triggers.remove(own.slice(1).map(({ id }) => id));
    return;
  }
  // A trigger cannot be edited: a changed hour needs a new one, made before the old ones go.
  ports.triggers.createDaily(dailyTrigger, hour);
  ports.store.write({ [property.keeper]: account, [property.hour]: String(hour) });
  ports.triggers.remove(own.map(({ id }) => id));
}

/** @returns how many triggers of this account there were. */
export function dropDailyRun(ports: Ports): number {
  const own = ownTriggers(ports);
  ports.triggers.remove(own.map(({ id }) => id));
  if (keeperOf(ports) === ports.session.ownerEmail()) ports.store.remove([property.keeper, property.hour]);
  return own.length;
}

/**
 * A trigger that fires for an account which is no longer the keeper removes itself; nobody else may. One of several of the keeper's own, left by a
 * click that failed half way, removes the others.
 * @returns the keeper, when this run must not go on.
 */
export function standDown(ports: Ports, triggerId: string): string | undefined {
  const keeper = keeperOf(ports);
  const own = ownTriggers(ports);
  const isKeeper = keeper === '' || keeper === ports.session.ownerEmail();
  const surplus = own.filter(({ id }) => !isKeeper || id !== triggerId).map(({ id }) => id);
  if (surplus.length > 0 && (!isKeeper || own.length > surplus.length)) ports.triggers.remove(surplus);
  return isKeeper ? undefined : keeper;
}

function ownTriggers(ports: Ports) {
  return ports.triggers.list().filter(({ functionName }) => functionName === dailyTrigger);
}
