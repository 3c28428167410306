import type { Unit } from '../../core/directory/unit';
import type { RegisterName } from '../../core/register/register';
import type { Language } from '../../core/settings/settings';
import { bodyRange } from '../layout/sheet/plan-columns';
import { planTable } from '../layout/sheet/plan-table';
import { planMoneyUnit } from '../layout/sheet/plan-title-block';
import { sheetSpec } from '../layout/sheet/sheet-specs';
import type { LayoutTexts } from '../layout/sheet/texts';
import { sheetIdFor } from '../layout/state/sheet-ids';
import { newSheetState } from '../layout/state/workbook-state';
import { registerSheets, tabColumnsOf } from '../registers/register-sheets';
import { setValidation } from '../requests/format-requests';
import { markSheet } from '../requests/sheet-marks';
import { addSheet } from '../requests/sheet-requests';
import { sheetTitle } from '../tables/sheet-names';
import type { Request } from '../v4';

export interface RegisterTabOptions {
  readonly name: RegisterName;
  /** Whose file it is. */
  readonly unit: Pick<Unit, 'name'>;
  readonly language: Language;
  readonly texts: LayoutTexts;
  /** Ids that the file's sheets have. */
  readonly sheetIds: ReadonlySet<number>;
}

/** Makes a register's tab in a unit's own file: marked, laid out, and what the office writes under a warning. Nobody but the file's people could be locked out there. */
export function planRegisterTab({ name, unit, language, texts, sheetIds }: RegisterTabOptions): Request[] {
  const sheetId = sheetIdFor(`tab ${name}`, sheetIds);
  const title = sheetTitle(name, language);
  const columns = tabColumnsOf(name);
  const spec = { ...sheetSpec(name), columns };
  const { rowCount, tabColour } = spec;
  const sheet = newSheetState(sheetId, title, rowCount, columns.length);
  const isMoney = registerSheets[name].register.isMoney === true;
  const titleRows = isMoney ? 1 : 0;
  const { requests, table } = planTable(sheet, spec, { language, texts, units: undefined, titleRows });
  const unitColumn = table?.places.get('unit');
  return [
    addSheet(sheetId, title, { rowCount, columnCount: columns.length, tabColor: tabColour }),
    markSheet(sheetId, name),
    ...(isMoney ? planMoneyUnit(sheetId, texts.moneyUnit) : []),
    ...requests,
    ...(table === undefined || unitColumn === undefined
      ? []
      : [
          setValidation(bodyRange(table, unitColumn, unitColumn + 1), {
            type: 'ONE_OF_LIST',
            values: [unit.name],
            strict: false,
            help: undefined,
          }),
        ]),
  ];
}
