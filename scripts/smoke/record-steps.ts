import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import { planCommit } from '../../src/sheets/staging/staging';
import type { Request } from '../../src/sheets/v4';
import { findSheetByTitle, type Sheet } from '../host/book/book';
import type { Bundle } from '../host/bundle';
import { type Office, openOffice } from '../host/office';
import { skhcn } from '../sample/tasks/skhcn';
import { stc } from '../sample/tasks/stc';
import { typeTasks } from '../sample/type-tasks';
import { createLocalDrive } from './local-book';
import type { BlankBook } from './scratch';

/** A write of the product, with what the host that it was recorded on answered. */
export type RecordedWrite =
  | {
      readonly method: 'batchUpdate';
      readonly requests: readonly sheets_v4.Schema$Request[];
      readonly replies: readonly sheets_v4.Schema$Response[];
    }
  | { readonly method: 'values.batchUpdate'; readonly body: sheets_v4.Schema$BatchUpdateValuesRequest };

export interface Step {
  readonly name: string;
  readonly writes: readonly RecordedWrite[];
}

const units = [
  { code: 'SKHCN', name: 'Sở Khoa học và Công nghệ', tasks: skhcn },
  { code: 'STC', name: 'Sở Tài chính', tasks: stc },
] as const;

/** So small that a report of two units is put aside first. */
const stagedBytes = 30_000;

/** What the compiled product writes to a blank spreadsheet: it is run on a local one, where set-up, report and staging plan as they would on Google. */
export function recordSteps(bundle: Bundle, blank: BlankBook): readonly Step[] {
  const drive = createLocalDrive(blank);
  const office = openOffice(bundle, { drive, openId: blank.spreadsheetId, now: '2025-10-10T08:00:00+07:00' });
  const record = createRecord(office);
  const half = (tasks: readonly unknown[]) => Math.ceil(tasks.length / 2);
  return [
    record('set-up', () => {
      run(office, 'setUpWorkbook');
      const answer = office.callFromPage('chooseUnits', [{ codes: units.map(({ code }) => code), makesSheets: true }]);
      if (!answer.ok) throw new Error(`chooseUnits failed here: ${answer.error?.message}`);
    }),
    typed(office, 'entries', (tasks) => tasks.slice(0, half(tasks))),
    record('report', () => run(office, 'consolidate')),
    typed(office, 'more entries', (tasks) => tasks),
    staged(
      record('staging', () => run(office, 'consolidate')),
      office,
    ),
  ];
}

function run(office: Office, name: string): void {
  const { ok, error } = office.run(name);
  if (!ok) throw new Error(`${name} failed here: ${error?.message}`);
}

function createRecord({ workspace }: Office): (name: string, work: () => void) => Step {
  return (name, work) => {
    const writes: RecordedWrite[] = [];
    workspace.onSheetsCall = ({ method, body, answer }) => {
      if (method === 'batchUpdate') {
        const { requests = [] } = body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
        const { replies = [] } = answer as sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
        writes.push({ method, requests, replies });
      } else if (method === 'values.batchUpdate') {
        writes.push({ method, body: body as sheets_v4.Schema$BatchUpdateValuesRequest });
      }
    };
    try {
      work();
    } finally {
      workspace.onSheetsCall = undefined;
    }
    return { name, writes };
  };
}

type Tasks = (typeof units)[number]['tasks'];

/** People type into the units' sheets: here as the sample's people do, on Google as the values that came of it. */
function typed(office: Office, name: string, choose: (tasks: Tasks) => Tasks): Step {
  const book = office.workspace.drive.files.get(office.workspace.openId)?.book;
  const requests = units.map(({ code, name: unitName, tasks }) => {
    const sheet = book === undefined ? undefined : findSheetByTitle(book, code);
    if (sheet === undefined) throw new Error(`Set-up made no sheet ${code}.`);
    typeTasks(sheet, { code, name: unitName }, choose(tasks));
    return writeValues(sheet);
  });
  return { name, writes: [{ method: 'batchUpdate', requests, replies: [] }] };
}

function writeValues({ properties, grid }: Sheet): sheets_v4.Schema$Request {
  const rows = Array.from({ length: grid.lastRowWithContent() }, (_, row) => ({
    values: Array.from({ length: grid.lastColumnWithContent() }, (__, column) => cellOf(grid.valueAt(row, column))),
  }));
  const start = { sheetId: properties.sheetId ?? 0, rowIndex: 0, columnIndex: 0 };
  return { updateCells: { start, rows, fields: 'userEnteredValue' } };
}

function cellOf(value: unknown): sheets_v4.Schema$CellData {
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return typeof value === 'string' && value !== '' ? { userEnteredValue: { stringValue: value } } : {};
}

/** The same writes as a heavy run sends them: by way of a hidden sheet. */
function staged({ name, writes }: Step, office: Office): Step {
  const sheets = office.workspace.drive.files.get(office.workspace.openId)?.book?.sheets ?? [];
  const ids = sheets.map(({ properties }) => properties.sheetId ?? 0);
  const facts = {
    sheetId: Math.max(...ids) + 1,
    title: 'smoke',
    leftOverSheetId: undefined,
    payloadBytes: stagedBytes,
  };
  return { name, writes: writes.flatMap((write) => (write.method === 'batchUpdate' ? stage(write, facts) : [write])) };
}

function stage(
  write: Extract<RecordedWrite, { method: 'batchUpdate' }>,
  facts: Parameters<typeof planCommit>[1],
): readonly RecordedWrite[] {
  const plan = planCommit(write.requests as unknown as readonly Request[], facts);
  if (plan.kind === 'direct') return [write];
  const batch = (requests: readonly Request[]): RecordedWrite => ({
    method: 'batchUpdate',
    requests: requests as unknown as readonly sheets_v4.Schema$Request[],
    replies: [],
  });
  const fills = plan.fills.map(
    (blocks): RecordedWrite => ({
      method: 'values.batchUpdate',
      body: {
        valueInputOption: 'RAW',
        data: blocks.map(({ range, values }) => ({ range, values: values.map((row) => [...row]) })),
      },
    }),
  );
  return [...plan.chunks.map(batch), ...fills, batch(plan.finish)];
}
