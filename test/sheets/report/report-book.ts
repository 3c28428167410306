import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { buildReport } from '../../../src/core/report/build-report';
import type { Report } from '../../../src/core/report/report';
import { reportWords } from '../../../src/i18n/report/messages';
import { layOutReport } from '../../../src/sheets/report/lay-out';
import { planReport, type ReportPlan } from '../../../src/sheets/report/writing/plan-report';
import { readReportFacts, reportFields } from '../../../src/sheets/report/writing/report-sheet-facts';
import {
  type CellsSketch,
  context,
  contextOf,
  read,
  stc,
  tasksOf,
  today,
  usual,
} from '../../core/consolidate/fixtures';
import { createWorkbook, type Workbook } from '../workbook';

export const reportId = 700;
const noFacts = { vanished: 0, unitGone: 0, blocked: 0, duplicates: 0, assignedChanges: 0, withoutCode: 0 };
const outcomes: UnitOutcome[] = [
  read('VP', []),
  read('SKHCN', []),
  { kind: 'leftOut', unitCode: 'STC', reason: 'noAccess', facts: { file: 'tep-stc' }, readAt: today - 3 },
  { kind: 'absent', unitCode: 'X' },
];

export function reportOn(sketches: readonly CellsSketch[], asOf = context.now): Report {
  const within = contextOf({ now: asOf });
  const tasks = tasksOf('SKHCN', sketches, within);
  return buildReport({ tasks, outcomes, problems: new Map(), rowFacts: noFacts, asOf }, within);
}

export function newBook(rows = 60, columns = 26): Workbook {
  return createWorkbook({ title: 'Báo cáo', sheetId: reportId, rows, columns });
}

export function plan(book: Workbook, report: Report, language: 'vi' | 'en' = 'vi'): ReportPlan {
  const facts = readReportFacts(book.describe(reportFields), reportId, book.read(reportId).rows);
  if (facts === undefined) throw new Error('no report sheet');
  return planReport(layOutReport(report, reportWords(language), 30), facts);
}

export function show(book: Workbook, report: Report, language: 'vi' | 'en' = 'vi'): ReportPlan {
  const made = plan(book, report, language);
  book.apply([...made.requests, ...made.stamp]);
  return made;
}

export const usualRows = (count: number): CellsSketch[] =>
  Array.from({ length: count }, (_, index) =>
    usual(`B-${index}`, {
      dueText: today - 20 + index * 3,
      lead: index % 3 === 0 ? stc.name : 'Sở KH&CN',
      ...(index % 4 === 0 ? { difficulty: 'Chưa bố trí được kinh phí', proposal: 'Đề nghị bổ sung dự toán' } : {}),
    }),
  );
