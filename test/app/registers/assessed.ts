import type { AssessedItem, AssessedRegister } from '../../../src/app/registers/assess-registers';
import type { ItemCells } from '../../../src/core/register/item';
import type { RegisterName } from '../../../src/core/register/register';
import { registerSheets } from '../../../src/sheets/registers/register-sheets';
import { itemOf } from '../../core/register/item-fixtures';

type Row = Partial<AssessedItem> & { readonly code?: string; readonly cells?: ItemCells };

/** A register as a run has judged it, on the sheet 7. */
export function register(name: RegisterName, rows: readonly Row[], sheetId = 7): AssessedRegister {
  return {
    table: { name, kind: registerSheets[name], sheet: { place: { sheetId } } },
    rows: rows.map(({ code = '', cells = {}, ...over }) => ({
      item: itemOf(cells, { code }),
      state: '',
      isWithheld: false,
      ...over,
    })),
  } as unknown as AssessedRegister;
}

export const codesOf = (items: readonly { readonly code: string }[] = []) => items.map(({ code }) => code);
