import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import {
  abbreviationsOf,
  bareKey,
  canonicalKey,
  compactKey,
  endsWithName,
  kindOf,
  wordsKey,
} from '../../../src/core/directory/directory-names';
import { participantKeys, participantWords } from '../../../src/core/directory/participants';
import { unit } from '../hanoi-units';

describe('a unit’s name as it is looked up', () => {
  it.each([
    ['Quy hoạch–Kiến trúc', 'quy hoach kien truc'],
    [' Sở KH&CN. ', 'so kh va cn'],
    ['???', ''],
  ])('has its words without accents and signs: %j', (text, key) => {
    expect(wordsKey(text)).toBe(key);
  });

  it.each([
    ['ủy ban nhân dân quận', 'ubnd quan'],
    ['Hội đồng nhân dân Thành phố', 'hdnd'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố', 'mttq'],
    ['Mặt trận Tổ quốc xã Ba Vì', 'mttq xa ba vi'],
    ['TP Thủ Đức', 'thanh pho thu duc'],
    ['T.P. Huế', 'thanh pho hue'],
    ['VP Thành ủy', 'van phong thanh uy'],
    ['VPUBND', 'van phong ubnd'],
    ['P. Ba Đình', 'phuong ba dinh'],
    ['UBND P. Ba Đình', 'phuong ba dinh'],
    ['P. 5', 'p 5'],
    ['UBND X. Ba Vì', 'xa ba vi'],
    ['TT Lưu trữ', 'trung tam luu tru'],
    ['UBND đặc khu Phú Quốc', 'dac khu phu quoc'],
    ['UBND Thành phố', 'ubnd'],
    ['Sở Tài chính Hà Nội', 'so tai chinh'],
    ['Hà Nội', 'ha noi'],
  ])('has abbreviations of the trade written out: %j', (text, key) => {
    expect(canonicalKey(wordsKey(text))).toBe(key);
  });

  it('has a kind before its own name', () => {
    expect(['phuong ba dinh', 'xa ba vi', 'so tai chinh', 'thi tran', 'ban', 'dac khu a'].map(kindOf)).toEqual([
      'phuong',
      'xa',
      'so',
      '',
      '',
      'dac khu',
    ]);
    expect(['phuong ba dinh', 'thi tran a', 'ban'].map(bareKey)).toEqual(['ba dinh', 'a', 'ban']);
    expect(compactKey('so kh va cn')).toBe('sokhcn');
  });

  it.each<[string, readonly string[]]>([
    ['so khoa hoc va cong nghe', ['sokhcn', 'skhcn', 'khcn']],
    ['so tai chinh', ['sotc', 'stc']],
    ['so van hoa va the thao', ['sovhtt', 'svhtt', 'vhtt']],
    ['so du lich viet', ['sodlv', 'sdlv']],
    ['trung tam phuc vu hanh chinh cong', ['trungtampvhcc', 'ttpvhcc', 'pvhcc']],
    ['so y', []],
    ['thanh doan ha noi', ['tdhn']],
    ['lien doan lao', ['ldl']],
    ['thanh doan', []],
    ['so khcn', ['sokhcn', 'skhcn', 'khcn']],
    ['so gd va dt', ['sogddt', 'sgddt', 'gddt']],
    ['phuong hoan kiem moi', []],
    ['xa ba vi moi lap', []],
  ])('is abbreviated by the first letters of its words: %j', (words, expected) => {
    expect(abbreviationsOf(words)).toEqual(expected);
  });

  it('ends a text with its accents, or not', () => {
    expect(endsWithName('P. Ba Vì', 'Xã Ba Vì')).toBe(true);
    expect(endsWithName('P. Ba Vì', 'Phường Bà Vị')).toBe(false);
    expect(endsWithName('Ba Vì', 'Ba Vì')).toBe(true);
    expect(endsWithName('xBa Vì', 'Ba Vì')).toBe(false);
    expect(endsWithName('TT. Phú Xuyên', 'Thị trấn Phú Xuyên')).toBe(true);
    expect(endsWithName('trấn Phú Xuyên', 'Đặc khu trấn Phú Xuyên')).toBe(true);
  });
});

describe('a directory', () => {
  it('gives a code to the first unit that has it, and blanks to none', () => {
    const directory = createDirectory([unit('', 'Một'), unit('A1', 'Hai'), unit('a1', 'Ba')]);
    expect([directory.findByCode('A1')?.name, directory.findByCode('')]).toEqual(['Hai', undefined]);
    expect(directory.units.map(({ name }) => name)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('picks between units of one name, not of two, the one that has not ended', () => {
    const ended = { validTo: 45_838 };
    const codes = (...units: readonly ReturnType<typeof unit>[]) => {
      const match = createDirectory(units).match('chung');
      return match.kind === 'one' ? [match.unit.code] : match.kind === 'ambiguous' ? match.units.map(codeOf) : [];
    };
    const codeOf = ({ code }: { readonly code: string }) => code;
    const shared = { aliases: ['chung'] };
    expect(codes(unit('A', 'Sở Một', { ...shared, ...ended }), unit('B', 'Sở Một', shared))).toEqual(['B']);
    expect(codes(unit('A', 'Sở Một', { ...shared, ...ended }), unit('B', 'Sở Hai', shared))).toEqual(['A', 'B']);
    expect(codes(unit('A', 'Sở Một', shared), unit('B', 'Sở Một', shared))).toEqual(['A', 'B']);
    expect(codes(unit('A', 'Sở Một', { aliases: ['chung', 'Chung'] }))).toEqual(['A']);
  });

  it('suggests the nearest unit of the same kind before one of another', () => {
    const directory = createDirectory([unit('X', 'Xã Hoà Bình'), unit('P', 'Phường Hoà Bỉnh Mới'), unit('S', '')]);
    const suggested = (text: string) => {
      const match = directory.match(text);
      return match.kind === 'unknown' ? match.suggestion?.code : match.kind;
    };
    expect(suggested('Phường Hoà Bình Mớii')).toBe('P');
    expect(suggested('Phường Hoà Bìnn')).toBe('X');
    expect(suggested('Xã Hoà Bình (mới)')).toBe('X');
    expect(suggested('ab')).toBeUndefined();
    expect(suggested('Sở Kế hoạch và Đầu tư')).toBeUndefined();
  });

  it('reads a list piece by piece, with what it cannot tell', () => {
    const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('SNV', 'Sở Nội vụ')]);
    const shown = (text: string) =>
      directory.matchList(text).map((match) => (match.kind === 'one' ? match.unit.code : `${match.kind}`));
    expect(shown('Sở Tài chánh, Sở Nội vụ')).toEqual(['unknown', 'SNV']);
    expect(shown('Sở Tài chính\n\n; -\nSở Nội vụ')).toEqual(['STC', 'SNV']);
    expect(shown('một, hai')).toEqual(['unknown', 'unknown']);
    expect(shown('một')).toEqual(['unknown']);
    expect(shown(';')).toEqual([]);
  });
});

it('the groups of Plan 190 have their words in both languages, in its order', () => {
  expect(Object.entries(participantWords)).toEqual([
    ['party', ['Cơ quan Đảng', 'Party bodies']],
    ['departments', ['Sở, ban, ngành', 'Departments']],
    ['front', ['MTTQ, đoàn thể', 'Front and mass organisations']],
    ['local', ['Phường, xã', 'Wards and communes']],
    ['officials', ['Cán bộ, công chức, viên chức', 'Officials']],
    ['enterprises', ['Doanh nghiệp', 'Enterprises']],
    ['institutes', ['Viện, trường', 'Institutes and schools']],
  ]);
  expect(participantKeys).toEqual(Object.keys(participantWords));
});
