import { describe, expect, it } from 'vitest';
import { storedCells } from '../../../src/core/consolidate/stored-cells';
import { createDirectory } from '../../../src/core/directory/directory';
import {
  type CellsSketch,
  context,
  contextOf,
  day,
  masterOf,
  read,
  recordsOf,
  run,
  skhcn,
  stc,
  unit,
  usual,
} from './fixtures';

describe('what was assigned', () => {
  const before = masterOf(read('SKHCN', [usual('B-1')]));

  it.each([
    ['title', 'Nhiệm vụ khác'],
    ['source', '190/KH-UBND'],
    ['lead', stc.name],
    ['dueText', '31/01/2026'],
    ['title', ''],
    ['dueText', 'thường xuyên'],
  ] as const)('stays when a unit changes %s to “%s”, and the change is reported at its cell', (key, value) => {
    const { rows, issues, rowFacts } = run([read('SKHCN', [usual('B-1', { [key]: value })])], before);
    expect(rows[0]?.task.cells[key]).toBe(before[0]?.cells[key]);
    expect(rows[0]?.marks).toEqual([{ kind: 'changed', keys: [key] }]);
    expect(issues.map(({ rule, key: at, taskCode }) => [rule, at, taskCode])).toEqual([['V60', key, 'B-1']]);
    expect(rowFacts.assignedChanges).toBe(1);
  });

  it('is judged by its own deadline, not by the one a unit wrote', () => {
    const late = masterOf(read('SKHCN', [usual('B-1', { dueText: '10/10/2025' })]));
    const { rows } = run([read('SKHCN', [usual('B-1', { dueText: '31/12/2025' })])], late);
    expect(rows[0]?.task.status).toBe('overdue');
  });

  it.each<[string, CellsSketch]>([
    ['another Unicode form', { title: 'Nhiệm vụ B-1'.normalize('NFD') }],
    ['more spaces', { title: ' Nhiệm  vụ B-1 ' }],
    ['an alias of the unit', { lead: 'Sở KH&CN' }],
    ['a symbol without accents', { source: '139/kh-ubnd' }],
    ['a date instead of text', { dueText: day('31/12/2025') }],
  ])('is not changed by %s', (_, over) => {
    const { issues, rows } = run([read('SKHCN', [usual('B-1', over)])], before);
    expect(issues).toEqual([]);
    expect(rows[0]?.marks).toEqual([]);
  });

  it.each<[string, CellsSketch, CellsSketch]>([
    ['a blank deadline', { dueText: '' }, { dueText: '31/12/2025' }],
    ['an impossible deadline', { dueText: '31/02/2026' }, { dueText: '28/02/2026' }],
    ['an unknown lead', { lead: 'Sở Không Có' }, { lead: stc.name }],
    ['a blank document', { source: '' }, { source: '190/KH-UBND' }],
  ])('may be mended where it was no assignment: %s', (_, was, is) => {
    const { issues, rows } = run([read('SKHCN', [usual('B-1', is)])], masterOf(read('SKHCN', [usual('B-1', was)])));
    expect(issues).toEqual([]);
    expect(rows[0]?.task.cells).toMatchObject(is);
  });

  it('guards the day of assignment where the deadline counts from it, and only there', () => {
    const counted = usual('B-1', { dueText: '10 ngày kể từ ngày giao', assignedOn: day('01/10/2025') });
    const moved = { ...counted, assignedOn: day('20/10/2025') };
    const { rows, issues } = run([read('SKHCN', [moved])], masterOf(read('SKHCN', [counted])));
    expect(issues.map(({ key }) => key)).toEqual(['assignedOn']);
    expect(rows[0]?.task.assignedOn).toMatchObject({ day: day('01/10/2025') });
    const free = run([read('SKHCN', [usual('B-1', { assignedOn: day('17/05/2025') })])], before);
    expect(free.issues).toEqual([]);
  });

  it('is taken over when the coordinator accepts the change', () => {
    const changed = [read('SKHCN', [usual('B-1', { title: 'Nhiệm vụ khác', dueText: '31/01/2026' })])];
    const { rows, issues, assignedChanges, deadlineChanges } = run(changed, before, {
      acceptedCodes: new Set(['B-1']),
    });
    expect(rows[0]?.task.title).toBe('Nhiệm vụ khác');
    expect(issues).toEqual([]);
    expect(assignedChanges.map(({ key, isAccepted }) => [key, isAccepted])).toEqual([
      ['title', true],
      ['dueText', true],
    ]);
    expect(deadlineChanges).toEqual([
      expect.objectContaining({ oldDay: day('31/12/2025'), newDay: day('31/01/2026'), by: 'an@example.vn' }),
    ]);
  });

  it('follows a unit that was renamed in the directory', () => {
    const renamed = contextOf({
      directory: createDirectory([unit('SKHCN', 'Sở Khoa học, Công nghệ và Chuyển đổi số', 2)]),
    });
    const table = read('SKHCN', [usual('B-1', { lead: 'Sở Khoa học, Công nghệ và Chuyển đổi số' })], renamed);
    const { rows, issues } = run([table], before, {}, renamed);
    expect(issues).toEqual([]);
    expect(rows[0]?.record?.rowNumber).toBe(2);
    expect(rows[0] && storedCells(rows[0].task).lead).toBe('Sở Khoa học, Công nghệ và Chuyển đổi số');
  });
});

describe('an extension', () => {
  const before = masterOf(read('SKHCN', [usual('B-1', { dueText: '10/10/2025' })]));
  const extension = { extendedTo: day('30/10/2025'), extensionBasis: '5600/UBND-ĐMPT, chờ góp ý' };

  it('moves the last day and is kept with old, new, who, when and basis', () => {
    const { rows, deadlineChanges } = run(
      [read('SKHCN', [usual('B-1', { dueText: '10/10/2025', ...extension })])],
      before,
    );
    expect(rows[0]?.task).toMatchObject({ lastDay: day('30/10/2025'), originalLastDay: day('10/10/2025') });
    expect(deadlineChanges).toEqual([
      {
        at: context.now,
        code: 'B-1',
        unitCode: 'SKHCN',
        oldDay: day('10/10/2025'),
        newDay: day('30/10/2025'),
        by: skhcn.name,
        basis: '5600/UBND-ĐMPT, chờ góp ý',
      },
    ]);
  });

  it('explains a new wording, which is then no problem; the wording first assigned stays', () => {
    const { rows, issues } = run([read('SKHCN', [usual('B-1', { dueText: '30/10/2025', ...extension })])], before);
    expect(issues).toEqual([]);
    expect(rows[0]?.task.cells.dueText).toBe('10/10/2025');
    expect(rows[0]?.task.lastDay).toBe(day('30/10/2025'));
  });

  it.each<[string, CellsSketch]>([
    ['its basis', { extendedTo: day('30/10/2025') }],
    ['its day', { extensionBasis: '5600/UBND-ĐMPT' }],
  ])('without %s moves nothing', (_, over) => {
    const { rows, deadlineChanges } = run([read('SKHCN', [usual('B-1', { dueText: '10/10/2025', ...over })])], before);
    expect(rows[0]?.task.lastDay).toBe(day('10/10/2025'));
    expect(deadlineChanges).toEqual([]);
  });

  it('is told once: a rerun finds no change', () => {
    const table = [read('SKHCN', [usual('B-1', { dueText: '10/10/2025', ...extension })])];
    const first = run(table, before);
    expect(run(table, recordsOf(first.rows)).deadlineChanges).toEqual([]);
  });
});
