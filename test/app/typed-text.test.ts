import { describe, expect, it } from 'vitest';
import { couldBeParsed } from '../../src/google/typed-text';

describe('a text that a script types', () => {
  it.each([
    '=1+1',
    '+84',
    '-5',
    '@ai',
    "'x",
    '2025',
    '1/2',
    '62,5 %',
    'TRUE',
    'đúng',
    'Oct 5',
    'tháng 10 2025',
    '(12)',
    '₫5',
  ])('may be taken for something else: %s', (text) => expect(couldBeParsed(text)).toBe(true));

  it.each([
    'Quá hạn',
    'KH139-2025-STC-001',
    'J12: hạn “31/02/2026” không có trên lịch.',
    'Đang thực hiện',
    'Truy cập',
    '',
  ])('needs no apostrophe: %s', (text) => expect(couldBeParsed(text)).toBe(false));
});
