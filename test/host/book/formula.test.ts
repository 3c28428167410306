import { describe, expect, it } from 'vitest';
import { movedFormula, offsetFormula } from '../../../scripts/host/book/formula';
import { literalResult } from '../../../scripts/host/book/literal-result';

describe('formulas', () => {
  it.each([
    ['=A1+B2', 1, 1, '=B2+C3'],
    ['=$A1+A$1+$A$1', 2, 2, '=$A3+C$1+$A$1'],
    ['=SUM(A1:B2)', 0, 1, '=SUM(B1:C2)'],
    ['=LOG10(A1)&"A1"', 1, 0, '=LOG10(A2)&"A1"'],
    ["='Đơn vị'!A1+Sheet2!B2", 1, 0, "='Đơn vị'!A2+Sheet2!B3"],
    ['=A:A', 0, 2, '=C:C'],
    ['=1:1', 2, 0, '=3:3'],
    ['=A1', -1, 0, '=#REF!'],
    ['=ABC12X+A1', 1, 0, '=ABC12X+A2'],
  ])('%s copied %i down and %i right reads %s', (formula, rows, columns, expected) => {
    expect(offsetFormula(formula, rows, columns)).toBe(expected);
  });

  const insertRows = { kind: 'insert', at: 2, count: 3 } as const;
  const deleteRows = { kind: 'delete', at: 1, count: 2 } as const;
  it.each([
    ['=A1+A3', insertRows, '=A1+A6'],
    ['=SUM(A1:A9)', insertRows, '=SUM(A1:A12)'],
    ['=$A$3', insertRows, '=$A$6'],
    ['=Other!A3', insertRows, '=Other!A3'],
    ["='S'!A3", insertRows, "='S'!A6"],
    ['=A2', deleteRows, '=#REF!'],
    ['=A4', deleteRows, '=A2'],
    ['=SUM(A1:A4)', deleteRows, '=SUM(A1:A2)'],
    ['=A2:A', insertRows, '=A2:A'],
    ['=A4:A', insertRows, '=A7:A'],
    ['=A:A', insertRows, '=A:A'],
  ])('%s after %j reads %s', (formula, change, expected) => {
    expect(movedFormula(formula, { ownTitle: 'S', changedTitle: 'S', dimension: 'ROWS', change })).toBe(expected);
  });

  it('knows the result of links and literals only', () => {
    expect(literalResult('=HYPERLINK("#gid=0&range=A1";"SKHCN!A1")')).toBe('SKHCN!A1');
    expect(literalResult('=HYPERLINK("http://x.example")')).toBe('http://x.example');
    expect(literalResult('="a ""b"""')).toBe('a "b"');
    expect(literalResult('=-5')).toBe(-5);
    expect(literalResult('=TRUE')).toBe(true);
    expect(literalResult('=SUM(A1:A2)')).toBeUndefined();
  });
});
