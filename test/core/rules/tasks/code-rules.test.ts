import { describe, expect, it } from 'vitest';
import type { KnownTasks } from '../../../../src/core/codes/known-task';
import { type CheckOptions, checkTasks } from '../../../../src/core/rules/tasks/check-tasks';
import type { Task } from '../../../../src/core/tasks/task';
import { type Cells, context, day, done, placeOfUnit, taskOf, tell } from '../fixtures';

/** What these rows are told of codes and titles, with the row that is told. */
function told(tasks: readonly Task[], options: CheckOptions = {}): string[] {
  return checkTasks(tasks, context, options)
    .filter(({ rule }) => /^V(?:04|05|06|26)$/.test(rule))
    .map((issue) => `${issue.place.rowNumber} ${tell(issue)}`);
}

const task = (rowNumber: number, cells: Cells) => taskOf(cells, rowNumber);
const finance = placeOfUnit('STC', 200);

function knownAs(code: string, title: string, lastDay?: number): KnownTasks {
  return new Map([[code, { unitCode: 'SKHCN', title, lastDay }]]);
}

describe('a code that stands twice (V04)', () => {
  it('is told with the row, the sheet and the unit that keep it', () => {
    const first = task(5, { code: 'KH139-2025-SKHCN-009', title: 'Nâng cấp mạng' });
    const copy = taskOf(
      { ...{ lead: 'Sở Tài chính', partners: '' }, code: first.code, title: 'Mua máy chủ' },
      8,
      finance,
    );
    expect(told([copy, first])).toEqual([
      '8 V04@code error: code KH139-2025-SKHCN-009, otherRow 5, otherSheet SKHCN, otherUnit SKHCN',
    ]);
  });
});

describe('a code that was changed (V05)', () => {
  it('is told with the one that the master knows', () => {
    const known = knownAs('NV-1', 'Nâng cấp mạng');
    expect(told([task(5, { code: 'NV-l', title: 'Nâng cấp mạng' })], { known })).toEqual([
      '5 V05@code error: code NV-l, knownCode NV-1',
    ]);
    expect(told([task(5, { code: 'NV-1', title: 'Nâng cấp mạng' })], { known })).toEqual([]);
  });

  it.each([
    ["'NV-7", 'NV-7'],
    ['‘NV-7', 'NV-7'],
    ['’NV-7', 'NV-7'],
    ['ʼNV-7', 'NV-7'],
    ["'’NV-7", 'NV-7'],
  ])('is told where an apostrophe became part of it: %s', (code, knownCode) => {
    expect(told([task(5, { code })])).toEqual([`5 V05@code error: code ${code}, knownCode ${knownCode}`]);
  });

  it.each(["NV'7", "NV-7'", "'", ''])('is not told of “%s”', (code) => {
    expect(told([task(5, { code })])).toEqual([]);
  });
});

describe('two rows that ask for the same (V06)', () => {
  const title = 'Nâng cấp mạng lõi của Thành phố';

  it('are told with the code, the row and the sheet of the first', () => {
    expect(told([task(9, { code: 'B', title }), task(5, { code: 'A', title })])).toEqual([
      '9 V06@title warning: otherCode A, otherRow 5, otherSheet SKHCN',
    ]);
    expect(told([task(5, { code: '', title }), task(6, { code: '', title })])).toEqual([
      '6 V06@title warning: otherRow 5, otherSheet SKHCN',
    ]);
  });

  it('are told where neither has a deadline, and where the lead is unknown, for rows of one sheet', () => {
    const without = (rowNumber: number) => task(rowNumber, { code: '', title, dueText: 'thường xuyên' });
    expect(told([without(5), without(6)])).toHaveLength(1);
    const unknown = { code: '', title, lead: 'Sở Vũ trụ', partners: '' };
    expect(told([task(5, unknown), task(6, unknown)])).toHaveLength(1);
    expect(told([task(5, unknown), taskOf(unknown, 6, finance)])).toEqual([]);
  });

  it('are not told when the tracker is content with them', () => {
    const rows = [task(5, { code: '', title }), task(6, { code: '', title })];
    expect(told(rows, { ruleSettings: new Map([['V06', 'off']]) })).toEqual([]);
    expect(told(rows, { ruleSettings: new Map([['V06', 'error']]) })).toEqual([
      '6 V06@title error: otherRow 5, otherSheet SKHCN',
    ]);
  });

  it('are not told when one of them has no title, or is cancelled', () => {
    const cancelled = { code: '', title, progress: 'Hủy', evidence: '12/QĐ-UBND' };
    expect(told([task(5, cancelled), task(6, { code: '', title })])).toEqual([]);
    expect(told([task(5, { title: '', code: '' }), task(6, { title: '', code: '' })])).toEqual([]);
  });
});

describe('a part that is due after the whole (V26)', () => {
  const whole = task(5, { code: 'NV-7', title: 'Việc cha', dueText: '30/11/2025' });
  const part = (cells: Cells) => task(6, { code: 'NV-7.1', title: 'Việc con', dueText: '01/12/2025', ...cells });
  const facts = 'parentCode NV-7, parentDay 30/11/2025, childDay 01/12/2025';

  it.each<[string, Cells, readonly string[]]>([
    ['by a day', {}, [`6 V26@dueText error: ${facts}`]],
    ['by no day', { dueText: day('30/11/2025') }, []],
    [
      'by its extension',
      { dueText: day('28/11/2025'), extendedTo: day('01/12/2025'), extensionBasis: '5712/UBND' },
      [`6 V26@extendedTo error: ${facts}`],
    ],
    ['as its twelfth', { code: 'NV-7.12' }, [`6 V26@dueText error: ${facts}`]],
    ['as its 123rd', { code: 'NV-7.123' }, [`6 V26@dueText error: ${facts}`]],
    ['by a code that is no part’s', { code: 'NV-7.1234' }, []],
    ['by a code of letters', { code: 'NV-7.a' }, []],
    ['by the code of a part of a part', { code: 'NV-7.1.1' }, []],
    ['and done', { ...done, dueText: '01/12/2025' }, []],
    [
      'and done with nothing to show',
      { ...done, dueText: '01/12/2025', evidence: '' },
      [`6 V26@dueText error: ${facts}`],
    ],
    ['and without a deadline', { dueText: 'thường xuyên' }, []],
  ])('%s', (_, cells, expected) => {
    expect(told([whole, part(cells)])).toEqual(expected);
  });

  it('is measured by the row that bears the code, else by what the master knows', () => {
    const known = knownAs('NV-7', 'Việc cha', day('30/11/2025'));
    expect(told([part({})], { known })).toEqual([`6 V26@dueText error: ${facts}`]);
    const later = task(5, { code: 'NV-7', title: 'Việc cha', dueText: '31/12/2025' });
    expect(told([later, part({})], { known })).toEqual([]);
    const open = task(5, { code: 'NV-7', title: 'Việc cha', dueText: 'thường xuyên' });
    expect(told([open, part({})], { known })).toEqual([]);
    expect(told([part({})], { known: knownAs('NV-7', 'Việc cha') })).toEqual([]);
  });
});
