import { planLog } from '../../sheets/lists/log';
import { findSheet } from '../../sheets/tables/sheet-names';
import type { Ports } from '../ports/ports';

interface DescribedTitles {
  readonly sheets?: readonly { readonly properties?: { readonly sheetId?: number; readonly title?: string } }[];
}

/** Enough to find the headings of the log. */
const headRows = 10;

/**
 * A line of the log for work that reads no tracker: three calls. Who may not write to the log does not; a line that cannot be written undoes nothing of
 * what was done before it, and is no failure of that.
 */
export function logApart(
  ports: Ports,
  line: { readonly action: string; readonly result: string; readonly details: string },
): void {
  try {
    writeLine(ports, line);
  } catch (error) {
    ports.log.note(`The log got no line of ${line.action}: ${String(error)}`);
  }
}

function writeLine(ports: Ports, line: Parameters<typeof logApart>[1]): void {
  const { sheets = [] } = ports.workbook.describe('sheets.properties(sheetId,title)') as DescribedTitles;
  const titled = sheets.map(({ properties = {} }) => ({
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? '',
  }));
  const log = findSheet(titled, 'log');
  if (log === undefined || ports.openWorkbook.mayEditSheet(log.title) !== true) return;
  const [grid] = ports.workbook.read([{ ...log, rowCount: headRows }]);
  const entry = { at: ports.clock.now(), by: ports.session.userEmail(), ...line };
  ports.workbook.commit(planLog(log.sheetId, grid?.rows ?? [], [entry]));
}
