import { isSame } from '../../core/register/settle-items';
import type { Answer, OwedReport } from '../../core/report-duties/answers';
import { periodName } from '../../core/report-duties/duty-periods';
import { builtInCode } from '../../core/report-duties/read-duties';
import { cellText, hasText } from '../../core/tasks/task-text';
import { registerMessages } from '../../i18n/registers/messages';
import { planSubmissions, type SubmissionEntry } from '../../sheets/lists/submissions';
import { type CellChange, writeCells } from '../../sheets/requests/requests';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';

/** The writes that keep `Nộp báo cáo` up: the state of each answer, and rows for what units state above their tables. */
export function planAnswers({ tracker, duties }: Assessment): Request[] {
  if (duties?.table === undefined) return [];
  const { context, grids } = tracker;
  const words = registerMessages(context.settings.language).duties;
  const { place, rows } = duties.table;
  // The word of a state is of the language of its table, as in every table; sentences are of the setting's.
  const stateIn = registerMessages(place.english === true ? 'en' : 'vi').duties.state;
  const byRow = new Map<number, OwedReport>();
  for (const report of duties.reports) {
    const rowNumber = report.answer?.rowNumber;
    if (rowNumber !== undefined) byRow.set(rowNumber, report);
  }
  const changes: CellChange[] = [];
  for (const { rowNumber, cells } of rows) {
    const report = byRow.get(rowNumber);
    const unknown = codesUnknown(cellText(cells.duty), duties.dutyCodes);
    const match = context.directory.match(cellText(cells.unit));
    const wanted = {
      status: report === undefined ? '' : stateIn(report),
      check: [
        ...(unknown.length === 0 ? [] : [words.unknownDuty(unknown)]),
        ...(match.kind === 'one' || !hasText(cells.unit) ? [] : [words.unknownUnit(cellText(cells.unit))]),
      ].join('\n'),
    };
    for (const [key, value] of Object.entries(wanted)) {
      const columnIndex = place.columnIndex[key];
      if (columnIndex !== undefined && !isSame(value, cells[key]))
        changes.push({ rowIndex: rowNumber - 1, columnIndex, value });
    }
  }
  const grid = grids.get('submissions');
  const entries = duties.stated.flatMap((answer) => toEntries(answer, duties.reports, stateIn, place.english));
  return [
    ...writeCells(place.sheetId, changes),
    ...(grid === undefined || entries.length === 0 ? [] : planSubmissions(place.sheetId, grid.rows, entries)),
  ];
}

function codesUnknown(text: string, known: ReadonlySet<string>): readonly string[] {
  return text.split(/[;,\s]+/).filter((code) => code !== '' && !known.has(code.toUpperCase().split('-')[0] ?? ''));
}

/** A line that answers no report that is owed is left where it stands. */
function toEntries(
  answer: Answer,
  reports: readonly OwedReport[],
  stateOf: (report: OwedReport) => string,
  isEnglish: boolean | undefined,
): SubmissionEntry[] {
  return reports.flatMap((report): SubmissionEntry[] => {
    if (report.answer !== answer) return [];
    const { unitName, dutyCode, period } = report;
    const state = answer.kind === 'submitted' ? 'submitted' : 'nothingToReport';
    const duty = dutyCode === builtInCode ? '' : dutyCode;
    return [
      {
        unitName,
        duty,
        period: periodName(period, isEnglish),
        state,
        by: answer.by,
        at: answer.at,
        note: '',
        status: stateOf(report),
      },
    ];
  });
}
