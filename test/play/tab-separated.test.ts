import { describe, expect, it } from 'vitest';
import { readTabSeparated, writeTabSeparated } from '../../scripts/play/page/grid/input/tab-separated';

describe('texts on the clipboard', () => {
  it.each([
    ['one cell', 'x', [['x']]],
    [
      'a block, as Excel ends it',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blanks at the ends',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['a line break and a tab inside a cell', '"một\nhai\t3"\tx', [['một\nhai\t3', 'x']]],
    ['quotation marks that are doubled', '"a ""b"" c"', [['a "b" c']]],
    ['quotation marks that open nothing', '5" ống\t"x" y', [['5" ống', '"x" y']]],
    ['nothing', '', [['']]],
  ])('%s', (_what, text, rows) => {
    expect(readTabSeparated(text)).toEqual(rows);
  });

  it('come back as they went', () => {
    const rows = [
      ['a\tb', 'x "y"', ''],
      ['một\nhai', '1,5', 'z'],
    ];
    expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
  });
});
