/** Letters of scanned and converted documents that only look Latin, each before the Latin one. */
const lookAlikes = 'аaеeоoрpсcуyхxіiАaВbЕeКkМmНhОoРpСcТtУyХxІiΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοo';

const dropped: readonly (readonly [from: number, through: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** A run of codes, and the one that they all fold to. */
const unified: readonly (readonly [from: number, through: number, to: string])[] = [
  [0x09, 0x0d, ' '],
  [0x85, 0x85, ' '],
  [0xa0, 0xa0, ' '],
  [0x1680, 0x1680, ' '],
  [0x2000, 0x200a, ' '],
  [0x2028, 0x2029, ' '],
  [0x202f, 0x202f, ' '],
  [0x205f, 0x205f, ' '],
  [0x3000, 0x3000, ' '],
  [0xd0, 0xd0, 'd'],
  [0xf0, 0xf0, 'd'],
  [0x110, 0x111, 'd'],
  [0x189, 0x189, 'd'],
  [0x256, 0x256, 'd'],
  [0x2010, 0x2015, '-'],
  [0x2212, 0x2212, '-'],
  [0x2018, 0x201b, "'"],
  [0x201c, 0x201f, '"'],
  [0x2044, 0x2044, '/'],
  [0x2215, 0x2215, '/'],
];

/** Folded code of every UTF-16 code; 0 = dropped. `đ` stands in it by hand because Unicode gives it no decomposition. */
export function createFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code += 1) table[code] = code + 0x20;
  const foldRange = (from: number, through: number) => {
    for (let code = from; code <= through; code += 1) {
      table[code] = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    }
  };
  foldRange(0xc0, 0x24f);
  foldRange(0x1e00, 0x1eff);
  for (let index = 0; index < lookAlikes.length; index += 2) {
    table[lookAlikes.charCodeAt(index)] = lookAlikes.charCodeAt(index + 1);
  }
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = table[code - 0xfee0] as number;
  for (const [from, through, to] of unified) table.fill(to.charCodeAt(0), from, through + 1);
  for (const [from, through] of dropped) table.fill(0, from, through + 1);
  return table;
}
