import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { createBuilder } from '../charts/chart-builder';
import type { EmbeddedChartService } from '../charts/embedded-chart';
import { chartsOf, insertChart, removeChart, updateChart } from '../charts/sheet-charts';
import { noneOf } from '../file/lost';
import { type BandingService, bandingsOf } from '../parts/banding';
import { addMetadata, type DeveloperMetadataService, metadataOf } from '../parts/developer-metadata';
import { type FilterService, filterOf } from '../parts/filter';
import { foldAll, type GroupService, groupAt, groupDepth, isControlAfter, MAX_DEPTH } from '../parts/group';
import { DeveloperMetadataFinderService } from '../parts/metadata-finder';
import type { ConditionalFormatRuleService } from '../rules/conditional-format';
import { conditionalFormatsOf, setConditionalFormats } from '../rules/conditional-json';
import { setSheet } from './sheet-lines';
import { SheetRowsColumns } from './sheet-rows-columns';

/** What lies over a sheet's cells: charts, rules of format, bands, groups, the filter, developer metadata. */
export class SheetParts extends SheetRowsColumns {
  addDeveloperMetadata(...args: readonly unknown[]): this {
    addMetadata(this.place, { sheetId: this.place.sheetId }, args);
    return this;
  }

  clearConditionalFormatRules(): void {
    setConditionalFormats(this.place, []);
  }

  collapseAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(0);
  }

  collapseAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(0);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.place);
  }

  expandAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(MAX_DEPTH);
  }

  expandAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(MAX_DEPTH);
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    foldAll(this.place, 'COLUMNS', depth);
    return this;
  }

  expandRowGroupsUpToDepth(depth: number): this {
    foldAll(this.place, 'ROWS', depth);
    return this;
  }

  getBandings(): BandingService[] {
    return bandingsOf(this.place);
  }

  getCharts(): EmbeddedChartService[] {
    return chartsOf(this.place);
  }

  getColumnGroup(column: number, depth: number): GroupService {
    return groupAt(this.place, 'COLUMNS', column, depth);
  }

  getColumnGroupControlPosition(): EnumValue {
    return togglePosition(isControlAfter(this.place, 'COLUMNS'));
  }

  getColumnGroupDepth(column: number): number {
    return groupDepth(this.place, 'COLUMNS', column);
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return conditionalFormatsOf(this.place);
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataOf(
      this.place,
      ({ locationType, sheetId }) => locationType === 'SHEET' && (sheetId ?? 0) === this.place.sheetId,
    );
  }

  getFilter(): FilterService | null {
    return filterOf(this.place);
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDrawings(): never[] {
    return noneOf(this.place, 'drawings', 'Sheet.getDrawings');
  }

  getImages(): never[] {
    return noneOf(this.place, 'pictures', 'Sheet.getImages');
  }

  getPivotTables(): never[] {
    return noneOf(this.place, 'pivot tables', 'Sheet.getPivotTables');
  }

  getSlicers(): never[] {
    return noneOf(this.place, 'slicers', 'Sheet.getSlicers');
  }

  /** Nobody fills a form into a sheet here. */
  getFormUrl(): null {
    return null;
  }

  getRowGroup(row: number, depth: number): GroupService {
    return groupAt(this.place, 'ROWS', row, depth);
  }

  getRowGroupControlPosition(): EnumValue {
    return togglePosition(isControlAfter(this.place, 'ROWS'));
  }

  getRowGroupDepth(row: number): number {
    return groupDepth(this.place, 'ROWS', row);
  }

  insertChart(chart: EmbeddedChartService): void {
    insertChart(this.place, chart);
  }

  newChart(): object {
    return createBuilder('');
  }

  removeChart(chart: EmbeddedChartService): void {
    removeChart(this.place, chart);
  }

  setColumnGroupControlPosition(position: EnumValue): this {
    const columnGroupControlAfter = position.value === 'AFTER';
    setSheet(this.place, { gridProperties: { columnGroupControlAfter } }, 'gridProperties.columnGroupControlAfter');
    return this;
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRuleService[]): void {
    setConditionalFormats(this.place, rules);
  }

  setRowGroupControlPosition(position: EnumValue): this {
    const rowGroupControlAfter = position.value === 'AFTER';
    setSheet(this.place, { gridProperties: { rowGroupControlAfter } }, 'gridProperties.rowGroupControlAfter');
    return this;
  }

  updateChart(chart: EmbeddedChartService): void {
    updateChart(this.place, chart);
  }
}

function togglePosition(isAfter: boolean): EnumValue {
  return enumValue('Spreadsheet.GroupControlTogglePosition', isAfter ? 'AFTER' : 'BEFORE');
}
