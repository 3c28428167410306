import { describe, expect, it } from 'vitest';
import { taskCodePattern } from '../../../src/core/codes/code-form';
import type { KnownTasks } from '../../../src/core/codes/known-task';
import { assignCodes } from '../../../src/core/codes/task-code';
import type { Task } from '../../../src/core/tasks/task';
import { type Cells, day, placeOfUnit, taskOf, today } from '../rules/fixtures';

const nothing: KnownTasks = new Map();

function knownAs(...entries: readonly (readonly [code: string, title: string])[]): KnownTasks {
  return new Map(entries.map(([code, title]) => [code, { unitCode: 'SKHCN', title, lastDay: undefined }]));
}

function codesOf(tasks: readonly Task[], known: KnownTasks = nothing): string[] {
  return assignCodes(tasks, known, today).map(({ task, code, reason }) => `${task.rowNumber} ${code} ${reason}`);
}

describe('a code', () => {
  const forms: readonly (readonly [what: string, cells: Cells, code: string])[] = [
    ['names document, year and unit', {}, 'KH139-2025-SKHCN-001'],
    ['of a dispatch without type letters', { source: '5514/UBND-ĐMPT' }, 'CV5514-2025-SKHCN-001'],
    ['of a Party document', { source: '57-NQ/TW; 139/KH-UBND', assignedOn: day('22/12/2024') }, 'NQ57-2024-SKHCN-001'],
    ['without a document', { source: '' }, 'NV-2025-SKHCN-001'],
    ['of a source without a number', { source: 'Ý kiến chỉ đạo' }, 'NV-2025-SKHCN-001'],
    ['of a symbol that only the register can read', { source: '139 KH UBND' }, 'KH139-2025-SKHCN-001'],
    [
      'of the first of two documents, in the register or not',
      { source: '77/KH-UBND; 139/KH-UBND' },
      'KH77-2025-SKHCN-001',
    ],
    ['keeps the year of an old assignment', { assignedOn: day('01/01/2000') }, 'KH139-2000-SKHCN-001'],
    [
      'takes the year of today when the assignment is of another century',
      { assignedOn: day('31/12/1999') },
      'KH139-2025-SKHCN-001',
    ],
    [
      'takes the year of today when the assignment lies ahead',
      { assignedOn: day('20/05/2026') },
      'KH139-2025-SKHCN-001',
    ],
    ['takes the year of today when the assignment is blank', { assignedOn: '' }, 'KH139-2025-SKHCN-001'],
    [
      'takes the year of today when the assignment is unreadable',
      { assignedOn: 'tháng trước' },
      'KH139-2025-SKHCN-001',
    ],
  ];
  it.each(forms)('%s', (_, cells, code) => {
    const [assignment] = assignCodes([taskOf({ ...cells, code: '' })], nothing, today);
    expect(assignment).toMatchObject({ code, reason: 'new' });
    expect(code).toMatch(taskCodePattern);
  });

  it('keeps to capital letters and digits whatever the unit is called', () => {
    const [assignment] = assignCodes([taskOf({ code: '' }, 5, placeOfUnit('p. Hoàn Kiếm-01'))], nothing, today);
    expect(assignment?.code).toBe('KH139-2025-PHOANKIEM01-001');
  });

  it('is given when there is a title, and not before', () => {
    expect(codesOf([taskOf({ code: '', title: ' ' })])).toEqual([]);
  });

  it('is not given to a row that has one, whatever it looks like', () => {
    expect(codesOf([taskOf({ code: 'NV-003' }), taskOf({ code: 'cũ/7' }, 6)])).toEqual([]);
  });
});

describe('numbers', () => {
  it('go on after the highest of the sheets and of the master, gaps unfilled', () => {
    const known = knownAs(['KH139-2025-SKHCN-012', 'Việc đã xóa khỏi bảng']);
    const tasks = [
      taskOf({ code: 'KH139-2025-SKHCN-003', title: 'Việc cũ' }, 5),
      taskOf({ code: '', title: 'Việc mới' }, 6),
      taskOf({ code: '', title: 'Việc mới nữa' }, 7),
    ];
    expect(codesOf(tasks, known)).toEqual(['6 KH139-2025-SKHCN-013 new', '7 KH139-2025-SKHCN-014 new']);
  });

  it('do not depend on the order in which rows are read', () => {
    const tasks = [4, 2, 3].map((rowNumber) => taskOf({ code: '', title: `Việc ${rowNumber}` }, rowNumber));
    expect(codesOf(tasks)).toEqual([
      '2 KH139-2025-SKHCN-001 new',
      '3 KH139-2025-SKHCN-002 new',
      '4 KH139-2025-SKHCN-003 new',
    ]);
  });

  it('are counted for each unit apart', () => {
    const tasks = [taskOf({ code: '' }, 5), taskOf({ code: '' }, 5, placeOfUnit('STC', 200))];
    expect(codesOf(tasks)).toEqual(['5 KH139-2025-SKHCN-001 new', '5 KH139-2025-STC-001 new']);
  });

  it('pass 999', () => {
    expect(codesOf([taskOf({ code: 'KH139-2025-SKHCN-999' }), taskOf({ code: '' }, 6)])).toEqual([
      '6 KH139-2025-SKHCN-1000 new',
    ]);
  });

  it('count the parts of a task with it', () => {
    expect(codesOf([taskOf({ code: 'KH139-2025-SKHCN-007.12' }), taskOf({ code: '' }, 6)])).toEqual([
      '6 KH139-2025-SKHCN-008 new',
    ]);
  });
});

