import { describe, expect, it } from 'vitest';
import { type AssignmentRow, planAssignments } from '../../../src/core/assignments/plan-assignments';
import type { KnownTasks } from '../../../src/core/codes/known-task';
import type { Task } from '../../../src/core/tasks/task';
import { context, day, place, placeOfUnit, taskOf, today } from '../rules/fixtures';

type Cells = AssignmentRow['cells'];

const ready: Cells = {
  title: 'Xây dựng nền tảng dữ liệu dùng chung của Thành phố',
  field: 'KHCN',
  source: '139/KH-UBND',
  lead: 'Sở Tài chính',
  deliverable: 'Hệ thống thông tin',
  dueText: '31/12/2025',
};
const marked = { assignedAt: 'Đã giao 09/10/2025' };

interface Held {
  readonly tasks?: readonly Task[];
  readonly known?: KnownTasks;
  readonly reachable?: readonly string[];
}

function plan(rows: readonly Cells[], held: Held = {}) {
  const input = {
    rows: rows.map((cells, index) => ({ rowNumber: index + 2, cells: { ...ready, ...cells } })),
    place,
    tasks: held.tasks ?? [],
    known: held.known ?? new Map(),
    reachable: new Set(held.reachable ?? ['SKHCN', 'STC', 'SNV', 'PHOANKIEM']),
  };
  return planAssignments(input, { ...context, settings: { ...context.settings, coordinatingUnitCode: 'SKHCN' } });
}

/** What is given to whom, row by row. */
function given(rows: readonly Cells[], held: Held = {}): string[] {
  return plan(rows, held).assignments.map(({ rowNumber, code, given: tasks, holders, without }) => {
    const codes = (units: readonly { readonly code: string }[]) => units.map((unit) => unit.code).join(' ');
    return [
      `${rowNumber} ${code}:`,
      ...tasks.map((task) => `${task.unit.code} ${task.code}`),
      ...(holders.length > 0 ? [`held by ${codes(holders)}`] : []),
      ...(without.length > 0 ? [`out of reach ${codes(without)}`] : []),
    ].join(' ');
  });
}

const held = (code: string, unitCode: string) => taskOf({ code }, 5, placeOfUnit(unitCode, 7));

