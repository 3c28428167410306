import type { Book } from '../../../scripts/host/book/book';
import type { Bundle } from '../../../scripts/host/bundle';
import { callFromPage } from '../../../scripts/host/runs/page-call';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import type { FixtureTable } from '../../core/import/source-table';
import { createSmallTracker, type SmallTracker } from '../small-tracker';
import { addTable } from './book-of-table';

type Table = Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>;

/** A tracker of three departments with people's own table on a sheet beside. */
export function trackerWith(bundle: Bundle, ...tables: readonly Table[]): SmallTracker {
  const tracker = createSmallTracker(bundle);
  const file = tracker.workspace.drive.files.get('theo-doi');
  for (const table of tables) addTable(file?.book as Book, table);
  return tracker;
}

/** A page calls a function; the answer is what the page gets. */
export function call(workspace: Workspace, bundle: Bundle, name: string, request: object): RunResult {
  return callFromPage(workspace, bundle, name, [request]);
}

export function answerOf<Answer>(result: RunResult): Answer {
  if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
  return result.value as Answer;
}

export function openPage(workspace: Workspace, bundle: Bundle): RunResult {
  return runFunction(workspace, bundle, 'importTable');
}

/** Rows of a unit's table as objects by heading. */
export function tasksOf(tracker: SmallTracker, title: string): Record<string, unknown>[] {
  const rows = tracker.rows(title);
  const at = rows.findIndex((row) => row.includes('Nội dung nhiệm vụ'));
  const headings = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
}
