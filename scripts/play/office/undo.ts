import { restoreSnapshot, takeSnapshot } from '../../host/book/snapshot';
import { touchFile } from '../../host/drive/drive';
import { bookOf, type Desk, type Seat } from './play-desk';

const KEPT = 50;

/** Remembers how things stood before a person's deed, unless nothing comes of it. A snapshot shares its rows until they are written. */
export function remembering<T>(desk: Desk, { user, file }: Seat, work: () => T): T {
  const book = bookOf(desk.workspace, file);
  const step = book === undefined ? undefined : { user, book, before: takeSnapshot(book) };
  const result = work();
  if (step !== undefined) desk.undo.push(step);
  if (desk.undo.length > KEPT) desk.undo.shift();
  return result;
}

/**
 * Takes the person's last deed back. False when there is none, or when somebody else, or a script that was started by itself, has worked on the
 * spreadsheet since: their work is not taken back with it.
 */
export function undoLast({ workspace, undo }: Desk, { user, file: fileId }: Seat): boolean {
  const last = undo.at(-1);
  if (last === undefined || last.user !== user || last.book !== bookOf(workspace, fileId)) return false;
  undo.pop();
  restoreSnapshot(last.book, last.before);
  const file = workspace.drive.files.get(fileId);
  if (file !== undefined) touchFile(file, workspace.clock);
  return true;
}
