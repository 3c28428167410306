import { describe, expect, it } from 'vitest';
import type { GivenFacts } from './facts-of';
import { kindsOf, one, two } from './kinds-of';

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

  it('may be all that there is', () => {
    expect(kindsOf([foot])).toEqual(['note']);
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
