import type { ModuleName } from '../settings/modules';
import type { OfficeRole } from '../settings/office-roles';
import { cellText } from '../tasks/task-text';
import type { Day } from '../time/day';
import type { Cell } from '../values/cell';
import type { Item } from './item';

/** Every register (`sổ`) of the product. */
export type RegisterName =
  | 'difficulties'
  | 'duties'
  | 'reviews'
  | 'budgets'
  | 'budgetRequests'
  | 'targets'
  | 'criteria'
  | 'scores'
  | 'emulationPlans'
  | 'models'
  | 'awards';

/** Who writes a column. No column has two writers: `unit` columns travel up from a unit's own file, `office` and `auto` columns down to it. */
export type Writer = 'unit' | 'office' | 'auto';

export type FieldType =
  | 'text'
  /** Long text, wrapped. */
  | 'prose'
  | 'day'
  | 'moment'
  /** One of `words`. */
  | 'word'
  /** One unit of the directory. */
  | 'unit'
  /** Code of a task. */
  | 'task'
  /** Symbol of a document. */
  | 'document'
  /** Code of a row of another register. */
  | 'item'
  /** Million đồng. */
  | 'money'
  /** With decimals. */
  | 'number'
  | 'year'
  | 'link';

/** Spellings of the words of a list by code: Vietnamese, which is stored, then English, then others that are understood. */
export type Words = { readonly [code: string]: readonly [vi: string, en: string, ...others: string[]] };

export interface Field {
  readonly type: FieldType;
  readonly by: Writer;
  readonly isRequired?: true;
  readonly words?: Words;
  /** Written by another unit besides the coordinating one. */
  readonly role?: OfficeRole;
  /** Stands in the tracker's sheet only, not in the tab of a unit's own file. */
  readonly isTrackerOnly?: true;
  /** Of a row that follows a task's cell: the task says it, and no copy of the row does. */
  readonly isMadeOfTask?: true;
}

/** What a row is judged against. */
export interface ItemContext {
  readonly today: Day;
}

/** A state is derived, never typed: the first that fits counts. */
export interface ItemState<State extends string, Key extends string> {
  readonly state: State;
  readonly words: readonly [vi: string, en: string];
  when(item: Item<Key>, context: ItemContext): boolean;
}

/** The one description from which a register's sheet, tab, drop-downs, checks, codes and merging over units come. */
export interface Register<Key extends string = string, State extends string = string> {
  readonly name: RegisterName;
  /** The module that brings it. */
  readonly module: ModuleName;
  /** `unit`: rows are units', and a unit's own file may have a tab of it. `tracker`: one sheet, kept by the coordinating unit. */
  readonly home: 'tracker' | 'unit';
  /** `VM` in `VM-2025-STC-001`; '' where people write the codes as a document names them. */
  readonly codePrefix: string;
  /** The column by whose year rows are numbered; else the year in which they were first seen. */
  readonly yearKey?: Key;
  /** Amounts of money: their unit stands above the headings. */
  readonly isMoney?: true;
  readonly fields: { readonly [key in Key]: Field };
  /** First match counts; the last one always fits. */
  readonly states: readonly ItemState<State, Key>[];
  /** Cells by which a row is known again while it has no code. */
  readonly identity: readonly Key[];
}

/** The columns that every register of units has besides its own. */
export type UnitItemKey = 'code' | 'unit' | 'taskCode' | 'status' | 'check' | 'updatedAt' | 'note' | 'sourceFile';

export const unitItemFields: { readonly [key in UnitItemKey]: Field } = {
  code: { type: 'text', by: 'auto' },
  unit: { type: 'unit', by: 'unit', isRequired: true },
  taskCode: { type: 'task', by: 'unit' },
  status: { type: 'text', by: 'auto' },
  check: { type: 'prose', by: 'auto' },
  updatedAt: { type: 'moment', by: 'auto' },
  note: { type: 'prose', by: 'unit' },
  sourceFile: { type: 'text', by: 'auto', isTrackerOnly: true },
};

/** The last columns of registers that have them in this order. */
export const unitItemEnd = {
  taskCode: unitItemFields.taskCode,
  status: unitItemFields.status,
  check: unitItemFields.check,
  updatedAt: unitItemFields.updatedAt,
  note: unitItemFields.note,
  sourceFile: unitItemFields.sourceFile,
} as const;

/** Those of a register that the coordinating unit keeps. */
export const officeItemEnd = {
  status: unitItemFields.status,
  check: unitItemFields.check,
  updatedAt: unitItemFields.updatedAt,
  note: { type: 'prose', by: 'office' },
} as const satisfies { readonly [key: string]: Field };

export function fieldsOf({ fields }: Register): readonly (readonly [key: string, field: Field])[] {
  return Object.entries(fields);
}

export function keysBy(register: Register, ...writers: readonly Writer[]): readonly string[] {
  return fieldsOf(register).flatMap(([key, { by }]) => (writers.includes(by) ? [key] : []));
}

/** Columns of the office's that a role writes; without one, those that the coordinating unit writes alone. */
export function officeKeys(register: Register, role?: OfficeRole): readonly string[] {
  return fieldsOf(register).flatMap(([key, field]) => (field.by === 'office' && field.role === role ? [key] : []));
}

/** Computed columns that say nothing once people's content is gone: all but what a row is known by. */
export function derivedKeys(register: Register): readonly string[] {
  return keysBy(register, 'auto').filter((key) => !lastingKeys.includes(key));
}

const lastingKeys: readonly string[] = ['code', 'updatedAt', 'sourceFile', 'reportedOn'];

/** The word of a state, in the language of the table where it stands; '' for a state that the register does not know. */
export function stateWord({ states }: Pick<Register, 'states'>, state: string, english = false): string {
  return states.find((one) => one.state === state)?.words[english ? 1 : 0] ?? '';
}

/** The state that a cell names, in either language. */
export function parseState({ states }: Pick<Register, 'states'>, cell: Cell): string | undefined {
  const word = cellText(cell);
  return states.find(({ words }) => words.includes(word))?.state;
}

/** The state of a row, the first that fits. */
export function stateOf<Key extends string, State extends string>(
  register: Register<Key, State>,
  item: Item<Key>,
  context: ItemContext,
): ItemState<State, Key> {
  const found = register.states.find(({ when }) => when(item, context)) ?? register.states[register.states.length - 1];
  if (found === undefined) throw new Error(`The register ${register.name} has no states.`);
  return found;
}
