import { attempt, type RuntimeFacts, takenOrRefused } from './runtime-facts';

/**
 * What this very call shows: of the account (ask by a second account too), and of the trigger that made it. Someone who makes a time trigger and an edit
 * trigger for `probeRuntime` in the script editor finds both events here, after a paste, a clearing, an undo and an edit of several ranges.
 */
export function callerFacts(event: unknown): RuntimeFacts {
  return {
    'the event of this call': attempt(() => describeEvent(event)),
    'selected ranges': attempt(countSelected),
    'active user': attempt(compareUsers),
    'language of the account': attempt(() => Session.getActiveUserLocale()),
    'document lock': attempt(tryDocumentLock),
    'document properties': attempt(() => String(PropertiesService.getDocumentProperties().getKeys().length)),
    'words for a spreadsheet that does not exist': takenOrRefused(readMissingBook),
    'words for a range that does not exist': takenOrRefused(readMissingRange),
  };
}

/** Names and kinds, and how large the edited range is: never what stands there. */
function describeEvent(event: unknown): string {
  if (typeof event !== 'object' || event === null) return 'none';
  const kinds = Object.entries(event).map(([name, value]) => `${name} ${typeof value}`);
  const { range } = event as { range?: Partial<GoogleAppsScript.Spreadsheet.Range> };
  const size = range?.getNumRows === undefined ? [] : [`${range.getNumRows()} × ${range.getNumColumns?.()}`];
  return [...kinds, ...size].join(', ') || 'empty';
}

function countSelected(): string {
  return String(SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList()?.getRanges().length ?? 0);
}

/** Google may leave the active user blank; no address is shown. */
function compareUsers(): string {
  const active = Session.getActiveUser().getEmail();
  if (active === '') return 'blank';
  return active === Session.getEffectiveUser().getEmail() ? 'the effective user' : 'another than the effective user';
}

function tryDocumentLock(): string {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(0)) return 'taken';
  lock.releaseLock();
  return 'free';
}

function readMissingBook(): string {
  Sheets?.Spreadsheets?.get('1-no-such-spreadsheet', { fields: 'spreadsheetId' });
  return 'answered';
}

function readMissingRange(): string {
  SpreadsheetApp.getActiveSpreadsheet().getRange('__no such sheet__!A1');
  return 'answered';
}
