import type { Pace } from '../../core/time/pace';
import { findLandmarks, hasMoved } from '../../sheets/standing/landmarks';
import { taskColumns } from '../../sheets/tables/columns';
import type { Request, SheetGrid } from '../../sheets/v4';
import { askInWaves } from '../files/ask-in-waves';
import type { FilePlan } from '../planning/plan-entries';
import type { FileAnswer, FileSheet, Ports } from '../ports/ports';
import type { ReadTable } from '../ports/tracker';

/** What a last look into files tells, in the wave before they are written to. */
export interface LookAtFiles {
  /** Their columns and rows stand as they were read; the requests are for the sheet that was found. */
  readonly standing: readonly FilePlan[];
  /** They do not, or cannot be read now. */
  readonly moved: readonly FilePlan[];
}

/** Reads the tables again that are about to be written to; a file that the time did not suffice for is in neither list. */
export function lookAtFiles(ports: Ports, plans: readonly FilePlan[], pace: Pace, untilMs: number): LookAtFiles {
  const asks = plans.flatMap((plan) => plan.tables.map((table) => ({ plan, table })));
  const answers = askInWaves(ports, asks, {
    ask: (some) =>
      ports.files.read(
        some.map(({ plan: { file }, table: { grid } }) => ({
          fileId: file.fileId,
          // An export does not tell the sheet's name or id: it is the first one.
          sheetName: file.knowsSheetId ? grid.title : undefined,
        })),
      ),
    pace,
    untilMs,
  });
  const standing: FilePlan[] = [];
  const moved: FilePlan[] = [];
  for (const plan of plans) {
    const found = asks.flatMap((ask, index) => (ask.plan === plan ? [{ ...ask, answer: answers[index] }] : []));
    if (found.some(({ answer }) => answer === undefined)) continue;
    const [first] = found;
    if (first?.answer?.isOk !== true || found.some(({ table, answer }) => isElsewhere(table, answer))) moved.push(plan);
    else standing.push(plan.file.knowsSheetId ? plan : onSheet(plan, first.answer.value.grid));
  }
  return { standing, moved };
}

function isElsewhere({ grid }: ReadTable, answer: FileAnswer<FileSheet> | undefined): boolean {
  if (answer?.isOk !== true) return true;
  const landmarks = findLandmarks(grid, taskColumns, ['code', 'title']);
  return landmarks === undefined || hasMoved(landmarks, answer.value.grid.rows);
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
