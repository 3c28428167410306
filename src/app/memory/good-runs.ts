import { isHeartbeatLate } from '../../core/reminders/heartbeat';
import { createCalendar } from '../../core/time/calendar';
import type { Moment } from '../../core/time/day';
import { readHolidays } from '../../sheets/tables/system-tables';
import type { Ports } from '../ports/ports';
import { recallGrids } from './remembered-grids';

const property = 'lastGoodRun';

/** Notes that the daily run reached its end. */
export function rememberGoodRun(ports: Ports, at: Moment): void {
  ports.store.write({ [property]: String(at) });
}

/** When the daily run last reached its end; undefined before the first time. */
export function lastGoodRun(ports: Ports): Moment | undefined {
  const text = ports.store.readAll()[property];
  return text === undefined ? undefined : Number(text);
}

/**
 * When the last good run ended, if that is too long ago for the daily run to be alive. Reads only what runs have remembered, so that a simple trigger
 * can ask without authorisation.
 */
export function findSilence(ports: Ports): Moment | undefined {
  const lastRun = lastGoodRun(ports);
  if (lastRun === undefined) return undefined;
  const grid = recallGrids(ports)?.holidays;
  const reading = grid === undefined ? undefined : readHolidays(grid);
  const calendar = createCalendar(reading !== undefined && 'table' in reading ? reading.table.items : []);
  return isHeartbeatLate(lastRun, ports.clock.now(), calendar) ? lastRun : undefined;
}
