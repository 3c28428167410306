import { describe, expect, it } from 'vitest';
import { hasPersonalNumber } from '../../../../src/core/rules/safety/personal-data';

const provinces = Array.from({ length: 100 }, (_, code) => String(code).padStart(3, '0'));

describe('a citizen’s number', () => {
  it('begins with the code of a province', () => {
    const known = provinces.filter((province) => hasPersonalNumber(`${province}085012345`));
    expect(known).toHaveLength(63);
    expect(known).toEqual(expect.arrayContaining(['001', '002', '031', '038', '048', '079', '092', '096']));
    expect(known).not.toEqual(expect.arrayContaining(['003']));
    expect(['000', '003', '005', '097', '099', '100'].filter((code) => hasPersonalNumber(`${code}085012345`))).toEqual(
      [],
    );
  });

  it.each([
    ['a man of 1920', '001020012345', true],
    ['a man of 1919', '001019012345', false],
    ['a woman of 1999', '001199012345', true],
    ['a woman of 1919', '001119012345', false],
    ['a man of 2000', '001200012345', true],
    ['a man of 2030', '001230012345', true],
    ['a man of 2031', '001231012345', false],
    ['a woman of 2030', '001330012345', true],
    ['a woman of 2031', '001331012345', false],
    ['somebody of the next century', '001400012345', false],
  ])('is one of %s: %s, %s', (_, text, expected) => {
    expect(hasPersonalNumber(text)).toBe(expected);
  });

  it.each([
    ['001 085 012 345', true],
    ['001.085.012.345', true],
    ['001 085.012 345', false],
    ['0010 8501 2345', false],
    ['00108501234', false],
    ['0010850123456', false],
    ['(001085012345)', true],
    ['001085012345, 001085012346.', true],
    ['001085012345.', true],
    ['001085012345.5', false],
    ['001085012345-2', false],
    ['001085012345/BC', false],
    ['001085012345a', false],
    ['a001085012345', false],
    ['12/001085012345', false],
    ['H26-001085012345', false],
    ['H26.001085012345', false],
    ['số 999999999999 và 001085012345', true],
    ['http://hanoi.gov.vn/001085012345', false],
    ['HTTPS://hanoi.gov.vn/?id=001085012345', false],
    ['https://hanoi.gov.vn 001085012345', true],
  ])('“%s”: %s', (text, expected) => {
    expect(hasPersonalNumber(text)).toBe(expected);
  });
});

describe('a number of a paper', () => {
  it.each([
    'CCCD',
    'CMND',
    'cmtnd',
    'CMT',
    'Căn cước',
    'căn cước công dân',
    'Chứng minh nhân dân',
    'chứng minh thư',
    'số định danh cá nhân',
    'hộ chiếu',
  ])('is named by “%s”', (name) => {
    expect(hasPersonalNumber(`${name} 123456789`)).toBe(true);
    expect(hasPersonalNumber(`${name.normalize('NFD')}: 999999999999`)).toBe(true);
  });

  it.each([
    ['CMND 12345678', false],
    ['CMND 123456789', true],
    ['CMND 1234567890', false],
    ['CMND 12345678901', false],
    ['CMND 999999999999', true],
    ['CMND 9999999999999', false],
    ['CMND 123 456 789', true],
    ['CMND 123.456.789', false],
    ['CMND 012.345.678', true],
    ['CMND 1234.56789', true],
    [`CMND${' '.repeat(2)}số của ông 123456789`, true],
    ['CMND của ông bà A: 123456789', false],
    ['xCMND 123456789', false],
    ['CMNDs 123456789', false],
    ['ẢCMND 123456789', false],
    ['bằng 123456789', false],
    ['CMND 123.456.789 và CMND 123456789', true],
  ])('“%s”: %s', (text, expected) => {
    expect(hasPersonalNumber(text)).toBe(expected);
  });

  it.each([
    ['hộ chiếu C1234567', true],
    ['Hộ chiếu số: B12345678', true],
    ['hộ chiếu C123456', false],
    ['hộ chiếu AB1234567', false],
    ['hộ chiếu của công dân C1234567', false],
    ['mã C1234567', false],
    ['xhộ chiếu C1234567', false],
  ])('“%s” names a passport: %s', (text, expected) => {
    expect(hasPersonalNumber(text)).toBe(expected);
  });
});

describe('a number of an account', () => {
  it.each([
    ['STK 12345678', true],
    ['STK 1234567', false],
    ['STK 123 4567', false],
    [`stk ${'1'.repeat(19)}`, true],
    [`stk ${'1'.repeat(20)}`, false],
    ['số tài khoản: 12345678', true],
    ['Tài khoản số 12345678', true],
    ['account no. 12345678', true],
    ['Account number: 12345678', true],
    ['số tài khoản ngân hàng là 12345678', true],
    ['STK – 1234-5678', true],
    ['STK: 1.200.000', false],
    ['STK: 12.345.678', false],
    ['số tài khoản mở mới 12345678', false],
    ['xstk 12345678', false],
    ['tài khoản 12345678', false],
    ['STK: 12.345.678 và STK 12345678', true],
  ])('“%s”: %s', (text, expected) => {
    expect(hasPersonalNumber(text)).toBe(expected);
  });
});
