import { titleOf } from '../../../book/book';
import { insertDimension } from '../../../book/dimensions';
import { assertRoom } from '../../../book/guard';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { enumValue } from '../../../bridge/enum-value';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { BOUND_FILE } from '../../scopes';
import { type NamedRangeService, namedRangesOf } from '../named-range';
import { apply, bookOf, change, type Place, sheetOf } from '../place';
import { type ProtectionService, protect, protectionsOf } from '../protection';
import type { RangeListService } from '../range/range-list';
import { colorOf, writeValues } from '../range/range-write';
import { makeCurrent, select } from '../select';
import { copySheet } from './copy-sheet';
import { setSheet } from './sheet-lines';
import { SheetParts } from './sheet-parts';

type ClearOptions = { readonly contentsOnly?: boolean; readonly formatOnly?: boolean };
type SpreadsheetLike = { readonly fileId: string };
type RangeLike = { readonly place: Place };

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class SheetService extends SheetParts {
  activate(): SheetService {
    this.place.host.workspace.selection = { sheetId: this.place.sheetId, ranges: ['A1'] };
    return this;
  }

  getNamedRanges(): NamedRangeService[] {
    return namedRangesOf(this.place, this.place.sheetId);
  }

  /** To another file, or to this one: https://developers.google.com/apps-script/reference/spreadsheet/sheet#copyTo(Spreadsheet) */
  copyTo(spreadsheet: SpreadsheetLike): object {
    return copySheet(this.place, spreadsheet.fileId);
  }

  /** Below the last row with content of the whole sheet; the grid grows. */
  appendRow(row: readonly unknown[]): SheetService {
    const sheet = sheetOf(this.place);
    const top = sheet.grid.lastRowWithContent();
    const missing = { rows: top + 1 - sheet.grid.rowCount, columns: row.length - sheet.grid.columnCount };
    change(this.place, ({ book }) => {
      if (missing.rows > 0) {
        assertRoom(book, sheet.grid.columnCount);
        insertDimension(book, sheet, 'ROWS', sheet.grid.rowCount, 1);
      }
      if (missing.columns > 0) insertDimension(book, sheet, 'COLUMNS', sheet.grid.columnCount, missing.columns);
    });
    writeValues({ ...this.place, rect: { top, left: 0, bottom: top + 1, right: row.length } }, [row]);
    return this;
  }

  clear(options: ClearOptions = {}): SheetService {
    if (options.contentsOnly === true) return this.#clear('userEnteredValue');
    return this.#clear(options.formatOnly === true ? 'userEnteredFormat' : 'userEnteredValue,userEnteredFormat');
  }

  clearContents(): SheetService {
    return this.#clear('userEnteredValue');
  }

  clearFormats(): SheetService {
    return this.#clear('userEnteredFormat');
  }

  clearNotes(): SheetService {
    return this.#clear('note');
  }

  hideSheet(): SheetService {
    setSheet(this.place, { hidden: true }, 'hidden');
    return this;
  }

  protect(): ProtectionService {
    // A sheet is protected once: https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect()
    const [known] = protectionsOf(this.place, enumValue('Spreadsheet.ProtectionType', 'SHEET'));
    return known ?? protect(this.place, { sheetId: this.place.sheetId });
  }

  setActiveRange(range: RangeLike): RangeLike {
    return this.#select(range);
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return list.activate();
  }

  setCurrentCell(cell: RangeLike): RangeLike {
    makeCurrent(cell.place);
    return cell;
  }

  setActiveSelection(range: RangeLike | string): RangeLike {
    return this.#select(typeof range === 'string' ? (this.getRange(range) as RangeLike) : range);
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0) throw notImplemented('fewer frozen columns than none');
    setSheet(this.place, { gridProperties: { frozenColumnCount: columns } }, 'gridProperties.frozenColumnCount');
  }

  setFrozenRows(rows: number): void {
    if (rows < 0) throw notImplemented('fewer frozen rows than none');
    setSheet(this.place, { gridProperties: { frozenRowCount: rows } }, 'gridProperties.frozenRowCount');
  }

  setHiddenGridlines(hideGridlines: boolean): SheetService {
    setSheet(this.place, { gridProperties: { hideGridlines } }, 'gridProperties.hideGridlines');
    return this;
  }

  setName(name: string): SheetService {
    const others = bookOf(this.place).sheets.filter((sheet) => sheet !== sheetOf(this.place));
    if (others.some((sheet) => titleOf(sheet).toLowerCase() === name.toLowerCase())) {
      throw new ServiceError('A sheet with this name already exists. Please enter another name.');
    }
    setSheet(this.place, { title: name }, 'title');
    return this;
  }

  setRightToLeft(rightToLeft: boolean): SheetService {
    setSheet(this.place, { rightToLeft }, 'rightToLeft');
    return this;
  }

  setTabColor(color: string | null): SheetService {
    const tabColor = colorOf(color);
    setSheet(
      this.place,
      tabColor === undefined ? {} : { tabColor, tabColorStyle: { rgbColor: tabColor } },
      'tabColor,tabColorStyle',
    );
    return this;
  }

  showSheet(): SheetService {
    setSheet(this.place, { hidden: false }, 'hidden');
    return this;
  }

  /** The heading row is sorted with the others unless it is frozen. */
  sort(column: number, isAscending = true): SheetService {
    const range = { sheetId: this.place.sheetId, startRowIndex: this.getFrozenRows() };
    const sortSpecs = [{ dimensionIndex: column - 1, sortOrder: isAscending ? 'ASCENDING' : 'DESCENDING' }];
    apply(this.place, { sortRange: { range, sortSpecs } });
    return this;
  }

  #clear(fields: string): SheetService {
    apply(this.place, { updateCells: { range: { sheetId: this.place.sheetId }, fields } });
    return this;
  }

  #select(range: RangeLike): RangeLike {
    select(range.place);
    return range;
  }
}

export const sheetClass: ClassDefinition = {
  type: 'Spreadsheet.Sheet',
  name: 'Sheet',
  service: 'SpreadsheetApp',
  of: SheetService,
  effects: effects({
    append: 'appendRow',
    look: 'getIndex getName getSheetName',
    read: `getColumnWidth getFrozenColumns getFrozenRows getLastColumn getLastRow getMaxColumns getMaxRows getProtections getRowHeight
      getSheetValues getTabColor getType
      getBandings getCharts getColumnGroup getColumnGroupDepth getConditionalFormatRules getDeveloperMetadata getFilter getRowGroup getRowGroupDepth
      hasHiddenGridlines isRightToLeft isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser isSheetHidden`,
    write: `copyTo clear clearContents clearFormats clearNotes deleteColumn deleteColumns deleteRow deleteRows hideColumns hideRows
      hideSheet insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore
      insertRows insertRowsAfter insertRowsBefore setColumnWidth setColumnWidths setFrozenColumns setFrozenRows setName
      setRowHeight setRowHeights autoResizeColumn autoResizeColumns autoResizeRows hideColumn hideRow unhideColumn unhideRow
      setTabColor insertColumns moveColumns moveRows protect setHiddenGridlines setRightToLeft setRowHeightsForced showColumns showRows showSheet sort
      addDeveloperMetadata clearConditionalFormatRules collapseAllColumnGroups collapseAllRowGroups expandAllColumnGroups expandAllRowGroups
      expandColumnGroupsUpToDepth expandRowGroupsUpToDepth insertChart removeChart setColumnGroupControlPosition setConditionalFormatRules
      setRowGroupControlPosition updateChart`,
  }),
  needs: () => BOUND_FILE,
};
