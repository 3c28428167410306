import { describe, expect, it } from 'vitest';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import { storedCells } from '../../../src/core/consolidate/stored-cells';
import { placeOf } from '../../../src/core/issues/issue';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import {
  type CellsSketch,
  contextOf,
  day,
  masterOf,
  read,
  recordsOf,
  run,
  stc,
  tasksOf,
  today,
  usual,
} from './fixtures';

const leftOut = (unitCode: string, readAt?: number): UnitOutcome => ({
  kind: 'leftOut',
  unitCode,
  reason: 'noAccess',
  facts: {},
  readAt,
});

const unchanged = (unitCode: string): UnitOutcome => ({ kind: 'unchanged', unitCode, readAt: today });

describe('the first consolidation', () => {
  it('takes every row of every unit, in the order of the units', () => {
    const { rows, issues } = run([read('VP', [usual('A-1')]), read('SKHCN', [usual('B-1'), usual('B-2')])]);
    expect(rows.map(({ code, unitCode }) => [code, unitCode])).toEqual([
      ['A-1', 'VP'],
      ['B-1', 'SKHCN'],
      ['B-2', 'SKHCN'],
    ]);
    expect(issues).toEqual([]);
  });

  it('leaves rows without a code out and counts them', () => {
    const { rows, rowFacts } = run([read('SKHCN', [usual(''), usual('B-1'), { code: '' }])]);
    expect(rows.map(({ code }) => code)).toEqual(['B-1']);
    expect(rowFacts.withoutCode).toBe(1);
  });

  it('stores NFC, the directory’s spelling, dates as dates and the stored words', () => {
    const sketch: CellsSketch = {
      ...usual('B-1'),
      title: 'Nộp  báo cáo\u200b'.normalize('NFD'),
      lead: 'sở kh&cn',
      partners: 'so tai chinh; VP',
      assignedOn: '16/5/2025',
      dueText: day('31/12/2025'),
      progress: 'đang thực hiện',
      field: 'chuyển đổi số',
    };
    const [row] = run([read('SKHCN', [sketch])]).rows;
    const cells = row === undefined ? undefined : storedCells(row.task);
    expect(cells).toMatchObject({
      title: 'Nộp báo cáo',
      lead: 'Sở Khoa học và Công nghệ',
      partners: 'Sở Tài chính; Văn phòng UBND Thành phố',
      assignedOn: day('16/05/2025'),
      dueText: '31/12/2025',
      progress: 'Đang thực hiện',
      field: 'CĐS',
      dueOn: day('31/12/2025'),
      status: 'Đang thực hiện, trong hạn',
    });
  });

  it.each([
    ['lead', 'Sở Không Có'],
    ['partners', 'Sở Tài chính; Ban Lạ'],
    ['field', 'KHCN; Nông nghiệp'],
    ['progress', 'gần xong'],
    ['doneOn', '31/02/2026'],
  ] as const)('keeps in %s what it cannot read, as it was typed', (key, text) => {
    const [row] = run([read('SKHCN', [usual('B-1', { [key]: text })])]).rows;
    expect(row && storedCells(row.task)[key]).toBe(text);
  });
});

