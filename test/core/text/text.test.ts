import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLegacyEncoded } from '../../../src/core/text/legacy-encoding';
import { accentKey, foldText, headingKey, normalizeText, shortenText } from '../../../src/core/text/text';

const nfd = (text: string) => text.normalize('NFD');
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('normalizeText', () => {
  it.each([
    ['decomposed letters are composed', nfd('Sở Khoa học và Công nghệ'), 'Sở Khoa học và Công nghệ'],
    ['clean text stays', 'Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['a no-break space is a space', 'Sở\u00a0Tài chính', 'Sở Tài chính'],
    ['a narrow no-break space is a space', '1\u202f000', '1 000'],
    ['a zero-width space goes', 'Sở\u200b Tài chính\u200b', 'Sở Tài chính'],
    ['a byte order mark goes', '\ufeffSở Tài chính', 'Sở Tài chính'],
    ['a word joiner goes', 'Tài\u2060 chính', 'Tài chính'],
    ['a soft hyphen goes', 'chuyển\u00ad đổi số', 'chuyển đổi số'],
    ['a zero-width space between a letter and its accent does no harm', 'o\u200b\u0301', 'ó'],
    ['runs of spaces are one', '  Sở   Tài \t chính ', 'Sở Tài chính'],
    ['line ends are \\n without spaces about them', 'Sở A \r\n Sở B\rSở C', 'Sở A\nSở B\nSở C'],
    ['a space at the beginning goes', ' a', 'a'],
    ['a space at the end goes', 'a ', 'a'],
    ['a line end at the beginning goes', '\na', 'a'],
    ['a line end at the end goes', 'a\n', 'a'],
    ['a paragraph keeps one empty line', 'a\n\n\n\nb', 'a\n\nb'],
    ['Icelandic eth is Đ', 'Ðà Nẵng, ðiện tử', 'Đà Nẵng, điện tử'],
    ['African D is Đ', 'Ɖống Ɖa', 'Đống Đa'],
    ['D with a combining stroke is Đ', 'D\u0335ống d\u0335a', 'Đống đa'],
    ['a tone before the hat composes', 'vie\u0323\u0302t, ti\u0065\u0301\u0302n', 'việt, tiến'],
    ['a tone before the horn composes', 'ngu\u031bo\u0300\u031bi', 'người'],
    ['only invisible characters leave nothing', '\u200b\ufeff \u00a0', ''],
  ])('%s', (_, given, expected) => {
    expect(normalizeText(given)).toBe(expected);
  });

  it('gives the same answer when it is applied twice, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
});

describe('foldText and headingKey', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 'so khoa hoc va cong nghe'],
    [nfd('Sở Khoa học và Công nghệ'), 'so khoa hoc va cong nghe'],
    ['ĐỐNG ĐA', 'dong da'],
    ['Ðống  Ða', 'dong da'],
    ['Ứng Hoà', 'ung hoa'],
    ['Ứng Hòa', 'ung hoa'],
    ['5514/UBND–ĐMPT', '5514/ubnd-dmpt'],
    ['“trước ngày”', '"truoc ngay"'],
    ['Ｓở １２！', 'so 12!'],
    ['dòng\u2028một\u2029hai', 'dong mot hai'],
    ['5‰\u2000và\u202f6', '5‰ va 6'],
    ['Ñandú, ñ, Ē', 'nandu, n, e'],
    ['Тài сhính', 'tai chinh'],
    ['  Quý\u00a0\u200bIV\n/2025 ', 'quy iv /2025'],
    ['A b', 'a b'],
    [' a', 'a'],
    [`${'a'.repeat(512)} b`, `${'a'.repeat(512)} b`],
    ['', ''],
  ])('%j folds to %j', (given, expected) => {
    expect(foldText(given)).toBe(expected);
  });

  it('folds long text in one piece', () => {
    expect(foldText('Đổi mới '.repeat(500))).toBe('doi moi '.repeat(500).trim());
  });

  it('never takes dd for đ', () => {
    expect(foldText('ddổi')).not.toBe(foldText('đổi'));
  });

  it.each([
    ['Tỷ lệ (%)', 'tyle'],
    ['Cách hiểu "trước ngày"', 'cachhieutruocngay'],
    ['Cách hiểu “trước ngày”', 'cachhieutruocngay'],
    [' KHÓ KHĂN,\nVƯỚNG MẮC ', 'khokhanvuongmac'],
    [nfd('Số, ký hiệu'), 'sokyhieu'],
  ])('the heading %j has the key %j', (given, expected) => {
    expect(headingKey(given)).toBe(expected);
  });

  it('folding does not care about the Unicode form, and folds once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    const letter = fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ ĐÂ',
    );
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

describe('accentKey', () => {
  it.each([
    ['Hoà Lạc', 'Hòa Lạc', true],
    ['Ứng Hoà', nfd('ỨNG HÒA'), true],
    ['Thuý', 'Thúy', true],
    ['Quy hoạch - Kiến trúc', 'Quy hoạch–Kiến trúc', true],
    ['Ba Vì', 'Bà Vị', false],
    ['Ba Vì', 'BaVì', false],
    ['  Ba  Vì. ', 'ba vì', true],
    ['Tân Lập', 'Tấn Lập', false],
    ['Đa Phúc', 'Da Phúc', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(accentKey(one) === accentKey(other)).toBe(same);
  });
});

describe('shortenText', () => {
  it.each([
    ['Báo cáo', 20, 'Báo cáo'],
    ['Báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số', 30, 'Báo cáo kết quả thực hiện…'],
    ['Rà soát, báo cáo', 10, 'Rà soát…'],
    ['😀😀😀😀', 4, '😀…'],
    [nfd('ếếếế'), 4, `${nfd('ế')}…`],
    ['abc', 0, ''],
  ])('%j to %i: %j', (given, max, expected) => {
    expect(shortenText(given, max)).toBe(expected);
  });

  it('never outgrows its limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 50 }), (text, max) => {
        expect(shortenText(text, max).length).toBeLessThanOrEqual(Math.max(max, 0));
      }),
    );
  });
});

describe('looksLegacyEncoded', () => {
  it.each([
    'Së Khoa häc vµ C«ng nghÖ',
    'NhiÖm vô',
    'KÕ ho¹ch',
    'Thµnh phè Hµ Néi',
    '®Þnh kú b¸o c¸o',
    'Sôû Khoa hoïc vaø Coâng ngheä',
    'Haø Noäi',
    'Thaønh phoá',
    'keá hoaïch baùo caùo',
    'Sá»Ÿ Khoa há»c vÃ  CÃ´ng nghá»‡',
    'Káº¿ hoáº¡ch',
    'Th?i h?n ho?n thành',
    'B\ufffdo c\ufffdo',
  ])('%s is', (text) => {
    expect(looksLegacyEncoded(text)).toBe(true);
  });

  it.each([
    'Sở Khoa học và Công nghệ',
    'Phối hợp với Universität München',
    'Universität München',
    'naïve Bayes',
    '«Khoa học»',
    '10 µm; 25°C · 30 m²',
    'Windows® 11©',
    'https://hanoi.gov.vn/a?b=c&d?e=f',
    'toà nhà, hoá đơn, khoẻ, quà, quê',
    'Đã có ý kiến?chưa rõ?',
    'Plan 139/KH-UBND',
    '',
  ])('%s is not', (text) => {
    expect(looksLegacyEncoded(text)).toBe(false);
  });
});
