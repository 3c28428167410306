import type { LeftOutFacts, LeftOutReason } from '../../core/outcomes/outcome';
import { enTreeReasons, enTreeReasonsShort } from '../tree/en-tree-reasons';

type Reasons = { readonly [reason in LeftOutReason]: (facts: LeftOutFacts) => string };
/** What is wrong, and what to do. */
type ReasonSentences = {
  readonly [reason in LeftOutReason]: (facts: LeftOutFacts) => readonly [found: string, cure: string];
};

/** Behind a unit's name, in brackets. */
export const enReasonsShort: Reasons = {
  ...enTreeReasonsShort,
  noAccess: ({ who }) => (who === undefined ? 'no access to the file' : `cannot be read; opened by: ${who}`),
  fileMissing: () => 'file deleted or moved',
  notSpreadsheet: () => 'file is not a spreadsheet',
  unreadableFile: () => 'file cannot be read',
  badFileId: () => 'wrong file id',
  sheetMissing: ({ sheet }) => (sheet === '' ? 'no task table in the file' : `no sheet “${sheet}”`),
  noHeadings: () => 'no heading row',
  foreignTable: () => 'a table of another form, not imported yet',
  emptied: () => 'cannot be read: the table has no task row left',
  severalTables: () => 'the file has several task tables and no sheet is named',
  headingMissing: ({ column }) => `column “${column}” missing`,
  headingDuplicate: ({ column }) => `column “${column}” twice`,
  sharedSource: ({ other }) => `same file and sheet as ${other}`,
  tooLarge: ({ count }) => `${count} rows, too large`,
  serviceFailed: () => 'Google did not answer',
  notReached: () => 'not reached in this run',
};

function at({ file, sheet }: LeftOutFacts): string {
  const places = [
    file === undefined || file === '' ? '' : `file “${file}”`,
    sheet === undefined || sheet === '' ? '' : `sheet “${sheet}”`,
  ].filter((place) => place !== '');
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
}

/** With the place, what stands there, and what to do. */
export const enReasons: ReasonSentences = {
  ...enTreeReasons,
  noAccess: (facts) =>
    facts.who === undefined
      ? [
          `No access to the file${at(facts)}.`,
          `Ask the unit to share it with the account that consolidates (as editor).`,
        ]
      : [
          `The tracker cannot be read${at(facts)}: the account that consolidates may not see it. It is opened by: ${facts.who}.`,
          `Ask them to share it with the account that consolidates (viewing rights are enough).`,
        ],
  fileMissing: (facts) => [
    `File not found${at(facts)}: deleted, moved, or the id is wrong.`,
    `Correct “File id” in the sheet “Units”.`,
  ],
  notSpreadsheet: (facts) => [
    `The file is not a Google spreadsheet${at(facts)}.`,
    `Use File > Save as Google Sheets, then enter the new file's id in “Units”.`,
  ],
  unreadableFile: (facts) => [
    `The file cannot be read${at(facts)}: damaged or password-protected.`,
    `Ask the unit for it again.`,
  ],
  badFileId: ({ found }) => [
    `“File id” in the sheet “Units” is wrong${found === undefined ? '' : ` (“${found}”)`}.`,
    `Enter only the part between “/d/” and “/edit” of the link.`,
  ],
  sheetMissing: (facts) =>
    facts.sheet === ''
      ? [
          `The first sheet of file “${facts.file}” (“${facts.found}”) is not a task table: it has no heading row.`,
          `Put the task table first, or name its sheet under “Sheet” in “Units”.`,
        ]
      : facts.file === undefined
        ? [
            `No sheet “${facts.sheet}”.`,
            `Rename the sheet, or correct “Units”: “Sheet”, or “File id” for a unit with a file of its own.`,
          ]
        : [`No sheet “${facts.sheet}” in file “${facts.file}”.`, `Rename the sheet, or correct “Sheet” in “Units”.`],
  noHeadings: (facts) => [
    `No heading row among the first 10 rows${at(facts)}.`,
    facts.file === undefined
      ? 'Restore it from the template (menu Đôn Đốc > Coordinating unit > Set-up).'
      : 'Ask the unit to restore it (File > Version history).',
  ],
  foreignTable: (facts) => [
    `The unit’s table has a form of its own${at(facts)}; it is not a task table of this product.`,
    'It is left as it is; the coordinating unit brings its tasks in with the menu Đôn Đốc > Coordinating unit > Coordination and frozen reports > “Import a table…”.',
  ],
  emptied: (facts) => [
    `The table had tasks at the last consolidation and has none now${at(facts)}${facts.found === undefined ? '' : `; cell ${facts.cell} shows “${facts.found}”`}.`,
    'Restore the rows (File > Version history) or correct the formula; if the unit really has no task left, delete its rows in the master.',
  ],
  severalTables: (facts) => [
    `The file “${facts.file}” has several sheets with a task table (${facts.found}); which one counts is not said.`,
    'Enter the name of the sheet in the column “Sheet” of the units’ directory, or hide the others.',
  ],
  headingMissing: (facts) => [
    `Column “${facts.column}” is missing${at(facts)}${facts.found === undefined || facts.found === '' ? '' : `; cell ${facts.cell} now reads “${facts.found}”`}.`,
    `Correct the heading.`,
  ],
  headingDuplicate: (facts) => [
    `Column “${facts.column}” occurs twice${at(facts)}${facts.cell === undefined ? '' : `, the second in ${facts.cell}`}.`,
    `Delete or rename one.`,
  ],
  sharedSource: (facts) => [
    `Same file and sheet as ${facts.other}${at(facts)}.`,
    `Each unit needs a file or sheet of its own; correct it in “Units”.`,
  ],
  tooLarge: (facts) => [
    `The table has ${facts.count} rows${at(facts)}, over the limit${facts.most === undefined ? '' : ` of ${facts.most}`}.`,
    `Delete rows pasted by mistake, also blank-looking ones far below; move finished tasks to an archive and run again.`,
  ],
  serviceFailed: (facts) => [
    `Google did not answer for this file${at(facts)}.`,
    `The next run reads it again; until then its last figures are used.`,
  ],
  notReached: (facts) => [`Not reached in this run${at(facts)}.`, `The next run goes on from here.`],
};
