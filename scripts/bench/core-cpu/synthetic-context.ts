import { createDirectory } from '../../../src/core/directory/directory';
import type { AssigningDocument } from '../../../src/core/documents/document';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { createCalendar } from '../../../src/core/time/calendar';
import { dayOf } from '../../../src/core/time/day';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { readUnits } from '../../../src/sheets/tables/unit-table';
import { benchDocuments, unitCode } from '../synthetic-tasks';

/** `trước ngày` is settled by the document's row, as in a tracker that is in use. */
function documentOf(symbol: string, index: number): AssigningDocument {
  return {
    symbol,
    issuedOn: dayOf(2025, 5, 16),
    issuer: 'UBND Thành phố',
    summary: 'Kế hoạch',
    sourceType: 'Kế hoạch',
    beforeIncludesDay: false,
    link: '',
    rowNumber: index + 2,
  };
}

/** A tracker's directory of so many units, and its register, on 10/10/2025. */
export function createContext(unitCount: number): TaskContext {
  const rows = Array.from({ length: unitCount }, (_, index) => {
    const code = unitCode(index);
    return unitsColumns.map(({ key }) => ({ code, name: `Đơn vị ${code}`, order: index + 1 })[key as 'code'] ?? '');
  });
  const reading = readUnits({
    spreadsheetId: 'bench',
    sheetId: 0,
    title: 'Đơn vị',
    rows: [unitsColumns.map(({ vi }) => vi), ...rows],
  });
  if ('problems' in reading) throw new Error('The bench directory cannot be read.');
  const today = dayOf(2025, 10, 10);
  return {
    today,
    now: today + 1 / 3,
    settings: defaultSettings,
    directory: createDirectory(reading.table.items),
    documents: createDocumentRegister(benchDocuments.map(documentOf)),
    calendar: createCalendar([]),
  };
}
