import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import type { TaskKey } from '../../../../src/core/tasks/task';
import type { Cell } from '../../../../src/core/values/cell';
import { bareTask, type Cells, context, place, taskOf, tell, tellings } from '../fixtures';

const keys: readonly TaskKey[] = [
  'code',
  'title',
  'field',
  'source',
  'assignedOn',
  'lead',
  'partners',
  'contact',
  'deliverable',
  'dueText',
  'extendedTo',
  'extensionBasis',
  'progress',
  'percent',
  'doneOn',
  'evidence',
  'evidenceTo',
  'delayCause',
  'difficulty',
  'proposal',
  'note',
  'decidingLevel',
  'areas',
];

describe('a cell that says nothing (V62)', () => {
  it.each(keys)('is told in a row in which nothing else stands, also at %s', (key) => {
    const told = (cell: Cell) => checkRows([bareTask({ [key]: cell })], context).map(tell);
    expect(told('#REF!')).toEqual([`V62@${key} error: text #REF!`]);
    expect(told(true)).toEqual([`V62@${key} error: text TRUE`]);
    expect(told(false)).toEqual([]);
    expect(told(' ')).toEqual([]);
  });

  it.each<[Cell, readonly string[]]>([
    [false, ['V62@note error: text FALSE']],
    ['✓', ['V62@note error: text ✓']],
    [' ✓ ', ['V62@note error: text ✓']],
    ['  Đang tải...  ', ['V62@note error: text Đang tải...']],
    ['Loading…', ['V62@note error: text Loading…']],
    ['#DIV/0!', ['V62@note error: text #DIV/0!']],
    ['✓ đã nộp', []],
    ['#1', []],
    ['', []],
    [0, []],
  ])('beside others is told where it is a sign: %j', (note, expected) => {
    expect(tellings({ note })).toEqual(expected);
  });

  it('beside an unticked box is told with it', () => {
    expect(checkRows([bareTask({ note: '#N/A', areas: false })], context).map(tell)).toEqual([
      'V62@note error: text #N/A',
      'V62@areas error: text FALSE',
    ]);
  });

  it('is told by the rule that misses what should stand there', () => {
    expect(tellings({ deliverable: true, note: true })).toEqual(['V29@deliverable error', 'V62@note error: text TRUE']);
  });

  it('is told whatever a row above it, or one of another sheet, is told at this column', () => {
    const other = { ...place, sheetId: 200, sheetTitle: 'Khác' };
    const cells: Cells = { note: 'CCCD 001085012345' };
    const tasks = [taskOf(cells, 5), taskOf({ code: 'A', note: '✓' }, 6), taskOf({ ...cells, code: 'B' }, 7, other)];
    const last = taskOf({ code: 'C', note: '✓' }, 7);
    expect(checkRows([...tasks, last], context).map((issue) => `${tell(issue)} ${issue.place.rowNumber}`)).toEqual([
      'V51@note error 5',
      'V62@note error: text ✓ 6',
      'V62@note error: text ✓ 7',
      'V51@note error 7',
    ]);
  });
});
