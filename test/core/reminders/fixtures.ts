import type { Directory, Unit } from '../../../src/core/directory/unit';
import type { AssigningDocument } from '../../../src/core/documents/document';
import type { Issue } from '../../../src/core/issues/issue';
import type { Digest } from '../../../src/core/reminders/digest';
import type { DigestInput } from '../../../src/core/reminders/digests';
import type { LedgerChanges } from '../../../src/core/reminders/ledger/ledger';
import { type LedgerEntry, ledgerKey } from '../../../src/core/reminders/ledger/ledger-entry';
import { parseDocumentLadder } from '../../../src/core/settings/document-ladder';
import { defaultLadderText, parseLadder } from '../../../src/core/settings/ladder';
import type { Settings } from '../../../src/core/settings/settings';
import type { Progress } from '../../../src/core/tasks/progress/progress';
import { deriveStatus } from '../../../src/core/tasks/status';
import { type Task, type TaskCells, type TaskKey, taskKeys } from '../../../src/core/tasks/task';
import { createCalendar } from '../../../src/core/time/calendar';
import { type Day, dayOf } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import type { Cell } from '../../../src/core/values/cell';

/** `10/10/2025` */
export function day(text: string): Day {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split('/').map(Number);
  return dayOf(year, month, dayOfMonth);
}

export const calendar = createCalendar(officialHolidays);

export const ladder = parseLadder(defaultLadderText).rungs;

export const settings: Settings = {
  language: 'vi',
  coordinatingUnitCode: 'SKHCN',
  coordinatorEmails: 'tonghop@skhcn.example.vn',
  administratorEmails: '',
  trackerId: '',
  mailDomains: ['example.vn'],
  mailMode: 'send',
  sendHour: 8,
  dueSoonDays: 7,
  ladder,
  ladderInWorkingDays: true,
  beforeIncludesDay: false,
  shiftFixedDeadlines: false,
  staleFiguresDays: 3,
  staleAfterDays: 30,
  writeBackToUnitFiles: true,
  attachCalendar: false,
  reportTo: '',
  reportOn: { weekdays: [1], monthDays: [] },
  modules: [],
  oversightUnitCode: '',
  communicationUnitCode: '',
  difficultyDays: 10,
  lateReportDays: 90,
  worstUnitsFirst: false,
  parentAgency: '',
  issuingAgency: '',
  issuingPlace: '',
  signTitle: '',
  reportYear: undefined,
  disbursementThresholds: [],
  signerName: '',
  draftRecipients: '',
};

export function unit(code: string, over: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `Đơn vị ${code}`,
    aliases: [],
    kind: 'department',
    order: 1,
    contactEmails: `dau-moi@${code.toLowerCase()}.example.vn`,
    leaderEmails: `lanh-dao@${code.toLowerCase()}.example.vn`,
    sheetName: code,
    namesSheet: false,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber: 2,
    ...over,
  };
}

export function directoryOf(units: readonly Unit[]): Directory {
  return {
    units,
    findByCode: (code) => units.find((one) => one.code === code),
    match: (text) => ({ kind: 'unknown', text, suggestion: undefined }),
    matchList: () => [],
  };
}

export const skhcn = unit('SKHCN', { name: 'Sở Khoa học và Công nghệ' });
export const stc = unit('STC', { name: 'Sở Tài chính', order: 2, rowNumber: 3 });

const noCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as TaskCells;

export interface TaskSketch {
  readonly code: string;
  readonly unit?: Unit;
  readonly title?: string;
  readonly lastDay?: Day | undefined;
  readonly progress?: Progress;
  readonly doneOn?: Day;
  readonly hasEvidence?: boolean;
  readonly regular?: boolean;
  readonly rowNumber?: number;
  /** The ladder of its document, as written. */
  readonly ladder?: string;
  readonly isExtended?: boolean;
  readonly cells?: { readonly [key in TaskKey]?: Cell };
}

function documentWith(ladderText: string): AssigningDocument {
  return {
    symbol: '57-NQ/TW',
    issuedOn: undefined,
    issuer: '',
    summary: '',
    sourceType: '',
    beforeIncludesDay: undefined,
    link: '',
    ladder: parseDocumentLadder(ladderText),
    rowNumber: 2,
  };
}

/** Of the unit's own sheet: each code has another, whatever other tests have asked for. */
export function sheetIdOf({ code }: Unit): number {
  return [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 100);
}

