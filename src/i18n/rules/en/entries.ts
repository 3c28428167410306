import { enReasons } from '../../report/en-reasons';
import { columnLetters, dayOf, quoted, textOf } from '../facts/fact-texts';
import type { viEntries } from '../vi/entries';

/** Headings, codes, titles, units and documents. */
export const enEntries: typeof viEntries = {
  V01: {
    name: 'Heading row does not match',
    found: (facts) => {
      const heading = textOf(facts, 'heading');
      if (facts.problem === 'noHeadings') {
        return `no heading row (column “${heading}” …) was found in the first 10 rows of the sheet.`;
      }
      if (facts.problem === 'foreignTable') {
        return `the table on this sheet has a form of its own (heading “${heading}”); it is not a task table of this product and was left as it is.`;
      }
      if (facts.problem === 'duplicate') {
        const first = columnLetters(facts.firstColumn ?? 0);
        const second = columnLetters(facts.secondColumn ?? 0);
        return `two columns are “${heading}”: column ${first} and column ${second}.`;
      }
      if (facts.problem === 'file') {
        const [found] = enReasons[facts.reason ?? 'unreadableFile'](facts);
        return found.charAt(0).toLowerCase() + found.slice(1);
      }
      if (facts.problem === 'sheetMissing') {
        return `the spreadsheet has no sheet “${textOf(facts, 'sheet')}”, which is this unit's.`;
      }
      if (facts.problem === 'sharedSource') {
        return `sheet “${textOf(facts, 'sheet')}” belongs to ${textOf(facts, 'unit')} already; each unit needs its own.`;
      }
      const now = quoted(facts);
      return now === ''
        ? `the heading row lacks the column “${heading}”.`
        : `the heading row lacks the column “${heading}”; this cell now says${now}.`;
    },
    cure: (facts) => {
      if (facts.problem === 'duplicate') return 'Keep one; delete the other or rename it, for example “Own notes”.';
      if (facts.problem === 'missing' && quoted(facts) !== '') {
        return `Write “${textOf(facts, 'heading')}” again. Columns may be moved and added; those of the template may not be renamed or deleted.`;
      }
      if (facts.problem === 'file') return enReasons[facts.reason ?? 'unreadableFile'](facts)[1];
      if (facts.problem === 'sheetMissing') {
        return 'Correct the name of the sheet here; if there is none yet, use Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template” to make it.';
      }
      if (facts.problem === 'sharedSource') return 'Name another sheet here, for example the code of the unit.';
      if (facts.problem === 'foreignTable') {
        return 'The coordinating unit brings its tasks in with the menu Đôn Đốc > Coordinating unit > Coordination and frozen reports > “Import a table…”.';
      }
      if (facts.at === 'file') {
        return facts.problem === 'noHeadings'
          ? 'Restore the heading row by File > Version history, or copy it from another unit’s file.'
          : `Add the column “${textOf(facts, 'heading')}” to the heading row, at any place.`;
      }
      return 'The coordinating unit uses the menu Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”; what was entered stays.';
    },
  },
  V02: {
    name: 'Locale or time zone of the spreadsheet',
    found: (facts) =>
      `the spreadsheet has locale “${textOf(facts, 'locale')}” and time zone “${textOf(facts, 'timeZone')}”: typed dates may be read with day and month swapped.`,
    cure: () =>
      'In File > Settings choose locale Vietnam and time zone (GMT+07:00) Ho Chi Minh before entering dates, then go over the dates entered so far.',
  },
  V03: {
    name: 'Task description missing',
    found: () => 'the task description is missing.',
    cure: () =>
      'Enter it, for example “Issue the 2026 digital transformation plan”; if the row is not needed, delete the row.',
  },
  V70: {
    name: 'May not be a task',
    found: (facts) => `is row ${textOf(facts, 'row')}${quoted(facts)} a task? It does not count yet.`,
    cure: () =>
      'If it is one, choose its “Progress”, or fill in its lead unit or deadline; if it heads a section, write “mục” (section) into its “Notes”.',
  },
  V04: {
    name: 'Duplicate task code',
    found: (facts) =>
      `code “${textOf(facts, 'code')}” duplicates row ${textOf(facts, 'otherRow')} of sheet “${textOf(facts, 'otherSheet')}” (unit ${textOf(facts, 'otherUnit')}).`,
    cure: (facts) =>
      facts.at === 'master'
        ? 'No code is given on this sheet: delete this row if it is a copy; if the code was mistyped, write the old one again (see File > Version history).'
        : 'Do not copy codes: clear this cell, and the next check gives a new one.',
  },
  V05: {
    name: 'Assigned code changed',
    found: (facts) => `code “${textOf(facts, 'code')}” is not the one that was given to this task.`,
    cure: (facts) => `An assigned code cannot be changed. Write the old one again: ${textOf(facts, 'knownCode')}.`,
  },
  V06: {
    name: 'Task may be entered twice',
    found: (facts) => {
      const code = textOf(facts, 'otherCode');
      const row = `row ${textOf(facts, 'otherRow')}, sheet “${textOf(facts, 'otherSheet')}”`;
      return `it looks like the task ${code === '' ? `in ${row}` : `${code} (${row})`}, with the same lead unit and deadline.`;
    },
    cure: () =>
      'If it is one task with two assigning documents, add the second document there (for example “139/KH-UBND; 5514/UBND-ĐMPT”) and delete this row; if not, say in the description what differs.',
  },
  V07: {
    name: 'Lead unit missing',
    found: () => 'the lead unit is missing.',
    cure: ({ unit = '' }) =>
      unit === ''
        ? 'A task has exactly one lead unit: choose it from the list, for example “Sở Khoa học và Công nghệ”.'
        : `A task has exactly one lead unit; without one it is counted as “(no unit)”. If it is a task of the unit that keeps this sheet, choose “${unit}”.`,
  },
  V08: {
    name: 'Several lead units',
    found: (facts) => `the lead unit cell holds ${textOf(facts, 'count')} units.`,
    cure: () => 'Leave one; move the others to “Coordinating units”, with “;” between them.',
  },
  V09: {
    name: 'Unit not in the directory',
    found: (facts) => `the unit${quoted(facts)} is not in the directory.`,
    cure: (facts) => {
      const suggestion = textOf(facts, 'suggestion');
      return suggestion === ''
        ? 'Choose from the list; for a new unit, or one that was renamed, ask the coordinating unit to add it to the sheet “Units” (the old name under “Other names”).'
        : `Did you mean “${suggestion}”? If so, choose that name from the list.`;
    },
  },
  V10: {
    name: 'Name means several units',
    found: (facts) => `the name${quoted(facts)} matches ${textOf(facts, 'count')} units (${textOf(facts, 'names')}).`,
    cure: () => 'Choose the right one from the list, with all its accents and its kind, for example “Xã Ba Vì”.',
  },
  V11: {
    name: 'Unit no longer in force',
    found: (facts) => `“${textOf(facts, 'unit')}” was in force only until ${dayOf(facts, 'validToDay')}.`,
    cure: (facts) => {
      const successor = textOf(facts, 'successor');
      return successor === ''
        ? 'Choose its successor from the list; if the unit still exists, correct “Valid to” in the sheet “Units”.'
        : `Choose its successor: “${successor}”.`;
    },
  },
  V12: {
    name: 'Lead unit also coordinates',
    found: (facts) => `“${textOf(facts, 'unit')}” both leads and coordinates.`,
    cure: () => 'Remove it from “Coordinating units”, or choose another lead unit.',
  },
  V13: {
    name: 'Assigning document missing',
    found: () => 'the assigning document is missing.',
    cure: () => 'Enter its symbol, for example 139/KH-UBND; put “;” between several, the main one first.',
  },
  V14: {
    name: 'Document symbol',
    found: (facts) =>
      facts.problem === 'unknown'
        ? `the document${quoted(facts)} is not in the sheet “Documents”.`
        : `the document symbol${quoted(facts)} may be wrong.`,
    cure: (facts) => {
      const suggestion = textOf(facts, 'suggestion');
      if (suggestion !== '') return `Did you mean “${suggestion}”? If so, write it that way.`;
      return facts.problem === 'unknown'
        ? 'Check the symbol; if it is right, ask the coordinating unit to add the document to the sheet “Documents”.'
        : 'Right are, for example, 139/KH-UBND; 5514/UBND-ĐMPT; 57-NQ/TW.';
    },
  },
};
