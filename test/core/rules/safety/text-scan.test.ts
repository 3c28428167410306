import { describe, expect, it } from 'vitest';
import { scanText } from '../../../../src/core/rules/safety/text-scan';

const nothing = 0;
const number = 1;
const secrecy = 2;
const encoding = 4;

describe('a look over a text', () => {
  it.each([
    ['', nothing],
    ['Xây dựng nền tảng dữ liệu dùng chung của Thành phố', nothing],
    ['«Đề án 06» · 30\u00a0°C', nothing],
    ['ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý', nothing],
    ['Kāma, Ŏ, Ω', nothing],
    ['123456', nothing],
    ['1234567', number],
    ['số 1234567.', number],
    ['12 345.67', number],
    ['1 2 3 4 5 6', nothing],
    ['0 9 0 9 0 9 0', number],
    ['2025/123456', nothing],
    ['123456, 1234567', number],
    ['12345-67', nothing],
    ['12345:67', nothing],
    ['123/4567', nothing],
    ['?', encoding],
    ['B¸o c¸o', encoding],
    ['\ufffd', encoding],
    ['\u0080', encoding],
    ['\u00ff', encoding],
    ['\u007f\u0100', nothing],
    ['12?', encoding],
    ['1234567?', number | encoding],
    ['1234567 mật ?', number | secrecy | encoding],
    ['5mật', secrecy],
  ])('“%s” finds %i', (text, found) => {
    expect(scanText(text)).toBe(found);
  });

  it.each([
    'mật',
    'MẬT',
    'Mật',
    'M Ậ T',
    'M   Ậ   T',
    'mâ\u0323t',
    'MÂ\u0323T',
    'mạ\u0302t',
    'MẠ\u0302T',
    'ma\u0323\u0302t',
    'ma\u0302\u0323t',
    'MA\u0323\u0302T',
    'M a\u0302\u0323 t',
    'tuyệt mật',
  ])('sees a word that may be a stamp in “%s”', (text) => {
    expect(scanText(text)).toBe(secrecy);
  });

  it.each(['m', 'M ', 'mât', 'mạt', 'mat', 'mất', 'ma\u0301t', 'mẩt', 'nậ', 'm\nật', 'm-ật', 'mta\u0323'])(
    'sees none in “%s”',
    (text) => {
      expect(scanText(text)).toBe(nothing);
    },
  );
});