describe('a task for one unit', () => {
  it('goes into its table under a code of that unit', () => {
    expect(given([{}, { lead: 'Sở Nội vụ' }, {}])).toEqual([
      '2 KH139-2025-STC-001: STC KH139-2025-STC-001',
      '3 KH139-2025-SNV-001: SNV KH139-2025-SNV-001',
      '4 KH139-2025-STC-002: STC KH139-2025-STC-002',
    ]);
  });

  it('has what was assigned, today as its day, its lead and the first state of progress', () => {
    const [assignment] = plan([
      { partners: 'Sở Tài chính; Sở Nội vụ', progress: 'Hoàn thành', note: 'nội bộ' },
    ]).assignments;
    expect(assignment?.given[0]?.cells).toMatchObject({
      code: 'KH139-2025-STC-001',
      title: ready.title,
      field: 'KHCN',
      source: '139/KH-UBND',
      deliverable: 'Hệ thống thông tin',
      dueText: '31/12/2025',
      assignedOn: today,
      lead: 'Sở Tài chính',
      partners: 'Sở Nội vụ',
      progress: 'Chưa triển khai',
      originCode: '',
      note: undefined,
    });
  });

  it('keeps the day on which it was assigned, and the task that it goes on from', () => {
    const [assignment] = plan([{ assignedOn: day('01/10/2025'), rolledFrom: 'KH139-2024-STC-009' }]).assignments;
    expect(assignment?.given[0]?.cells).toMatchObject({
      assignedOn: day('01/10/2025'),
      originCode: 'KH139-2024-STC-009',
    });
  });

  it.each([
    ['SNV; phường Hoàn Kiếm', 'SNV; phường Hoàn Kiếm'],
    ['SNV; STC; phường Hoàn Kiếm', 'Sở Nội vụ; Phường Hoàn Kiếm'],
    ['Sở Tài chính', ''],
    ['', ''],
  ])('names no unit as its own partner: %j is %j', (partners, expected) => {
    expect(plan([{ partners }]).assignments[0]?.given[0]?.cells.partners).toBe(expected);
  });

  it('waits where the unit’s table cannot be written to', () => {
    expect(given([{}], { reachable: ['SNV'] })).toEqual(['2 KH139-2025-STC-001: out of reach STC']);
  });

  it('is not given twice: its code says that somebody has it, also when it was moved', () => {
    const row = { code: 'KH139-2025-STC-001' };
    expect(given([row], { tasks: [held('KH139-2025-STC-001', 'STC')] })).toEqual(['2 KH139-2025-STC-001: held by STC']);
    expect(given([row], { tasks: [held('KH139-2025-STC-001', 'SNV')] })).toEqual(['2 KH139-2025-STC-001: held by STC']);
    const known = new Map([['KH139-2025-STC-001', { unitCode: 'STC', title: 'x', lastDay: undefined }]]);
    expect(given([row], { known })).toEqual(['2 KH139-2025-STC-001: held by STC']);
    expect(given([row])).toEqual(['2 KH139-2025-STC-001: STC KH139-2025-STC-001']);
  });

  it('gets a number after all that are given, in tables, by the master or in the sheet itself', () => {
    expect(given([{}], { tasks: [held('KH139-2025-STC-004', 'STC')] })[0]).toContain('STC-005');
    const known = new Map([['KH139-2025-STC-006', { unitCode: 'STC', title: 'x', lastDay: undefined }]]);
    expect(given([{}], { known })[0]).toContain('STC-007');
    expect(given([{}, { ...marked, code: 'KH139-2025-STC-008' }])[0]).toContain('STC-009');
    expect(
      given([{}, { ...marked, code: 'KH139-2025-STC-008.2' }, { ...marked, code: 'KH139-2025-STC-003' }])[0],
    ).toContain('STC-009');
  });

  it.each(['cũ/7', 'KH139-2025-STC'])('gets a code of its own for one that is none: %s', (code) => {
    expect(given([{ code }])).toEqual(['2 KH139-2025-STC-001: STC KH139-2025-STC-001']);
  });
});

describe('a task for several units', () => {
  const both = { lead: 'Sở Tài chính; Sở Nội vụ' };

  it('is a parent of the coordinating unit with a child for each', () => {
    expect(given([both])).toEqual(['2 KH139-2025-SKHCN-001: STC KH139-2025-SKHCN-001.1 SNV KH139-2025-SKHCN-001.2']);
  });

  it('goes on where a run was cut off', () => {
    const tasks = [held('KH139-2025-SKHCN-001.1', 'STC')];
    expect(given([{ ...both, code: 'KH139-2025-SKHCN-001' }], { tasks })).toEqual([
      '2 KH139-2025-SKHCN-001: SNV KH139-2025-SKHCN-001.2 held by STC',
    ]);
  });

  it('takes a number past all for a unit whose own is taken', () => {
    const tasks = [held('KH139-2025-SKHCN-001.2', 'STC'), held('KH139-2025-SKHCN-001.4', 'PHOANKIEM')];
    const lead = 'Sở Tài chính; Sở Nội vụ; Sở Khoa học và Công nghệ';
    expect(given([{ lead, code: 'KH139-2025-SKHCN-001' }], { tasks })).toEqual([
      '2 KH139-2025-SKHCN-001: SKHCN KH139-2025-SKHCN-001.1 SNV KH139-2025-SKHCN-001.3 held by STC',
    ]);
    expect(
      given([{ ...both, code: 'KH139-2025-SKHCN-001' }], {
        tasks: [held('KH139-2025-SKHCN-001.2', 'PHOANKIEM'), held('KH139-2025-SKHCN-001.3', 'XBAVI')],
      }),
    ).toEqual(['2 KH139-2025-SKHCN-001: STC KH139-2025-SKHCN-001.1 SNV KH139-2025-SKHCN-001.4']);
  });

  it('that one unit had alone before goes to the others only', () => {
    const tasks = [held('KH139-2025-STC-001', 'STC')];
    expect(given([{ ...both, code: 'KH139-2025-STC-001' }], { tasks })).toEqual([
      '2 KH139-2025-STC-001: SNV KH139-2025-STC-001.2 held by STC',
    ]);
  });

  it('stays a parent when only one unit is left', () => {
    const tasks = [held('KH139-2025-SKHCN-001.1', 'STC')];
    expect(given([{ lead: 'Sở Nội vụ', code: 'KH139-2025-SKHCN-001' }], { tasks })).toEqual([
      '2 KH139-2025-SKHCN-001: SNV KH139-2025-SKHCN-001.2',
    ]);
  });
});

