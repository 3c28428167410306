import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import { splitDocuments, symbolInWords } from '../../../src/core/documents/wordy-symbols';
import { document } from '../rules/fixtures';

const register = createDocumentRegister(
  [
    '139/KH-UBND',
    '5514/UBND-ĐMPT',
    '57-NQ/TW',
    '200/KH-UBND',
    '200/KH-HĐND',
    '88/QĐ-UBND',
    '9/TB-VP',
    '7/CT-UBND',
    '3-KL/TW',
  ].map((symbol, index) => document(symbol, '', index + 2)),
);

describe('a document that is named in words', () => {
  it.each([
    ['Kế hoạch số 139/KH-UBND', '139/KH-UBND'],
    ['Theo công văn 5514/ubnd-dmpt', '5514/UBND-ĐMPT'],
    ['Căn cứ Nghị quyết số: 57-NQ/TW', '57-NQ/TW'],
    ['số 77/KH-UBND', '77/KH-UBND'],
    ['77/KH-UBND', '77/KH-UBND'],
    ['kế hoạch 139', '139/KH-UBND'],
    ['KH số 139', '139/KH-UBND'],
    ['CV 5514', '5514/UBND-ĐMPT'],
    ['công văn 5514', '5514/UBND-ĐMPT'],
    ['QĐ 88', '88/QĐ-UBND'],
    ['Quyết định số 88', '88/QĐ-UBND'],
    ['thông báo 9', '9/TB-VP'],
    ['TB 9', '9/TB-VP'],
    ['Chỉ thị 7', '7/CT-UBND'],
    ['Nghị quyết 57', '57-NQ/TW'],
    ['NQ.57', '57-NQ/TW'],
    ['Kết luận 3', '3-KL/TW'],
  ])('%s is %s', (piece, symbol) => {
    expect(symbolInWords(piece, register)).toBe(symbol);
  });

  it.each([
    'KH 200',
    'KH 140',
    'Kế hoạch 139/KH-UBND ngày 16/5/2025',
    'Kế hoạch của Thành phố',
    '139/KH-UBND, 57-NQ/TW',
    '139',
    '',
  ])('%j is left as it is', (piece) => {
    expect(symbolInWords(piece, register)).toBeUndefined();
  });

  it('is known by its symbol alone where there is no register', () => {
    expect(symbolInWords('Kế hoạch số 139/KH-UBND', undefined)).toBe('139/KH-UBND');
    expect(symbolInWords('KH 139', undefined)).toBeUndefined();
  });
});

it('documents stand by line and semicolon', () => {
  expect(splitDocuments(' 139/KH-UBND ;\n 57-NQ/TW;; ')).toEqual(['139/KH-UBND', '57-NQ/TW']);
  expect(splitDocuments('')).toEqual([]);
});
