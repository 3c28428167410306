import { expect, it } from 'vitest';
import { fitRow } from '../../../src/sheets/looks/row-heights';

const heightOf = (...texts: [string, number, boolean?][]) => {
  const [request] = fitRow(
    7,
    3,
    texts.map(([text, width, bold]) => (bold === undefined ? { text, width } : { text, width, bold })),
  );
  const { updateDimensionProperties } = (request ?? {}) as { updateDimensionProperties?: { properties: object } };
  return updateDimensionProperties?.properties;
};
const letters = (count: number) => 'a'.repeat(count);

it.each<[string, [string, number, boolean?][], number | undefined]>([
  ['no text', [], undefined],
  ['a blank', [['', 66]], undefined],
  ['as much as a line holds', [[letters(10), 66]], undefined],
  ['a letter more', [[letters(11), 66]], 37],
  ['as much as two lines hold', [[letters(20), 66]], 37],
  ['three lines', [[letters(21), 66]], 53],
  ['bold letters, of which a line holds fewer', [[letters(10), 66, true]], 37],
  ['as many bold letters as a line holds', [[letters(9), 66, true]], undefined],
  ['letters that are not bold', [[letters(10), 66, false]], undefined],
  [
    'the highest of several, first',
    [
      [letters(30), 66],
      ['x', 66],
    ],
    53,
  ],
  [
    'the highest of several, last',
    [
      ['x', 66],
      [letters(11), 66],
    ],
    37,
  ],
  ['a wide column', [[letters(140), 820]], undefined],
  ['more than a wide column holds', [[letters(141), 820]], 37],
])('a row is as high as its texts need: %s', (_, texts, pixelSize) => {
  expect(heightOf(...texts)).toEqual(pixelSize === undefined ? undefined : { pixelSize });
});

it('the height is that of one row', () => {
  expect(fitRow(7, 3, [{ text: letters(11), width: 66 }])).toEqual([
    {
      updateDimensionProperties: {
        range: { sheetId: 7, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
        properties: { pixelSize: 37 },
        fields: 'pixelSize',
      },
    },
  ]);
});
