/** Where a cell is, for a link. */
export interface LinkTarget {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** `J12`, `12:12`; '' for the sheet as a whole. */
  readonly range: string;
}

/** The address that jumps to a cell: inside the workbook without leaving it, else in the other file. */
export function linkTo({ spreadsheetId, sheetId, range }: LinkTarget, ownId: string): string {
  const fragment = `#gid=${sheetId}${range === '' ? '' : `&range=${range}`}`;
  return spreadsheetId === ownId
    ? fragment
    : `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/edit${fragment}`;
}
