import { readDataCheck } from '../sheets/data-check';
import { readMailLedger } from '../sheets/mail-ledger';
import { readMaster } from '../sheets/master-table';
import type { SheetKey } from '../sheets/sheet-names';
import type { Ports } from './ports';
import { readTracker } from './read-tracker';
import { repairWorkbook } from './repair-workbook';
import type { Tracker } from './tracker';

/** Sheets that runs write to; a workbook that lacks one is set up first. */
const written: readonly SheetKey[] = [
  'master',
  'report',
  'dataCheck',
  'submissions',
  'deadlineHistory',
  'mailLedger',
  'log',
];

/** Reads the workbook; one in which a sheet of the product is missing or has lost its headings is repaired and read again. */
export function readWholeTracker(ports: Ports, extra: readonly SheetKey[] = []): Tracker {
  const keys = [...written, ...extra];
  const tracker = readTracker(ports, keys);
  if (isWhole(tracker, keys)) return tracker;
  repairWorkbook(ports);
  return readTracker(ports, keys);
}

function isWhole(tracker: Tracker, keys: readonly SheetKey[]): boolean {
  const { grids, context } = tracker;
  if (!keys.every((key) => grids.has(key)) || !grids.has('settings') || !grids.has('units')) return false;
  const master = grids.get('master');
  const dataCheck = grids.get('dataCheck');
  const ledger = grids.get('mailLedger');
  return (
    master !== undefined &&
    dataCheck !== undefined &&
    ledger !== undefined &&
    'table' in readMaster(master, context.directory) &&
    'table' in readDataCheck(dataCheck) &&
    'ledger' in readMailLedger(ledger)
  );
}
