import { describe, expect, it } from 'vitest';
import { sheetIdFor } from '../../../../src/sheets/layout/state/sheet-ids';

describe('the id of a sheet that set-up makes', () => {
  const id = sheetIdFor('master', new Set());

  it('follows from what the sheet holds, and is one that Google accepts', () => {
    expect(sheetIdFor('master', new Set())).toBe(id);
    expect(sheetIdFor('report', new Set())).not.toBe(id);
    for (const name of ['master', 'report', 'unit STC', 'unit SKHCN', '']) {
      const made = sheetIdFor(name, new Set());
      expect(Number.isInteger(made) && made > 0 && made < 2 ** 31).toBe(true);
    }
  });

  it('is the next that is free', () => {
    expect(sheetIdFor('master', new Set([id]))).toBe(id + 1);
    expect(sheetIdFor('master', new Set([id, id + 1, id + 3]))).toBe(id + 2);
  });
});
