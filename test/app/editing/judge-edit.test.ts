import { describe, expect, it } from 'vitest';
import { type EditMemory, judgeEdit, touchedKeys } from '../../../src/app/editing/judge-edit';
import type { Edit } from '../../../src/app/ports/ports';
import type { TrackerContext } from '../../../src/app/ports/tracker';
import { nothingKnown } from '../../../src/core/codes/known-task';
import { noRuleSettings } from '../../../src/core/rules/catalogue';
import type { TaskKey } from '../../../src/core/tasks/task';
import { contextOf, day, today, usual } from '../../core/consolidate/fixtures';
import { columnOf, editOf, gridOf, type Sketch, tableOf } from './sheet';

const now = today + 0.5;
const tracker = {
  context: contextOf({ now }),
  ruleSettings: noRuleSettings,
  ownRules: [],
} as unknown as TrackerContext;
const code = (serial: number) => `KH139-2025-STC-00${serial}`;
const row = (over: Sketch = {}): Sketch => ({ ...usual(code(1)), updatedAt: today - 9, ...over }) as Sketch;
const memory = (over: Partial<EditMemory> = {}): EditMemory => ({
  known: nothingKnown,
  isAssigned: () => false,
  ...over,
});

/** An edit of these columns, beside each other. */
function edited(rows: readonly Sketch[], keys: readonly TaskKey[], over: Partial<Edit> = {}, known = memory()) {
  const columns = keys.map(columnOf);
  const columnIndex = Math.min(...columns);
  const edit = editOf(2, { columnIndex, columnCount: Math.max(...columns) - columnIndex + 1, ...over });
  const table = tableOf(gridOf(rows));
  return judgeEdit(edit, table, touchedKeys(edit, table), tracker, known);
}

const codesOf = ({ rows }: ReturnType<typeof edited>) => rows.map(({ wanted }) => wanted.code);