describe('a copied row', () => {
  const original = taskOf({ code: 'KH139-2025-SKHCN-001', title: 'Việc gốc' }, 5);

  it('gets a new code, and the upper one keeps the old', () => {
    expect(codesOf([taskOf({ code: original.code, title: 'Việc gốc' }, 9), original])).toEqual([
      '9 KH139-2025-SKHCN-002 copied',
    ]);
  });

  it('gets a new code also above the original, when the master knows which is which', () => {
    const above = taskOf({ code: original.code, title: 'Việc gốc' }, 2, placeOfUnit('STC', 200));
    const known = knownAs([original.code, 'Việc gốc']);
    expect(codesOf([above, original], known)).toEqual(['2 KH139-2025-STC-001 copied']);
  });

  it('that says something else gets a code of its own where the master knows the original', () => {
    const other = taskOf({ code: original.code, title: 'Việc khác' }, 2);
    expect(codesOf([other, original], knownAs([original.code, 'Việc gốc']))).toEqual(['2 KH139-2025-SKHCN-002 copied']);
  });

  it('that says something else is left to people where both stood there when the master took the code', () => {
    const other = taskOf({ code: original.code, title: 'Việc khác' }, 2);
    const memory = { unitCode: 'SKHCN', title: 'Việc gốc', lastDay: undefined, isDoubled: true };
    expect(codesOf([other, original], new Map([[original.code, memory]]))).toEqual([]);
  });

  it('in another unit gets a code of that unit', () => {
    const there = taskOf({ code: original.code, title: 'Việc gốc' }, 3, placeOfUnit('STC', 200));
    expect(codesOf([there, original])).toEqual(['3 KH139-2025-STC-001 copied']);
  });

  it('is left to people when nothing tells which row was first', () => {
    expect(codesOf([original, taskOf({ code: original.code, title: 'Việc khác hẳn' }, 6)])).toEqual([]);
  });
});

describe('an edited code', () => {
  const known = knownAs(['KH139-2025-SKHCN-001', 'Việc thứ nhất'], ['KH139-2025-SKHCN-002', 'Việc thứ hai']);

  it('is restored from the master', () => {
    expect(codesOf([taskOf({ code: 'KH139-2025-SKHCN-1', title: 'Việc thứ nhất' })], known)).toEqual([
      '5 KH139-2025-SKHCN-001 restored',
    ]);
  });

  it('is restored among the new ones, in the order of the rows', () => {
    const rows = [
      taskOf({ code: '', title: 'Mới' }, 4),
      taskOf({ code: 'x', title: 'Việc thứ nhất' }, 7),
      taskOf({ code: '', title: 'Nữa' }, 9),
    ];
    expect(codesOf(rows, known)).toEqual([
      '4 KH139-2025-SKHCN-003 new',
      '7 KH139-2025-SKHCN-001 restored',
      '9 KH139-2025-SKHCN-004 new',
    ]);
  });

  it('is restored when it was deleted', () => {
    expect(codesOf([taskOf({ code: '', title: 'Việc thứ hai' })], known)).toEqual(['5 KH139-2025-SKHCN-002 restored']);
  });

  it('is restored when it was typed over with another task’s', () => {
    const first = taskOf({ code: 'KH139-2025-SKHCN-002', title: 'Việc thứ nhất' }, 5);
    const second = taskOf({ code: 'KH139-2025-SKHCN-002', title: 'Việc thứ hai' }, 6);
    expect(codesOf([first, second], known)).toEqual(['5 KH139-2025-SKHCN-001 restored']);
  });
});

it('assigning twice changes nothing the second time', () => {
  const rows = [
    { code: '', title: 'Một' },
    { code: '', title: 'Hai' },
    { code: 'NV-1', title: 'Ba' },
    { code: 'NV-1', title: 'Ba' },
  ];
  const first = rows.map((cells, index) => taskOf(cells, index + 2));
  const given = new Map(assignCodes(first, nothing, today).map(({ task, code }) => [task.rowNumber, code]));
  const second = rows.map((cells, index) => taskOf({ ...cells, code: given.get(index + 2) ?? cells.code }, index + 2));
  expect(given.size).toBe(3);
  expect(codesOf(second)).toEqual([]);
});

describe('a code that two units hold', () => {
  const units = ['SKHCN-01', 'skhcn', 'PVANMIEUQUOCTUGIAM', 'Sở Số 7'] as const;
  it.each(units)('stays with the unit that it names, %s, though a stranger stands above', (unitCode) => {
    const [given] = assignCodes([taskOf({ code: '' }, 9, placeOfUnit(unitCode, 900))], nothing, today);
    const code = given?.code ?? '';
    const own = taskOf({ code, title: 'Việc của đơn vị' }, 9, placeOfUnit(unitCode, 900));
    const stranger = taskOf({ code, title: 'Việc của đơn vị' }, 3, placeOfUnit('BQL', 100));
    expect(codesOf([stranger, own])).toEqual(['3 KH139-2025-BQL-001 copied']);
  });
});
