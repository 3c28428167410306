import { describe, expect, it } from 'vitest';
import { parseReceipts } from '../../../src/core/directory/receipts';
import { day } from '../rules/fixtures';

describe('when a unit received documents', () => {
  it('is read document by document, by `;` and by line', () => {
    const { days, entries, unread } = parseReceipts('5514/UBND-ĐMPT: 13/10/2025;  139/KH-UBND = 20/5/2025\n\n');
    expect(entries).toEqual([
      { symbol: '5514/UBND-ĐMPT', day: day('13/10/2025') },
      { symbol: '139/KH-UBND', day: day('20/05/2025') },
    ]);
    expect([...days.values()]).toEqual([day('13/10/2025'), day('20/05/2025')]);
    expect(unread).toEqual([]);
  });

  it('is found by the document in every spelling; the last day of it counts', () => {
    const { days } = parseReceipts('5514/UBND-ĐMPT: 13/10/2025; 5514/ubnd-đmpt: 14/10/2025');
    expect([...days.values()]).toEqual([day('14/10/2025')]);
    expect(days).toEqual(parseReceipts('5514/UBND-ĐMPT: 14/10/2025').days);
  });

  it.each(['5514/UBND-ĐMPT', '13/10/2025', '5514/UBND-ĐMPT: sớm', ': 13/10/2025', '?: 13/10/2025', '5514/UBND-ĐMPT:'])(
    'is not told by %j',
    (piece) => {
      expect(parseReceipts(` ${piece} ; 139/KH-UBND: 20/5/2025`)).toMatchObject({
        entries: [{ symbol: '139/KH-UBND' }],
        unread: [piece],
      });
    },
  );

  it('is nothing for a blank cell', () => {
    expect(parseReceipts('')).toEqual({ days: new Map(), entries: [], unread: [] });
  });
});
