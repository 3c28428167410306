import { describe, expect, it } from 'vitest';
import {
  codePart,
  namesUnit,
  spellCode,
  splitSerial,
  taskCodePattern,
  unitCodePart,
} from '../../../src/core/codes/code-form';

describe('how a unit stands in the codes of its tasks', () => {
  it.each([
    ['SKHCN', 'SKHCN'],
    ['SKHCN-01', 'SKHCN01'],
    ['sở số 7', 'SOSO7'],
    ['PVANMIEUQUOCTUGIAM', 'PVANMIEUQUOC'],
    ['PVANMIEUQUOC', 'PVANMIEUQUOC'],
    ['X1', 'X1'],
    ['X', 'DV'],
    ['–', 'DV'],
    ['', 'DV'],
  ])('%j as %s', (unitCode, part) => {
    expect(unitCodePart(unitCode)).toBe(part);
    expect(namesUnit(`KH139-2025-${part}-007`, unitCode)).toBe(true);
  });

  it('a code names no other unit', () => {
    expect(namesUnit('KH139-2025-SKHCN-007', 'STC')).toBe(false);
    expect(namesUnit('cũ/7', 'STC')).toBe(false);
  });

  it('a word of one letter is no part', () => {
    expect([codePart('a', 'NV'), codePart('ab', 'NV')]).toEqual(['NV', 'AB']);
  });
});

describe('a series and its number', () => {
  it.each([
    ['KH139-2025-SKHCN-007', { series: 'KH139-2025-SKHCN', serial: 7 }],
    ['KH139-2025-SKHCN-1000', { series: 'KH139-2025-SKHCN', serial: 1000 }],
    ['KH139-2025-SKHCN-007.12', { series: 'KH139-2025-SKHCN', serial: 7 }],
    ['KH139-2025-SKHCN-07', undefined],
    ['KH139-2025-SKHCN-007.1234', undefined],
    ['cũ/7', undefined],
    ['', undefined],
  ])('are told apart: %s', (code, expected) => {
    expect(splitSerial(code)).toEqual(expected);
  });

  it.each([
    [7, 'NV-2025-STC-007'],
    [70, 'NV-2025-STC-070'],
    [999, 'NV-2025-STC-999'],
    [1000, 'NV-2025-STC-1000'],
  ])('%i is spelt %s', (serial, code) => {
    expect(spellCode('NV-2025-STC', serial)).toBe(code);
    expect(code).toMatch(taskCodePattern);
  });

  it.each(['KH139-2025-SKHCN', 'kh139-2025-skhcn-007', 'KH139-1925-SKHCN-007', 'KH139-2025-S-007', 'NV-1'])(
    '%s is the code of no task',
    (code) => {
      expect(code).not.toMatch(taskCodePattern);
    },
  );
});
