import type { Moment } from '../../core/time/day';
import { copyTitle } from '../../sheets/requests/hidden-sheets';
import { sheetKeyOf } from '../../sheets/tables/sheet-names';
import type { Edit, Ports } from '../ports/ports';

/** What a run must know of the master to read its copy instead: where its rows and columns stood when both were last written. */
export interface MasterMemory {
  readonly sheetId: number;
  /** Of the product, in rising order, from 0. */
  readonly columns: readonly number[];
  readonly codeColumn: number;
  /** The last row with a code, from 0: what people wrote below is read, so that new rows go under it. */
  readonly tailRow: number;
  /** When the whole master was last read. */
  readonly wholeAt: Moment;
}

const property = 'masterCopy';
const touchedProperty = 'masterTouched';

/**
 * A copy cannot see what scripts, formulas and other programs change in the master: once a week it is read whole, as units' files are. A daily trigger fires
 * up to an hour earlier or later.
 */
const daysUntilReadWhole = 6.9;

/** undefined when the master must be read whole. */
export function recallMaster(ports: Ports): MasterMemory | undefined {
  const stored = ports.store.readAll();
  const memory = parse(stored[property]);
  if (memory === undefined || ports.clock.now() - memory.wholeAt >= daysUntilReadWhole) return undefined;
  const touchedAt = stored[touchedProperty];
  return touchedAt === undefined || Number(touchedAt) < memory.wholeAt ? memory : undefined;
}

/** To be called once a batch is committed that brought master and copy up to each other. */
export function rememberMaster(ports: Ports, memory: MasterMemory): void {
  const text = JSON.stringify(memory);
  if (ports.store.readAll()[property] !== text) ports.store.write({ [property]: text });
}

export function forgetMaster(ports: Ports): void {
  if (ports.store.readAll()[property] !== undefined) ports.store.remove([property]);
}

/**
 * Notes that a person edited the master or its copy: the copy does not have what was typed over the product's cells, so the next run reads the master whole
 * and makes it good. The coordinator's own columns are not copied.
 */
export function noteMasterEdit(ports: Ports, edit: Edit): void {
  const key = sheetKeyOf(edit.sheet.title);
  if (key !== 'master' && edit.sheet.title !== copyTitle) return;
  const memory = parse(ports.store.readAll()[property]);
  const { columnIndex: start, columnCount } = edit;
  const isOwn =
    key === 'master' &&
    memory?.sheetId === edit.sheet.sheetId &&
    !memory.columns.some((column) => column >= start && column < start + columnCount);
  if (!isOwn) ports.store.write({ [touchedProperty]: String(ports.clock.now()) });
}

function parse(text: string | undefined): MasterMemory | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as MasterMemory);
  } catch {
    return undefined;
  }
}
