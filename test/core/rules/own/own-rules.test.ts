import { describe, expect, it } from 'vitest';
import { checkRows, checkTasks } from '../../../../src/core/rules/tasks/check-tasks';
import { type Cells, context, day, done, names, taskOf, today } from '../fixtures';
import { read, type Sketch } from './rule-row-fixtures';

/** What a task says under one rule of the tracker's own. */
function judged(rule: Sketch, cells: Cells): string[] {
  const { ownRules, problems } = read(rule);
  expect(problems).toEqual([]);
  return names(checkRows([taskOf(cells)], context, { ownRules }));
}

describe('a rule’s severity', () => {
  const { settings, problems } = read(
    { rule: 'V36', severity: 'Cảnh báo' },
    { rule: 'v 3', severity: 'tắt' },
    { rule: 'V29', severity: 'Thử nghiệm' },
  );

  it('is changed, also with another spelling of its number', () => {
    expect(problems).toEqual([]);
    expect([...settings]).toEqual([
      ['V36', 'warning'],
      ['V03', 'off'],
      ['V29', 'beta'],
    ]);
    const overdue = taskOf({ dueText: '30/09/2025', title: '', deliverable: '', decidingLevel: 'Sở KH&CN' });
    const issues = checkTasks([overdue], context, { ruleSettings: settings });
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['V36', 'warning'],
      ['V29', 'beta'],
    ]);
  });
});

const judgements: readonly (readonly [
  what: string,
  rule: Sketch,
  keeps: readonly Cells[],
  breaks: readonly Cells[],
  key: string,
])[] = [
  [
    'required',
    { column: 'Ghi chú', condition: 'Bắt buộc' },
    [{ note: 'x' }, { note: 0 }],
    [{}, { note: ' \u200b' }],
    'note',
  ],
  [
    'required when another column says so',
    { column: 'Ghi chú', condition: 'bắt buộc khi', otherColumn: 'Tiến độ', parameter: 'Tạm dừng; Hủy' },
    [{}, { progress: 'Hủy', evidence: '12/QĐ-UBND', note: 'x' }],
    [{ progress: 'huy', evidence: '12/QĐ-UBND' }],
    'note',
  ],
  [
    'required when another column is filled',
    { column: 'Ghi chú', condition: 'required when', otherColumn: 'Minh chứng' },
    [{}, { evidence: '12/BC', note: 'x' }],
    [{ evidence: '12/BC' }],
    'note',
  ],
  [
    'a list, for each entry',
    { column: 'Ghi chú', condition: 'trong danh sách', parameter: 'Cao; Vừa; Thấp' },
    [{}, { note: 'cao' }, { note: 'Cao; Thấp' }],
    [{ note: 'Rất cao' }, { note: 'Cao; ?' }],
    'note',
  ],
  [
    'a pattern',
    { column: 'Minh chứng', condition: 'theo mẫu', parameter: '^\\d+/' },
    [{}, { evidence: '215/BC-SKHCN' }],
    [{ evidence: 'số 215/BC' }],
    'evidence',
  ],
  [
    'a range',
    { column: 'Tỷ lệ', condition: 'trong khoảng', parameter: '10 – 90' },
    [{ percent: '' }, { percent: 10 }, { percent: '90 %' }],
    [{ percent: 9 }, { percent: 0.95 }],
    'percent',
  ],
  [
    'a range of dates',
    { column: 'Thời hạn', condition: 'between', parameter: '01/01/2025 - 31/12/2025' },
    [{}, { dueText: 'Quý IV/2025' }, { dueText: 'thường xuyên' }],
    [{ dueText: day('15/01/2026') }],
    'dueText',
  ],
  [
    'a lower bound alone',
    { column: 'Tỷ lệ', condition: 'trong khoảng', parameter: '≥ 20' },
    [{ percent: 20 }],
    [{ percent: 19 }],
    'percent',
  ],
  [
    'not before another date',
    { column: 'Ngày hoàn thành', condition: 'không trước cột', otherColumn: 'Thời hạn' },
    [{}, { ...done, dueText: day('09/10/2025') }],
    [{ ...done, dueText: day('10/10/2025') }],
    'doneOn',
  ],
  [
    'a length',
    { column: 'Nội dung nhiệm vụ', condition: 'Độ dài', parameter: '10..60' },
    [{}],
    [{ title: 'Ngắn' }, { title: 'x'.repeat(61) }],
    'title',
  ],
];

describe('a rule of one’s own', () => {
  it.each(judgements)('%s', (_, rule, keeps, breaks, key) => {
    for (const cells of keeps) expect(judged(rule, cells)).toEqual([]);
    for (const cells of breaks) expect(judged(rule, cells)).toEqual([`R1@${key}`]);
  });

  it('has its number by its place, its severity and its messages', () => {
    const { ownRules } = read(
      { column: 'Minh chứng', condition: 'bắt buộc', severity: 'Thử nghiệm' },
      { rule: 'V36', severity: 'Tắt' },
      {
        rule: 'Ghi chú',
        column: 'Ghi chú',
        condition: 'bắt buộc',
        severity: 'Lỗi',
        messageVi: 'Phải ghi chú.',
        messageEn: 'Add a note.',
      },
    );
    const issues = checkRows([taskOf({})], context, { ownRules });
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['R2', 'error'],
      ['R1', 'beta'],
    ]);
    expect(issues[0]?.facts).toMatchObject({ messageVi: 'Phải ghi chú.', messageEn: 'Add a note.' });
  });

  it('is a warning when no severity is chosen, and rests when it is off', () => {
    expect(read({ column: 'Ghi chú', condition: 'bắt buộc' }).ownRules[0]?.severity).toBe('warning');
    expect(read({ column: 'Ghi chú', condition: 'bắt buộc', severity: 'Tắt' }).ownRules).toEqual([]);
  });
});

it('dates of own rules do not report what V17 reports', () => {
  const rule = { column: 'Thời hạn', condition: 'between', parameter: '01/01/2025 – 31/12/2025' };
  expect(judged(rule, { dueText: 'bao giờ xong thì xong' })).toEqual(['V17@dueText']);
  expect(today).toBe(day('10/10/2025'));
});
