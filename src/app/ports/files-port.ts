import type { Row } from '../../core/values/cell';
import type { MetadataJson } from '../../sheets/requests/sheet-marks';
import type { Request, SheetGrid } from '../../sheets/v4';

/** A file as Drive lists it. */
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly modifiedTime: string;
  readonly trashed: boolean;
}

export interface FilePage {
  readonly files: readonly ListedFile[];
  readonly nextPageToken: string | undefined;
}

/** One sheet of another spreadsheet: the one named, else the first that people see. */
export interface FileToRead {
  readonly fileId: string;
  readonly sheetName: string | undefined;
  /** Every sheet of the file, whatever its name: one request as well. */
  readonly isWhole?: boolean;
}

/** A sheet of a file that was read whole. */
export interface FileTab extends SheetGrid {
  readonly isHidden: boolean;
  readonly rowCount: number;
  readonly metadata: readonly MetadataJson[];
}

export interface FileSheet {
  readonly fileTitle: string;
  /** The sheet that was asked for, else the first that people see. */
  readonly grid: SheetGrid;
  /** Where no sheet was named: the others that people see. */
  readonly others?: readonly SheetGrid[];
  /** Of a file that was read whole: all its sheets in their order; `grid` is the first that people see. */
  readonly tabs?: readonly FileTab[] | undefined;
}

export interface NamedSheetId {
  readonly sheetId: number;
  readonly title: string;
  readonly metadata: readonly MetadataJson[];
}

export interface FileWrite {
  readonly fileId: string;
  readonly requests: readonly Request[];
  /** Sheets whose cells the answer gives, as they stand after the write. */
  readonly shownSheets?: readonly string[];
}

/** Google's answer about one file; status 0 when no answer came at all. */
export type FileAnswer<Value> =
  | { readonly isOk: true; readonly value: Value }
  | { readonly isOk: false; readonly status: number; readonly message: string };

/** Other spreadsheets and the Drive they lie in, over REST. What is asked together runs in parallel; answers come in the order asked. @throws only when the API is off for the project. */
export interface FilesPort {
  /** A page of up to 1,000 of the spreadsheets that the account sees. */
  list(pageToken: string | undefined): FileAnswer<FilePage>;
  read(files: readonly FileToRead[]): readonly FileAnswer<FileSheet>[];
  /** The marked sheet of each file, and nothing else of it; `others` are further ones. Without such a sheet the grid has no title. */
  readMarked(fileIds: readonly string[], mark: readonly [key: string, value: string]): readonly FileAnswer<FileSheet>[];
  /** The first sheet of each file as its cells show it, by Drive, whose quota is far wider; refused without the scope `drive.readonly`. */
  exportFirstSheets(fileIds: readonly string[]): readonly FileAnswer<readonly (readonly string[])[]>[];
  /** One sheet of another spreadsheet as v4 JSON, by a field mask that may reach into cells; the first shown one without a name. */
  inspect(file: FileToRead, fields: string): FileAnswer<unknown>;
  /** The sheets of each file, in their order, with what is kept with them unseen. */
  sheets(fileIds: readonly string[]): readonly FileAnswer<readonly NamedSheetId[]>[];
  /** One atomic batch for each file; the answer has the rows of each sheet asked for. */
  write(writes: readonly FileWrite[]): readonly FileAnswer<readonly (readonly Row[])[]>[];
}
