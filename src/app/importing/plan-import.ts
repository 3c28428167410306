import { storedCells } from '../../core/consolidate/stored-cells';
import type { ImportKey, ProposedRow } from '../../core/import/proposal/proposal';
import { readTask } from '../../core/tasks/read-task';
import type { TaskCells } from '../../core/tasks/task';
import { shortenText } from '../../core/text/text';
import type { Cell } from '../../core/values/cell';
import { guideTexts } from '../../i18n/guide/messages';
import type { CellNamer } from '../../i18n/import/catalogue';
import { importMessages, recognitionMessages } from '../../i18n/import/messages';
import { planNewSheets } from '../../sheets/layout/plan-new-sheets';
import { newTaskColumns } from '../../sheets/layout/sheet/sheet-specs';
import { appendTableRows } from '../../sheets/lists/appended-row';
import { type ImportLine, planImportLines } from '../../sheets/lists/imports';
import { cellName } from '../../sheets/requests/a1';
import { writeCells } from '../../sheets/requests/requests';
import { taskColumns } from '../../sheets/tables/columns';
import { unitsColumns } from '../../sheets/tables/system-columns';
import type { Request } from '../../sheets/v4';
import type { FileParcel } from '../finishing/add-to-files';
import type { ReadTable } from '../ports/tracker';
import type { ImportDesk, ImportRow } from './import-desk';

/** What an import writes: into units' own files, and in one batch here. */
export interface ImportWrites {
  readonly files: readonly FileParcel[];
  readonly here: (refused: ReadonlySet<string>) => readonly Request[];
}

/** Works out everything that an import writes. Codes, rows, new units and sheets, and the account go into one batch, which Google takes wholly or not at all. */
export function planImport(desk: ImportDesk): ImportWrites {
  const { tracker } = desk.assessment;
  const tables = new Map(
    tracker.unitTables.flatMap((table): [string, ReadTable][] =>
      table.kind === 'read' ? [[table.unit.code, table]] : [],
    ),
  );
  const { language, modules } = tracker.context.settings;
  const imports = tracker.grids.get('imports');
  const made = planNewSheets(desk.unitsWithoutSheet, imports === undefined ? ['imports'] : [], {
    language,
    modules,
    texts: guideTexts(language),
    sheetIds: tracker.sheets.map(({ sheetId }) => sheetId),
    directory: tracker.grids.get('units') ?? { spreadsheetId: '', sheetId: 0, title: '', rows: [] },
  });
  const requestsOf = (unitCode: string, rows: readonly ImportRow[]): readonly Request[] => {
    const table = tables.get(unitCode);
    const sheetId = table?.table.place.sheetId ?? made.sheetIds.get(unitCode);
    if (sheetId === undefined) return [];
    const columnIndex = table?.table.place.columnIndex ?? newTaskColumns(modules);
    const added = rows.filter(({ known, task }) => known === undefined && task !== undefined);
    return [
      ...appendTableRows(
        sheetId,
        taskColumns,
        columnIndex,
        added.map((row) => cellsOf(row, desk)),
      ),
      ...planUpdates(
        sheetId,
        columnIndex,
        rows.filter((row) => desk.rewritten.has(row)),
      ),
    ];
  };
  const byUnit = groupByUnit(desk.rows);
  const inFiles = [...byUnit].flatMap(([unitCode, rows]) => {
    const table = tables.get(unitCode);
    if (table?.file === undefined) return [];
    const requests = requestsOf(unitCode, rows);
    return requests.length === 0 ? [] : [{ table, requests }];
  });
  return {
    files: inFiles,
    here: (refused) => [
      ...planNewUnits(desk),
      ...made.requests,
      ...[...byUnit].flatMap(([unitCode, rows]) =>
        tables.get(unitCode)?.file === undefined && !refused.has(unitCode) ? requestsOf(unitCode, rows) : [],
      ),
      ...planImportLines(
        imports?.sheetId ?? made.sheetIds.get('imports') ?? 0,
        imports?.rows ?? [],
        listLines(desk, refused),
      ),
    ],
  };
}

