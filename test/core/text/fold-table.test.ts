import { expect, it } from 'vitest';
import { createFoldTable } from '../../../src/core/text/fold-table';

const table = createFoldTable();
const folded = (code: number) => table[code] ?? -1;
const to = (letter: string) => letter.charCodeAt(0);

/** From, through, and what all of them fold to; 0 = dropped. The codes beside each run are no part of it. */
const runs: [from: number, through: number, to: number][] = [
  [0x00, 0x08, 0],
  [0x09, 0x0d, to(' ')],
  [0x0e, 0x1f, 0],
  [0x7f, 0x84, 0],
  [0x85, 0x85, to(' ')],
  [0x86, 0x9f, 0],
  [0xa0, 0xa0, to(' ')],
  [0xad, 0xad, 0],
  [0xd0, 0xd0, to('d')],
  [0xf0, 0xf0, to('d')],
  [0x110, 0x111, to('d')],
  [0x189, 0x189, to('d')],
  [0x256, 0x256, to('d')],
  [0x300, 0x36f, 0],
  [0x61c, 0x61c, 0],
  [0x1680, 0x1680, to(' ')],
  [0x180e, 0x180e, 0],
  [0x2000, 0x200a, to(' ')],
  [0x200b, 0x200f, 0],
  [0x2010, 0x2015, to('-')],
  [0x2018, 0x201b, to("'")],
  [0x201c, 0x201f, to('"')],
  [0x2028, 0x2029, to(' ')],
  [0x202a, 0x202e, 0],
  [0x202f, 0x202f, to(' ')],
  [0x2044, 0x2044, to('/')],
  [0x205f, 0x205f, to(' ')],
  [0x2060, 0x2069, 0],
  [0x2212, 0x2212, to('-')],
  [0x2215, 0x2215, to('/')],
  [0x3000, 0x3000, to(' ')],
  [0xfe00, 0xfe0f, 0],
  [0xfeff, 0xfeff, 0],
];

it.each(runs)('from %i through %i all codes fold to %i, and those beside them do not', (from, through, target) => {
  for (let code = from; code <= through; code += 1) expect(folded(code), code.toString(16)).toBe(target);
  if (target === to('d')) return;
  const beside = [from - 1, through + 1].filter((code) => !runs.some(([first, last]) => code >= first && code <= last));
  for (const code of beside.filter((one) => one >= 0)) expect(folded(code), code.toString(16)).not.toBe(target);
});

it('what is no letter with marks, no look-alike and in no run stays as it is', () => {
  for (const code of [
    0x20, 0x21, 0x40, 0x5b, 0x60, 0x61, 0x7a, 0x7e, 0xb7, 0xbf, 0x250, 0x1dff, 0x1f00, 0x4e00, 0xff00, 0xff5f,
  ]) {
    expect(folded(code), code.toString(16)).toBe(code);
  }
});

it('capitals fold to small letters, from the first to the last', () => {
  expect([...'AZ'].map((letter) => folded(to(letter)))).toEqual([to('a'), to('z')]);
});

it.each([
  ['aàáảãạăằắẳẵặâầấẩẫậÀẶÂẬ', 'a'],
  ['eèéẻẽẹêềếểễệÊỆ', 'e'],
  ['iìíỉĩịÍĨ', 'i'],
  ['oòóỏõọôồốổỗộơờớởỡợÔỞ', 'o'],
  ['uùúủũụưừứửữựỰ', 'u'],
  ['yỳýỷỹỵỸ', 'y'],
  ['dđĐÐðƉɖ', 'd'],
  ['ñÑń', 'n'],
  ['ȀȁǠ', 'a'],
])('%s all fold to %s', (letters, plain) => {
  expect([...letters].map((letter) => String.fromCharCode(folded(to(letter))))).toEqual([...letters].map(() => plain));
});

it.each([
  ['аеорсухіАВЕКМНОРСТУХІ', 'aeopcyxiabekmhopctyxi'],
  ['ΑΒΕΗΙΚΜΝΟΡΤΥΧο', 'abehikmnoptyxo'],
  ['ＡＺａｚ０９！～', 'azaz09!~'],
])('letters that only look Latin fold to those they look like: %s', (letters, latin) => {
  expect(String.fromCharCode(...[...letters].map((letter) => folded(to(letter))))).toBe(latin);
});
