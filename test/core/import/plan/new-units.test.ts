import { describe, expect, it } from 'vitest';
import type { ImportDecisions } from '../../../../src/core/import/plan/decisions';
import { codeForUnit } from '../../../../src/core/import/plan/new-units';
import { planRows } from '../../../../src/core/import/plan/plan-rows';
import type { ImportProposal, ImportValues, Question } from '../../../../src/core/import/proposal/proposal';
import { taskKeys } from '../../../../src/core/tasks/task';
import { context, day } from '../../rules/fixtures';

const none: ImportDecisions = {
  leads: new Map(),
  unknownLeads: undefined,
  noLead: undefined,
  toUnit: undefined,
  progress: new Map(),
  days: new Map(),
};

function plan(
  rows: readonly ImportValues[],
  decisions: Partial<ImportDecisions> = {},
  questions: readonly Question[] = [],
) {
  const proposal = {
    rows: rows.map((values, index) => ({ rowNumber: index + 5, kind: 'task', label: '', values })),
    questions,
  } as unknown as ImportProposal;
  return planRows(proposal, context.directory, { ...none, ...decisions }, (lead) => `Chủ trì: ${lead}`);
}

describe('the code of a unit that import adds', () => {
  it.each([
    ['VNPT Hà Nội', 'VHN'],
    ['Viettel', 'VIETTEL'],
    ['R&D', 'RD'],
    ['Kho & Vận', 'KV'],
    ['Tổ 12', 'T12'],
    ['Đội 5', 'D5'],
    ['vnpt', 'VNPT'],
    ['HỘI', 'HOI'],
    ['KHO VẬN', 'KV'],
    ['A', 'A'],
    ['365', '365'],
    ['Ban và Bộ', 'BB'],
    ['TRUNGTAMDULIEUQUOCGIA', 'TRUNGTAMDULI'],
  ])('of %s is %s', (name, code) => {
    expect(codeForUnit(name, new Set())).toBe(code);
  });

  it('is numbered from 2 on where another has it', () => {
    expect(codeForUnit('Kho Vận', new Set(['KV']))).toBe('KV2');
    expect(codeForUnit('Kho Vận', new Set(['KV', 'KV2', 'KV3']))).toBe('KV4');
  });

  it('is another one for each of several new units', () => {
    const planned = plan([{ lead: 'Kho Vận' }, { lead: 'Kỹ Vụ' }, { lead: 'KHO VẬN' }], {
      unknownLeads: { kind: 'add' },
    });
    expect(planned.rows.map(({ unitCode, cells }) => [unitCode, cells.lead])).toEqual([
      ['KV', 'Kho Vận'],
      ['KV2', 'Kỹ Vụ'],
      ['KV', 'Kho Vận'],
    ]);
    expect(planned.newUnits).toEqual([
      { code: 'KV', name: 'Kho Vận' },
      { code: 'KV2', name: 'Kỹ Vụ' },
    ]);
  });
});

describe('the cells of a planned row', () => {
  it('are all of a task’s: days as days, other texts as they are, the rest blank', () => {
    const days = { assignedOn: '01/10/2025', extendedTo: '02/10/2025', doneOn: '03/10/2025' };
    const [row] = plan([{ title: 'Rà soát', lead: 'STC', dueText: '30/10/2025', percent: 40, ...days }]).rows;
    expect(row?.cells).toEqual({
      ...Object.fromEntries(taskKeys.map((key) => [key, undefined])),
      title: 'Rà soát',
      lead: 'Sở Tài chính',
      dueText: '30/10/2025',
      percent: 40,
      assignedOn: day('01/10/2025'),
      extendedTo: day('02/10/2025'),
      doneOn: day('03/10/2025'),
    });
    expect(row).toMatchObject({ unitCode: 'STC', reason: undefined, isDone: false, doubts: [] });
  });

  it('have the days that people said, in each column of days', () => {
    const typed = { assignedOn: 'a', dueText: 'b', extendedTo: 'c', doneOn: 'd', note: 'a' };
    const said = ['a', 'b', 'c', 'd'].map((text, index) => [text, `0${index + 1}/10/2025`] as const);
    const [row] = plan([{ lead: 'STC', ...typed }], { days: new Map(said) }).rows;
    expect(row?.cells).toMatchObject({
      assignedOn: day('01/10/2025'),
      dueText: '02/10/2025',
      extendedTo: day('03/10/2025'),
      doneOn: day('04/10/2025'),
      note: 'a',
    });
  });

  it('of a row without a lead have none', () => {
    const { rows, withoutLead, undecided } = plan([{ title: 'Rà soát' }, {}]);
    expect(rows.map(({ cells, reason, unitCode }) => [cells.lead, reason, unitCode])).toEqual([
      [undefined, 'noLead', undefined],
      [undefined, 'noLead', undefined],
    ]);
    expect([withoutLead, undecided]).toEqual([2, []]);
  });
});

describe('what is doubted of a planned row', () => {
  const cell = { row: 4, column: 2 };
  const cells = [cell, { row: 4, column: 3 }, { row: 6, column: 2 }];

  it('stands with each row whose cells it names, once', () => {
    const questions: Question[] = [
      { cell, kind: 'noYear', text: '30/10', cells },
      { cell, kind: 'otherYear', shown: '30/10', stored: 2024, year: 2025 },
      { cell: { row: 5, column: 0 }, kind: 'isTask', rowNumber: 6, text: 'x' },
      { cell, kind: 'progressFromPercent' },
      { cell, kind: 'ticks', heading: 'HT', progress: 'done' },
    ];
    const planned = plan([{ lead: 'STC' }, { lead: 'STC' }, { lead: 'STC' }], {}, questions);
    expect(planned.rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
      ['noYear', 'otherYear'],
      ['isTask'],
      ['noYear'],
    ]);
  });

  it('of several leads in one cell is settled by a decision on them', () => {
    const questions: Question[] = [{ cell, kind: 'severalLeads', text: 'STC; SNV', cells: [cell] }];
    const left = (decisions: Partial<ImportDecisions>) =>
      plan([{ lead: 'STC; SNV' }], decisions, questions).rows[0]?.doubts.length;
    expect([
      left({}),
      left({ toUnit: 'STC' }),
      left({ unknownLeads: { kind: 'skip' } }),
      left({ leads: new Map([['STC; SNV', { kind: 'unit', code: 'STC' }]]) }),
      left({ leads: new Map([['khác', { kind: 'skip' }]]) }),
      left({ progress: new Map([['STC; SNV', 'done']]), days: new Map([['STC; SNV', '1/1/2025']]) }),
    ]).toEqual([1, 0, 0, 0, 1, 1]);
  });
});
