import { describe, expect, it } from 'vitest';
import { listOutcomes } from '../../../src/app/judging/list-outcomes';
import type { UnitMemory } from '../../../src/app/memory/unit-memory';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import type { SubmissionStatement } from '../../../src/core/duties/submission';
import { contextOf, tasksOf, today, unit, usual } from '../../core/consolidate/fixtures';
import { gridOf, tableOf } from '../editing/sheet';

const now = today + 0.5;
const stc = unit('STC', 'Sở Tài chính', 1);
const snv = unit('SNV', 'Sở Nội vụ', 2);
const tasks = tasksOf('STC', [usual('A')]);
const grid = gridOf([{ code: 'A', title: 'Việc A' }]);
const read: UnitTable = { kind: 'read', unit: stc, grid, table: tableOf(grid) };
const file = { fileId: 'tep', title: 'Tệp STC', source: '', modifiedMs: undefined, knowsSheetId: true };

function outcome(
  unitTable: UnitTable,
  { memory, stated }: { readonly memory?: UnitMemory; readonly stated?: SubmissionStatement } = {},
) {
  const tracker = { unitTables: [unitTable], context: contextOf({ now, today }) } as unknown as Tracker;
  const [one] = listOutcomes(
    tracker,
    new Map([['STC', tasks]]),
    new Map(stated === undefined ? [] : [['STC', stated]]),
    new Map(memory === undefined ? [] : [['STC', memory]]),
  );
  return one;
}

const said = (at: number | undefined, codes: readonly string[] = []): SubmissionStatement => ({
  kind: 'submitted',
  by: 'An',
  at,
  codes,
});
const knownFile = { source: '', modifiedMs: 0, rowCount: 1, owesWrite: false };
const remembered = (statement?: SubmissionStatement): UnitMemory => ({ readAt: now - 2, file: knownFile, statement });

describe('a table that was read', () => {
  it('gives its tasks now, under the name of its sheet or of its file', () => {
    const plain = { kind: 'read', unitCode: 'STC', readAt: now, tasks, own: undefined, uncounted: undefined };
    expect(outcome(read)).toEqual({ ...plain, source: 'STC', statement: undefined });
    expect(outcome({ ...read, file })).toMatchObject({ source: 'Tệp STC' });
    expect(outcome(read, { stated: said(now) })).toMatchObject({ statement: said(now), own: undefined });
  });
});

describe('a file that has not changed', () => {
  const unchanged: UnitTable = { kind: 'unchanged', unit: stc };

  it('stands as it was read last, with what it stated', () => {
    expect(outcome(unchanged, { memory: remembered(said(now - 2)) })).toEqual({
      kind: 'unchanged',
      unitCode: 'STC',
      readAt: now - 2,
      statement: said(now - 2),
      own: said(now - 2),
      uncounted: undefined,
    });
    expect(outcome(unchanged)).toMatchObject({ kind: 'unchanged', readAt: now, statement: undefined });
  });

  it.each<[string, SubmissionStatement, object]>([
    [
      'of no day counts for nothing',
      said(undefined),
      { statement: undefined, own: undefined, uncounted: said(undefined) },
    ],
    ['of a day to come counts for nothing', said(today + 1), { statement: undefined, uncounted: said(today + 1) }],
    ['of the end of this day counts', said(today + 0.9), { statement: said(today + 0.9), uncounted: undefined }],
    [
      'of another report says nothing of the month',
      said(today, ['BC05']),
      { statement: undefined, own: said(today, ['BC05']) },
    ],
    [
      'that names the month’s report counts',
      said(today, ['BC05', 'BC00-2025-10']),
      { statement: said(today, ['BC05', 'BC00-2025-10']) },
    ],
  ])('with a statement %s', (_, statement, expected) => {
    expect(outcome(unchanged, { memory: remembered(statement) })).toMatchObject(expected);
  });

  it.each([
    [now - 1, now - 1],
    [now - 3, now - 2],
  ])('states what was said last, in the file or by the menu at %f', (at, last) => {
    expect(outcome(unchanged, { memory: remembered(said(now - 2)), stated: said(at) })).toMatchObject({
      statement: { at: last },
    });
  });

  it('is as good as one that this run has not come to, where the master has its rows', () => {
    expect(outcome({ kind: 'inFile', unit: stc }, { memory: remembered() })?.kind).toBe('unchanged');
    expect(outcome({ kind: 'inFile', unit: stc }, { memory: { ...remembered(), file: undefined } })).toEqual({
      kind: 'leftOut',
      unitCode: 'STC',
      reason: 'notReached',
      facts: {},
      readAt: now - 2,
    });
  });
});

