import { cellText } from '../../core/tasks/task-text';
import { stampRowIndex } from '../../sheets/report/page';
import type { SheetGrid } from '../../sheets/v4';
import type { Ports } from '../ports/ports';

/** Codes of reports that may stand in the workbook: the last run's, and while a batch is on its way also the next one's. */
const property = 'reports';

/** Before the last look at the workbook and the batch that writes a report: a run that is cut off does not know whether it arrived. */
export function announceReport(ports: Ports, code: string): void {
  write(ports, [...recall(ports), code].slice(-mostCodes));
}

/** Of several runs in a row that were cut off, any may have been the last to arrive. */
const mostCodes = 8;

/** Once that batch is committed. */
export function rememberReport(ports: Ports, code: string): void {
  write(ports, [code]);
}

const reportCode = /BC-\d{8}-\d{4}/;

/** The code of the report as it stands; '' when there is none. */
export function standingCode(report: SheetGrid | undefined): string {
  return reportCode.exec(cellText(report?.rows[stampRowIndex]?.[0]))?.[0] ?? '';
}

/**
 * Whether the workbook bears another report than the last run wrote: then somebody brought an earlier version of it back. The master is as old, and what is
 * remembered of the units' files does not hold; what people had typed over the master stands in it too, though the last whole reading came later.
 */
export function isOtherVersion(ports: Ports, report: SheetGrid | undefined): boolean {
  const known = recall(ports);
  return known.length > 0 && !known.includes(standingCode(report));
}

function recall(ports: Ports): readonly string[] {
  const text = ports.store.readAll()[property];
  return text === undefined ? [] : text.split(',');
}

function write(ports: Ports, codes: readonly string[]): void {
  const text = codes.join(',');
  if (ports.store.readAll()[property] !== text) ports.store.write({ [property]: text });
}

/** The newest frozen report, where it holds amounts of money. */
const frozenProperty = 'frozenMoney';

/** @param code '' where there is no frozen report, or the newest one holds no amounts. */
export function rememberFrozenMoney(ports: Ports, code: string): void {
  const kept = recallFrozenMoney(ports);
  if (code === '' && kept !== undefined) ports.store.remove([frozenProperty]);
  if (code !== '' && kept !== code) ports.store.write({ [frozenProperty]: code });
}

/** undefined when there is none. */
export function recallFrozenMoney(ports: Ports): string | undefined {
  return ports.store.readAll()[frozenProperty];
}
