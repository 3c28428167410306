import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { rectOf } from '../../../book/rect';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { ServiceError } from '../../../runs/exceptions';
import { BOUND_FILE } from '../../scopes';
import { apply, gridRange, type Place, sheetOf } from '../place';
import { fromCondition, toCondition } from '../rules/boolean-criteria';
import type { SheetPlace } from '../sheet/sheet-lines';
import { FilterCriteriaService } from './filter-criteria';

type BasicFilter = sheets_v4.Schema$BasicFilter;
type Criteria = sheets_v4.Schema$FilterCriteria;

/** https://developers.google.com/apps-script/reference/spreadsheet/filter; columns count from 1 on the sheet. */
export class FilterService {
  readonly fileId: string;
  readonly #place: SheetPlace;

  constructor(place: SheetPlace) {
    this.#place = place;
    this.fileId = place.file.id;
  }

  getColumnFilterCriteria(column: number): FilterCriteriaService | null {
    const found = this.#criteria(this.#indexOf(column));
    if (found === undefined) return null;
    const test = found.condition === undefined ? undefined : fromCondition(found.condition, this.#place);
    return new FilterCriteriaService({ test, hiddenValues: found.hiddenValues ?? [] });
  }

  getRange(): object {
    const rect = rectOf(this.#filter().range ?? {}, sheetOf(this.#place).grid);
    return this.#place.objects.range({ ...this.#place, rect });
  }

  remove(): void {
    apply(this.#place, { clearBasicFilter: { sheetId: this.#place.sheetId } });
  }

  removeColumnFilterCriteria(column: number): FilterService {
    return this.setColumnFilterCriteria(column, null);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService | null): FilterService {
    const index = this.#indexOf(column);
    const filterSpecs = this.#specs().filter(({ columnIndex }) => columnIndex !== index);
    if (criteria !== null) filterSpecs.push({ columnIndex: index, filterCriteria: this.#json(criteria) });
    return this.#set({ filterSpecs });
  }

  sort(column: number, isAscending: boolean): FilterService {
    const sortSpecs = [{ dimensionIndex: this.#indexOf(column), sortOrder: isAscending ? 'ASCENDING' : 'DESCENDING' }];
    return this.#set({ filterSpecs: this.#specs(), sortSpecs });
  }

  #json({ criteria: { test, hiddenValues } }: FilterCriteriaService): Criteria {
    return {
      ...(test !== undefined && { condition: toCondition(test, this.#place) }),
      ...(hiddenValues.length > 0 && { hiddenValues: [...hiddenValues] }),
    };
  }

  #filter(): BasicFilter {
    const { basicFilter } = sheetOf(this.#place);
    if (basicFilter === undefined) throw new ServiceError('Filter not found');
    return basicFilter;
  }

  #criteria(index: number): Criteria | undefined {
    return this.#specs().find(({ columnIndex }) => columnIndex === index)?.filterCriteria;
  }

  /** Both of v4's ways to write criteria down. */
  #specs(): sheets_v4.Schema$FilterSpec[] {
    const { criteria, filterSpecs = [] } = this.#filter();
    const older = Object.entries(criteria ?? {}).map(([column, filterCriteria]) => ({
      columnIndex: Number(column),
      filterCriteria,
    }));
    return [
      ...older.filter(({ columnIndex }) => !filterSpecs.some((spec) => spec.columnIndex === columnIndex)),
      ...filterSpecs,
    ];
  }

  #indexOf(column: number): number {
    const { left, right } = rectOf(this.#filter().range ?? {}, sheetOf(this.#place).grid);
    if (column - 1 < left || column > right) throw new ServiceError('Column is not within the filter range.');
    return column - 1;
  }

  #set(change: BasicFilter): FilterService {
    const { range = {} } = this.#filter();
    apply(this.#place, { setBasicFilter: { filter: { range, ...change } } });
    return this;
  }
}

export function filterOf(place: SheetPlace): FilterService | null {
  return sheetOf(place).basicFilter === undefined ? null : new FilterService(place);
}

/** A sheet has one filter at most. */
export function createFilter(place: Place): FilterService {
  if (sheetOf(place).basicFilter !== undefined) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  apply(place, { setBasicFilter: { filter: { range: gridRange(place) } } });
  return new FilterService(place);
}

export const filterClass: ClassDefinition = {
  type: 'Spreadsheet.Filter',
  name: 'Filter',
  service: 'SpreadsheetApp',
  of: FilterService,
  effects: effects({
    read: 'getColumnFilterCriteria getRange',
    write: 'remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  }),
  needs: () => BOUND_FILE,
};