describe('an edited row', () => {
  it('is updated now, with its last day and status, and its problems at its cells', () => {
    const judged = edited([row({ dueText: '31/12/2025', field: 'lạ' })], ['dueText']);
    expect(judged.rows).toHaveLength(1);
    expect(judged.rows[0]).toMatchObject({
      rowNumber: 2,
      wanted: { code: code(1), dueOn: day('31/12/2025'), status: 'Đang thực hiện, trong hạn', updatedAt: now },
    });
    expect(judged).toMatchObject({ taskCount: 1, newCodes: 0, touched: ['dueText'], leavesCodes: false });
    expect(judged.issues.map(({ rule }) => rule)).toContain('V56');
    expect(String(judged.rows[0]?.wanted.check)).toContain('lạ');
  });

  it('gets a code after all that stand and were given', () => {
    const others = [row({ code: '', title: 'Mới' }), row({ code: code(4), title: 'Cũ' })];
    expect(codesOf(edited(others, ['title']))).toEqual([code(5)]);
    const known = new Map([[code(7), { unitCode: 'STC', title: '', lastDay: undefined }]]);
    const judged = edited(others, ['title'], {}, memory({ known }));
    expect([codesOf(judged), judged.newCodes]).toEqual([[code(8)], 1]);
  });

  it('waits for its code while numbers are not known', () => {
    const judged = edited([row({ code: '' })], ['title'], {}, memory({ known: undefined }));
    expect([codesOf(judged), judged.newCodes]).toEqual([[''], 0]);
  });

  it('that was pasted with the code of a row that stands is another task', () => {
    const pasted = [row({ title: 'Việc' }), row({ title: ' VIỆC' })];
    const judged = edited(pasted, ['code', 'title'], { knowsOldValue: false });
    expect(codesOf(judged)).toEqual([code(2)]);
    expect(
      codesOf(edited([row({ title: 'Việc' }), row({ title: 'Khác' })], ['code', 'title'], { knowsOldValue: false })),
    ).toEqual([code(1)]);
    expect(codesOf(edited(pasted, ['title', 'field']))).toEqual([code(1)]);
  });

  it('keeps the last day that was assigned, and is told so', () => {
    const moved = row({ dueText: '31/01/2026', dueOn: day('31/12/2025') });
    const judged = edited([moved], ['dueText'], {}, memory({ isAssigned: () => true }));
    expect(judged.rows[0]?.wanted.dueOn).toBe(day('31/12/2025'));
    expect(judged.issues.map(({ rule }) => rule)).toContain('V60');
    expect(edited([moved], ['dueText']).rows[0]?.wanted.dueOn).toBe(day('31/01/2026'));
  });

  it('of several is judged with the others, and only those of the edit are answered', () => {
    const judged = edited([row(), row({ code: code(2), title: 'B' }), row({ code: code(3), title: 'C' })], ['note'], {
      rowCount: 2,
    });
    expect(judged.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
    expect(judged.taskCount).toBe(2);
  });
});

describe('a computed cell that was typed over', () => {
  it('is computed again, and the row is not taken for updated', () => {
    const judged = edited([row({ status: 'Hoàn thành' })], ['status']);
    expect(judged.rows[0]?.wanted).toMatchObject({ status: 'Đang thực hiện, trong hạn', updatedAt: today - 9 });
    expect(judged.issues.map(({ rule }) => rule)).not.toContain('V35');
  });

  it.each<[string, Partial<Edit>, number]>([
    ['as it was', { oldValue: today - 3 }, today - 3],
    ['as it was, told as a text', { oldValue: String(today - 3) }, today - 3],
    ['now, where nobody knows what it was', { knowsOldValue: false }, now],
    ['now, where it was no moment', { oldValue: 'lạ' }, now],
  ])('with the moment of the update says it %s', (_, over, updatedAt) => {
    expect(edited([row({ updatedAt: 'x' })], ['updatedAt'], over).rows[0]?.wanted.updatedAt).toBe(updatedAt);
  });

  it('with the code gets it back', () => {
    const judged = edited([row({ code: 'của tôi' })], ['code'], { oldValue: code(1) });
    expect([codesOf(judged), judged.leavesCodes]).toEqual([[code(1)], false]);
  });

  it('with codes as a block is left: only the master knows what they were', () => {
    const judged = edited([row({ code: '' }), row({ code: '', title: 'B' })], ['code'], {
      rowCount: 2,
      knowsOldValue: false,
    });
    expect([codesOf(judged), judged.newCodes, judged.leavesCodes]).toEqual([['', ''], 0, true]);
  });

  it('of a row without a task goes, but for its code', () => {
    const empty: Sketch = { code: 'x', status: 'Quá hạn' };
    expect(edited([empty], ['code'], { oldValue: code(1) }).rows).toEqual([
      { rowNumber: 2, wanted: { code: code(1), dueOn: '', status: '', check: '', updatedAt: '', originCode: '' } },
    ]);
    expect(edited([empty], ['status']).rows).toMatchObject([{ wanted: { code: 'x', status: '' } }]);
    expect(edited([empty], ['note']).rows).toEqual([]);
  });
});

it('what an edit reached is told by the columns as they stood', () => {
  const table = tableOf(gridOf([row()]));
  const edit = editOf(2, { columnIndex: columnOf('field'), columnCount: 2 });
  expect(touchedKeys(edit, table)).toHaveLength(2);
  expect(touchedKeys({ ...edit, columnCount: 1 }, table)).toEqual(['field']);
});

it('a task that goes on under another code stays so while its row is typed into', () => {
  const rolled = row({ status: 'Chuyển tiếp' });
  expect(edited([rolled], ['note']).rows[0]?.wanted.status).toBe('Chuyển tiếp');
  expect(edited([rolled], ['status']).rows[0]?.wanted.status).toBe('Đang thực hiện, trong hạn');
});
