import { moduleWords } from '../../src/core/settings/modules';
import type { Language } from '../../src/core/settings/settings';
import { settingRows } from '../../src/core/settings/settings-table';
import { systemSheets } from '../../src/sheets/tables/sheet-names';
import { findSheetByTitle, type Sheet } from '../host/book/book';
import type { Bundle } from '../host/bundle';
import { parseEntry } from '../host/formats/entry';
import { runFunction } from '../host/runs/runtime';
import { putEntry } from '../host/sheets-api/values/write-values';
import type { Workspace } from '../host/workspace';

/** Every module, so that every sheet has its picture, and the report by mail, every day. */
export function turnAllOn(workspace: Workspace, bundle: Bundle, language: Language): void {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  const { vi, en } = systemSheets.settings;
  const sheet = book && (findSheetByTitle(book, vi) ?? findSheetByTitle(book, en));
  if (sheet === undefined) throw new Error('The tracker has no sheet of settings.');
  const words = Object.values(moduleWords).map(([word, english]) => (language === 'en' ? english : word));
  set(sheet, 'modules', words.join('; '));
  set(sheet, 'reportTo', workspace.user);
  set(sheet, 'reportOn', language === 'en' ? 'daily' : 'hằng ngày');
  const result = runFunction(workspace, bundle, 'setUpWorkbook');
  if (!result.ok) throw new Error(`setUpWorkbook failed: ${result.error?.message}`);
}

/** The columns of the sheet: the setting, its value. */
const [itemColumn, valueColumn] = [0, 1];

function set(sheet: Sheet, key: 'modules' | 'reportTo' | 'reportOn', value: string): void {
  const { grid } = sheet;
  const { vi, en } = settingRows.find((row) => row.key === key) ?? { vi: '', en: '' };
  const count = grid.lastRowWithContent();
  const names = Array.from({ length: count }, (_, row) => String(grid.valueAt(row, itemColumn) ?? ''));
  const row = names.findIndex((name) => name === vi || name === en);
  if (row < 0) throw new Error(`The sheet of settings has no “${vi}”.`);
  putEntry(sheet, row, valueColumn, parseEntry(value, 'vi_VN', undefined, 2025));
}
