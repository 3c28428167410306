import { describe, expect, it } from 'vitest';
import { hashTitle, titleGist } from '../../../../src/core/rules/tasks/title-gist';
import { bareTask, type Cells, findingsOfAll } from '../fixtures';

const row: Cells = { source: '139/KH-UBND', lead: 'Sở Khoa học và Công nghệ', dueText: '31/12/2025' };

function doubles(one: string, other: string): string[] {
  const tasks = [bareTask({ ...row, title: one }, 5), bareTask({ ...row, title: other }, 6)];
  return findingsOfAll(tasks).filter((finding) => finding.startsWith('V06'));
}

describe('two titles that say the same (V06)', () => {
  it('are told when four words of their own agree, in any order, with or without accents', () => {
    expect(doubles('Triển khai nâng cấp mạng lõi', 'Mang loi: nang cap')).toEqual(['V06@title SKHCN!6']);
  });

  it('are not told when only three words are left to compare', () => {
    expect(doubles('Triển khai nâng cấp mạng', 'Nâng cấp mạng')).toEqual([]);
  });

  it('are not told when one word differs', () => {
    expect(doubles('Báo cáo tình hình đầu tư', 'Báo cáo tình hình đầu vào')).toEqual([]);
  });
});

describe('the words that make a title what it is', () => {
  it.each([
    ['Xây dựng nền tảng dữ liệu', 'du dung lieu nen xay'],
    ['dữ liệu: XÂY DỰNG – nền tảng!', 'du dung lieu nen xay'],
    ['Xây dựng nền tảng dữ liệu năm 2026', '2026 du dung lieu nam nen xay'],
    ['nâng cấp mạng lõi', 'cap loi mang nang'],
    ['nâng cấp mạng', ''],
    ['', ''],
    ['Tiếp tục triển khai thực hiện nâng cấp và các mạng lõi của UBND Thành phố', 'cap loi mang nang'],
  ])('of “%s” are “%s”', (title, gist) => {
    expect(titleGist(title)).toBe(gist);
  });

  const fillers =
    'va cac cua viec ve cho tai theo nham de den trong voi tren tiep tuc trien khai thuc hien to chuc day manh tang cuong ' +
    'tham muu ubnd thanh pho uy ban nhan dan phoi hop chu tri khan truong the and of to for in on';

  it.each(fillers.split(' '))('are not “%s”', (filler) => {
    expect(titleGist(`nâng cấp ${filler} mạng lõi`)).toBe('cap loi mang nang');
    expect(hashTitle(`nâng cấp ${filler} mạng lõi`, 7)).toBe(hashTitle('Mạng lõi, nâng cấp', 7));
  });
});

describe('the number of a title', () => {
  const number = (title: string) => hashTitle(title, 7);

  it('is shared by titles of one gist', () => {
    for (const title of [
      'mang loi nang cap',
      'NÂNG CẤP – mạng lõi.',
      ' Triển khai nâng  cấp\nmạng lõi',
      '(nâng cấp) "mạng" lõi',
    ])
      expect(number(title)).toBe(number('Nâng cấp mạng lõi'));
    expect(number('Nâng cấp mạng lõi'.normalize('NFD'))).toBe(number('Nâng cấp mạng lõi'));
  });

  it('is another for other words, for a word more or twice, and under another day and unit', () => {
    const titles = [
      'Nâng cấp mạng lõi',
      'Nâng cấp mạng lôi',
      'Nâng cấp mạng',
      'Nâng cấp mạng lõi lõi',
      'Nâng cấp mạng lõi 2',
      'Nâng cấp mạng lõi 0',
      'Nâng cấp mạng lõi 9',
      'Nâng cấp mạng lõi a',
      'Nâng cấp mạng lõi z',
      'Nângcấp mạng lõi',
      'Nâng cấp mạng mạng lõi lõi',
      'Cấp nâng lõi',
      '',
    ];
    // Two of these fold to the same words.
    expect(new Set(titles.map(number)).size).toBe(titles.length - 1);
    expect(hashTitle('Nâng cấp mạng lõi', 8)).not.toBe(number('Nâng cấp mạng lõi'));
    expect(hashTitle('', 7)).not.toBe(hashTitle('', 8));
  });

  it('tells ten thousand titles apart', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) =>
      number(`Nâng cấp trạm ${index} của mạng ${index % 97}`),
    );
    expect(new Set(numbers).size).toBe(10_000);
    expect(numbers.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
  });
});
