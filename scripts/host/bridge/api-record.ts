import { googleTypes, membersOf } from './google-types';

/**
 * What `Sheets.newGridRange()` and its like give: an object to fill, by its properties or by `setSheetId(…)`, which gives the object back.
 * In JSON it is its properties alone.
 */
export class ApiRecord {
  /** @param type in `@types/google-apps-script`: `Sheets.Schema.GridRange`. */
  constructor(readonly type: string) {}

  get fields(): readonly string[] {
    return [...membersOf(googleTypes(), this.type)].flatMap(([name, { kind }]) => (kind === 'property' ? [name] : []));
  }
}
