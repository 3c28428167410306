/** What a spreadsheet does by telling its active sheet. */
const SHARED =
  /^(autoResizeColumn|deleteColumns?|deleteRows?|getColumnWidth|getFrozenColumns|getFrozenRows|getRowHeight|getSheetId|getSheetName|getSheetValues|hideColumn|hideRow|insert(Column|Row)s?(After|Before)|isColumnHiddenByUser|isRowHidden(ByFilter|ByUser)|setColumnWidth|setFrozenColumns|setFrozenRows|setRowHeight|sort|unhideColumn|unhideRow)$/;

type Told = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export function toldActiveSheet(member: string) {
  if (!SHARED.test(member)) return undefined;
  return function told(this: unknown, ...args: readonly unknown[]): unknown {
    return ((this as { getActiveSheet(): object }).getActiveSheet() as Told)[member]?.(...args);
  };
}

export const READ_THERE = `getColumnWidth getFrozenColumns getFrozenRows getRowHeight getSheetValues isColumnHiddenByUser isRowHiddenByFilter
  isRowHiddenByUser`;
export const WRITTEN_THERE = `autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows hideColumn hideRow insertColumnAfter
  insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore setColumnWidth
  setFrozenColumns setFrozenRows setRowHeight sort unhideColumn unhideRow`;
