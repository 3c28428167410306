import { SPREADSHEETS_CREATED_PER_DAY } from '../../accounting/limits';
import { type ClassDefinition, effects, NO_NEEDS } from '../../bridge/class-definition';
import type { DriveFile } from '../../drive/drive';
import { ServiceError } from '../../runs/exceptions';
import { createSheetsApi } from '../../sheets-api/api';
import { openUi, type UiService } from '../base/ui';
import { authorized, BOUND_FILE, IN_DOCUMENT, SCOPES } from '../scopes';
import { boundFile, type ServiceHost } from '../service-host';
import { ColorBuilderService } from './looks/color';
import { RichTextValueBuilderService } from './looks/rich-text';
import { TextStyleBuilderService } from './looks/text-style';
import { FilterCriteriaBuilderService } from './parts/filter-criteria';
import { asService, type OpenFile, open, type Place, type SpreadsheetObjects } from './place';
import { RangeService } from './range/range';
import type { RangeListService } from './range/range-list';
import { ConditionalFormatRuleBuilderService } from './rules/conditional-format';
import { DataValidationBuilderService } from './rules/data-validation';
import { SheetService } from './sheet/sheet';
import { SpreadsheetService } from './spreadsheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class SpreadsheetAppService {
  readonly #host: ServiceHost;
  readonly #objects: SpreadsheetObjects;
  /** Set for the running call of `openById`, whose price depends on the file. */
  fileId: string | undefined;
  /** What the script made the active one for the rest of its run. */
  #active: SpreadsheetService | undefined;

  constructor(host: ServiceHost, objects: SpreadsheetObjects) {
    this.#host = host;
    this.#objects = objects;
  }

  create(name: string, rows = 1000, columns = 26): SpreadsheetService {
    const { bundle, execution, workspace } = this.#host;
    if (!workspace.quotas.spend(execution.user, 'spreadsheets', SPREADSHEETS_CREATED_PER_DAY, 1)) {
      throw new ServiceError('Service invoked too many times for one day: spreadsheet.');
    }
    const sheets = [{ properties: { title: 'Sheet1', gridProperties: { rowCount: rows, columnCount: columns } } }];
    const { timeZone } = bundle.manifest;
    // As the host's blank spreadsheet: Vietnamese in Vietnam, American elsewhere. Google takes the account's own.
    const locale = timeZone === 'Asia/Ho_Chi_Minh' ? 'vi_VN' : 'en_US';
    const made = asService(() =>
      createSheetsApi(workspace).create(
        { properties: { title: name, timeZone, locale }, sheets },
        { email: execution.user },
      ),
    );
    return this.#open(made.spreadsheetId ?? '');
  }

  /** Nothing is buffered here: every write is done when it is made. Its price is the real one's. */
  flush(): void {}

  getActive(): SpreadsheetService {
    return this.#bound();
  }

  getActiveRange(): object | null {
    return this.#bound().getActiveRange();
  }

  getActiveRangeList(): RangeListService {
    return this.#bound().getActiveRangeList();
  }

  getActiveSheet(): object {
    return this.#bound().getActiveSheet();
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return this.#bound();
  }

  getCurrentCell(): object | null {
    return this.#bound().getCurrentCell();
  }

  getSelection(): object {
    return this.#bound().getSelection();
  }

  getUi(): UiService {
    return openUi(this.#host);
  }

  newColor(): ColorBuilderService {
    return new ColorBuilderService();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService();
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService();
  }

  newFilterCriteria(): FilterCriteriaBuilderService {
    return new FilterCriteriaBuilderService();
  }

  newRichTextValue(): RichTextValueBuilderService {
    return new RichTextValueBuilderService();
  }

  newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService();
  }

  open(file: { readonly fileId: string }): SpreadsheetService {
    return this.#open(file.fileId);
  }

  openById(id: string): SpreadsheetService {
    return this.#open(id);
  }

  openByUrl(url: string): SpreadsheetService {
    const id = /\/d\/([^/?#]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError(`Invalid argument: url`);
    return this.#open(id);
  }

  setActiveRange(range: RangeService): RangeService {
    return range.activate();
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return list.activate();
  }

  setCurrentCell(cell: RangeService): RangeService {
    return cell.activateAsCurrentCell();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: SpreadsheetService): void {
    this.#active = newActiveSpreadsheet;
  }

  setActiveSheet(sheet: SheetService, _restoreSelection = false): SheetService {
    return sheet.activate();
  }

  #bound(): SpreadsheetService {
    return this.#active ?? this.#wrap(boundFile(this.#host));
  }

  #open(id: string): SpreadsheetService {
    this.fileId = id;
    return this.#wrap(open(this.#host, id).file);
  }

  #wrap(file: DriveFile): SpreadsheetService {
    return this.#objects.spreadsheet({ host: this.#host, file, objects: this.#objects }) as SpreadsheetService;
  }
}

/** Objects for the same thing are one object, so that a script may compare them. */
export function spreadsheetObjects(): SpreadsheetObjects {
  const known = new Map<string, object>();
  const keep = (key: string, make: () => object) => {
    const object = known.get(key) ?? make();
    known.set(key, object);
    return object;
  };
  return {
    range: (place: Place) => new RangeService(place),
    sheet: (file: OpenFile, sheetId) => keep(`${file.file.id}/${sheetId}`, () => new SheetService(file, sheetId)),
    spreadsheet: (file: OpenFile) => keep(file.file.id, () => new SpreadsheetService(file)),
  };
}

export const spreadsheetAppClass: ClassDefinition = {
  type: 'Spreadsheet.SpreadsheetApp',
  name: 'SpreadsheetApp',
  of: SpreadsheetAppService,
  effects: effects({ open: 'open openById openByUrl create', flush: 'flush' }),
  needs: (member) => {
    if (/^(open|create$)/.test(member)) return authorized(SCOPES.spreadsheets);
    if (member === 'getUi' || member.startsWith('new')) return NO_NEEDS;
    return member === 'flush' ? IN_DOCUMENT : BOUND_FILE;
  },
};
