import { describe, expect, it } from 'vitest';
import type { Tracker } from '../../../src/app/ports/tracker';
import { assessDuties } from '../../../src/app/registers/assess-duties';
import type { SubmissionStatement } from '../../../src/core/duties/submission';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { noRuleSettings } from '../../../src/core/rules/catalogue';
import type { Cell, Row } from '../../../src/core/values/cell';
import { submissionsColumns } from '../../../src/sheets/tables/submission-columns';
import { contextOf, day, skhcn, stc } from '../../core/consolidate/fixtures';
import { register } from './assessed';

const today = day('13/10/2025');
const row = (cells: { [key: string]: Cell }): Row => submissionsColumns.map(({ key }) => cells[key] ?? '');

function assess(
  { own, rows = [], outcomes }: { own?: SubmissionStatement; rows?: Row[]; outcomes?: UnitOutcome[] } = {},
  registers = [register('duties', [])],
) {
  const grid = (title: string, own_: readonly Row[]) => ({ spreadsheetId: 'tracker', sheetId: 3, title, rows: own_ });
  const tracker = {
    context: contextOf({ today, now: today + 0.5 }),
    grids: new Map([
      ['submissions', grid('Nộp báo cáo', [submissionsColumns.map(({ vi }) => vi), ...rows])],
      ['units', grid('Đơn vị', [])],
    ]),
    unitsColumns: {},
    ruleSettings: noRuleSettings,
  } as unknown as Tracker;
  const read: UnitOutcome = { kind: 'read', unitCode: 'STC', readAt: today, source: '', tasks: [], own };
  return assessDuties(tracker, outcomes ?? [read], registers, () => day('01/10/2025'));
}

const said = (over: Partial<SubmissionStatement> = {}): SubmissionStatement => ({
  kind: 'submitted',
  by: 'An',
  at: today,
  codes: [],
  ...over,
});

describe('what a unit states above its table', () => {
  const written = { unit: stc.name, state: 'Đã nộp', at: today, by: 'An' };

  it.each<[string, Row[], number]>([
    ['is said already where the row says it', [row(written)], 0],
    ['is said already whenever in the day', [row({ ...written, at: today + 0.4 })], 0],
    ['is said already under the code of the monthly report', [row({ ...written, duty: 'BC00-2025-10' })], 0],
    ['is news where the row is of another day', [row({ ...written, at: today - 1 })], 1],
    ['is news where the row says another thing', [row({ ...written, state: 'Không phát sinh' })], 1],
    ['is news where the row is another unit’s', [row({ ...written, unit: skhcn.name })], 1],
    ['is news where the row is of another report', [row({ ...written, duty: 'BC05' })], 1],
    ['is news where nothing is written', [], 1],
  ])('%s', (_, rows, count) => {
    expect(assess({ own: said(), rows })?.stated).toHaveLength(count);
  });

  it('is an answer for each report that it names', () => {
    expect(assess({ own: said({ codes: ['BC05', 'BC06'] }) })?.stated).toEqual(
      ['BC05', 'BC06'].map((code) => ({
        unitCode: 'STC',
        codes: [code],
        period: '',
        kind: 'submitted',
        hasErrors: false,
        at: today,
        by: 'An',
        symbol: '',
        returnedOn: undefined,
        rowNumber: undefined,
      })),
    );
  });

  it('without a day is none, and of a table that was not read nothing is known', () => {
    expect(assess({ own: said({ at: undefined }) })?.stated).toEqual([]);
    const leftOut: UnitOutcome = { kind: 'leftOut', unitCode: 'STC', reason: 'noAccess', facts: {}, readAt: undefined };
    expect(assess({ outcomes: [leftOut] })?.stated).toEqual([]);
    const unchanged: UnitOutcome = { kind: 'unchanged', unitCode: 'STC', readAt: today, own: said() };
    expect(assess({ outcomes: [unchanged] })?.stated).toHaveLength(1);
  });
});

describe('the monthly report', () => {
  const owedBy = (outcomes: UnitOutcome[]) => assess({ outcomes })?.reports.map(({ unitCode }) => unitCode) ?? [];

  it('is owed by units that take part', () => {
    const outcomes: UnitOutcome[] = [
      { kind: 'read', unitCode: 'STC', readAt: today, source: '', tasks: [] },
      { kind: 'absent', unitCode: 'SKHCN' },
    ];
    expect(new Set(owedBy(outcomes))).toEqual(new Set(['STC']));
  });

  it('is handed in by a row, and then open no more', () => {
    const open = (rows: Row[]) => assess({ rows })?.open.filter(({ unitCode }) => unitCode === 'STC').length ?? 0;
    expect(open([row({ unit: stc.name, state: 'Đã nộp', at: today - 1 })])).toBe(open([]) - 1);
    expect(open([row({ unit: stc.name, state: 'Đã nộp', at: today + 1 })])).toBe(open([]));
  });
});

it('duties are nobody’s where the tracker keeps none', () => {
  expect(assess({}, [])).toBeUndefined();
});