describe('a table that could not be used', () => {
  const missing = {
    kind: 'missing',
    key: 'title',
    heading: 'Nội dung nhiệm vụ',
    rowNumber: 1,
    isAlike: false,
  } as const;
  const headings = (problems: readonly object[], over: object = {}) =>
    ({ kind: 'headings', unit: stc, grid, problems, isUnfinished: false, ...over }) as unknown as UnitTable;
  const heading = (text: string, columnIndex: number) => ({ text, columnIndex });

  it.each<[string, UnitTable, object]>([
    [
      'its sheet is missing',
      { kind: 'sheetMissing', unit: stc, sheetName: 'Việc' },
      { reason: 'sheetMissing', facts: { sheet: 'Việc' } },
    ],
    [
      'another unit has it',
      { kind: 'sharedSource', unit: stc, other: snv, sheetName: 'Việc' },
      { reason: 'sharedSource', facts: { sheet: 'Việc', other: 'Sở Nội vụ' } },
    ],
    [
      'its file said no',
      { kind: 'unusable', unit: stc, reason: 'noAccess', facts: { file: 'Tệp' } },
      { reason: 'noAccess', facts: { file: 'Tệp' } },
    ],
    ['it has no headings', headings([{ kind: 'noHeadings' }]), { reason: 'noHeadings', facts: { sheet: 'STC' } }],
    ['nothing is known of its headings', headings([]), { reason: 'noHeadings', facts: { sheet: 'STC' } }],
    [
      'it has none in a file',
      headings([{ kind: 'noHeadings' }], { file }),
      { reason: 'noHeadings', facts: { file: 'Tệp STC', sheet: 'STC' } },
    ],
    [
      'it is a table of another kind',
      headings([{ kind: 'foreignTable', heading: 'STT' }]),
      { reason: 'foreignTable', facts: { sheet: 'STC', found: 'STT' } },
    ],
    [
      'a heading stands twice',
      headings([{ kind: 'duplicate', heading: 'Thời hạn', rowNumber: 2, second: heading('Thời hạn', 4) }]),
      { reason: 'headingDuplicate', facts: { sheet: 'STC', column: 'Thời hạn', cell: 'E2' } },
    ],
    [
      'a heading is missing',
      headings([{ ...missing, now: undefined }]),
      { reason: 'headingMissing', facts: { sheet: 'STC', column: 'Nội dung nhiệm vụ' } },
    ],
    [
      'another heading stands in its place',
      headings([{ ...missing, now: heading('Việc', 1) }]),
      { reason: 'headingMissing', facts: { sheet: 'STC', column: 'Nội dung nhiệm vụ', found: 'Việc', cell: 'B1' } },
    ],
  ])('because %s', (_, table, expected) => {
    expect(outcome(table)).toEqual({ kind: 'leftOut', unitCode: 'STC', readAt: undefined, ...expected });
  });

  it('has the age of its last good reading', () => {
    expect(outcome({ kind: 'sheetMissing', unit: stc, sheetName: '' }, { memory: remembered() })).toMatchObject({
      readAt: now - 2,
    });
  });
});

describe('a line of the directory', () => {
  it('without a table takes no part', () => {
    expect(outcome({ kind: 'absent', unit: stc })).toEqual({ kind: 'absent', unitCode: 'STC' });
  });

  it.each<[string, object | undefined, object]>([
    ['not looked at', undefined, { kind: 'lower', readAt: now }],
    ['counted', { publication: { moment: now - 1 }, left: undefined, ids: [] }, { kind: 'lower', readAt: now - 1 }],
    [
      'left out with its last good figures',
      { publication: { moment: now - 9 }, left: { reason: 'noAccess', facts: { file: 'Xã' } }, ids: [] },
      { kind: 'leftOut', reason: 'noAccess', facts: { file: 'Xã' }, readAt: now - 9, isLower: true },
    ],
    [
      'left out without any',
      { publication: undefined, left: { reason: 'noReport', facts: {} }, ids: [] },
      { kind: 'leftOut', reason: 'noReport', facts: {}, readAt: undefined, isLower: true },
    ],
  ])('that is a tracker is %s', (_, judged, expected) => {
    expect(outcome({ kind: 'lower', unit: stc, judged } as UnitTable)).toEqual({ unitCode: 'STC', ...expected });
  });
});
