import { describe, expect, it } from 'vitest';
import { createNature, type NatureColumns } from '../../../../src/core/import/own/row-nature';
import type { Row } from '../../../../src/core/values/cell';

const columns: NatureColumns = { code: 6, title: 1, note: 4, marks: [2, 3, 5], lead: 2, dueText: 3 };
const nature = createNature(columns);

describe('a row of a unit’s own table', () => {
  it.each<[string, Row, string]>([
    ['with a code', ['', 'TỔNG CỘNG', '', '', '', '', 'KH139-2025-STC-001'], 'task'],
    ['with a short word for a code', ['', 'TỔNG CỘNG', '', '', '', '', 'K1-2025-'], 'form'],
    ['with a code of eight letters', ['', 'TỔNG CỘNG', '', '', '', '', 'KH-2025-'], 'form'],
    ['with a code of nine letters', ['', 'TỔNG CỘNG', '', '', '', '', 'KH-2025-1'], 'task'],
    ['with a sum and a lead and a deadline', ['', 'Tổng số: 12', 'Sở Tài chính', '31/12/2025'], 'task'],
    ['with a sum, a lead and a serial day', ['', 'Tổng số: 12', 'Sở Tài chính', 45_940], 'task'],
    ['with a sum, and short words for lead', ['', 'TỔNG CỘNG', 'STC', ''], 'form'],
    ['with a sum beside two marks', ['', 'TỔNG CỘNG', 'STC', 'sớm'], 'task'],
    ['with a sum, a lead and no deadline', ['', 'TỔNG CỘNG', 'Sở Tài chính', ''], 'form'],
    ['with a sum, a deadline and no lead', ['', 'TỔNG CỘNG', '', '31/12/2025'], 'form'],
    ['with a sum in another column', ['TỔNG CỘNG', '', '', '12'], 'form'],
    ['with a signature', ['', 'KT. GIÁM ĐỐC', '', ''], 'form'],
    ['with a signature in any column, without contents', ['', '', 'x', 'KT. GIÁM ĐỐC'], 'form'],
    ['with a signature beside contents', ['', 'Rà soát', '', 'KT. GIÁM ĐỐC'], 'task'],
    ['with a signature and three marks', ['', 'Giám đốc Sở', 'STC', 'sớm', '', 'x'], 'task'],
    ['with a signature and two marks', ['', 'Giám đốc Sở', 'STC', 'sớm'], 'form'],
    ['with a note', ['', 'Ghi chú: chưa gồm xã'], 'form'],
    ['with a note and a mark', ['', 'Ghi chú: chưa gồm xã', '', '', '', 'x'], 'task'],
    ['with numbers of columns', ['(1)', '(2)', '(3)', '(4)'], 'form'],
    ['with nothing', [], 'task'],
    ['with a number only', ['3'], 'task'],
    ['with a mark only', ['', '', 'Sở Tài chính'], 'task'],
    ['with contents only', ['', 'Rà soát dự toán'], 'task'],
    ['with a Roman and capitals', ['II', 'HOÀN THIỆN THỂ CHẾ'], 'form'],
    ['with a letter and capitals', ['B', 'HOÀN THIỆN THỂ CHẾ'], 'form'],
    ['with a number and capitals', ['2', 'HOÀN THIỆN THỂ CHẾ'], 'task'],
    ['with a Roman before capitals', ['', 'II. HOÀN THIỆN THỂ CHẾ'], 'form'],
    ['with a Roman before other letters', ['', 'II. Hoàn thiện thể chế'], 'unclear'],
    ['with a Roman, and a lead', ['II', 'HOÀN THIỆN THỂ CHẾ', 'STC'], 'task'],
    ['with a Roman and one capital', ['II', 'A 1'], 'unclear'],
    ['with a section’s first word', ['', 'Phần II. Thể chế'], 'form'],
    ['with capitals only', ['', 'HOÀN THIỆN THỂ CHẾ'], 'task'],
    ['that was said to be no task', ['II', 'Thể chế', '', '', 'Mục'], 'form'],
    ['that was said to be no task, with a mark', ['II', 'Thể chế', 'STC', '', 'Mục'], 'task'],
    ['with another note', ['II', 'Thể chế', '', '', 'Mục tiêu'], 'unclear'],
  ])('%s', (_, row, expected) => {
    expect(nature(row)).toBe(expected);
  });

  const of = (given: Partial<NatureColumns>, row: Row) => createNature({ ...columns, ...given })(row);

  it('is known where its table lacks a column', () => {
    expect(of({ code: undefined }, ['', 'TỔNG CỘNG', '', '', '', '', 'KH139-2025-STC-001'])).toBe('form');
    expect(of({ note: undefined }, ['II', 'Thể chế', '', '', 'Mục'])).toBe('unclear');
    expect(of({ title: undefined }, ['II', 'THỂ CHẾ MỚI'])).toBe('form');
    expect(of({ title: undefined }, ['', 'Tổng số: 12'])).toBe('form');
    expect(of({ lead: undefined }, ['', 'Tổng số: 12', '', '31/12/2025'])).toBe('form');
    expect(of({ dueText: undefined }, ['', 'Tổng số: 12', 'Sở Tài chính'])).toBe('form');
  });

  it('is a task at once, signature or not, by a lead, a deadline and contents that are long enough to be such', () => {
    const at = (title: string, lead: Row[number], due: Row[number]) => nature(['', title, lead, due]);
    const [boss, day] = ['Giám đốc Sở', '31/12/2025'];
    expect([at(boss, 'Phòng A', day), at(boss, 'Phòng ', day), at(boss, 'Phòng', day)]).toEqual([
      'task',
      'task',
      'form',
    ]);
    expect([at(boss, 'Phòng A', 'Quý IV'), at(boss, 'Phòng A', 'Quý 4')]).toEqual(['task', 'form']);
    expect([at(boss, 'Phòng A', 1001), at(boss, 'Phòng A', 1000)]).toEqual(['task', 'form']);
    expect([at('KT. AB', 'Phòng A', day), at('KT. A', 'Phòng A', day)]).toEqual(['task', 'form']);
    expect([at(boss, true, day), at(boss, 'Phòng A', null)]).toEqual(['form', 'form']);
  });
});
