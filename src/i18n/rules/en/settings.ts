import { dayOf, quoted, textOf } from '../facts/fact-texts';
import { settingSentences } from '../facts/setting-sentences';
import type { viSettingProblems } from '../vi/settings';

const otherRow = (facts: { readonly otherRow: number }): string => textOf(facts, 'otherRow');

/** What may be wrong in `Cấu hình`, `Đơn vị`, `Văn bản`, `Ngày nghỉ` and `Quy tắc`. */
export const enSettingProblems: typeof viSettingProblems = {
  unreadable: {
    found: (facts) =>
      `${textOf(facts, 'name') === '' ? 'the value' : `“${textOf(facts, 'name')}”`}${quoted(facts)} cannot be read.`,
    cure: (facts) => {
      const example = textOf(facts, 'example');
      return `Enter it again${example === '' ? '' : `, for example “${example}”`}; until then the default is used.`;
    },
  },
  unknownSetting: {
    found: (facts) => `${quoted(facts).trim() || 'this'} is not a setting.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? 'Delete the row, or write the right name, for example “Send hour”.'
        : `Did you mean “${textOf(facts, 'suggestion')}”? If so, write it that way.`,
  },
  settingTwice: {
    found: (facts) => `“${textOf(facts, 'name')}” is already in row ${otherRow(facts)}.`,
    cure: () => 'Keep one row and delete the other; the upper one is used.',
  },
  noUnitCode: {
    found: (facts) => `the unit “${textOf(facts, 'unit')}” has no code.`,
    cure: () => 'Enter a code of plain letters and digits, for example “SKHCN”.',
  },
  badUnitCode: {
    found: (facts) => `the unit code${quoted(facts)} has characters that cannot be used.`,
    cure: () => 'Use plain letters and digits only, for example “SKHCN”, “PHOANKIEM”.',
  },
  unknownRoleUnit: {
    found: (facts) => `“${textOf(facts, 'name')}”: “Units” has no unit${quoted(facts)}.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? 'Enter the code of a unit in “Units”, for example “SNV”; if no unit has this part, enter “None”.'
        : `Did you mean “${textOf(facts, 'suggestion')}”? If no unit has this part, enter “None”.`,
  },
  roleWithoutMailbox: {
    found: (facts) =>
      `“${textOf(facts, 'name')}”: “${textOf(facts, 'unit')}” has no usable “Contact e-mail”, so nobody may fill its columns or is mailed.`,
    cure: () => 'Enter the unit’s “Contact e-mail” in “Units”, then run “Set up / Restore template”.',
  },
  unitCodeTwice: {
    found: (facts) => `the unit code “${textOf(facts, 'code')}” is already in row ${otherRow(facts)}.`,
    cure: () => 'Each unit has a code of its own: change one of them, for example add “2” at its end.',
  },
  noUnitName: {
    found: () => 'the unit has no name.',
    cure: () => 'Enter its full name, for example “Sở Khoa học và Công nghệ”.',
  },
  unitNameTwice: {
    found: (facts) => `the name “${textOf(facts, 'unit')}” is already in row ${otherRow(facts)}.`,
    cure: () => 'Delete the row that is not needed, or make the names differ, for example with “Phường” or “Xã”.',
  },
  unknownSuccessor: {
    found: (facts) => `the successor${quoted(facts)} is not in the directory.`,
    cure: () => 'Enter the code of another unit of the sheet “Units”, for example “SKHCN”.',
  },
  validityReversed: {
    found: (facts) => `“Valid to” (${dayOf(facts, 'toDay')}) is before “Valid from” (${dayOf(facts, 'fromDay')}).`,
    cure: () => 'Check both dates; leave “Valid to” blank if the unit still exists.',
  },
  sharedSheet: {
    found: (facts) => `it shares its task sheet with “${textOf(facts, 'otherUnit')}” (row ${otherRow(facts)}).`,
    cure: () => 'Each unit has a sheet or file of its own: change “Sheet” or “File id” of one of them.',
  },
  documentTwice: {
    found: (facts) => `the document “${textOf(facts, 'symbol')}” is already in row ${otherRow(facts)}.`,
    cure: () => 'Keep one row and delete the other; the upper one is used.',
  },
  holidayTwice: {
    found: (facts) => `the day ${dayOf(facts, 'day')} is already in row ${otherRow(facts)}.`,
    cure: () => 'Keep one row for each day; delete the other.',
  },
  yearWithoutTable: {
    found: (facts) =>
      `there is no official table of holidays for ${textOf(facts, 'year')}; weekends and statutory holidays are used.`,
    cure: () =>
      'Once it is announced, enter days off, days in lieu and make-up days with their basis as “Official”, for example 26/04/2025, “Make-up day”.',
  },
  unknownRule: {
    found: (facts) => `there is no rule${quoted(facts)}.`,
    cure: () => 'Enter a rule’s number, for example “V30”; leave it blank for a rule of your own.',
  },
  ruleGivenTwice: {
    found: (facts) => `the rule${quoted(facts)} was set in a row above.`,
    cure: () => 'Keep one row and delete the other; the upper one is used.',
  },
  unknownSeverity: {
    found: (facts) => `the severity${quoted(facts)} is not in the list.`,
    cure: () => 'Choose “Error”, “Warning”, “Beta” or “Off”.',
  },
  noSeverity: {
    found: () => 'no severity is chosen for this rule.',
    cure: () => 'Choose “Error”, “Warning”, “Beta” or “Off”.',
  },
  unknownPage: {
    found: (facts) => `there is no register${quoted(facts)}.`,
    cure: () => 'Leave it blank for tasks, or name the sheet of a register, for example “Difficulties”.',
  },
  noColumn: {
    found: () => 'the column is missing.',
    cure: () => 'Enter the heading of a column of the task table, for example “Evidence”.',
  },
  unknownColumn: {
    found: (facts) => `the task table has no column${quoted(facts)}.`,
    cure: () => 'Enter the heading of a column of the task table as it is written there, for example “Evidence”.',
  },
  noCondition: {
    found: () => 'the condition is missing.',
    cure: () => 'Choose one from the list, for example “required”.',
  },
  unknownCondition: {
    found: (facts) => `there is no condition${quoted(facts)}.`,
    cure: () => 'Choose one of: required; required when; one of; matches pattern; between; not before column; length.',
  },
  noParameter: {
    found: () => 'this condition needs a value.',
    cure: () => 'Enter it in “Value”, for example “A; B; C” for “one of”, “10 – 2000” for “length”.',
  },
  badPattern: {
    found: (facts) => `the pattern${quoted(facts)} cannot be read.`,
    cure: () =>
      'Use letters, “.”, “\\d”, “[a-z]”, “(…|…)”, “* + ? {2,4}”, “^ $”, at most 200 characters; put “\\” before special signs. Example: ^\\d+/[A-Z]+-UBND$.',
  },
  badBounds: {
    found: (facts) => `the bounds${quoted(facts)} cannot be read.`,
    cure: () =>
      'Enter the smaller number first, for example “0 – 100”, “≥ 10”; a thousand as “1000”, for “1.000” may mean 1; for dates “01/01/2025 – 31/12/2025”.',
  },
  notDateColumn: {
    found: (facts) => `the column${quoted(facts)} holds no dates.`,
    cure: () => 'Choose two date columns, for example “Done on” not before “Assigned on”.',
  },
};

export const enSettings = settingSentences('Setting that cannot be used', enSettingProblems);
