import { describe, expect, it } from 'vitest';
import { findSheet, findSheetNamed, sheetKeyOf, sheetKeys, sheetTitle } from '../../../src/sheets/tables/sheet-names';
import * as words from '../../../src/sheets/tables/word-lists';

const lists: [string, words.WordList<string>][] = Object.entries(words)
  .filter(([name]) => name.endsWith('List'))
  .map(([name, list]) => [name, list as unknown as words.WordList<string>]);

describe('stored words', () => {
  it.each(lists)('are read back in both languages: %s', (_, list) => {
    for (const code of list.codes) {
      for (const language of ['vi', 'en'] as const) {
        const word = list.print(code, language);
        expect(list.parse(word)).toBe(code);
        expect(list.parse(` ${word.toUpperCase().normalize('NFD')} `)).toBe(code);
      }
    }
  });

  it.each(lists)('are Vietnamese and NFC: %s', (_, list) => {
    expect(list.stored).toEqual(list.codes.map((code) => list.print(code)));
    for (const word of list.stored) expect(word.normalize('NFC')).toBe(word);
    expect(new Set(list.stored).size).toBe(list.stored.length);
  });

  it('do not read what they do not know', () => {
    for (const cell of ['', 'Gần xong', 5, null, undefined]) expect(words.progressList.parse(cell)).toBeUndefined();
  });

  it('take a ticked checkbox for yes', () => {
    expect(words.yesNoList.parse(true)).toBe('yes');
    expect(words.yesNoList.parse(false)).toBe('no');
  });
});

describe('sheet names', () => {
  const titled = (...titles: string[]) => titles.map((title) => ({ title }));

  it('name every sheet once, in two languages', () => {
    const titles = sheetKeys.flatMap((key) => [sheetTitle(key, 'vi'), sheetTitle(key, 'en')]);
    expect(new Set(titles.map((title) => sheetKeyOf(title))).size).toBe(sheetKeys.length);
  });

  it.each(['Đơn vị', 'ĐƠN VỊ', 'Đơn vị'.normalize('NFD'), ' don vi ', 'Units'])(
    'find the directory under %j',
    (title) => {
      expect(findSheet(titled('SKHCN', title), 'units')?.title).toBe(title);
    },
  );

  it('do not take a unit’s sheet for one of ours', () => {
    expect(sheetKeyOf('Đơn vị 2')).toBeUndefined();
    expect(findSheet(titled('Báo cáo tháng'), 'report')).toBeUndefined();
  });

  it('find a unit’s sheet with its accents aside only when one alone fits', () => {
    expect(findSheetNamed(titled('Ba Vì', 'Bà Vị'), 'Bà Vị')?.title).toBe('Bà Vị');
    expect(findSheetNamed(titled('Ba Vì', 'Bà Vị'), 'BA VI')).toBeUndefined();
    expect(findSheetNamed(titled('Ba Vì'), 'ba vi')?.title).toBe('Ba Vì');
    expect(findSheetNamed(titled('Ba Vì'), '')).toBeUndefined();
  });
});
