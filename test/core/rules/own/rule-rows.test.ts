import { describe, expect, it } from 'vitest';
import type { RuleRowKey } from '../../../../src/core/rules/own/rule-rows';
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

/** What a row of `Quy tắc` is told, its facts too. */
const told: readonly (readonly [what: string, row: Sketch, key: RuleRowKey, problem: string, text: string])[] = [
  ['V99', { rule: 'V99', severity: 'Lỗi' }, 'rule', 'unknownRule', 'V99'],
  ['a number of one figure that is none', { rule: 'v 0', severity: 'Lỗi' }, 'rule', 'unknownRule', 'v 0'],
  ['V30 without a severity', { rule: 'V30', severity: ' ' }, 'severity', 'noSeverity', ''],
  ['V30, grave', { rule: 'V30', severity: 'Nặng' }, 'severity', 'unknownSeverity', 'Nặng'],
  ['an unknown page', { page: 'Sổ lạ', column: 'Ghi chú', condition: 'bắt buộc' }, 'page', 'unknownPage', 'Sổ lạ'],
  ['no column, of a condition', { condition: 'bắt buộc' }, 'column', 'noColumn', ''],
  ['no column, of a parameter', { parameter: '1..2' }, 'column', 'noColumn', ''],
  ['no column, of another column', { otherColumn: 'Tiến độ' }, 'column', 'noColumn', ''],
  ['no column, of a message', { messageVi: 'Phải ghi.' }, 'column', 'noColumn', ''],
  ['an unknown column', { column: 'Kinh phí' }, 'column', 'unknownColumn', 'Kinh phí'],
  ['a long text for a column', { column: 'K'.repeat(61) }, 'column', 'unknownColumn', `${'K'.repeat(59)}…`],
  [
    'a grave rule of one’s own',
    { column: 'Ghi chú', condition: 'bắt buộc', severity: 'Nặng' },
    'severity',
    'unknownSeverity',
    'Nặng',
  ],
  ['a bad pattern', { column: 'Ghi chú', condition: 'theo mẫu', parameter: '(a' }, 'parameter', 'badPattern', '(a'],
];

describe('a row of `Quy tắc` is told of', () => {
  it.each(told)('%s', (_, row, key, problem, text) => {
    const facts = text === '' ? {} : { text };
    expect(read({}, row)).toEqual({
      settings: new Map(),
      ownRules: [],
      problems: [{ rowNumber: 3, key, problem, facts }],
    });
  });

  it('a rule that is set again, by its number', () => {
    expect(read({ rule: 'V03', severity: 'Tắt' }, { rule: 'v3', severity: '?' }).problems).toEqual([
      { rowNumber: 3, key: 'rule', problem: 'ruleGivenTwice', facts: { text: 'V03' } },
    ]);
  });
});

describe('a row of `Quy tắc` makes', () => {
  it('a severity of each kind, by the number in any spelling', () => {
    const spelled = [
      { rule: 'V1', severity: 'Lỗi' },
      { rule: 'v 29', severity: 'Cảnh báo' },
      { rule: ' V36 ', severity: 'Thử nghiệm' },
      { rule: 'V52', severity: 'Tắt' },
    ];
    expect(read(...spelled)).toEqual({
      settings: new Map([
        ['V01', 'error'],
        ['V29', 'warning'],
        ['V36', 'beta'],
        ['V52', 'off'],
      ]),
      ownRules: [],
      problems: [],
    });
  });

  it('a rule of the tracker’s own, numbered by its place among these, wrong ones and silent ones too', () => {
    const { ownRules } = read(
      { rule: 'V36', severity: 'Tắt' },
      { column: 'Cột lạ', condition: 'bắt buộc' },
      { column: 'Ghi chú', condition: 'bắt buộc', severity: 'Tắt' },
      { messageEn: 'Remember the notes.' },
      {
        rule: 'Quy tắc của Sở',
        column: ' Ghi chú ',
        condition: 'bắt buộc khi',
        otherColumn: 'Tiến độ',
        parameter: 'Tạm dừng; Hủy',
        severity: 'Lỗi',
        messageVi: 'Ghi lý do.',
        messageEn: 'Say why.',
      },
      { column: 'Minh chứng', condition: 'theo mẫu', parameter: '^\\d' },
    );
    expect(ownRules).toEqual([
      {
        name: 'R3',
        register: undefined,
        key: 'note',
        condition: { kind: 'requiredWhen', other: 'progress', values: new Set(['tam dung', 'huy']) },
        severity: 'error',
        messageVi: 'Ghi lý do.',
        messageEn: 'Say why.',
        columnName: 'Ghi chú',
        parameter: 'Tiến độ = Tạm dừng; Hủy',
      },
      {
        name: 'R4',
        register: undefined,
        key: 'evidence',
        condition: { kind: 'pattern', matches: expect.any(Function) },
        severity: 'warning',
        messageVi: '',
        messageEn: '',
        columnName: 'Minh chứng',
        parameter: '^\\d',
      },
    ]);
  });
});
