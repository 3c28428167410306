import { describe, expect, it } from 'vitest';
import type { RowMark } from '../../../src/core/consolidate/master-row';
import { printMarks, readMarks } from '../../../src/sheets/master/master-marks';

const blocked: RowMark = { kind: 'blocked', rule: 'V52' };

describe('the check column of “Tổng hợp”', () => {
  it('says nothing of a row with which nothing is wrong', () => {
    expect(printMarks({ marks: [], rules: [] })).toBe('');
  });

  it('names the rules of a row that breaks some and bears no mark', () => {
    expect(printMarks({ marks: [], rules: ['V21', 'V30'] })).toBe('Quy tắc: V21, V30');
  });

  it('says the mark of a row that breaks no rule', () => {
    expect(printMarks({ marks: [blocked], rules: [] })).toBe('Nội dung mới bị chặn (V52), giữ số liệu lần trước');
  });

  it.each(['vi', 'en'] as const)('is read back as it was written in %s', (language) => {
    const marks: readonly RowMark[] = [blocked, { kind: 'changed', keys: ['title', 'dueText'] }];
    expect(readMarks(printMarks({ marks, rules: ['V21', 'V30'] }, language))).toEqual({
      vanishedSince: undefined,
      rules: ['V21', 'V30'],
      standing: marks,
    });
  });
});
