/** What a probe found, by the question it asked. */
export type RuntimeFacts = Readonly<Record<string, string>>;

/**
 * Answers, on a real deployment, what no document of Google's states. Run it once by hand from the script editor; it reads and changes nothing of
 * the tracker, and its answers stand in the execution log.
 */
export function probeRuntime(): RuntimeFacts {
  const facts: RuntimeFacts = { ...languageFacts(), ...serviceFacts() };
  for (const [question, answer] of Object.entries(facts)) console.info(`${question}: ${answer}`);
  return facts;
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
  };
}

/** 200, or what Google says when the project has not enabled the API. */
function listOneFile(): string {
  const response = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files?pageSize=1&fields=files(id)', {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
  return String(response.getResponseCode());
}

/** Whether an open grid range is answered, and as which range; never what stands there. */
function readFirstSheet(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheetId = book.getSheets()[0]?.getSheetId() ?? 0;
  const values = Sheets?.Spreadsheets?.Values as unknown as {
    batchGetByDataFilter(body: object, id: string): { valueRanges?: { valueRange?: { range?: string } }[] };
  };
  const answer = values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId } }] }, book.getId());
  return answer.valueRanges?.[0]?.valueRange?.range ?? 'no range';
}

/** A question that fails is answered by its error, and the others are still asked. */
function attempt(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
