import { expect, it } from 'vitest';
import type { Item } from '../../../src/core/register/item';
import type { DutyKey } from '../../../src/core/report-duties/duties';
import { checkSources } from '../../../src/core/report-duties/read-duties';

const place = { spreadsheetId: 'b', sheetId: 1, sheetTitle: 'Chế độ báo cáo', columnIndex: {} };
const rowFrom = (from: string): Item<DutyKey> => ({
  place,
  rowNumber: 2,
  code: 'BC02',
  unitCode: '',
  isGone: false,
  cells: { from },
});

it('a report is put together from reports that stand in the sheet, or from the monthly one that every tracker has', () => {
  const codes = new Set(['BC01', 'BC02']);
  expect(checkSources(rowFrom('BC01; bc00'), codes)).toEqual([]);
  expect(checkSources(rowFrom(''), codes)).toEqual([]);
  expect(checkSources(rowFrom('BC01; BC09'), codes)).toEqual([
    { rule: 'V64', key: 'from', facts: { problem: 'item', text: 'BC09' } },
  ]);
});
