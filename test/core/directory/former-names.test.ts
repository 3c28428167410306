import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import { followNames, withFormerNames } from '../../../src/core/directory/former-names';
import { unit } from '../hanoi-units';

const before = [unit('STC', 'Sở Tài chính'), unit('SXD', 'Sở Xây dựng')];

describe('a unit that is renamed', () => {
  it('answers to its new and to its former name', () => {
    const now = [unit('STC', 'Sở Tài chính và Kế hoạch'), unit('SXD', 'Sở Xây dựng')];
    const directory = createDirectory(withFormerNames(now, followNames(new Map(), before, now)));
    for (const text of ['Sở Tài chính', 'so tai chinh', 'Sở Tài chính và Kế hoạch']) {
      expect(directory.match(text)).toMatchObject({ kind: 'one', unit: { code: 'STC' } });
    }
  });

  it('gives its former name up to a unit that bears it now', () => {
    const now = [unit('STC', 'Sở Xây dựng'), unit('SXD', 'Sở Tài chính')];
    const directory = createDirectory(withFormerNames(now, followNames(new Map(), before, now)));
    expect(directory.match('Sở Tài chính')).toMatchObject({ kind: 'one', unit: { code: 'SXD' } });
    expect(directory.match('Sở Xây dựng')).toMatchObject({ kind: 'one', unit: { code: 'STC' } });
  });

  it('keeps the last of many names, and none for a mere change of letters', () => {
    let former = followNames(new Map(), before, [unit('STC', 'SỞ TÀI CHÍNH'), unit('SXD', '')]);
    expect(former.size).toBe(0);
    for (let year = 1; year <= 9; year += 1) {
      former = followNames(former, [unit('STC', `Ban Tài chính ${year}`)], [unit('STC', `Ban Tài chính ${year + 1}`)]);
    }
    expect(former.get('STC')).toEqual([5, 6, 7, 8, 9].map((year) => `Ban Tài chính ${year}`));
  });
});

describe('former names', () => {
  it('are added to the other names of a unit, but for those that anybody bears now', () => {
    const former = new Map([['STC', ['Sở Cũ', 'Sở Xây dựng', 'sxd', 'Tên Khác', 'STC']]]);
    const now = [unit('STC', 'Sở Tài chính', { aliases: ['Tên khác'] }), unit('SXD', 'Sở Xây dựng')];
    expect(withFormerNames(now, former).map(({ aliases }) => aliases)).toEqual([['Tên khác', 'Sở Cũ'], []]);
    expect(withFormerNames(now, new Map())).toBe(now);
  });

  it('are followed by code: a unit without a code, a name or a past has none', () => {
    const followed = followNames(
      new Map([['SXD', ['Sở Kiến thiết']]]),
      [unit('', 'Một'), unit('A', ''), unit('B', 'Hai'), unit('SXD', 'Sở Xây dựng')],
      [unit('', 'Ba'), unit('A', 'Bốn'), unit('B', ''), unit('C', 'Mới'), unit('SXD', 'Sở Kiến thiết')],
    );
    expect([...followed]).toEqual([['SXD', ['Sở Xây dựng']]]);
  });

  it('name each name once, the latest last', () => {
    const followed = followNames(new Map([['A', ['Một', 'Hai', 'Ba']]]), [unit('A', 'Hai')], [unit('A', 'Bốn')]);
    expect(followed.get('A')).toEqual(['Một', 'Ba', 'Hai']);
  });
});