describe('a row that is not given', () => {
  const refusals = (rows: readonly Cells[]) =>
    plan(rows).refused.map(({ rowNumber, issues, recipientProblems }) => [
      rowNumber,
      ...issues.map(({ rule, key }) => `${rule}@${key}`),
      ...recipientProblems.map(({ kind }) => kind),
    ]);

  it.each<[string, Cells, string[]]>([
    ['names nobody', { lead: '' }, ['nobody']],
    ['names a unit that is none', { lead: 'Sở Vũ trụ' }, ['unknown']],
    ['names no longer a unit', { lead: 'Sở Thông tin và Truyền thông' }, ['expired']],
    ['would be wrong at once', { dueText: '31/02/2026' }, ['V18@dueText']],
    ['has no title', { title: '' }, ['V03@title']],
    ['is wrong in two ways', { lead: 'Sở Vũ trụ', dueText: '31/02/2026' }, ['V18@dueText', 'unknown']],
  ])('%s', (_, cells, reasons) => {
    expect(refusals([cells])).toEqual([[2, ...reasons]]);
    expect(given([cells])).toEqual([]);
  });

  it('is only warned of: what is no error does not hold it back', () => {
    expect(refusals([{ dueText: '11/10/2025' }])).toEqual([]);
  });

  it('is one that was copied with its code and its note, and says something else', () => {
    const row = { ...marked, code: 'KH139-2025-STC-001' };
    const { refused, done } = plan([row, { ...row, title: 'Việc khác' }, { ...row, lead: 'Sở Nội vụ' }]);
    expect(refused).toEqual([{ rowNumber: 3, issues: [], recipientProblems: [{ kind: 'copied', rowNumber: 2 }] }]);
    expect(done).toBe(1);
  });
});

describe('a row that was given before', () => {
  const row = { ...marked, code: 'KH139-2025-STC-001' };

  it.each<[string, readonly Cells[], Held]>([
    ['stays done', [row], { tasks: [held('KH139-2025-STC-001', 'STC')] }],
    ['stays done without a code', [{ ...marked, code: '' }], {}],
    ['stays done when its unit is gone since', [{ ...row, lead: 'Sở Vũ trụ' }], {}],
    ['stays done where the unit is out of reach', [row], { reachable: [] }],
  ])('%s', (_, rows, more) => {
    expect(plan(rows, more)).toEqual({ assignments: [], refused: [], done: 1 });
  });

  it('goes to the units that were added since, though a rule has become stricter', () => {
    const tasks = [held('KH139-2025-SKHCN-001.1', 'STC')];
    const cells = { ...marked, code: 'KH139-2025-SKHCN-001', lead: 'STC; SNV', dueText: '31/02/2026' };
    expect(given([cells], { tasks })).toEqual(['2 KH139-2025-SKHCN-001: SNV KH139-2025-SKHCN-001.2 held by STC']);
    expect(plan([cells], { tasks }).done).toBe(0);
  });
});
