import type { RuleNumber } from '../../../src/core/rules/catalogue';
import type { Settings } from '../../../src/core/settings/settings';
import { settingRows } from '../../../src/core/settings/settings-table';
import type { TaskKey } from '../../../src/core/tasks/task';
import { screenMessages } from '../../../src/i18n/screen/messages';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { type SheetKey, systemSheets } from '../../../src/sheets/tables/sheet-names';

/** Something that the dispatch or the movement asks for, where the product does it, and what shows it. */
export interface Obligation {
  /** `A12`. */
  readonly id: string;
  readonly asks: string;
  /** Sheets, columns, menu items, settings, rules, as the product calls them. */
  readonly where: readonly string[];
  /** A test file under `test/`, and how the name of one of its tests begins. Absent: the product does not do it. */
  readonly shown?: readonly [file: string, test: string];
  /** What is left to people, or why there is nothing. */
  readonly note?: string;
}

const { menu } = screenMessages('vi');

/** Names come from the code: what is renamed there is renamed here, and what is gone does not compile. */
export const sheet = (key: SheetKey): string => `\`${systemSheets[key].vi}\``;
export const item = (key: keyof typeof menu): string => `**${menu[key]}**`;
export const rule = (number: RuleNumber): string => number;

export function task(key: TaskKey): string {
  return `\`${taskColumns.find((column) => column.key === key)?.vi ?? key}\``;
}

export function setting(key: keyof Settings): string {
  return `\`${settingRows.find((row) => row.key === key)?.vi ?? key}\``;
}