describe('rows that come and go', () => {
  const before = masterOf(read('SKHCN', [usual('B-1'), usual('B-2')]), read('STC', [usual('C-1')]));

  it('a row that vanished is marked with the day, and stays so', () => {
    const first = run([read('SKHCN', [usual('B-2')]), read('STC', [usual('C-1')])], before);
    expect(first.rows[0]?.marks).toEqual([{ kind: 'vanished', since: today }]);
    expect(first.issues.map(({ rule, taskCode }) => [rule, taskCode])).toEqual([['V61', 'B-1']]);
    expect(first.rowFacts.vanished).toBe(1);
    const later = contextOf({ today: today + 5, now: today + 5.4 });
    const second = run([unchanged('SKHCN'), leftOut('STC')], recordsOf(first.rows), {}, later);
    expect(second.rows[0]?.marks).toEqual([{ kind: 'vanished', since: today }]);
  });

  it('a row that comes back loses its mark', () => {
    const gone = run([read('SKHCN', [usual('B-2')])], before);
    const back = run([read('SKHCN', [usual('B-1'), usual('B-2')]), read('STC', [usual('C-1')])], recordsOf(gone.rows));
    expect(back.rows.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('a task moved to another unit keeps its row', () => {
    const { rows, issues } = run([read('SKHCN', [usual('B-1')]), read('STC', [usual('C-1'), usual('B-2')])], before);
    expect(rows[1]).toMatchObject({ code: 'B-2', unitCode: 'STC', source: 'STC', marks: [] });
    expect(rows[1]?.record?.rowNumber).toBe(3);
    expect(issues).toEqual([]);
  });

  it('a unit that could not be read keeps its last good rows, marked with their age and judged today', () => {
    const readAt = today - 3;
    const later = contextOf({ today: day('02/01/2026'), now: day('02/01/2026') + 0.3 });
    const { rows } = run([leftOut('SKHCN', readAt), read('STC', [usual('C-1')], later)], before, {}, later);
    expect(rows[0]).toMatchObject({ isFresh: false, marks: [{ kind: 'outdated', readAt }] });
    expect(rows[0]?.task.status).toBe('overdue');
    expect(rows[2]?.marks).toEqual([]);
  });

  it('rows of a unit whose file has not changed stand as they are', () => {
    const { rows } = run([unchanged('SKHCN'), unchanged('STC')], before);
    expect(rows.map(({ code, isFresh, marks }) => [code, isFresh, marks])).toEqual([
      ['B-1', false, []],
      ['B-2', false, []],
      ['C-1', false, []],
    ]);
  });

  it('rows of a unit that is no longer in the directory stay', () => {
    const { rows } = run([read('SKHCN', [usual('B-1'), usual('B-2')])], before);
    expect(rows[2]).toMatchObject({ code: 'C-1', marks: [{ kind: 'outdated', readAt: undefined }] });
  });
});

describe('a code used twice', () => {
  const before = masterOf(read('STC', [usual('C-1', { lead: stc.name })]));

  it('stays with the unit that had it, whatever the order of reading', () => {
    const { rows, issues, rowFacts } = run(
      [read('SKHCN', [usual('C-1')]), read('STC', [usual('C-1', { lead: stc.name })])],
      before,
    );
    expect(rows.map(({ code, unitCode }) => [code, unitCode])).toEqual([['C-1', 'STC']]);
    expect(issues).toEqual([
      expect.objectContaining({
        rule: 'V04',
        unitCode: 'SKHCN',
        facts: { code: 'C-1', otherUnit: 'STC', otherSheet: 'STC', otherRow: 2 },
      }),
    ]);
    expect(rowFacts.duplicates).toBe(1);
  });

  it.each([unchanged('STC'), leftOut('STC')])(
    'stays with the unit that had it while that one is not read',
    (outcome) => {
      const { rows, issues } = run([read('SKHCN', [usual('C-1')]), outcome], before);
      expect(rows.map(({ unitCode }) => unitCode)).toEqual(['STC']);
      expect(issues.map(({ rule, unitCode }) => [rule, unitCode])).toEqual([['V04', 'SKHCN']]);
    },
  );

  it('in the master itself leaves the copied row alone and reports it', () => {
    const [record] = before as [MasterRecord];
    const { rows, issues } = run(
      [read('STC', [usual('C-1', { lead: stc.name })])],
      [record, { ...record, rowNumber: 9 }],
    );
    expect(rows).toHaveLength(1);
    expect(issues.map(({ rule, place }) => [rule, place.sheetTitle, place.rowNumber])).toEqual([
      ['V04', 'Tổng hợp', 9],
    ]);
  });
});

describe('a row that may be secret', () => {
  function secretIssue(unitCode: string, sketch: CellsSketch) {
    const [task] = tasksOf(unitCode, [sketch]);
    if (task === undefined) throw new Error('no task');
    return {
      rule: 'V52',
      severity: 'error' as const,
      unitCode,
      taskCode: task.code,
      place: placeOf(task.place, task.rowNumber, 'title'),
      key: 'title' as const,
      facts: {},
    };
  }

  it('does not enter the master', () => {
    const sketch = usual('B-1', { title: 'TỐI MẬT' });
    const { rows, rowFacts } = run([read('SKHCN', [sketch])], [], { issues: [secretIssue('SKHCN', sketch)] });
    expect(rows).toEqual([]);
    expect(rowFacts.blocked).toBe(1);
  });

  it('leaves the last good values there', () => {
    const before = masterOf(read('SKHCN', [usual('B-1')]));
    const sketch = usual('B-1', { note: 'TỐI MẬT' });
    const { rows } = run([read('SKHCN', [sketch])], before, { issues: [secretIssue('SKHCN', sketch)] });
    expect(rows[0]).toMatchObject({ isFresh: false, marks: [{ kind: 'blocked', rule: 'V52' }] });
    expect(JSON.stringify(rows[0]?.task.cells)).not.toContain('MẬT');
  });
});
