import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { BOUND_FILE } from '../scopes';
import { apply, gridRange, type Place } from './place';
import { colorOf, writeValues } from './range-write';

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class RangeListService {
  readonly fileId: string | undefined;
  readonly #places: readonly Place[];

  constructor(places: readonly Place[]) {
    this.#places = places;
    this.fileId = places[0]?.file.id;
  }

  getRanges(): object[] {
    return this.#places.map((place) => place.objects.range(place));
  }

  clearContent(): RangeListService {
    return this.#each((place) =>
      apply(place, { updateCells: { range: gridRange(place), fields: 'userEnteredValue' } }),
    );
  }

  setBackground(color: string | null): RangeListService {
    const backgroundColor = colorOf(color);
    const cell = { userEnteredFormat: backgroundColor === undefined ? {} : { backgroundColor } };
    const fields = 'userEnteredFormat.backgroundColor';
    return this.#each((place) => apply(place, { repeatCell: { range: gridRange(place), cell, fields } }));
  }

  setValue(value: unknown): RangeListService {
    return this.#each((place) => {
      const { top, left, bottom, right } = place.rect;
      writeValues(
        place,
        Array.from({ length: bottom - top }, () => new Array<unknown>(right - left).fill(value)),
      );
    });
  }

  #each(change: (place: Place) => void): RangeListService {
    for (const place of this.#places) change(place);
    return this;
  }
}

export const rangeListClass: ClassDefinition = {
  type: 'Spreadsheet.RangeList',
  name: 'RangeList',
  service: 'SpreadsheetApp',
  of: RangeListService,
  effects: effects({ write: 'clearContent setBackground setValue' }),
  needs: () => BOUND_FILE,
};
