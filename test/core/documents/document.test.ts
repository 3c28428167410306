import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssigningDocument } from '../../../src/core/documents/document';
import { createDocumentRegister, nearestDocument } from '../../../src/core/documents/document-register';
import { codePrefixOf, isWellFormedSymbol, parseSymbols } from '../../../src/core/documents/document-symbol';

const document = (symbol: string, index: number): AssigningDocument => ({
  symbol,
  issuedOn: undefined,
  issuer: '',
  summary: '',
  sourceType: '',
  beforeIncludesDay: undefined,
  link: '',
  rowNumber: index + 2,
});
const symbols = [
  '57-NQ/TW',
  '03-TB/BCĐTW',
  '139/KH-UBND',
  '190/KH-UBND',
  '5514/UBND-ĐMPT',
  '34/2025/NQ-HĐND',
  '71/NQ-CP',
];
const register = createDocumentRegister(symbols.map(document));

describe('parseSymbols', () => {
  it.each([
    ['139/KH-UBND', ['139/KH-UBND']],
    ['139/KH-UBND; 57-NQ/TW', ['139/KH-UBND', '57-NQ/TW']],
    ['139/KH-UBND\n5514/UBND-ĐMPT', ['139/KH-UBND', '5514/UBND-ĐMPT']],
    ['139/KH-UBND, 57-NQ/TW và 5514/UBND-ĐMPT', ['139/KH-UBND', '57-NQ/TW', '5514/UBND-ĐMPT']],
    ['Kế hoạch số 139/KH-UBND ngày 16/5/2025', ['139/KH-UBND']],
    ['CV 5514/UBND-ĐMPT ngày 10/10/2025 của UBND Thành phố', ['5514/UBND-ĐMPT']],
    ['139 / KH – UBND', ['139/KH-UBND']],
    ['5514/UBND-ÐMPT', ['5514/UBND-ĐMPT']],
    ['5514/UBND-ĐMPT'.normalize('NFD'), ['5514/UBND-ĐMPT']],
    ['139/KH-UBND; 139/KH-UBND;', ['139/KH-UBND']],
    ['139/kh-ubnd.', ['139/kh-ubnd']],
    ['Kết luận của Ban Chỉ đạo', ['Kết luận của Ban Chỉ đạo']],
    ['  ;\n', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(parseSymbols(text)).toEqual(expected);
  });
});

describe('isWellFormedSymbol', () => {
  it.each([
    '139/KH-UBND',
    '71/NQ-CP',
    '34/2025/NQ-HĐND',
    '5514/UBND-ĐMPT',
    '12729/VPCP-KGVX',
    '1270/BC-TCTTTg',
    '09/2019/TT-NHNN',
    '28/2026/QH16',
    '45/TTr-SKHCN',
    '123/BKHĐT&ĐT-VP',
    '57-NQ/TW',
    '03-TB/BCĐTW',
    '8258-QĐ/TU',
    '1400-CV/VPTU',
    '139/kh-ubnd',
  ])('%s is', (symbol) => {
    expect(isWellFormedSymbol(symbol)).toBe(true);
  });

  it.each([
    '139',
    'KH-UBND',
    '139/KH',
    '139KH-UBND',
    '139/2025',
    '57/NQ-TW',
    '139-KH/UBND',
    '8258/QĐ-TU',
    'Kế hoạch 139',
    '139/KH-',
    '1234567/KH-UBND',
    '',
  ])('%j is not', (symbol) => {
    expect(isWellFormedSymbol(symbol)).toBe(false);
  });
});

describe('codePrefixOf', () => {
  it.each([
    ['139/KH-UBND', 'KH139'],
    ['190/KH-UBND', 'KH190'],
    ['5514/UBND-ĐMPT', 'CV5514'],
    ['12729/VPCP-KGVX', 'CV12729'],
    ['57-NQ/TW', 'NQ57'],
    ['03-TB/BCĐTW', 'TB03'],
    ['8258-QĐ/TU', 'QD8258'],
    ['1400-CV/VPTU', 'CV1400'],
    ['34/2025/NQ-HĐND', 'NQ34'],
    ['45/ttr-skhcn', 'TTR45'],
    ['28/2026/QH16', 'QH28'],
    ['Kết luận', undefined],
    ['', undefined],
  ])('%j: %j', (symbol, expected) => {
    expect(codePrefixOf(symbol)).toBe(expected);
    if (expected !== undefined) expect(expected).toMatch(/^[A-Z0-9]{2,12}$/);
  });
});

describe('the document register', () => {
  it.each([
    ['5514/UBND-ĐMPT', '5514/UBND-ĐMPT'],
    ['5514/ubnd-dmpt', '5514/UBND-ĐMPT'],
    ['5514 / UBND – ÐMPT', '5514/UBND-ĐMPT'],
    ['3-TB/BCĐTW', '03-TB/BCĐTW'],
    ['57/NQ-TW', '57-NQ/TW'],
    ['34/NQ-HĐND', undefined],
    ['138/KH-UBND', undefined],
    ['', undefined],
  ])('finds for %j: %j', (symbol, expected) => {
    expect(register.find(symbol)?.symbol).toBe(expected);
  });

  it('of two rows with one symbol the first holds', () => {
    const twice = createDocumentRegister([document('139/KH-UBND', 0), document('139/kh-ubnd', 1)]);
    expect(twice.find('139/KH-UBND')?.rowNumber).toBe(2);
  });

  it.each([
    ['5541/UBND-ĐMPT', '5514/UBND-ĐMPT'],
    ['5514/UBND-ĐMP', '5514/UBND-ĐMPT'],
    ['139/KH-UBDN', '139/KH-UBND'],
    ['57-NQ/TWW', '57-NQ/TW'],
    ['58-NQ/TW', undefined],
    ['130/KH-UBND', undefined],
    ['999/QĐ-UBND', undefined],
    ['', undefined],
  ])('suggests for %j: %j', (symbol, expected) => {
    expect(nearestDocument(symbol, register)?.symbol).toBe(expected);
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const symbol of parseSymbols(text)) isWellFormedSymbol(symbol);
        codePrefixOf(text);
        expect(register.find(text)).toBeUndefined();
      }),
    );
  });
});
