import { expect, it } from 'vitest';
import type { Ports } from '../../../src/app/ports/ports';
import type { AssessedItem } from '../../../src/app/registers/assess-registers';
import { pickItems } from '../../../src/app/registers/pick-items';
import { register } from './assessed';

it('selected rows are those of the register’s own sheet that stand there already', () => {
  const rows = [5, 6, 7].map((rowNumber) => ({
    code: `VM${rowNumber}`,
    draft: { rowNumber, standing: rowNumber === 7 ? undefined : {} } as AssessedItem['draft'],
  }));
  const own = register('difficulties', rows);
  const picked = (sheetId: number, rowIndexes: readonly number[]) =>
    pickItems({ openWorkbook: { selection: () => ({ sheet: { sheetId }, rowIndexes }) } } as unknown as Ports, own).map(
      ({ item }) => item.code,
    );
  expect([picked(7, [4, 6]), picked(7, [5]), picked(7, [0]), picked(8, [4])]).toEqual([['VM5'], ['VM6'], [], []]);
  expect(pickItems({ openWorkbook: { selection: () => undefined } } as unknown as Ports, own)).toEqual([]);
});
