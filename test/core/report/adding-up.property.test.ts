import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostDocuments } from '../../../src/core/report/breakdowns';
import { buildReport } from '../../../src/core/report/build-report';
import type { ReportRow } from '../../../src/core/report/counting/report-row';
import type { Report } from '../../../src/core/report/report';
import { statuses } from '../../../src/core/tasks/status';
import type { TaskKey } from '../../../src/core/tasks/task';
import type { Cell } from '../../../src/core/values/cell';
import { type CellsSketch, context, tasksOf, today, units } from '../consolidate/fixtures';

const noFacts = { vanished: 0, unitGone: 0, blocked: 0, duplicates: 0, assignedChanges: 0, withoutCode: 0 };

function reportOn(sketches: readonly CellsSketch[]): Report {
  const tasks = tasksOf('SKHCN', sketches);
  return buildReport({ tasks, outcomes: [], problems: new Map(), rowFacts: noFacts, asOf: context.now }, context);
}

const oneOf = (...cells: readonly Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...cells);
const someDay = fc.integer({ min: today - 60, max: today + 60 });

/** Rows as people leave them: right, wrong and blank in every column that decides a status. */
const anyRow: fc.Arbitrary<CellsSketch> = fc.record<{ [key in TaskKey]?: Cell }>({
  title: oneOf('Nhiệm vụ', ''),
  field: oneOf('KHCN', 'CĐS; ĐMST', 'Lạ', undefined),
  source: fc.oneof(
    oneOf('139/KH-UBND', '57-NQ/TW; 190/KH-UBND', undefined),
    fc.integer({ min: 1, max: 60 }).map((number) => `${number}/QĐ-UBND`),
  ),
  lead: oneOf(...units.map(({ name }) => name), 'Sở Lạ', 'Sở Tài chính; Sở Khoa học và Công nghệ', undefined),
  partners: oneOf('Sở Tài chính', 'VP; STC', undefined),
  dueText: fc.oneof(someDay, oneOf('quý IV/2025', 'thường xuyên', 'chờ hướng dẫn', '31/02/2026', undefined)),
  extendedTo: fc.oneof(someDay, oneOf(undefined)),
  extensionBasis: oneOf('5600/UBND-ĐMPT', undefined),
  progress: oneOf('Chưa triển khai', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng', 'Hủy', 'lạ', undefined),
  doneOn: fc.oneof(someDay, oneOf('hôm qua', undefined)),
  evidence: oneOf('12/BC-SKHCN', undefined),
  difficulty: oneOf('Thiếu kinh phí', undefined),
  updatedAt: fc.oneof(someDay, oneOf(undefined)),
});

const someRows = fc.array(anyRow, { maxLength: 120 });

function sumOfStatuses({ byStatus }: ReportRow): number {
  return statuses.reduce((sum, status) => sum + byStatus[status], 0);
}

function sumOf(rows: readonly ReportRow[], value: (row: ReportRow) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}

const breakdowns = ['byUnit', 'byField', 'byDocument', 'bySource', 'byQuarter'] as const;

describe('the counts of a report', () => {
  it('add up to the total in every line of every breakdown', () => {
    fc.assert(
      fc.property(someRows, (sketches) => {
        const report = reportOn(sketches);
        for (const row of [report.total, ...breakdowns.flatMap((breakdown) => report[breakdown] as ReportRow[])]) {
          expect(sumOfStatuses(row)).toBe(row.total + row.byStatus.cancelled);
          expect(row.done + row.open + row.byStatus.regular + row.byStatus.suspended).toBe(row.total);
          expect(row.doneRate.numerator).toBeLessThanOrEqual(row.doneRate.denominator);
          expect(row.onTimeRate.numerator).toBeLessThanOrEqual(row.onTimeRate.denominator);
        }
        expect(sumOfStatuses(report.total)).toBe(sketches.length);
      }),
    );
  });

  it.each(breakdowns)('give the same total status by status when summed %s', (breakdown) => {
    fc.assert(
      fc.property(someRows, (sketches) => {
        const report = reportOn(sketches);
        const rows: readonly ReportRow[] = report[breakdown];
        for (const status of statuses) {
          expect(sumOf(rows, ({ byStatus }) => byStatus[status])).toBe(report.total.byStatus[status]);
        }
        expect(sumOf(rows, ({ openDifficulties }) => openDifficulties)).toBe(report.total.openDifficulties);
      }),
    );
  });

  it('agree with the lists beside the table', () => {
    fc.assert(
      fc.property(someRows, (sketches) => {
        const { ageing, overdue, total } = reportOn(sketches);
        expect(ageing.upTo7 + ageing.from8To30 + ageing.over30).toBe(total.byStatus.overdue);
        expect(overdue.items.length + overdue.hidden).toBe(total.byStatus.overdue);
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someRows, (sketches) => {
        const forth = reportOn(sketches);
        const back = reportOn([...sketches].reverse());
        expect(back.total).toEqual(forth.total);
        expect(back.byUnit).toEqual(forth.byUnit);
        expect(back.byQuarter).toEqual(forth.byQuarter);
      }),
    );
  });

  it('share one line among the documents beyond the longest list, and still add up', () => {
    const sketches = Array.from({ length: 100 }, (_, index) => ({ title: 'x', source: `${index + 1}/QĐ-UBND` }));
    const { byDocument, total } = reportOn([...sketches, { title: 'x' }]);
    expect(byDocument).toHaveLength(mostDocuments + 1);
    expect(sumOf(byDocument, (row) => row.total)).toBe(total.total);
  });
});
