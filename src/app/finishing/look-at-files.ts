import type { RegisterName } from '../../core/register/register';
import type { Pace } from '../../core/time/pace';
import { findLandmarks, hasMoved, type Landmarks, registerLandmarks } from '../../sheets/standing/landmarks';
import { taskColumns } from '../../sheets/tables/columns';
import type { Request, SheetGrid } from '../../sheets/v4';
import { askInWaves } from '../files/ask-in-waves';
import { findTab } from '../files/register-tabs';
import type { FilePlan } from '../planning/plan-entries';
import type { FileSheet } from '../ports/files-port';
import type { Ports } from '../ports/ports';

/** What a last look into files tells, in the wave before they are written to. */
export interface LookAtFiles {
  /** Their columns and rows stand as they were read; the requests are for the sheet that was found. */
  readonly standing: readonly FilePlan[];
  /** They do not, or cannot be read now. */
  readonly moved: readonly FilePlan[];
  /** Which tabs of registers those files have of which only the first sheet was read, by file id. */
  readonly tabs: ReadonlyMap<string, readonly RegisterName[]>;
}

export interface LookOptions {
  readonly pace: Pace;
  readonly untilMs: number;
  /** Registers that may have tabs: a file is read whole for them, with one request for all that is written in it. */
  readonly registers?: readonly RegisterName[];
}

/** Reads the tables again that are about to be written to; a file that the time did not suffice for is in neither list. */
export function lookAtFiles(
  ports: Ports,
  plans: readonly FilePlan[],
  { pace, untilMs, registers = [] }: LookOptions,
): LookAtFiles {
  const isWhole = registers.length > 0;
  const asks = plans.flatMap((plan) =>
    (isWhole ? plan.tables.slice(0, 1) : plan.tables).map((table) => ({ plan, table })),
  );
  const answers = askInWaves(ports, asks, {
    ask: (some) =>
      ports.files.read(
        some.map(({ plan: { file }, table: { grid } }) => ({
          fileId: file.fileId,
          // An export does not tell the sheet's name or id: it is the first one.
          sheetName: file.knowsSheetId ? grid.title : undefined,
          isWhole,
        })),
      ),
    pace,
    untilMs,
  });
  const standing: FilePlan[] = [];
  const moved: FilePlan[] = [];
  const tabs = new Map<string, readonly RegisterName[]>();
  for (const plan of plans) {
    const found = asks.flatMap((ask, index) => (ask.plan === plan ? [{ ...ask, answer: answers[index] }] : []));
    if (found.some(({ answer }) => answer === undefined)) continue;
    const sheets = found.flatMap(({ answer }) => (answer?.isOk === true ? [answer.value] : []));
    const first = sheets[0];
    const { file } = plan;
    const all = file.knowsSheetId ? undefined : first?.tabs;
    if (all !== undefined)
      tabs.set(
        file.fileId,
        registers.filter((name) => findTab(all, name) !== undefined),
      );
    if (first === undefined || sheets.length < found.length || isElsewhere(plan, sheets)) moved.push(plan);
    else standing.push(file.knowsSheetId ? plan : onSheet(plan, first.grid));
  }
  return { standing, moved, tabs };
}

function isElsewhere({ file, tables, tabs }: FilePlan, sheets: readonly FileSheet[]): boolean {
  const found = sheets.flatMap(({ grid, tabs: all }): readonly SheetGrid[] => all ?? [grid]);
  const now = new Map(found.map((grid) => [grid.sheetId, grid.rows]));
  const first = sheets[0]?.grid.rows;
  const hasGone = (landmarks: Landmarks | undefined, rows: SheetGrid['rows'] | undefined): boolean =>
    landmarks === undefined || rows === undefined || hasMoved(landmarks, rows);
  return (
    tables.some(({ grid }) =>
      hasGone(findLandmarks(grid, taskColumns, ['code', 'title']), file.knowsSheetId ? now.get(grid.sheetId) : first),
    ) || tabs.some(({ grid, columns }) => hasGone(registerLandmarks(grid, columns), now.get(grid.sheetId)))
  );
}

function onSheet(plan: FilePlan, { sheetId }: SheetGrid): FilePlan {
  return { ...plan, requests: plan.requests.map((request) => moveRequest(request, sheetId)) };
}

function moveRequest(request: Request, sheetId: number): Request {
  const { updateCells } = request as { updateCells?: { start: object } };
  return updateCells === undefined
    ? request
    : { updateCells: { ...updateCells, start: { ...updateCells.start, sheetId } } };
}
