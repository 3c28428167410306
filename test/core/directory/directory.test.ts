import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import type { Directory, UnitMatch } from '../../../src/core/directory/unit';
import { hanoiUnits, unit } from '../hanoi-units';

const hanoi = createDirectory(hanoiUnits);

function shown(match: UnitMatch): string {
  if (match.kind === 'one') return match.exact ? `= ${match.unit.name}` : match.unit.name;
  if (match.kind === 'ambiguous') return `${match.units.length}? ${match.text}`;
  if (match.kind === 'unknown') return `- ${match.text}${match.suggestion ? ` (${match.suggestion.name}?)` : ''}`;
  return match.kind;
}

const one = (directory: Directory, text: string) => shown(directory.match(text));
const list = (text: string) => hanoi.matchList(text).map(shown);

describe('one unit', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', '= Sở Khoa học và Công nghệ'],
    ['Sở Khoa học và Công nghệ'.normalize('NFD'), 'Sở Khoa học và Công nghệ'],
    [' Sở  Khoa học và Công nghệ\u00a0', 'Sở Khoa học và Công nghệ'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
    ['so khoa hoc va cong nghe', 'Sở Khoa học và Công nghệ'],
    ['Sở Khoa học & Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KH & CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['SKHCN', 'Sở Khoa học và Công nghệ'],
    ['skhcn', 'Sở Khoa học và Công nghệ'],
    ['KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KH&CN Hà Nội', 'Sở Khoa học và Công nghệ'],
    ['Sở Khoa học và Công nghệ Hà Nội', 'Sở Khoa học và Công nghệ'],
    ['Sở Tài chính thành phố Hà Nội', 'Sở Tài chính'],
    ['Sở Khoa học và Công nghệ.', 'Sở Khoa học và Công nghệ'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD-ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở VHTT', 'Sở Văn hóa và Thể thao'],
    ['Sở Văn hoá và Thể thao', 'Sở Văn hóa và Thể thao'],
    ['Sở QH-KT', 'Sở Quy hoạch - Kiến trúc'],
    ['Sở Quy hoạch–Kiến trúc', 'Sở Quy hoạch - Kiến trúc'],
    ['Sở NV', 'Sở Nội vụ'],
    ['Nội vụ', 'Sở Nội vụ'],
    ['Văn phòng UBND Thành phố', '= Văn phòng UBND Thành phố'],
    ['Văn phòng UBND Thành phố Hà Nội', 'Văn phòng UBND Thành phố'],
    ['Văn phòng Ủy ban nhân dân Thành phố', 'Văn phòng UBND Thành phố'],
    ['VP UBND TP', 'Văn phòng UBND Thành phố'],
    ['VPUBND', 'Văn phòng UBND Thành phố'],
    ['Thanh tra TP', 'Thanh tra Thành phố'],
    ['Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công'],
    ['TT Phục vụ hành chính công', 'Trung tâm Phục vụ hành chính công'],
    ['Phường Hoàn Kiếm', '= Phường Hoàn Kiếm'],
    ['phường hoàn kiếm', 'Phường Hoàn Kiếm'],
    ['Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['hoan kiem', 'Phường Hoàn Kiếm'],
    ['UBND phường Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['Ủy ban nhân dân phường Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['Uỷ ban nhân dân phường Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['UBND P. Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['P.Hoàn Kiếm', 'Phường Hoàn Kiếm'],
    ['Xã Ứng Hòa', 'Xã Ứng Hoà'],
    ['X. Hòa Lạc', 'Xã Hoà Lạc'],
    ['Yên Hòa', 'Phường Yên Hoà'],
    ['Đống Đa', 'Phường Đống Đa'],
    ['Ðống Ða', 'Phường Đống Đa'],
    ['Văn Miếu – Quốc Tử Giám', 'Phường Văn Miếu - Quốc Tử Giám'],
    ['Láng', 'Phường Láng'],
    ['', 'blank'],
    ['\u200b ', 'blank'],
  ])('%j is %s', (text, expected) => {
    expect(one(hanoi, text)).toBe(expected);
  });

  it.each([
    ['Sở Khoa hoc va Cong ngệ', '- Sở Khoa hoc va Cong ngệ (Sở Khoa học và Công nghệ?)'],
    ['Sở Tài chánh', '- Sở Tài chánh (Sở Tài chính?)'],
    ['Phường Hoàn Kiến', '- Phường Hoàn Kiến (Phường Hoàn Kiếm?)'],
    ['Phường Gia Lâm', '- Phường Gia Lâm (Xã Gia Lâm?)'],
    ['Sở KH&CN (đầu mối)', '- Sở KH&CN (đầu mối) (Sở Khoa học và Công nghệ?)'],
    ['Sở Thông tin và Truyền thông', '- Sở Thông tin và Truyền thông'],
    ['Các sở, ngành liên quan', '- Các sở, ngành liên quan'],
    ['Quận Hoàn Kiếm', '- Quận Hoàn Kiếm'],
    ['Phường Phúc Tho', '- Phường Phúc Tho (Xã Phúc Thọ?)'],
    ['#REF!', '- #REF!'],
  ])('%j is %s', (text, expected) => {
    expect(one(hanoi, text)).toBe(expected);
  });

  it('every name and code of the city finds its unit, in any form', () => {
    for (const { name, code } of hanoiUnits) {
      for (const text of [name, name.normalize('NFD'), name.toUpperCase(), code, code.toLowerCase()]) {
        expect(hanoi.match(text), text).toMatchObject({ kind: 'one', unit: { code } });
      }
      const bare = name.replace(/^(Phường|Xã) /, '');
      expect(hanoi.match(bare), bare).toMatchObject({ kind: 'one', unit: { code } });
    }
  });
});

describe('several units', () => {
  const directory = createDirectory([
    unit('XBV', 'Xã Ba Vì'),
    unit('PBV', 'Phường Bà Vị'),
    unit('XBV2', 'Xã Bà Vi'),
    unit('P1', 'Phường Tân Lập'),
    unit('X1', 'Xã Tân Lập'),
    unit('OLD', 'Phường Cửa Nam', { validTo: 45838 }),
    unit('NEW', 'Phường Cửa Nam'),
    unit('A1', 'Trường A', { aliases: ['Trường chung'] }),
    unit('A2', 'Trường B', { aliases: ['Trường chung'] }),
  ]);

  it.each([
    ['Xã Ba Vì', '= Xã Ba Vì'],
    ['xa ba vi', '2? xa ba vi'],
    ['ba vi', '3? ba vi'],
    ['Bà Vị', 'Phường Bà Vị'],
    ['P. Bà Vị', 'Phường Bà Vị'],
    ['Tân Lập', '2? Tân Lập'],
    ['P. Tân Lập', 'Phường Tân Lập'],
    ['Phường Cửa Nam', '= Phường Cửa Nam'],
    ['Trường chung', '2? Trường chung'],
  ])('%j is %s', (text, expected) => {
    expect(one(directory, text)).toBe(expected);
  });

  it('of two units of one name the one that has not ended is meant', () => {
    expect(directory.match('Phường Cửa Nam')).toMatchObject({ unit: { code: 'NEW' } });
  });
});

describe('a list of units', () => {
  const science = '= Sở Khoa học và Công nghệ';
  it.each([
    ['', []],
    ['Sở Khoa học và Công nghệ', [science]],
    ['Sở Khoa học và Công nghệ; Sở Tài chính', [science, '= Sở Tài chính']],
    ['Sở Khoa học và Công nghệ, Sở Tài chính', [science, '= Sở Tài chính']],
    ['Sở Khoa học và Công nghệ và Sở Tài chính', [science, '= Sở Tài chính']],
    ['Sở Tài chính/Sở Nội vụ', ['= Sở Tài chính', '= Sở Nội vụ']],
    ['Sở Tài chính + Sở Nội vụ', ['= Sở Tài chính', '= Sở Nội vụ']],
    ['- Sở Tài chính\n- Sở Nội vụ', ['= Sở Tài chính', '= Sở Nội vụ']],
    ['1. Sở Tài chính\n2. Sở Nội vụ.', ['= Sở Tài chính', '= Sở Nội vụ']],
    ['Sở KH&CN, Sở TC; P. Hoàn Kiếm', ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Phường Hoàn Kiếm']],
    ['so tai chinh va so noi vu', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Tài chính; ; Sở Nội vụ;', ['= Sở Tài chính', '= Sở Nội vụ']],
    [
      'Sở Tài chính, Sở Khoa học và Công nghiệp',
      ['= Sở Tài chính', '- Sở Khoa học và Công nghiệp (Sở Khoa học và Công nghệ?)'],
    ],
    ['Sở Tài chánh', ['- Sở Tài chánh (Sở Tài chính?)']],
    ['Sở Tài chính, các sở, ngành', ['= Sở Tài chính', '- các sở', '- ngành']],
    ['Bộ Khoa học và Công nghệ', ['- Bộ Khoa học và Công nghệ']],
    ['Hoàn Kiếm, Cửa Nam và Ba Đình', ['Phường Hoàn Kiếm', 'Phường Cửa Nam', 'Phường Ba Đình']],
  ])('%j is %j', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  it('a name that holds a comma is one name', () => {
    const board = 'Ban Chỉ đạo về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số';
    const directory = createDirectory([unit('BCD', board), unit('STC', 'Sở Tài chính')]);
    expect(directory.matchList(board).map(shown)).toEqual([`= ${board}`]);
    expect(directory.matchList(`Sở Tài chính, ${board}`).map(shown)).toEqual(['= Sở Tài chính', `= ${board}`]);
    expect(directory.matchList(`${board} và Sở Tài chính`).map(shown)).toEqual([`= ${board}`, '= Sở Tài chính']);
  });
});

describe('any directory', () => {
  it('finds by code, without case', () => {
    expect(hanoi.findByCode('skhcn')?.name).toBe('Sở Khoa học và Công nghệ');
    expect(hanoi.findByCode('XYZ')).toBeUndefined();
    expect(hanoi.findByCode('')).toBeUndefined();
    expect(createDirectory([]).match('Sở Tài chính')).toEqual({
      kind: 'unknown',
      text: 'Sở Tài chính',
      suggestion: undefined,
    });
  });

  it('reads any text without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'Sởvà,;/&+ Pp.xXKH\n') }),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(hanoi.match(given).kind).toMatch(/^(blank|one|ambiguous|unknown)$/);
        for (const match of hanoi.matchList(given)) expect(match.kind).not.toBe('blank');
      }),
    );
  });
});
