import { describe, expect, it } from 'vitest';
import { range, sheetAt, testWorld, valuesOf } from './world';

const BOLD = { textFormat: { bold: true } };

describe('copying and cutting', () => {
  function source() {
    const world = testWorld({ values: [['a', 'b']] });
    world.sheet.grid.setCell(0, 1, { formula: '=A1', value: 'a', format: BOLD, validation: { strict: true } });
    return world;
  }

  it.each([
    ['PASTE_NORMAL', { formula: '=A3', value: 'a', format: BOLD, validation: { strict: true } }],
    ['PASTE_VALUES', { value: 'a', note: 'old' }],
    ['PASTE_FORMULA', { formula: '=A3', value: 'a', note: 'old' }],
    ['PASTE_FORMAT', { value: 'z', note: 'old', format: BOLD }],
    ['PASTE_DATA_VALIDATION', { value: 'z', note: 'old', validation: { strict: true } }],
  ])('%s takes its part', (pasteType, cell) => {
    const { run, sheet } = source();
    sheet.grid.setCell(2, 1, { value: 'z', note: 'old' });
    run([{ copyPaste: { source: range(0, 1, 0, 2), destination: range(2, 3, 0, 2), pasteType } }]);
    expect(sheet.grid.cellAt(2, 1)).toEqual(cell);
  });

  it('leaves blank what a formula showed as an empty text', () => {
    const { run, sheet } = testWorld({ values: [['a']] });
    sheet.grid.setCell(0, 0, { formula: '=""', value: '', format: BOLD });
    run([{ copyPaste: { source: range(0, 1, 0, 1), destination: range(2, 3, 0, 1), pasteType: 'PASTE_VALUES' } }]);
    expect([sheet.grid.cellAt(2, 0), sheet.grid.lastRowWithContent()]).toEqual([undefined, 1]);
  });

  it('counts formulas on in every copy', () => {
    const { run, sheet } = testWorld({ values: [['a']] });
    sheet.grid.setCell(0, 1, { formula: '=A1', value: 'a' });
    run([{ copyPaste: { source: range(0, 1, 1, 2), destination: range(1, 4, 1, 2), pasteType: 'PASTE_NORMAL' } }]);
    expect([1, 2, 3].map((row) => sheet.grid.cellAt(row, 1)?.formula)).toEqual(['=A2', '=A3', '=A4']);
  });

  it('fills a larger destination and grows a smaller one', () => {
    const { run, sheet } = testWorld({ values: [['a', 'b']] });
    run([{ copyPaste: { source: range(0, 1, 0, 2), destination: range(1, 3, 0, 5), pasteType: 'PASTE_NORMAL' } }]);
    run([{ copyPaste: { source: range(0, 1, 0, 2), destination: range(5, 6, 0, 1), pasteType: 'PASTE_NORMAL' } }]);
    expect(valuesOf(sheet)).toEqual([['a', 'b'], ['a', 'b', 'a', 'b'], ['a', 'b', 'a', 'b'], [], [], ['a', 'b']]);
  });

  it('cuts to another place, with merges, formulas as they are', () => {
    const world = testWorld({ values: [['a', 'b']] }, {});
    world.sheet.grid.setCell(0, 1, { formula: '=A1', value: 'a' });
    world.run([
      { mergeCells: { range: range(0, 2, 0, 1) } },
      {
        cutPaste: {
          source: range(0, 2, 0, 2),
          destination: { sheetId: 1, rowIndex: 3, columnIndex: 1 },
          pasteType: 'PASTE_NORMAL',
        },
      },
    ]);
    expect([valuesOf(world.sheet), world.sheet.merges]).toEqual([[], []]);
    expect(sheetAt(world, 1).grid.cellAt(3, 2)).toEqual({ formula: '=A1', value: 'a' });
    expect(sheetAt(world, 1).merges).toEqual([range(3, 5, 1, 2, 1)]);
  });
});
