import { fewNames } from '../../core/text/first-few';
import { shortenText } from '../../core/text/text';
import { notWrittenWords } from '../tree/not-written';
import type { ImportMessages, ImportSums } from './catalogue';
import { quote } from './quote-source';

const list = (names: readonly string[]) => fewNames(names.map(quote), 8, (hidden) => `and ${hidden} more`);

export const enImport: ImportMessages = {
  keys: {
    title: 'Task',
    field: 'Field',
    source: 'Assigning document',
    assignedOn: 'Assigned on',
    lead: 'Lead unit',
    partners: 'Coordinating units',
    contact: 'Focal person',
    deliverable: 'Deliverable',
    dueText: 'Deadline as worded',
    extendedTo: 'Extended to',
    extensionBasis: 'Extension basis',
    progress: 'Progress',
    percent: '% complete',
    doneOn: 'Done on',
    evidence: 'Evidence',
    evidenceTo: 'Received by',
    delayCause: 'Cause of delay',
    difficulty: 'Difficulties',
    proposal: 'Proposals',
    note: 'Notes',
  },
  kinds: {
    task: 'Task',
    section: 'Section',
    total: 'Total',
    form: 'Form',
    note: 'Note, signature',
    blank: 'Blank',
    unclear: 'Unclear',
  },
  reasons: {
    heading: 'by its heading',
    group: 'by its group',
    data: 'by what stands below',
    person: 'as chosen',
    numbering: 'numbers, left out',
    code: 'its own codes; new ones are given',
    known: 'nothing of a task, left out',
    unknown: 'not recognised',
    rival: 'another column was taken',
  },
  results: {
    imported: 'Imported',
    known: 'There already',
    updated: 'Updated',
    unclear: 'Not imported: may be no task',
    unknownLead: 'Not imported: unknown unit',
    noLead: 'Not imported: no unit',
    skipped: 'Left out as chosen',
    refused: 'Not imported: the unit’s file refused it',
  },
  formerLead: (lead) => `Lead in the source: ${lead}`,
  table: (headingRow, title) => `Row ${headingRow}${title === '' ? '' : `: ${shortenText(title, 80)}`}`,
  understood: (column, from, to, rows) => `${column}: ${quote(from)} → ${quote(to)} (${rows} rows)`,
  difference: (row, code, column, now, source) =>
    `Row ${row} (${code}), ${column}: is ${quote(now)}, the source says ${quote(source)}`,
  sums,
  nothingNew: (facts) =>
    facts.known === 0
      ? `There is no task to import from “${facts.source}”: ${facts.read} read, ${facts.left} rows to look at.`
      : `There is nothing new to import: all ${facts.known} tasks of “${facts.source}” are there.${facts.differing === 0 ? '' : ` ${facts.differing} of them differ from the source; tick “Update from the source” to take over what it says.`}`,
  nothingImported: 'Nothing was imported. To be answered first:',
  obstacles: {
    noTitle: 'It is not known which column holds the tasks. Choose it in step 1.',
    unknownLeads: (leads) =>
      `These units are not in the sheet “Units”: ${list(leads)}. Add them as units, give their rows to a unit that is there, or leave these rows out.`,
    withoutLead: (rows) => `${rows} tasks have no lead unit. Choose one, or leave these rows out.`,
    noSheets: (units) =>
      `These units have no sheet for tasks: ${list(units)}. Let their sheets be made, or give the rows to a unit that has one.`,
    sheetTaken: (unit, sheet) =>
      `The sheet “${sheet}” is there but is no table of tasks, so none could be made for ${unit}. Rename that sheet, or write another name into the column “Sheet” of the sheet “Units”.`,
    lower: (unit) => notWrittenWords('en').imported(unit),
    closed: (unit) =>
      `The table of ${unit} could not be read, so nothing can be imported into it. Run “Check” to see why.`,
  },
  page: {
    stepSource: '1. The table',
    stepRecognised: '2. Recognised',
    stepPreview: '3. Preview and import',
    sheet: 'Sheet of this spreadsheet',
    link: 'or the link of another spreadsheet',
    linkHint: 'Paste the link of a Google sheet',
    look: 'Look at the table',
    again: 'Read again',
    next: 'Go on',
    back: 'Back',
    run: 'Import',
    close: 'Close',
    busy: 'Reading…',
    failed: 'Nothing was imported or changed. The message on the spreadsheet says why.',
    column: 'Column',
    heading: 'Heading',
    means: 'Is',
    none: '(left out)',
    reason: 'Why',
    examples: 'Examples',
    year: 'Year of days without one',
    tables: 'Table to import',
    questions: 'To look at',
    leads: 'Units that are not in the directory',
    otherLeads: 'All other units',
    meanings: 'Words not understood: what do they mean?',
    leaveAsIs: '(leave as it is, look at it later)',
    dayHint: 'for example 31/10/2025, Q4/2025',
    addUnits: 'Add them as units',
    skipRows: 'Leave these rows out',
    toUnit: 'Give all rows to one unit',
    whoLeads: 'Lead unit of rows that name none',
    choose: '(choose)',
    makeSheets: 'Make sheets for units that have none',
    account: 'Rows of the source',
    row: 'Row',
    kind: 'Kind',
    contents: 'Contents',
    isTask: 'A task',
    isSection: 'No task',
    understood: 'Understood',
    notUnderstood: 'Not understood',
    firstRows: 'The first rows to be imported',
    unit: 'Unit',
    differences: 'There already, but the source says otherwise',
    update: 'Update from the source',
    obstacles: 'To be answered before the import',
    sourceKept: 'The source is only read and never changed.',
  },
};

function sums({
  source,
  read,
  imported,
  known,
  updated,
  differing,
  done,
  toLookAt,
  left,
  newUnits,
}: ImportSums): string {
  const parts = [`${imported} imported`];
  if (known > 0) parts.push(`${known} there already`);
  if (updated > 0) parts.push(`${updated} updated`);
  else if (differing > 0) parts.push(`${differing} differ from the source`);
  if (left > 0) parts.push(`${left} not imported`);
  if (newUnits > 0) parts.push(`${newUnits} new units`);
  return `${read} tasks read from “${source}”, ${done} done, ${toLookAt} to look at: ${parts.join(', ')}. Every row is listed in the sheet “Imports”.`;
}
