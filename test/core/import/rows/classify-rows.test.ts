import { describe, expect, it } from 'vitest';
import type { RowTable } from '../../../../src/core/import/rows/classify-rows';
import type { GivenFacts } from './facts-of';
import { kindsOf, one, two } from './kinds-of';

/** A row among numbered tasks that have a lead and a deadline. */
const among = (row: GivenFacts, table: Partial<RowTable> = {}) => kindsOf([one, row, two], table)[1];

describe('a row among numbered tasks', () => {
  it.each<[string, GivenFacts, string]>([
    ['with all that tasks have', one, 'task'],
    ['with contents and a number', { number: '3', title: 'Rà soát dự toán' }, 'task'],
    ['with a lead, without a number', { title: 'Rà soát dự toán', own: ['lead'] }, 'task'],
    ['with a note only, without a number', { title: 'Rà soát dự toán', own: ['note', 'field'] }, 'unclear'],
    ['with contents only', { title: 'Rà soát toàn bộ dự toán' }, 'unclear'],
    ['with a lead from above', { title: 'Rà soát dự toán', above: ['lead'] }, 'task'],
    ['without contents', { number: '3', label: 'Sở Tài chính', own: ['lead'] }, 'unclear'],
    ['blank', { ownCells: 0 }, 'blank'],
    ['blank but for an error', { ownCells: 0, broken: [2] }, 'unclear'],
    ['with a number that was put there in advance', { number: '3' }, 'blank'],
    ['with a number and an error', { number: '3', broken: [2] }, 'unclear'],
    ['with numbers of columns', { label: '(2)', texts: ['(1)', '(2)', '(3)', '(4)'] }, 'form'],
    ['with a sum', { label: 'TỔNG CỘNG', own: ['percent'] }, 'total'],
    ['with a sum beside a lead', { label: 'Tổng số: 3', own: ['lead'] }, 'total'],
    [
      'with a sum beside a lead and a deadline',
      { title: 'Tổng số: 3', own: ['lead', 'dueText'], texts: ['', 'Tổng số: 3', 'STC', 'Quý IV'] },
      'task',
    ],
    [
      'with a sum and figures for lead and deadline',
      { title: 'Tổng số: 3', own: ['lead', 'dueText'], texts: ['', 'Tổng số: 3', '3', '50%'] },
      'total',
    ],
    ['with nothing but figures', { label: '12', isNumbersOnly: true }, 'total'],
    ['with nothing but figures and a number', { number: '3', label: '12', isNumbersOnly: true }, 'unclear'],
    ['with figures for contents', { number: '3', title: '2025', isNumbersOnly: true }, 'task'],
    ['with a note', { label: 'Ghi chú: chưa gồm xã' }, 'note'],
    ['with a note in one column', { title: 'Ghi chú: chưa gồm xã', own: ['note'] }, 'note'],
    ['with a note, a lead and a deadline', { title: 'Ghi chú: xã', own: ['lead', 'dueText'] }, 'task'],
    ['with a note that has a number', { number: '3', title: 'Ghi chú: chưa gồm xã' }, 'task'],
    ['below another table’s headings', { title: 'x', row: 99 }, 'form'],
  ])('%s', (_, row, kind) => {
    expect(among(row, { otherHeadings: new Set([99]) })).toBe(kind);
  });

  it.each<[readonly string[], string]>([
    [['STT', 'Nội dung', 'Chủ trì', 'Hạn'], 'form'],
    [['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'], 'form'],
    [['', 'Nội dung', 'Chủ trì', ''], 'form'],
    [['Số', 'Nội dung', 'Chủ trì', 'Thời hạn'], 'unclear'],
    [['', 'Nội dung', '', ''], 'unclear'],
  ])('with %j is the headings again, or not', (texts, kind) => {
    expect(among({ title: 'Nội dung', texts, isTitleShared: true })).toBe(kind);
  });

  it('that a merged cell heads is a task by a lead, a deadline, a product, a state or a person of its own', () => {
    const kinds = (['lead', 'dueText', 'deliverable', 'progress', 'contact'] as const).map((key) =>
      among({ title: 'Rà soát dự toán', isTitleShared: true, own: [key] }),
    );
    expect(new Set(kinds)).toEqual(new Set(['task']));
    expect(among({ title: 'Rà soát', isTitleShared: true, own: ['source'] })).toBe('unclear');
    expect(among({ title: 'Rà soát', isTitleShared: true, own: ['note'] })).toBe('unclear');
    expect(among({ title: 'Rà soát', isTitleShared: true, above: ['lead'] })).toBe('unclear');
  });

  it.each<NonNullable<GivenFacts['own']>[number]>([
    ...(['lead', 'dueText', 'progress', 'contact', 'doneOn'] as const),
    ...(['percent', 'deliverable', 'assignedOn', 'source'] as const),
  ])('is a task by %s, which only tasks have', (key) => {
    expect(among({ title: 'Rà soát', own: [key] })).toBe('task');
  });

  it('of a table without contents is a task by what only tasks have', () => {
    const hasTitle = false;
    expect(among({ label: 'Sở Tài chính', own: ['lead', 'note'] }, { hasTitle })).toBe('task');
    expect(among({ label: 'gấp', own: ['note', 'field'] }, { hasTitle })).toBe('unclear');
  });
});

