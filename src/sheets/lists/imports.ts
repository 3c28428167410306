import type { Moment } from '../../core/time/day';
import type { Row } from '../../core/values/cell';
import { findHeadings } from '../tables/headings';
import { importsColumns } from '../tables/imports-columns';
import type { Request } from '../v4';
import { appendTableRows } from './appended-row';

/** What became of one row of a source. */
export interface ImportLine {
  readonly at: Moment;
  /** File and sheet. */
  readonly source: string;
  readonly row: number;
  readonly kind: string;
  readonly contents: string;
  readonly code: string;
  readonly unit: string;
  readonly result: string;
  readonly note: string;
}

/** Adds lines to `Nhập liệu`, below what stands there. */
export function planImportLines(sheetId: number, firstRows: readonly Row[], lines: readonly ImportLine[]): Request[] {
  const reading = findHeadings(firstRows, importsColumns);
  const usual = Object.fromEntries(importsColumns.map(({ key }, index) => [key, index]));
  const columnIndex = 'headings' in reading ? reading.headings.columnIndex : usual;
  return appendTableRows(
    sheetId,
    importsColumns,
    columnIndex,
    lines.map((line) => ({ ...line })),
  );
}
