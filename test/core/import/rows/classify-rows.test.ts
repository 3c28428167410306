import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import { classifyRows, type RowTable } from '../../../../src/core/import/rows/classify-rows';
import { unit } from '../../hanoi-units';
import { factsOf, type GivenFacts } from './facts-of';

const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('QLDA', 'Khu đô thị Bắc sông Hồng')]);

function kindsOf(rows: readonly GivenFacts[], table: Partial<RowTable> = {}) {
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

const one: GivenFacts = { number: '1', title: 'Rà soát dự toán', own: ['lead', 'dueText'] };
const two: GivenFacts = { number: '2', title: 'Báo cáo kết quả', own: ['lead', 'dueText'] };
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

describe('a row with rows of its own below', () => {
  const child = (number: string): GivenFacts => ({ number, title: 'Rà soát dự toán', own: ['lead', 'dueText'] });
  const over = (own: GivenFacts['own'], hasLead = true) =>
    kindsOf([{ number: '1', title: 'Nền tảng dữ liệu', own: own ?? [] }, child('1.1'), child('1.2')], { hasLead })[0];

  it('is a section, unless it has a lead of its own', () => {
    expect(over([])).toBe('section');
    expect(over(['dueText', 'progress'])).toBe('section');
    expect(over(['lead'])).toBe('unclear');
  });

  it('is one where no column has the lead, unless it has a person or two things of a task', () => {
    expect(over(['dueText'], false)).toBe('section');
    expect(over(['dueText', 'note'], false)).toBe('section');
    expect(over(['contact'], false)).toBe('unclear');
    expect(over(['dueText', 'progress'], false)).toBe('unclear');
  });
});

describe('how a table writes its tasks', () => {
  const bare = (title: string, number?: string): GivenFacts => ({ title, ...(number !== undefined && { number }) });
  const lead = (title: string, number?: string): GivenFacts => ({ ...bare(title, number), own: ['lead'] });

  it('with Romans, where these have all that tasks have and nothing below them', () => {
    const roman = (number: string): GivenFacts => ({ number, title: 'Rà soát', own: ['lead', 'dueText'] });
    expect(kindsOf([roman('I'), roman('II'), bare('Báo cáo', 'III')])).toEqual(['task', 'task', 'task']);
    expect(kindsOf([one, two, roman('I'), bare('Báo cáo', 'II')]).slice(2)).toEqual(['unclear', 'section']);
    expect(kindsOf([roman('I'), roman('II'), roman('III'), lead('x', '1'), lead('y', '2')]).slice(0, 2)).toEqual([
      'unclear',
      'unclear',
    ]);
  });

  it('without numbers, where most have none: a row without one is a task by anything beside its contents', () => {
    const note: GivenFacts = { title: 'Lập báo cáo', own: ['note', 'field'] };
    expect(kindsOf([lead('Rà soát', '1'), lead('Rà soát'), note])[2]).toBe('task');
    expect(kindsOf([lead('Rà soát', '1'), lead('Rà soát', '2'), lead('Rà soát'), note])[3]).toBe('unclear');
    expect(kindsOf([1, 2, 3].map((n) => lead('Rà soát', `${n}`)).concat(lead('x'), lead('y'), note))[5]).toBe('task');
  });

  it('with nothing but contents, where more than two fifths have nothing else', () => {
    expect(kindsOf([bare('Lập báo cáo'), bare('Rà soát dự toán'), lead('Mở lớp học')])).toEqual([
      'task',
      'task',
      'task',
    ]);
    const five = [lead('a'), lead('b'), lead('c'), bare('Lập báo cáo'), bare('Rà soát dự toán')];
    expect(kindsOf(five).slice(3)).toEqual(['unclear', 'unclear']);
    expect(kindsOf(five.slice(1)).slice(2)).toEqual(['task', 'task']);
  });

  it('a Roman row without a mark of its own is none of such bare tasks', () => {
    const rows = [
      bare('Lập báo cáo'),
      bare('Rà soát dự toán'),
      { ...lead('Mở lớp học', 'II'), own: ['lead'] as const },
    ];
    expect(kindsOf(rows)[2]).toBe('task');
  });
});

describe('the foot of a printed table', () => {
  const foot: GivenFacts = { label: 'Nơi nhận:', ownCells: 2 };
  const after: GivenFacts = { label: 'Như trên;', ownCells: 2 };
  const blank: GivenFacts = { ownCells: 0 };
  const sum: GivenFacts = { label: 'TỔNG CỘNG' };

  it('begins with the first signature and leaves sums and blanks as they are', () => {
    expect(kindsOf([one, two, sum, foot, blank, after, sum])).toEqual([
      'task',
      'task',
      'total',
      'note',
      'blank',
      'note',
      'total',
    ]);
  });

  it('begins behind the last numbered task', () => {
    expect(kindsOf([one, foot, after, two, foot])).toEqual(['task', 'unclear', 'unclear', 'task', 'note']);
  });

  it.each<[string, GivenFacts, string]>([
    ['a task with a deadline', { title: 'Báo cáo', own: ['dueText'] }, 'unclear'],
    ['a task with a lead', { title: 'Báo cáo', own: ['lead'] }, 'unclear'],
    ['a task with a number and a state', { number: '3', title: 'Báo cáo', own: ['progress'] }, 'unclear'],
    ['a task with a state only', { title: 'Báo cáo', own: ['progress'] }, 'note'],
  ])('%s behind a signature tells whether it was one', (_, row, kind) => {
    expect(kindsOf([one, foot, row])[1]).toBe(kind);
  });

  it.each<[string, GivenFacts, string]>([
    ['in any column', { label: 'x', texts: ['', 'x', 'KT. GIÁM ĐỐC'], ownCells: 3 }, 'note'],
    ['of sixty letters', { label: 'x', texts: [`Giám đốc Sở ${'a'.repeat(48)}`], ownCells: 3 }, 'note'],
    ['with a number of a task', { number: '3', title: 'Giám đốc Sở Tài chính' }, 'task'],
    ['with a letter', { number: 'a', label: 'Giám đốc Sở Tài chính', ownCells: 3 }, 'note'],
    ['with contents and a deadline', { title: 'Giám đốc Sở Tài chính', own: ['dueText'] }, 'task'],
    ['with a deadline, without contents', { label: 'Giám đốc Sở', own: ['dueText'] }, 'note'],
  ])('has its words %s', (_, row, kind) => {
    expect(kindsOf([one, two, row])[2]).toBe(kind);
  });
});
