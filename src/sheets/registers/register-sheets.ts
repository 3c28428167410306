import { difficulties } from '../../core/difficulties/difficulties';
import { awards } from '../../core/emulation/awards';
import { criteria } from '../../core/emulation/criteria';
import { models } from '../../core/emulation/models';
import { emulationPlans } from '../../core/emulation/plans';
import { scores } from '../../core/emulation/scores';
import { budgetRequests } from '../../core/money/budget-requests';
import { budgets } from '../../core/money/budgets';
import type { ItemSheet } from '../../core/register/item-draft';
import type { Register, RegisterName } from '../../core/register/register';
import { duties } from '../../core/report-duties/duties';
import { reviews } from '../../core/reviews/reviews';
import type { ModuleName } from '../../core/settings/modules';
import { targets } from '../../core/targets/targets';
import type { Column } from '../tables/columns';
import type { HeadingProblem } from '../tables/heading-problems';
import type { SheetKey } from '../tables/sheet-names';
import { readTable } from '../tables/table';
import type { SheetGrid } from '../v4';
import { budgetRequestsColumns, budgetsColumns } from './budget-columns';
import { difficultiesColumns } from './difficulty-columns';
import { dutiesColumns } from './duty-columns';
import {
  awardsColumns,
  criteriaColumns,
  emulationPlansColumns,
  modelsColumns,
  scoresColumns,
} from './emulation-columns';
import { tabColumns } from './register-columns';
import { reviewsColumns } from './review-columns';
import { targetsColumns } from './target-columns';

/** A register and how its table stands in a workbook. */
export interface RegisterSheet {
  readonly register: Register;
  /** Of the sheet in the tracker. */
  readonly columns: readonly Column[];
}

/** Every register, by its name, which is the key of its sheet too. */
export const registerSheets: { readonly [name in RegisterName]: RegisterSheet } = {
  duties: { register: duties as unknown as Register, columns: dutiesColumns },
  difficulties: { register: difficulties as unknown as Register, columns: difficultiesColumns },
  budgets: { register: budgets as unknown as Register, columns: budgetsColumns },
  budgetRequests: { register: budgetRequests as unknown as Register, columns: budgetRequestsColumns },
  targets: { register: targets as unknown as Register, columns: targetsColumns },
  reviews: { register: reviews as unknown as Register, columns: reviewsColumns },
  // Scores are judged by the criteria, which come first.
  criteria: { register: criteria as unknown as Register, columns: criteriaColumns },
  scores: { register: scores as unknown as Register, columns: scoresColumns },
  emulationPlans: { register: emulationPlans as unknown as Register, columns: emulationPlansColumns },
  models: { register: models as unknown as Register, columns: modelsColumns },
  awards: { register: awards as unknown as Register, columns: awardsColumns },
};

export const registerNames = Object.keys(registerSheets) as readonly RegisterName[];

/** The register whose sheet this is; undefined for all other sheets. */
export function registerOf(key: SheetKey): RegisterSheet | undefined {
  return (registerSheets as { readonly [key in SheetKey]?: RegisterSheet })[key];
}

/** The module that brings a sheet; undefined for those that every tracker has. */
export function moduleOf(key: SheetKey): ModuleName | undefined {
  return registerOf(key)?.register.module;
}

/** The registers of these modules. */
export function registersOf(modules: readonly ModuleName[]): readonly RegisterName[] {
  return registerNames.filter((name) => modules.includes(registerSheets[name].register.module));
}

/** Those of which a unit's own file may have a tab. */
export function unitRegistersOf(modules: readonly ModuleName[]): readonly RegisterName[] {
  return registersOf(modules).filter((name) => registerSheets[name].register.home === 'unit');
}

/** The columns of a register's tab in a unit's own file. */
export function tabColumnsOf(name: RegisterName): readonly Column[] {
  const { register, columns } = registerSheets[name];
  return tabColumns(register, columns);
}

export type ItemSheetReading = { readonly sheet: ItemSheet } | { readonly problems: readonly HeadingProblem[] };

/** Reads a register's table, in the tracker or in a unit's own file. */
export function readItemSheet(grid: SheetGrid, columns: readonly Column[]): ItemSheetReading {
  const reading = readTable(grid, columns);
  if ('problems' in reading) return reading;
  const { spreadsheetId, sheetId, title } = grid;
  const { rows, computedRows: emptied, lastRowNumber, columnIndex, language } = reading.table;
  const place = {
    spreadsheetId,
    sheetId,
    sheetTitle: title,
    columnIndex,
    ...(language === 'en' && { english: true as const }),
  };
  return { sheet: { place, rows, emptied, lastRowNumber } };
}
