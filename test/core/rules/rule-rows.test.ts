import { describe, expect, it } from 'vitest';
import type { RuleRowKey } from '../../../src/core/rules/own/rule-rows';
import { read, type Sketch } from './rule-row-fixtures';

const faults: readonly (readonly [what: string, row: Sketch, key: RuleRowKey, problem: string])[] = [
  ['an unknown number', { rule: 'V99', severity: 'Lỗi' }, 'rule', 'unknownRule'],
  ['no severity', { rule: 'V30' }, 'severity', 'noSeverity'],
  ['an unknown severity', { rule: 'V30', severity: 'Nặng' }, 'severity', 'unknownSeverity'],
  [
    'an unknown severity of one’s own',
    { column: 'Ghi chú', condition: 'bắt buộc', severity: '?' },
    'severity',
    'unknownSeverity',
  ],
  ['no column', { condition: 'bắt buộc' }, 'column', 'noColumn'],
  ['an unknown column', { column: 'Kinh phí', condition: 'bắt buộc' }, 'column', 'unknownColumn'],
  ['no condition', { column: 'Ghi chú' }, 'condition', 'noCondition'],
  ['an unknown condition', { column: 'Ghi chú', condition: 'nên có' }, 'condition', 'unknownCondition'],
  ['no list', { column: 'Ghi chú', condition: 'trong danh sách', parameter: ' ; ' }, 'parameter', 'noParameter'],
  ['a bad pattern', { column: 'Ghi chú', condition: 'theo mẫu', parameter: '(a' }, 'parameter', 'badPattern'],
  ['a reversed range', { column: 'Tỷ lệ', condition: 'trong khoảng', parameter: '90 – 10' }, 'parameter', 'badBounds'],
  [
    'a range of words',
    { column: 'Tỷ lệ', condition: 'trong khoảng', parameter: 'ít đến nhiều' },
    'parameter',
    'badBounds',
  ],
  [
    'a range of 31/02',
    { column: 'Thời hạn', condition: 'trong khoảng', parameter: '01/01/2025 – 31/02/2025' },
    'parameter',
    'badBounds',
  ],
  ['no other column', { column: 'Ghi chú', condition: 'bắt buộc khi' }, 'otherColumn', 'noColumn'],
  [
    'an unknown other column',
    { column: 'Ghi chú', condition: 'bắt buộc khi', otherColumn: 'X' },
    'otherColumn',
    'unknownColumn',
  ],
  [
    'a date before words',
    { column: 'Ngày hoàn thành', condition: 'không trước cột', otherColumn: 'Ghi chú' },
    'otherColumn',
    'notDateColumn',
  ],
  [
    'words before a date',
    { column: 'Ghi chú', condition: 'không trước cột', otherColumn: 'Ngày giao' },
    'column',
    'notDateColumn',
  ],
];

describe('a wrong row of `Quy tắc`', () => {
  it.each(faults)('is reported at its cell, and the others run: %s', (_, row, key, problem) => {
    const { ownRules, settings, problems } = read(
      row,
      { column: 'Ghi chú', condition: 'bắt buộc' },
      { rule: 'V36', severity: 'Tắt' },
    );
    expect(problems).toMatchObject([{ rowNumber: 2, key, problem }]);
    expect(ownRules).toHaveLength(1);
    expect(settings.get('V36')).toBe('off');
  });

  it('that sets a rule again is reported, and the upper one holds', () => {
    const { settings, problems } = read({ rule: 'V36', severity: 'Tắt' }, { rule: 'V36', severity: 'Lỗi' });
    expect(problems).toMatchObject([{ rowNumber: 3, key: 'rule', problem: 'ruleGivenTwice' }]);
    expect(settings.get('V36')).toBe('off');
  });

  it('that is blank, or holds a remark only, is no rule', () => {
    expect(read({}, { rule: 'Các quy tắc của Sở:' })).toMatchObject({ ownRules: [], problems: [] });
  });
});
