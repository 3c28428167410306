import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/core/issues/check-cell';
import { groupByRow } from '../../../../src/core/issues/issue-order';
import { type RuleSetting, ruleNumbers } from '../../../../src/core/rules/catalogue';
import { createWithholding, withoutQuote } from '../../../../src/core/rules/safety/withholding';
import { checkRows, checkTasks } from '../../../../src/core/rules/tasks/check-tasks';
import { type TaskKey, taskKeys } from '../../../../src/core/tasks/task';
import type { Cell } from '../../../../src/core/values/cell';
import { bareTask, type Cells, context, day, done, place, placeOfUnit, taskOf, today } from '../fixtures';

/** Cells as pasted blocks bring them. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<Cell[]>(
    '#REF!',
    '31/02/2025',
    '05/06/25',
    'trước ngày 14/10/2025',
    'Hoàn thành',
    'Hủy',
    'Sở Tài chính; SKHCN',
    '139/KH-UBND',
    'CCCD 001085012345',
    '(MẬT)',
    'Së Khoa häc',
    '100%',
  ),
  fc.double(),
  fc.integer({ min: 45_000, max: 47_000 }),
  fc.boolean(),
  fc.constantFrom<Cell[]>(null, undefined, ''),
);
const anyCells = fc.record(
  Object.fromEntries(taskKeys.map((key) => [key, anyCell])) as Record<TaskKey, fc.Arbitrary<Cell>>,
  { requiredKeys: [] },
);

describe('checking', () => {
  it('never throws, and reports rules of the catalogue at columns of the table', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 6 }), (rows) => {
        const tasks = rows.map((cells, index) => bareTask(cells as Cells, index + 2));
        for (const issue of checkTasks(tasks, context)) {
          expect(ruleNumbers).toContain(issue.rule);
          expect(issue.place.columnIndex).toBe(taskKeys.indexOf(issue.key as TaskKey));
          expect(issue.place.rowNumber).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('finds the same whatever the order of the rows', () => {
    const near: fc.Arbitrary<Cells> = fc.record({
      code: fc.constantFrom('', 'KH139-2025-SKHCN-001', 'KH139-2025-SKHCN-002', 'KH139-2025-SKHCN-001.1'),
      title: fc.constantFrom('', 'Xây dựng nền tảng dữ liệu dùng chung', 'xây dựng nền tảng dữ liệu, dùng chung'),
      dueText: fc.constantFrom('31/12/2025', '30/11/2025', '', '31/02/2026'),
      lead: fc.constantFrom('Sở Tài chính', 'Sở Khoa học và Công nghệ', ''),
    });
    const rows = fc.array(fc.tuple(near, fc.boolean()), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, shuffle) => {
        const tasks = given.map(([cells, elsewhere], index) =>
          taskOf(cells, index + 2, elsewhere ? placeOfUnit('STC', 200) : place),
        );
        const shuffled = tasks
          .map((task) => ({ task, at: shuffle.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ task }) => task);
        expect(checkTasks(shuffled, context)).toEqual(checkTasks(tasks, context));
      }),
    );
  });

  it('says nothing of rows that nobody filled', () => {
    expect(checkTasks([bareTask({}), bareTask({ title: ' \u200b', code: 'NV-1', status: '?' }, 6)], context)).toEqual(
      [],
    );
  });

  it('orders errors before warnings before trials, then as the rows stand', () => {
    const settings = new Map<'V46', RuleSetting>([['V46', 'beta']]);
    const rows = [
      taskOf({ code: '', title: 'Một', difficulty: 'x', updatedAt: today - 40 }, 9),
      taskOf({ code: '', title: 'Hai', deliverable: '', source: '' }, 4),
    ];
    const issues = checkTasks(rows, context, { ruleSettings: settings });
    expect(issues.map(({ rule, severity, place: { rowNumber } }) => `${rule} ${severity} ${rowNumber}`)).toEqual([
      'V13 error 4',
      'V29 error 4',
      'V39 warning 9',
      'V46 beta 9',
    ]);
  });

  it('stays quick on cells of 50,000 characters', () => {
    const long = [
      'mật '.repeat(12_500),
      '1 '.repeat(25_000),
      'MẬT ĐỘ '.repeat(7_000),
      '00108501234 '.repeat(4_000),
      '?'.repeat(50_000),
    ];
    const tasks = long.map((text, index) => taskOf({ code: '', title: text, note: text, evidence: text }, index + 2));
    expect(checkTasks(tasks, context).filter(({ rule }) => rule === 'V52')).toEqual([]);
  });
});

/** Changes that break exactly one rule of a row that is right; `only` where they need an open or a done row. */
const seeds: readonly (readonly [rule: string, cells: Cells, only?: 'open' | 'done'])[] = [
  ['V03@title', { title: '' }],
  ['V07@lead', { lead: '' }],
  ['V08@lead', { lead: 'Sở Tài chính; Sở Nội vụ', partners: '' }],
  ['V09@lead', { lead: 'Sở Giao thông' }],
  ['V10@lead', { lead: 'xa ba vi', partners: '' }],
  ['V12@partners', { partners: 'Sở KH&CN' }],
  ['V13@source', { source: ' ' }],
  ['V14@source', { source: '139 KH UBND' }],
  ['V15@assignedOn', { assignedOn: day('20/05/2026') }],
  ['V16@assignedOn', { assignedOn: day('16/04/2025') }],
  ['V17@dueText', { dueText: 'càng sớm càng tốt' }, 'open'],
  ['V18@dueText', { dueText: '31/11/2025' }, 'open'],
  ['V20@dueText', { dueText: '31/12/25' }],
  ['V21@dueText', { dueText: '01/03/2025' }, 'open'],
  ['V24@dueText', { dueText: '' }, 'open'],
  ['V27@extensionBasis', { extendedTo: day('31/03/2026') }],
  ['V28@extendedTo', { extendedTo: day('01/12/2025'), extensionBasis: '12/UBND: chờ' }],
  ['V29@deliverable', { deliverable: '\u00a0' }],
  ['V30@doneOn', { doneOn: '' }, 'done'],
  ['V31@doneOn', { doneOn: today + 3 }, 'done'],
  ['V32@evidence', { evidence: '' }, 'done'],
  ['V34@percent', { percent: 100 }, 'open'],
  ['V36@delayCause', { dueText: '30/09/2025', decidingLevel: 'Sở KH&CN' }, 'open'],
  ['V37@decidingLevel', { dueText: '30/09/2025', delayCause: 'Chờ thẩm định', committedOn: day('31/10/2025') }, 'open'],
  ['V15@reviewedOn', { reviewedOn: today + 1 }],
  ['V38@evidence', { progress: 'Tạm dừng' }, 'open'],
  ['V46@proposal', { difficulty: 'Thiếu nhân lực' }],
  ['V50@contact', { contact: 'an@gmail.com' }],
  ['V51@note', { note: 'STK 1234567890123' }],
  ['V52@note', { note: 'Tài liệu mật' }],
  ['V53@note', { note: 'KÕ ho¹ch n¨m' }],
  ['V56@progress', { progress: 'Sắp xong', percent: '' }, 'open'],
  ['V57@percent', { percent: 140 }],
  ['V58@contact', { contact: 'phong ke hoach' }],
];

