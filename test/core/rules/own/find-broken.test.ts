import { describe, expect, it } from 'vitest';
import { findBroken, type OwnCondition, type OwnRule } from '../../../../src/core/rules/own/own-rules';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import type { Cell } from '../../../../src/core/values/cell';
import { type Cells, context, day, taskOf, today } from '../fixtures';

function rule(key: string, condition: OwnCondition, over: Partial<OwnRule> = {}): OwnRule {
  return {
    name: 'R1',
    register: undefined,
    key,
    condition,
    severity: 'warning',
    messageVi: '',
    messageEn: '',
    columnName: 'Cột',
    parameter: '',
    ...over,
  };
}

/** Whether a task with these cells breaks the rule. */
function breaks(cells: Cells, key: string, condition: OwnCondition): boolean {
  return checkRows([taskOf(cells)], context, { ownRules: [rule(key, condition)] }).some(
    ({ rule: name }) => name === 'R1',
  );
}

const list = (...values: readonly string[]) => new Set(values);

describe('a rule of the tracker’s own tells', () => {
  it('its messages, its condition as the sheet states it, and what the cell shows', () => {
    const own = rule(
      'note',
      { kind: 'oneOf', values: list('cao') },
      {
        name: 'R7',
        severity: 'error',
        messageVi: 'Ghi mức ưu tiên.',
        messageEn: 'Enter the priority.',
        columnName: 'Ghi chú',
        parameter: 'Cao',
      },
    );
    const facts = {
      messageVi: 'Ghi mức ưu tiên.',
      messageEn: 'Enter the priority.',
      condition: 'oneOf',
      column: 'Ghi chú',
      parameter: 'Cao',
      text: 'gấp lắm',
    };
    const issues = checkRows([taskOf({ note: 'gấp \nlắm' })], context, { ownRules: [own] });
    expect(issues.map(({ rule: name, key, severity, facts: told }) => ({ name, key, severity, told }))).toEqual([
      { name: 'R7', key: 'note', severity: 'error', told: facts },
    ]);
  });

  it('nothing of tasks when it is about a register', () => {
    const ofRegister = rule('note', { kind: 'required' }, { register: 'difficulties', name: 'R1' });
    const ofTasks = rule('note', { kind: 'required' }, { name: 'R2' });
    const named = (ownRules: readonly OwnRule[]) =>
      checkRows([taskOf({})], context, { ownRules }).map(({ rule: name }) => name);
    expect(named([ofRegister])).toEqual([]);
    expect(named([ofRegister, ofTasks])).toEqual(['R2']);
  });

  it('every rule that a row breaks, in the order of the sheet', () => {
    const row = { cell: () => undefined, isDay: () => false, day: () => undefined, number: () => undefined };
    const rules = [
      rule('note', { kind: 'required' }),
      rule('note', { kind: 'oneOf', values: list('a') }),
      rule('due', { kind: 'required' }),
    ];
    expect(findBroken(row, rules).map(({ rule: { key }, facts: { text } }) => [key, text])).toEqual([
      ['note', ''],
      ['due', ''],
    ]);
  });
});

describe('a list of a cell', () => {
  it.each<[Cell, boolean]>([
    ['', false],
    ['Cao', false],
    [' CAO ;vừa;', false],
    ['cao\n\nvua', false],
    ['cao; thấp', true],
    ['cao, vừa', true],
    [12, true],
  ])('of cao and vừa: %j is wrong: %s', (note, expected) => {
    expect(breaks({ note }, 'note', { kind: 'oneOf', values: list('cao', 'vua') })).toBe(expected);
  });

  it.each<[Cell, Cell, boolean]>([
    ['', '', false],
    ['Hủy', '', true],
    ['Hủy', 'lý do', false],
    ['Làm tiếp; Hủy', '', true],
    ['Làm tiếp\nhuy', '', true],
    ['Làm tiếp', '', false],
    ['Hủy bỏ', '', false],
  ])(
    '%j asks for a reason beside it when it names a cancellation, and finds %j: wrong %s',
    (note, proposal, expected) => {
      const condition: OwnCondition = { kind: 'requiredWhen', other: 'note', values: list('huy') };
      expect(breaks({ note, proposal }, 'proposal', condition)).toBe(expected);
    },
  );

  it.each<[Cell, boolean]>([
    ['', false],
    ['✓', false],
    ['bất kỳ', true],
    [0, true],
  ])('%j asks for a reason whatever it says: %s', (note, expected) => {
    const condition: OwnCondition = { kind: 'requiredWhen', other: 'note', values: list() };
    expect(breaks({ note }, 'proposal', condition)).toBe(expected);
  });
});

