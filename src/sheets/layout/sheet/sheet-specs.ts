import type { ModuleName } from '../../../core/settings/modules';
import type { Language } from '../../../core/settings/settings';
import { type Status, statuses } from '../../../core/tasks/status';
import type { TaskKey } from '../../../core/tasks/task';
import { foldedWords } from '../../lists/folded-states';
import { tabColours } from '../../looks/looks';
import { doubtLook, problemLook, quietLook, statusLooks, type WordLook } from '../../looks/status-looks';
import { registerMarks } from '../../registers/register-marks';
import { registerOf } from '../../registers/register-sheets';
import { assignedOnce, inOrderOfUse } from '../../tables/column-order';
import type { Column } from '../../tables/columns';
import { masterColumns, taskColumns } from '../../tables/columns';
import type { SheetKey } from '../../tables/sheet-names';
import { systemColumns } from '../../tables/system-columns';
import {
  ledgerStateList,
  ruleSettingList,
  severityList,
  statusList,
  submissionStateList,
  type WordList,
} from '../../tables/word-lists';
import type { WordMark } from './plan-conditional-formats';

/** How one of the product's sheets is laid out. */
export interface SheetSpec {
  /** undefined for pages: `Hướng dẫn` and `Báo cáo`. */
  readonly columns: readonly Column[] | undefined;
  /** Size of a new sheet. */
  readonly rowCount: number;
  readonly tabColour: string;
  readonly marks: readonly WordMark[];
  /** People are warned before they edit a sheet that the product writes. */
  readonly isOutput: boolean;
  readonly hasFilter: boolean;
  /** Columns that a new table shows folded, as one group. */
  readonly foldedKeys: readonly string[];
  /** Columns that a new table hides. */
  readonly hiddenKeys: readonly string[];
  /** Rows that the filter of a new table keeps out of sight: those with these words in this column. */
  readonly foldedRows: { readonly key: string; readonly words: (language: Language) => readonly string[] } | undefined;
  /** Height of the rows of a new table: without one Google makes a row as high as its longest text. */
  readonly rowHeight: number | undefined;
  /** Cells that a row's check text names are coloured. */
  readonly coloursChecked: boolean;
}

const likeOthers: readonly Status[] = ['doneUnassessed', 'regular', 'waiting', 'suspended', 'cancelled', 'rolled'];

function mark<Code extends string>(key: string, list: WordList<Code>, code: Code, look: WordLook): WordMark {
  return { key, word: list.print(code), english: list.print(code, 'en'), look };
}

export const statusMarks: readonly WordMark[] = [
  ...statuses
    .filter((status) => !likeOthers.includes(status))
    .map((status) => mark('status', statusList, status, statusLooks[status])),
  { key: 'status', word: '', look: quietLook },
];

const severityMarks: readonly WordMark[] = [
  mark('severity', severityList, 'error', problemLook),
  mark('severity', severityList, 'warning', doubtLook),
  mark('severity', severityList, 'beta', quietLook),
];

const marks: { readonly [key in SheetKey]?: readonly WordMark[] } = {
  master: statusMarks,
  dataCheck: severityMarks,
  rules: [...severityMarks, mark('severity', ruleSettingList, 'off', quietLook)],
  mailLedger: [
    mark('state', ledgerStateList, 'failed', problemLook),
    mark('state', ledgerStateList, 'unconfirmed', doubtLook),
    mark('state', ledgerStateList, 'waiting', doubtLook),
  ],
  submissions: [
    mark('state', submissionStateList, 'notSubmitted', problemLook),
    mark('state', submissionStateList, 'submittedWithErrors', doubtLook),
  ],
};

const outputs: readonly SheetKey[] = [
  'report',
  'dataCheck',
  'deadlineHistory',
  'mailPreview',
  'mailLedger',
  'log',
  'imports',
];
const pages: readonly SheetKey[] = ['guide', 'report'];
const long: readonly SheetKey[] = ['master', 'dataCheck', 'deadlineHistory', 'mailLedger', 'log', 'imports'];
const withoutFilter: readonly SheetKey[] = ['settings', 'mailPreview'];

/** Registers that the units' people fill: every other sheet of the product is locked for all but the coordinators. */
export function isFilledByUnits(key: SheetKey): boolean {
  return key === 'submissions' || registerOf(key)?.register.home === 'unit';
}

/** In the master every column of ours is computed: it gets no drop-downs, and a warning before an edit. */
const computedMaster = inOrderOfUse(masterColumns).map((column): Column => ({ ...column, by: 'auto' }));

/** The same without the columns of modules that are off. */
export function specFor(spec: SheetSpec, modules: readonly ModuleName[]): SheetSpec {
  const isOn = ({ module }: Column) => module === undefined || modules.includes(module);
  return spec.columns === undefined ? spec : { ...spec, columns: spec.columns.filter(isOn) };
}

/** Where each column of a new unit's sheet stands. */
export function newTaskColumns(modules: readonly ModuleName[]): { readonly [key in TaskKey]?: number } {
  const { columns = [] } = specFor(unitSheetSpec, modules);
  return Object.fromEntries(columns.map(({ key }, index) => [key, index]));
}

/** How set-up lays out one of the product's own sheets. */
export function sheetSpec(key: SheetKey): SheetSpec {
  const isOutput = outputs.includes(key);
  const register = registerOf(key);
  return {
    columns: pages.includes(key)
      ? undefined
      : key === 'master'
        ? computedMaster
        : (register?.columns ?? systemColumns[key]),
    rowCount: long.includes(key) ? 1000 : 200,
    tabColour: isOutput || key === 'master' ? tabColours.outputs : tabColours.tables,
    marks: register === undefined ? (marks[key] ?? []) : registerMarks(register.register),
    isOutput,
    hasFilter: !withoutFilter.includes(key),
    coloursChecked: register !== undefined,
    foldedKeys: [],
    hiddenKeys: key === 'mailLedger' ? ['key'] : [],
    foldedRows: key === 'mailLedger' ? { key: 'state', words: foldedWords } : undefined,
    rowHeight: key === 'master' || register !== undefined ? threeLines : undefined,
  };
}

/** Pixels of three lines in Google's usual letters: longer texts are read in the cell or in the sidebar. */
const threeLines = 57;

/** A unit's task table, with the columns of all modules. */
export const unitSheetSpec: SheetSpec = {
  columns: inOrderOfUse(taskColumns),
  rowCount: 300,
  tabColour: tabColours.units,
  marks: statusMarks,
  isOutput: false,
  hasFilter: true,
  coloursChecked: true,
  foldedKeys: assignedOnce,
  hiddenKeys: [],
  foldedRows: undefined,
  rowHeight: threeLines,
};