function groupByUnit(rows: readonly ImportRow[]): ReadonlyMap<string, readonly ImportRow[]> {
  const groups = new Map<string, ImportRow[]>();
  for (const row of rows) {
    if (row.unitCode === undefined) continue;
    const group = groups.get(row.unitCode);
    if (group === undefined) groups.set(row.unitCode, [row]);
    else group.push(row);
  }
  return groups;
}

/** The row as it stands in the unit's table, with its code and what the product works out. */
function cellsOf({ task, code }: ImportRow, { context }: ImportDesk): TaskCells {
  if (task === undefined) throw new Error('A row without a task is not written.');
  const { place, rowNumber, cells } = task;
  return storedCells(readTask({ rowNumber, cells: { ...cells, code } }, place, context));
}

function planUpdates(
  sheetId: number,
  columnIndex: { readonly [key: string]: number | undefined },
  rows: readonly ImportRow[],
): Request[] {
  const changes = rows.flatMap(({ known }) =>
    (known?.differences ?? []).flatMap(({ key, source }) => {
      const at = columnIndex[key];
      const rowIndex = (known?.task.rowNumber ?? 1) - 1;
      return at === undefined ? [] : [{ rowIndex, columnIndex: at, value: source }];
    }),
  );
  return writeCells(sheetId, changes);
}

function planNewUnits({ plan, assessment }: ImportDesk): Request[] {
  const grid = assessment.tracker.grids.get('units');
  if (grid === undefined || plan.newUnits.length === 0) return [];
  const { unitsColumns: places } = assessment.tracker;
  const rows = plan.newUnits.map(({ code, name }) => {
    const cells: { readonly [key: string]: Cell } = { code, name, sheetName: code };
    return Object.fromEntries(unitsColumns.map(({ key }) => [key, cells[key]])) as Record<string, Cell>;
  });
  return appendTableRows(grid.sheetId, unitsColumns, places, rows as never);
}

/** The account: every row of the source at the first import, later only what is new or changed. */
function listLines(desk: ImportDesk, refused: ReadonlySet<string>): readonly ImportLine[] {
  const { proposal, sourceName, assessment } = desk;
  const { context, grids } = assessment.tracker;
  const words = importMessages(context.settings.language);
  const before = grids.get('imports')?.rows ?? [];
  const isFirst = !before.some((row) => row.includes(sourceName));
  const rows = new Map(desk.rows.map((row) => [row.row.rowNumber, row]));
  const line = (proposed: ProposedRow): ImportLine | undefined => {
    const row = rows.get(proposed.rowNumber);
    const isRefused = row?.unitCode !== undefined && refused.has(row.unitCode);
    const isUpdated = row !== undefined && desk.rewritten.has(row);
    if (!isFirst && !isUpdated && (row === undefined || row.known !== undefined)) return undefined;
    return {
      at: context.now,
      source: sourceName,
      row: proposed.rowNumber,
      kind: words.kinds[proposed.kind],
      contents: shortenText(proposed.label, 300),
      code: isRefused ? '' : (row?.known?.task.code ?? row?.code ?? ''),
      unit: row?.unitCode ?? '',
      result: row === undefined ? '' : isRefused ? words.results.refused : resultOf(row, isUpdated, words),
      note: row === undefined ? '' : noteOf(row, desk),
    };
  };
  return proposal.rows.flatMap((row) => line(row) ?? []);
}

function resultOf(
  { known, reason }: ImportRow,
  isUpdated: boolean,
  { results }: ReturnType<typeof importMessages>,
): string {
  if (reason !== undefined) return results[reason];
  if (known === undefined) return results.imported;
  return isUpdated ? results.updated : results.known;
}

function noteOf({ doubts, known }: ImportRow, { assessment }: ImportDesk): string {
  const { language } = assessment.tracker.context.settings;
  const words = recognitionMessages(language);
  const keyWords = importMessages(language).keys;
  const nameOf: CellNamer = ({ row, column }) => cellName(row + 1, column);
  const differences = (known?.differences ?? []).map(
    ({ key, now, source }) => `${keyWords[key as ImportKey]}: “${String(now ?? '')}” ≠ “${String(source)}”`,
  );
  return [...doubts.map((doubt) => words.question(doubt, nameOf)), ...differences].join('\n');
}
