import { createDirectory } from '../../../../src/core/directory/directory';
import { classifyRows, type RowTable } from '../../../../src/core/import/rows/classify-rows';
import { unit } from '../../hanoi-units';
import { factsOf, type GivenFacts } from './facts-of';

const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('QLDA', 'Khu đô thị Bắc sông Hồng')]);

/** What these rows of a body are; the table has contents and a lead unless it is said otherwise. */
export function kindsOf(rows: readonly GivenFacts[], table: Partial<RowTable> = {}) {
  return classifyRows({
    facts: rows.map((row, index) => factsOf(row, index + 5)),
    headingTexts: [['STT', 'Nội dung', 'Chủ trì', 'Hạn']],
    hasLead: true,
    hasTitle: true,
    directory,
    otherHeadings: new Set(),
    ...table,
  });
}

/** Tasks with all that tasks have. */
export const one: GivenFacts = { number: '1', title: 'Rà soát dự toán', own: ['lead', 'dueText'] };
export const two: GivenFacts = { number: '2', title: 'Báo cáo kết quả', own: ['lead', 'dueText'] };
