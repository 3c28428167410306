import type { Book } from '../book/book';
import type { Writer } from '../book/guard';
import { restoreSnapshot, takeSnapshot } from '../book/snapshot';
import {
  type Drive,
  type DriveClock,
  type DriveFile,
  mayChange,
  mayOpen,
  SPREADSHEET_MIME_TYPE,
  touchFile,
} from '../drive/drive';
import { settleFormulas } from '../formulas/settle';
import { asApiError, notFound, permissionDenied, unsupportedDocument } from './error';

/** Who calls. */
export interface Caller {
  readonly email: string;
}

/** What the Sheets and Drive faces stand on. */
export interface ApiWorld {
  readonly drive: Drive;
  readonly clock: DriveClock;
  /** Takes what the host could not bring up to date. */
  readonly gaps?: Set<string>;
  readonly keepsUnfrozenInSight?: boolean;
}

export interface OpenBook {
  readonly file: DriveFile;
  readonly book: Book;
  readonly writer: Writer;
}

/** The spreadsheet with this id, or Google's error: 404 unknown, 403 no access, 400 not a Google spreadsheet. */
export function openBook(world: ApiWorld, spreadsheetId: string, caller: Caller): OpenBook {
  const file = world.drive.files.get(spreadsheetId);
  if (file === undefined) throw notFound();
  if (!mayOpen(file, caller.email)) throw permissionDenied();
  const { book } = file;
  if (book === undefined || file.problem !== undefined || file.mimeType !== SPREADSHEET_MIME_TYPE) {
    throw unsupportedDocument();
  }
  settleFormulas(book, world.clock.now(), world.gaps);
  const isViewer = !mayChange(file, caller.email);
  return {
    file,
    book,
    writer: {
      email: caller.email,
      owner: file.owner,
      ...(isViewer && { isViewer }),
      ...(world.keepsUnfrozenInSight === true && { keepsUnfrozenInSight: true }),
    },
  };
}

/** Runs a change that happens wholly or not at all, and marks the file as changed when it happened. */
export function changeBook<T>(world: ApiWorld, open: OpenBook, change: () => T): T {
  if (open.writer.isViewer === true) throw permissionDenied();
  const before = takeSnapshot(open.book);
  let result: T;
  try {
    result = change();
  } catch (error) {
    restoreSnapshot(open.book, before);
    throw asApiError(error);
  }
  touchFile(open.file, world.clock);
  return result;
}
