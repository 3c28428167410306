import { describe, expect, it } from 'vitest';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import { type CellsSketch, contextOf, day, masterOf, read, run, today, usual } from './fixtures';

const context = contextOf();
const shifting = contextOf({ settings: { ...context.settings, shiftFixedDeadlines: true } });
const oldDay = day('30/11/2025');

/** The history that a run writes where the master's last day was another one and no unit changed its row. */
function history(row: CellsSketch, was: number | undefined = oldDay, within = context) {
  const records = masterOf(read('SKHCN', [usual('B-1', row)])).map(
    (record): MasterRecord => ({ ...record, cells: { ...record.cells, dueOn: was } }),
  );
  return run([read('SKHCN', [usual('B-1', row)], within)], records, {}, within).deadlineChanges;
}

describe('a last day that nobody’s row moved', () => {
  it.each<[string, CellsSketch, number | undefined, string]>([
    ['a fixed day', { dueText: '31/12/2025' }, day('31/12/2025'), ''],
    ['a deadline that was taken away', { dueText: '' }, undefined, ''],
    ['work without an end', { dueText: 'thường xuyên' }, undefined, ''],
    [
      'an extension, whatever the wording',
      { dueText: '10 ngày kể từ ngày giao', extendedTo: day('30/10/2025'), extensionBasis: '7/UBND' },
      day('30/10/2025'),
      '7/UBND',
    ],
  ])('goes into the history where only a hand can have moved it: %s', (_, row, newDay, basis) => {
    expect(history(row)).toEqual([{ at: context.now, code: 'B-1', unitCode: 'SKHCN', oldDay, newDay, by: '', basis }]);
  });

  it.each<[string, CellsSketch]>([
    ['a period that is counted from a day', { dueText: '10 ngày kể từ ngày giao' }],
    ['a period of working days', { dueText: '10 ngày làm việc kể từ ngày giao' }],
  ])('does not where the calendar may have moved it: %s', (_, row) => {
    expect(history(row)).toEqual([]);
  });

  it('does not where the setting may have moved a fixed day', () => {
    expect(history({ dueText: '31/12/2025' }, oldDay, shifting)).toEqual([]);
  });

  it('does not where it stayed, or was none', () => {
    expect(history({ dueText: '31/12/2025' }, day('31/12/2025'))).toEqual([]);
    expect(run([read('SKHCN', [usual('B-1')])], masterOf(read('SKHCN', [usual('B-1')]))).deadlineChanges).toEqual([]);
    const [record] = masterOf(read('SKHCN', [usual('B-1')])) as [MasterRecord];
    const blank = { ...record, cells: { ...record.cells, dueOn: '' } };
    expect(run([read('SKHCN', [usual('B-1')])], [blank]).deadlineChanges).toEqual([]);
  });

  it('goes into it of a row whose table was not read, too', () => {
    const [record] = masterOf(read('SKHCN', [usual('B-1')])) as [MasterRecord];
    const moved = { ...record, cells: { ...record.cells, dueOn: oldDay } };
    const { deadlineChanges } = run([{ kind: 'unchanged', unitCode: 'SKHCN', readAt: today }], [moved]);
    expect(deadlineChanges).toMatchObject([{ code: 'B-1', oldDay, newDay: day('31/12/2025'), by: '' }]);
  });
});

describe('a task that goes on from an earlier year', () => {
  const firstDay = day('30/06/2024');
  const rolled = (row: CellsSketch, first: number | 'unknown', origin = 'KH139-2024-SKHCN-009') => {
    const firstDayOf = () => (first === 'unknown' ? undefined : first);
    const within = contextOf({ lineage: { isRolled: () => false, originOf: () => origin, firstDayOf } });
    const own = { originCode: origin, source: '57-NQ/TW; 139/KH-UBND', ...row };
    return run([read('SKHCN', [usual('B-1', own)], within)], [], {}, within).deadlineChanges;
  };

  it('begins its history with the day that was first assigned, and the document that gave it out anew', () => {
    const begun = {
      at: context.now,
      code: 'B-1',
      unitCode: 'SKHCN',
      oldDay: firstDay,
      newDay: day('31/12/2025'),
      by: '',
    };
    expect(rolled({}, firstDay)).toEqual([{ ...begun, basis: '57-NQ/TW' }]);
    expect(rolled({ source: '' }, firstDay)).toEqual([{ ...begun, basis: '' }]);
  });

  it('has no other day where the first one is the same, or not known, or it does not go on from any', () => {
    expect(rolled({}, day('31/12/2025'))).toEqual([]);
    expect(rolled({}, 'unknown')).toEqual([]);
    expect(rolled({}, firstDay, '')).toEqual([]);
  });
});