describe('a number of a task', () => {
  const between: OwnCondition = { kind: 'between', least: 10, most: 2000 };

  it.each<[Cell, boolean]>([
    [10, false],
    [10.125, false],
    [2001, true],
    ['10', false],
    ['9,9', true],
    ['15 %', false],
    ['15%', false],
    ['1.234,5', false],
    ['2 500', true],
    ['-15', true],
    ['1.500', true],
    ['mười lăm', true],
    ['15 ngày', true],
    ['✓', false],
  ])('from 10 to 2.000: %j is wrong: %s', (note, expected) => {
    expect(breaks({ note }, 'note', between)).toBe(expected);
  });

  it.each<[Cell, boolean]>([
    [0.5, false],
    ['50 %', false],
    [5, true],
  ])('of its percentage: %j is wrong: %s', (percent, expected) => {
    expect(breaks({ percent }, 'percent', { kind: 'between', least: 10, most: 90 })).toBe(expected);
  });

  it('has no bound where none is stated', () => {
    expect(breaks({ note: 5 }, 'note', { kind: 'between', least: undefined, most: 5 })).toBe(false);
    expect(breaks({ note: 6 }, 'note', { kind: 'between', least: undefined, most: 5 })).toBe(true);
    expect(breaks({ note: 5 }, 'note', { kind: 'between', least: 5, most: undefined })).toBe(false);
    expect(breaks({ note: 4 }, 'note', { kind: 'between', least: 5, most: undefined })).toBe(true);
  });
});

describe('a day of a task', () => {
  const days: readonly (readonly [key: string, cells: Cells, day: number])[] = [
    ['assignedOn', { assignedOn: day('20/05/2025') }, day('20/05/2025')],
    ['dueText', { dueText: 'Quý IV/2025' }, day('31/12/2025')],
    [
      'dueText',
      { dueText: '30/12/2025', extendedTo: day('31/03/2026'), extensionBasis: '5712/UBND' },
      day('30/12/2025'),
    ],
    ['dueOn', { extendedTo: day('31/03/2026'), extensionBasis: '5712/UBND' }, day('31/03/2026')],
    ['extendedTo', { extendedTo: '31/03/2026', extensionBasis: '5712/UBND' }, day('31/03/2026')],
    ['doneOn', { doneOn: day('09/10/2025') }, day('09/10/2025')],
    ['updatedAt', { updatedAt: today - 0.25 }, today - 1],
  ];

  it.each(days)('%s of %j lies within bounds that begin or end with it, and in no others', (key, given, own) => {
    // The computed deadline is a cell too.
    const cells: Cells = key === 'dueOn' ? { ...given, dueOn: own } : given;
    const within = (least: number | undefined, most: number | undefined) =>
      !breaks(cells, key, { kind: 'between', least, most });
    expect([within(own, own), within(own + 1, undefined), within(undefined, own - 1)]).toEqual([true, false, false]);
  });

  it.each([
    ['assignedOn', { assignedOn: 'hôm qua' }],
    ['extendedTo', { extendedTo: 'sau Tết', extensionBasis: '5712/UBND' }],
    ['doneOn', { doneOn: 'xong rồi' }],
    ['dueText', { dueText: 'càng sớm càng tốt' }],
  ] as const)('%s that cannot be read is not judged: another rule tells it', (key, cells) => {
    expect(breaks(cells, key, { kind: 'between', least: 1, most: 2 })).toBe(false);
  });

  it('is not compared with a column that holds none', () => {
    const cells = { doneOn: day('09/10/2025'), note: 'x' };
    expect(breaks(cells, 'doneOn', { kind: 'notBefore', other: 'note' })).toBe(false);
    expect(breaks(cells, 'doneOn', { kind: 'notBefore', other: 'updatedAt' })).toBe(false);
    expect(breaks({ ...cells, updatedAt: today + 0.5 }, 'doneOn', { kind: 'notBefore', other: 'updatedAt' })).toBe(
      true,
    );
  });
});
