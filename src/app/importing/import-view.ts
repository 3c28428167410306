import { type ImportKey, importKeys, type RowKind } from '../../core/import/proposal/proposal';
import { progressWords } from '../../core/tasks/progress/progress';
import { shortenText } from '../../core/text/text';
import type { CellNamer } from '../../i18n/import/catalogue';
import { importMessages, recognitionMessages } from '../../i18n/import/messages';
import { cellName, columnLetters } from '../../sheets/requests/a1';
import type { ImportDesk } from './import-desk';
import { sumUp } from './import-sums';
import { findObstacles } from './obstacles';

/** What the page shows of an import before it is done: plain data, for `google.script.run`. */
export interface ImportView {
  readonly sheet: string;
  readonly source: string;
  readonly headingRows: readonly number[];
  readonly year: number | null;
  readonly tables: readonly string[];
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly key: string;
    readonly sure: number;
    readonly reason: string;
    readonly examples: readonly string[];
  }[];
  readonly keys: readonly { readonly key: ImportKey; readonly label: string }[];
  readonly counts: readonly { readonly kind: RowKind; readonly label: string; readonly rows: number }[];
  readonly account: readonly {
    readonly row: number;
    readonly kind: RowKind;
    readonly label: string;
    readonly text: string;
  }[];
  readonly questions: readonly {
    readonly cell: string;
    readonly kind: string;
    readonly text: string;
    readonly row: number;
    readonly value: string;
  }[];
  readonly understood: readonly string[];
  readonly preview: readonly (readonly string[])[];
  readonly undecided: readonly { readonly lead: string; readonly rows: number }[];
  /** Words of progress, and days, that were not understood. */
  readonly unread: readonly { readonly kind: 'progress' | 'days'; readonly text: string; readonly rows: number }[];
  readonly progressWords: readonly string[];
  readonly withoutLead: number;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly withoutSheet: readonly string[];
  readonly differences: readonly string[];
  readonly obstacles: readonly string[];
  readonly sums: string;
}

const previewKeys: readonly ImportKey[] = ['title', 'lead', 'dueText', 'progress', 'doneOn', 'evidence'];
const previewRows = 10;
const mostDifferences = 50;

export function viewOf(desk: ImportDesk): ImportView {
  const { proposal, plan, rows, assessment } = desk;
  const { settings, directory } = assessment.tracker.context;
  const words = importMessages(settings.language);
  const sentences = recognitionMessages(settings.language);
  const nameOf: CellNamer = ({ row, column }) => cellName(row + 1, column);
  const kinds = Object.keys(words.kinds) as RowKind[];
  return {
    sheet: proposal.sheet,
    source: desk.sourceName,
    headingRows: proposal.headingRows,
    year: proposal.year ?? null,
    tables: proposal.tables.map(({ headingRow, title }) => words.table(headingRow, title)),
    columns: proposal.columns.map(({ columnIndex, heading, key, confidence, reason, examples }) => ({
      column: columnLetters(columnIndex),
      heading,
      key: key ?? '',
      sure: Math.round(confidence * 100),
      reason: words.reasons[reason],
      examples: examples.map((text) => shortenText(text, 60)),
    })),
    keys: importKeys.map((key) => ({ key, label: words.keys[key] })),
    counts: kinds.map((kind) => ({
      kind,
      label: words.kinds[kind],
      rows: proposal.rows.filter((row) => row.kind === kind).length,
    })),
    account: proposal.rows.map(({ rowNumber, kind, label }) => ({
      row: rowNumber,
      kind,
      label: words.kinds[kind],
      text: shortenText(label, 90),
    })),
    questions: proposal.questions.map((question) => ({
      cell: nameOf(question.cell),
      kind: question.kind,
      text: sentences.question(question, nameOf),
      row: question.cell.row + 1,
      value: 'text' in question ? question.text : '',
    })),
    understood: proposal.understood.map(({ key, from, to, rows: count }) =>
      words.understood(words.keys[key], from, to, count),
    ),
    preview: rows
      .filter(({ row }) => row.kind === 'task')
      .slice(0, previewRows)
      .map(({ row, unitCode }) => [
        String(row.rowNumber),
        ...previewKeys.map((key) => String(row.values[key] ?? '')),
        unitCode ?? '',
      ]),
    undecided: plan.undecided,
    unread: proposal.questions.flatMap((question) =>
      question.kind === 'unknownProgress' || question.kind === 'unreadDay'
        ? [
            {
              kind: question.kind === 'unreadDay' ? ('days' as const) : ('progress' as const),
              text: question.text,
              rows: question.cells.length,
            },
          ]
        : [],
    ),
    progressWords: Object.values(progressWords).map(([vi, en]) => (settings.language === 'en' ? en : vi)),
    withoutLead: plan.withoutLead,
    units: directory.units.map(({ code, name }) => ({ code, name })),
    withoutSheet: desk.unitsWithoutSheet.map(({ name }) => name),
    differences: rows
      .flatMap(({ row, known }) =>
        (known?.differences ?? []).map(({ key, now, source }) =>
          words.difference(
            row.rowNumber,
            known?.task.code ?? '',
            words.keys[key as ImportKey],
            String(now ?? ''),
            String(source),
          ),
        ),
      )
      .slice(0, mostDifferences),
    obstacles: findObstacles(desk),
    sums: words.sums(sumUp(desk, new Set())),
  };
}