function mulberry(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('40 faults among 500 rows', () => {
  it.each([1, 7, 42, 2025, 99_991])('are found exactly (seed %i)', (seed) => {
    const pick = mulberry(seed);
    const faulty = new Map<number, string>();
    const rows: Cells[] = Array.from({ length: 500 }, (_, index) => ({
      code: `KH139-2025-SKHCN-${index + 1}`,
      title: `Xây dựng nền tảng dữ liệu số ${index + 1} của Thành phố`,
      ...(index % 3 === 0 ? done : {}),
    }));
    while (faulty.size < 38) {
      const at = pick(500);
      const [rule, cells, only] = seeds[faulty.size % seeds.length] ?? (['', {}] as const);
      if (faulty.has(at) || (only === 'done') !== (at % 3 === 0)) continue;
      faulty.set(at, rule);
      rows[at] = { ...rows[at], ...cells };
    }
    // Two faults that only show beside another row.
    const [first = 0, second = 1] = [...Array(500).keys()]
      .filter((index) => !faulty.has(index) && index > 2)
      .slice(pick(200));
    faulty.set(second, 'V04@code');
    rows[second] = { ...rows[second], code: rows[first]?.code };
    const third = [...Array(500).keys()].reverse().find((index) => !faulty.has(index) && index !== first) ?? 499;
    faulty.set(third, 'V06@title');
    rows[third] = { ...rows[third], title: rows[first]?.title };

    const tasks = rows.map((cells, index) => taskOf(cells, index + 4));
    const found = checkTasks(tasks, context).map(
      ({ rule, key, place: { rowNumber } }) => `${rowNumber} ${rule}@${key}`,
    );
    const expected = [...faulty].map(([index, rule]) => `${index + 4} ${rule}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(found).toHaveLength(40);
  });
});

describe('a row that may be secret', () => {
  const secret = taskOf({ code: 'A', note: '(MẬT)', lead: 'Sở Vũ trụ', contact: 'x' }, 5);
  const issues = checkRows([secret, taskOf({ code: 'B', lead: 'Sở Vũ trụ' }, 6)], context);

  it('stays out of master, mails and logs, and no other row does', () => {
    const isWithheld = createWithholding(issues);
    expect([5, 6].map((rowNumber) => isWithheld({ place, rowNumber }))).toEqual([true, false]);
  });

  it('is quoted by none of its issues', () => {
    const quotes = (rowNumber: number) =>
      issues.filter((issue) => issue.place.rowNumber === rowNumber && issue.facts.text !== undefined);
    expect(quotes(5)).toEqual([]);
    expect(quotes(6)).toHaveLength(1);
  });

  it('is withheld also when the tracker makes the rule a warning, not when it is off', () => {
    const warned = checkRows([secret], context, { ruleSettings: new Map([['V52', 'warning']]) });
    expect(createWithholding(warned)({ place, rowNumber: 5 })).toBe(true);
    const silenced = checkRows([secret], context, { ruleSettings: new Map([['V52', 'off']]) });
    expect(createWithholding(silenced)({ place, rowNumber: 5 })).toBe(false);
  });

  it('every issue can be said without the words of the cell', () => {
    expect(issues.map(withoutQuote).every((issue) => issue.facts.text === undefined)).toBe(true);
  });
});

describe('the check cell', () => {
  it('has a line for each issue of its row, errors first; nothing for a row without', () => {
    const rows = [taskOf({ title: '', updatedAt: today - 40, deliverable: '' }, 5), taskOf({ code: 'B' }, 6)];
    const groups = groupByRow(checkRows(rows, context));
    expect([...groups.keys()]).toHaveLength(1);
    const [group = []] = groups.values();
    expect(checkText(group, (issue) => issue.rule)).toBe('V03\nV29\nV39');
    expect(checkText([], () => '?')).toBe('');
  });

  it('does not grow without end', () => {
    const issue = checkRows([taskOf({ title: '' })], context)[0];
    const many = Array.from({ length: 60 }, () => issue).flatMap((one) => (one === undefined ? [] : [one]));
    expect(checkText(many, ({ rule }) => rule).split('\n')).toHaveLength(26);
  });
});
