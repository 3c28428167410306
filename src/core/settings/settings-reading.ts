import { nearestOf } from '../text/suggest';
import { headingKey, shortenText } from '../text/text';
import type { Cell } from '../values/cell';
import type { SettingProblem, SettingProblemFacts } from './setting-problem';
import type { Settings } from './settings';
import { defaultSettings, type SettingRow, settingRows } from './settings-table';
import { textOf } from './settings-values';

/** A row of the sheet `Cấu hình`, unread. */
export interface SettingCells {
  readonly name: Cell;
  readonly value: Cell;
  readonly rowNumber: number;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** V59, with its row. */
  readonly problems: readonly SettingProblem[];
}

/** The longest part of a cell that a message repeats. */
const longestQuote = 60;

/** Reads the sheet `Cấu hình`: names in either language; blank, missing and unreadable values leave the default. */
export function readSettings(rows: readonly SettingCells[]): SettingsReading {
  const rowByName = new Map<string, SettingRow>();
  for (const row of settingRows) {
    rowByName.set(headingKey(row.vi), row);
    rowByName.set(headingKey(row.en), row);
  }
  const problems: SettingProblem[] = [];
  const rowNumbers = new Map<keyof Settings, number>();
  const given: { [key: string]: unknown } = {};
  for (const { name, value, rowNumber } of rows) {
    const nameText = textOf(name);
    if (nameText === '') continue;
    const row = rowByName.get(headingKey(nameText));
    if (row === undefined) {
      if (textOf(value) !== '')
        problems.push({ rowNumber, key: 'item', problem: 'unknownSetting', facts: unknownFacts(nameText) });
      continue;
    }
    const otherRow = rowNumbers.get(row.key);
    if (otherRow !== undefined) {
      problems.push({ rowNumber, key: 'item', problem: 'settingTwice', facts: { name: row.vi, otherRow } });
      continue;
    }
    rowNumbers.set(row.key, rowNumber);
    if (textOf(value) === '') continue;
    const reading = row.read(value);
    if (reading.value !== undefined) given[row.key] = reading.value;
    for (const text of reading.wrong ?? []) {
      const facts = { name: row.vi, text: shortenText(text, longestQuote), example: String(row.initial) };
      problems.push({ rowNumber, key: 'value', problem: 'unreadable', facts });
    }
  }
  return { settings: { ...defaultSettings, ...(given as Partial<Settings>) }, problems };
}

function unknownFacts(name: string): SettingProblemFacts['unknownSetting'] {
  const names = settingRows.flatMap((row) => [row.vi, row.en]);
  return { text: shortenText(name, longestQuote), suggestion: nearestOf(name, names) ?? '' };
}