describe('a section among numbered tasks', () => {
  it.each<[string, GivenFacts, string]>([
    ['a wide merged cell', { title: 'Nhiệm vụ thường xuyên', isWide: true }, 'section'],
    ['a wide merged cell with a number', { number: '3', title: 'Nhiệm vụ thường xuyên', isWide: true }, 'task'],
    ['a wide merged cell with a deadline', { title: 'Nhiệm vụ', isWide: true, own: ['dueText'] }, 'task'],
    ['a wide merged cell with a note', { title: 'Nhiệm vụ', isWide: true, own: ['note'] }, 'section'],
    ['a wide merged cell with partners', { title: 'Nhiệm vụ', isWide: true, own: ['partners'] }, 'section'],
    ['a wide merged cell with a field', { title: 'Nhiệm vụ', isWide: true, own: ['field'] }, 'unclear'],
    ['two columns filled', { title: 'Nhiệm vụ', isWide: true, own: ['note', 'partners'] }, 'unclear'],
    ['a first word of sections', { title: 'Phần II. Thể chế' }, 'section'],
    ['a stretch of time', { title: 'Tháng 9' }, 'section'],
    ['capitals', { title: 'HOÀN THIỆN THỂ CHẾ' }, 'section'],
    ['capitals of one letter', { title: 'A1' }, 'unclear'],
    ['a unit, where a column has the lead', { title: 'Sở Tài chính' }, 'unclear'],
    ['a short text left of the contents', { label: 'Nhiệm vụ thường xuyên', ownCells: 1 }, 'section'],
    ['a text of sixty letters left of the contents', { label: 'a'.repeat(60), ownCells: 1 }, 'section'],
    ['a long text left of the contents', { label: 'a'.repeat(61), ownCells: 1 }, 'unclear'],
    ['a long text with a colon', { label: `${'a'.repeat(60)}:`, ownCells: 1 }, 'section'],
    ['a long text in capitals', { label: 'A'.repeat(120), ownCells: 1 }, 'section'],
    ['an endless text in capitals', { label: 'A'.repeat(121), ownCells: 1 }, 'unclear'],
    ['two texts left of the contents', { label: 'Nhiệm vụ', ownCells: 2 }, 'unclear'],
  ])('is told by %s', (_, row, kind) => {
    expect(among(row)).toBe(kind);
  });

  it('is a unit where no column has the lead', () => {
    const plain = { number: '1', title: 'Rà soát dự toán', own: ['dueText'] } as const;
    const kinds = (title: string) => kindsOf([plain, { title }, plain], { hasLead: false })[1];
    expect(kinds('Sở Tài chính')).toBe('section');
    expect(kinds('Khu đô thị Bắc sông Hồng')).toBe('section');
    expect(kinds(`Sở Tài chính ${'a'.repeat(47)}`)).toBe('section');
    expect(kinds(`Sở Tài chính ${'a'.repeat(48)}`)).toBe('unclear');
    expect(kinds('Rà soát')).toBe('unclear');
  });

  it('of capitals is none where tasks are written so', () => {
    const loud = (row: GivenFacts): GivenFacts => ({ ...row, title: row.title?.toUpperCase() ?? '' });
    expect(kindsOf([loud(one), { title: 'THỂ CHẾ MỚI' }, loud(two)])[1]).toBe('unclear');
    expect(kindsOf([loud(one), { title: 'THỂ CHẾ MỚI' }, two])[1]).toBe('section');
  });

  it.each<[string, Partial<GivenFacts>, string]>([
    ['nothing else', {}, 'section'],
    ['a note', { own: ['note'] }, 'unclear'],
    ['a lead, as half of the Romans have', { own: ['lead'] }, 'unclear'],
  ])('is a Roman or a letter with nothing below it and %s', (_, more, kind) => {
    const last = (first: string, second: string) =>
      kindsOf([one, two, { number: first, title: 'Hạ tầng' }, { number: second, title: 'Thể chế', ...more }])[3];
    expect([last('I', 'II'), last('A', 'B')]).toEqual([kind, kind]);
  });
});
