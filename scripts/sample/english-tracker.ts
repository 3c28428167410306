import { taskColumns } from '../../src/sheets/tables/columns';
import { matchHeadings } from '../../src/sheets/tables/headings';
import { type Book, createBook, createSheet, findSheetByTitle, type Sheet } from '../host/book/book';
import type { Bundle } from '../host/bundle';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import { parseEntry } from '../host/formats/entry';
import { runFunction } from '../host/runs/runtime';
import { putEntry } from '../host/sheets-api/values/write-values';
import { createWorkspace, type Workspace } from '../host/workspace';
import { sampleNow } from './build-tracker';

const id = 'tasks-of-dispatch-5514';
const owner = 'coordination.dost@hanoi.example';

const units = [
  ['CPCO', 'Office of the City People’s Committee', 'Department', '1', 'cpco@hanoi.example', 'CPCO'],
  ['DOST', 'Department of Science and Technology', 'Department', '2', 'dost@hanoi.example', 'DOST'],
  ['DOF', 'Department of Finance', 'Department', '3', 'dof@hanoi.example', 'DOF'],
  ['HK', 'Hoan Kiem Ward', 'Ward', '4', 'hoankiem@hanoi.example', 'HK'],
  ['TX', 'Thanh Xuan Ward', 'Ward', '5', 'thanhxuan@hanoi.example', ''],
];

/** Unit, title, deadline as worded, progress, per cent, done on, evidence, cause of delay. */
const tasks = [
  ['CPCO', 'Review how units keep to the deadlines of the digital plan', '30/9/2025', 'In progress', '70', '', '', ''],
  ['CPCO', 'Publish the list of shared data sets of the city', 'before 14/10/2025', 'In progress', '90', '', '', ''],
  [
    'CPCO',
    'Report on electronic records to the steering committee',
    '31/8/2025',
    'Done',
    '100',
    '28/8/2025',
    '214/BC-VP',
    '',
  ],
  ['DOST', 'Complete the criteria of the emulation movement', '31/8/2025', 'Done', '100', '27/8/2025', '', ''],
  ['DOST', 'Bring the innovation exchange into operation', 'Q4/2025', 'In progress', '45', '', '', ''],
  ['DOST', 'Collect the difficulties of all units', '10/10/2025', 'In progress', '60', '', '', ''],
  [
    'DOST',
    'Propose the 2026 budget for science and technology',
    '20/9/2025',
    'In progress',
    '30',
    '',
    '',
    'Waiting for the unit prices of the ministry',
  ],
  ['DOF', 'Allocate the funds of the second stage', '5/10/2025', 'Not started', '0', '', '', ''],
  ['DOF', 'Guide units in drawing up the 2026 estimate', 'regular', 'In progress', '', '', '', ''],
  ['HK', 'Digitise the civil status records', '31/12/2025', 'In progress', '20', '', '', ''],
  ['HK', 'Train the community digital teams', '15/10/2025', 'In progress', '80', '', '', ''],
] as const;

/** A small tracker whose language was English before its first set-up. */
export function setUpEnglish(bundle: Bundle): Workspace {
  const book = createBook(id, { title: 'Tasks of Dispatch 5514' });
  type(book, 'Settings', [
    ['Setting', 'Value'],
    ['Language', 'en'],
    ['Coordinating unit', 'DOST'],
    ['Coordinating unit e-mail', owner],
    ['Allowed mail domains', 'hanoi.example'],
    ['Mail mode', 'Send'],
  ]);
  type(book, 'Units', [
    ['Unit code', 'Unit name', 'Kind', 'Order', 'Contact e-mail', 'Sheet', 'Gets reminders'],
    ...units.map((unit) => [...unit, 'Yes']),
  ]);
  type(book, 'Documents', [
    ['Symbol', 'Date', 'Issued by', 'Summary'],
    ['139/KH-UBND', '16/5/2025', 'City People’s Committee', 'Plan for science, technology and digital transformation'],
  ]);
  const file = { id, name: book.properties.title, mimeType: SPREADSHEET_MIME_TYPE, owner, book };
  const drive = createDrive([{ ...file, modifiedTime: new Date(sampleNow).toISOString() }]);
  const workspace = createWorkspace({ drive, openId: id, now: sampleNow });
  const result = runFunction(workspace, bundle, 'setUpWorkbook');
  if (!result.ok) throw new Error(`setUpWorkbook failed: ${result.error?.message}`);
  for (const [code, name] of units) fillUnit(book, code ?? '', name ?? '');
  return workspace;
}

function fillUnit(book: Book, code: string, name: string): void {
  const sheet = findSheetByTitle(book, code);
  if (sheet === undefined) return;
  const rows = Array.from({ length: sheet.grid.lastRowWithContent() }, (_, row) => sheet.grid.rowValues(row));
  const match = matchHeadings(rows, taskColumns);
  if (match === undefined) throw new Error(`The sheet ${code} has no headings.`);
  const own = tasks.filter(([unit]) => unit === code);
  for (const [offset, [, title, dueText, progress, percent, doneOn, evidence, delayCause]] of own.entries()) {
    const row = match.headingRowIndex + 1 + offset;
    const cells = { title, dueText, progress, percent, doneOn, evidence, delayCause, ...assigned(name) };
    for (const [key, text] of Object.entries(cells)) {
      const column = match.found.get(key as keyof typeof cells);
      if (text !== '' && column !== undefined) put(sheet, row, column, text);
    }
  }
}

function assigned(lead: string) {
  return {
    field: 'Digital transformation',
    source: '139/KH-UBND',
    assignedOn: '16/5/2025',
    lead,
    deliverable: 'Report',
  };
}

function type(book: Book, title: string, rows: readonly (readonly string[])[]): void {
  const sheet = createSheet(book, title, { columns: 40 });
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) if (text !== '') put(sheet, row, column, text);
  }
}

function put(sheet: Sheet, row: number, column: number, text: string): void {
  putEntry(sheet, row, column, parseEntry(text, 'vi_VN', sheet.grid.extraAt(row, column)?.format, 2025));
}