/** A task as `readTask` would give it on that day. */
export function task(sketch: TaskSketch, today: Day): Task {
  const own = sketch.unit ?? skhcn;
  const { code, lastDay, progress, doneOn, hasEvidence = false } = sketch;
  const kind = sketch.regular === true ? 'regular' : lastDay === undefined ? 'none' : 'dated';
  return {
    place: {
      unitCode: own.code,
      spreadsheetId: 'book-1',
      sheetId: sheetIdOf(own),
      sheetTitle: own.code,
      columnIndex: { code: 0, title: 1, contact: 7, deliverable: 8 },
    },
    rowNumber: sketch.rowNumber ?? 2,
    cells: { ...noCells, ...sketch.cells },
    code,
    title: sketch.title ?? `Nhiệm vụ ${code}`,
    fields: [],
    symbols: [],
    document: sketch.ladder === undefined ? undefined : documentWith(sketch.ladder),
    assignedOn: { kind: 'blank' },
    lead: [{ kind: 'one', unit: own, exact: true }],
    partners: [],
    deadline: { kind: 'none' },
    extendedTo: { kind: 'blank' },
    isExtended: sketch.isExtended ?? false,
    originalLastDay: lastDay,
    lastDay,
    progress,
    percent: undefined,
    doneOn: doneOn === undefined ? { kind: 'blank' } : { kind: 'day', day: doneOn, fromText: false },
    hasEvidence,
    updatedAt: undefined,
    committedOn: { kind: 'blank' },
    reviewedOn: { kind: 'blank' },
    originCode: '',
    firstLastDay: lastDay,
    status: deriveStatus({ progress, hasEvidence, doneOn, deadline: kind, lastDay, today, dueSoonDays: 7 }),
  };
}

export function input(over: Partial<DigestInput> & Pick<DigestInput, 'today' | 'tasks'>): DigestInput {
  return {
    issues: [],
    ledger: [],
    settings,
    directory: directoryOf([skhcn, stc]),
    calendar,
    remainingQuota: 100,
    ...over,
  };
}

export function entry(key: string, state: LedgerEntry['state'], on: Day): LedgerEntry {
  const [code = '', rungLabel = '', isoDay = '', recipient = ''] = key.split('|');
  const [year = 0, month = 0, dayOfMonth = 0] = isoDay.split('-').map(Number);
  return { code, rung: rungLabel, lastDay: dayOf(year, month, dayOfMonth), recipient, state, day: on };
}

/** The ledger after changes were committed, as the sheet would hold it. */
export function applyChanges(ledger: readonly LedgerEntry[], changes: LedgerChanges): readonly LedgerEntry[] {
  const updates = new Map(changes.updates.map((update) => [update.key, update]));
  const removed = new Set(changes.removals);
  const kept = ledger.flatMap((one) => {
    const key = ledgerKey(one);
    if (removed.has(key)) return [];
    const update = updates.get(key);
    return [update === undefined ? one : { ...one, state: update.state, day: update.day }];
  });
  return [...kept, ...changes.appends.map((append) => append.entry)];
}

export function issue(rule: string, of: Task, severity: Issue['severity'] = 'error'): Issue {
  const { spreadsheetId, sheetId, sheetTitle, unitCode } = of.place;
  const place = { spreadsheetId, sheetId, sheetTitle, rowNumber: of.rowNumber, columnIndex: undefined };
  return { rule, severity, unitCode, taskCode: of.code, place, key: undefined, facts: {} };
}

/** `key state` of every change, sorted: what the ledger learns. */
export function describeChanges(changes: LedgerChanges): readonly string[] {
  return [
    ...changes.appends.map(({ entry: one }) => `+ ${ledgerKey(one)} ${one.state}`),
    ...changes.updates.map(({ key, state }) => `~ ${key} ${state}`),
    ...changes.removals.map((key) => `- ${key}`),
  ].sort();
}

/** `recipient section: code@rung …`, units apart with `/`. */
export function briefly(digest: Digest): string {
  const sections = digest.sections.map(({ kind, groups }) => {
    const codes = groups.map((group) => group.items.map(({ matter, rung }) => `${matter.code}@${rung}`).join(' '));
    return `${kind}: ${codes.join(' / ')}`;
  });
  return `${digest.recipient} ${sections.join('; ')}`;
}
