import { createPackPort } from '../pack';
import { callerFacts } from './caller-facts';
import { attempt, type RuntimeFacts, tell } from './runtime-facts';

/**
 * Answers, on a real deployment, what no document of Google's states. Run it once by hand from the script editor; it reads and changes nothing of
 * the tracker, and its answers stand in the execution log.
 */
export function probeRuntime(event: unknown): RuntimeFacts {
  return tell({ ...languageFacts(), ...serviceFacts(), ...callerFacts(event) });
}

const tones = ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'];
const letters = ['ê', 'đ', 'd', 'â', 'ă', 'a', 'b'];

function languageFacts(): RuntimeFacts {
  const world = globalThis as unknown as Readonly<Record<string, unknown>>;
  const { compare } = new Intl.Collator('vi');
  return {
    structuredClone: typeof world.structuredClone,
    Temporal: typeof world.Temporal,
    'Array.prototype.at': String('at' in Array.prototype),
    'Object.hasOwn': String('hasOwn' in Object),
    'String.prototype.replaceAll': String('replaceAll' in String.prototype),
    'vi collation of tones (ma mà mả mã má mạ with vi data)': [...tones].sort(compare).join(' '),
    'vi collation of letters (a ă â b d đ ê with vi data)': [...letters].sort(compare).join(' '),
    'hour of the Unix epoch in the script zone (7 or 8 in Vietnam)': String(new Date(0).getHours()),
  };
}

function serviceFacts(): RuntimeFacts {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    locale: attempt(() => book.getSpreadsheetLocale()),
    'spreadsheet zone': attempt(() => book.getSpreadsheetTimeZone()),
    'script zone': attempt(() => Session.getScriptTimeZone()),
    'formatDate in an unknown zone': attempt(() => Utilities.formatDate(new Date(0), 'Nowhere/City', 'HH:mm z')),
    'mail recipients left': attempt(() => String(MailApp.getRemainingDailyQuota())),
    'Drive files.list without the Drive API enabled': attempt(listOneFile),
    'values:batchGetByDataFilter with an open grid range': attempt(readFirstSheet),
    'the filters that its answers name, for a first row and for a first column below it': attempt(echoFilters),
    'ms for packing 100 texts of 40 KB, and for unpacking them': attempt(timePacking),
  };
}

/** 200, or the state and the body of the refusal when the project has not enabled the API: `isApiOff` reads them. */
function listOneFile(): string {
  const response = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files?pageSize=1&fields=files(id)', {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
  const status = response.getResponseCode();
  return status === 200 ? '200' : `${status} ${response.getContentText('UTF-8').slice(0, 600)}`;
}

/** Whether an open grid range is answered, and as which range; never what stands there. */
function readFirstSheet(): string {
  const [answer] = readRanges([{ sheetId: firstSheetId() }]);
  return answer?.valueRange?.range ?? 'no range';
}

/** A reading of several parts of one sheet knows them by their filters. */
function echoFilters(): string {
  const sheetId = firstSheetId();
  const answers = readRanges([
    { sheetId, startRowIndex: 0, endRowIndex: 1 },
    { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
  ]);
  return JSON.stringify(answers.map(({ dataFilters }) => dataFilters));
}

interface Answer {
  readonly valueRange?: { readonly range?: string };
  readonly dataFilters?: unknown;
}

function readRanges(gridRanges: readonly object[]): readonly Answer[] {
  const values = Sheets?.Spreadsheets?.Values as unknown as {
    batchGetByDataFilter(body: object, id: string): { valueRanges?: readonly Answer[] };
  };
  const dataFilters = gridRanges.map((gridRange) => ({ gridRange }));
  return values.batchGetByDataFilter({ dataFilters }, SpreadsheetApp.getActiveSpreadsheet().getId()).valueRanges ?? [];
}

function firstSheetId(): number {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getSheetId() ?? 0;
}

/** The copy of the master is one such text for each unit, and a city has hundreds. */
function timePacking(): string {
  const { pack, unpack } = createPackPort();
  const text = JSON.stringify(
    Array.from({ length: 400 }, (_, index) => `Nhiệm vụ số ${index}: ${'đôn đốc '.repeat(10)}`),
  );
  const startedMs = Date.now();
  const packed = Array.from({ length: 100 }, () => pack(text));
  const packedMs = Date.now();
  for (const one of packed) unpack(one);
  return `${packedMs - startedMs}, ${Date.now() - packedMs}`;
}
