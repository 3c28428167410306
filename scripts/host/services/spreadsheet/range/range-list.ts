import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { BOUND_FILE } from '../../scopes';
import { apply, gridRange, type Place } from '../place';
import { select } from '../select';
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

  activate(): RangeListService {
    select(...this.#places);
    return this;
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

/** What a list does by telling each of its ranges. */
const SHARED =
  /^(check|uncheck|insertCheckboxes|removeCheckboxes|clear|clearDataValidations|clearFormat|clearNote|breakApart|set(FontColor|FontFamily|FontLine|FontSize|FontStyle|FontWeight|Formula|FormulaR1C1|HorizontalAlignment|Note|NumberFormat|VerticalAlignment|Wrap|WrapStrategy|BackgroundRGB|Border|ShowHyperlink|TextDirection|TextRotation|VerticalText)|trimWhitespace)$/;

type Told = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

function forEachRange(member: string) {
  return function told(this: unknown, ...args: readonly unknown[]): unknown {
    for (const range of (this as RangeListService).getRanges()) (range as Told)[member]?.(...args);
    return this;
  };
}

export const rangeListClass: ClassDefinition = {
  type: 'Spreadsheet.RangeList',
  name: 'RangeList',
  service: 'SpreadsheetApp',
  of: RangeListService,
  effects: effects({
    write: `clear clearContent clearDataValidations clearFormat clearNote breakApart setBackground setFontColor setFontFamily setFontLine
      setFontSize setFontStyle setFontWeight setFormula setHorizontalAlignment setNote setNumberFormat setValue
      setVerticalAlignment setWrap setWrapStrategy setFormulaR1C1 check uncheck insertCheckboxes removeCheckboxes
      setBackgroundRGB setBorder setShowHyperlink setTextDirection setTextRotation setVerticalText trimWhitespace`,
  }),
  alike: (member) => (SHARED.test(member) ? forEachRange(member) : undefined),
  needs: () => BOUND_FILE,
};
