import { describe, expect, it } from 'vitest';
import type { FileAnswer, FileSheet, NamedSheetId } from '../../../src/app/ports/files-port';
import type { Ports } from '../../../src/app/ports/ports';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import { lowerLimits, withLowerTrackers } from '../../../src/app/tree/read-lower-trackers';
import type { Unit } from '../../../src/core/directory/unit';
import { momentOf } from '../../../src/core/time/day';
import { publishedRows } from '../../../src/sheets/published/published-rows';
import type { SheetGrid } from '../../../src/sheets/v4';
import { contextOf, unit } from '../../core/consolidate/fixtures';
import { today } from '../../core/rules/fixtures';
import { published } from '../../core/tree/published-fixtures';

const now = momentOf(today, 8, 0);
const stated = (trackerId: string, below: readonly string[] = []): SheetGrid => ({
  spreadsheetId: trackerId,
  sheetId: 9,
  title: 'Đôn Đốc (số liệu)',
  rows: publishedRows(published(trackerId, { below }), 'vi', new Set()),
});
const ok = (grid: SheetGrid, fileTitle = 'Theo dõi xã'): FileAnswer<FileSheet> => ({
  isOk: true,
  value: { fileTitle, grid },
});
const blank = (fileTitle = 'Tệp xã') => ok({ spreadsheetId: '', sheetId: 0, title: '', rows: [] }, fileTitle);
const refused = (status: number) => ({ isOk: false, status, message: '' }) as const;
const sheets = (...titles: string[]): FileAnswer<readonly NamedSheetId[]> => ({
  isOk: true,
  value: titles.map((title, sheetId) => ({ title, sheetId, metadata: [] })),
});

interface Service {
  readonly marked?: FileAnswer<FileSheet>;
  readonly titles?: FileAnswer<readonly NamedSheetId[]>;
  readonly titled?: FileAnswer<FileSheet>;
}

const nothing = refused(404);

function portsOf({ marked = nothing, titles = nothing, titled = nothing }: Service): Ports {
  return {
    clock: { elapsedMs: () => 0, sleep: () => undefined },
    files: {
      readMarked: (ids: readonly string[]) => ids.map(() => marked),
      sheets: (ids: readonly string[]) => ids.map(() => titles),
      read: (files: readonly { sheetName?: string }[]) => files.map(() => titled),
    },
    pack: { unpack: (text: string) => text },
    log: { note: () => undefined },
  } as unknown as Ports;
}

const lower = (fileId: string, over: Partial<Unit> = {}): UnitTable => ({
  kind: 'lower',
  unit: unit('XA', 'Xã Ba Vì', 1, { fileId, isTracker: true, ...over } as Partial<Unit>),
});

function tracker(unitTables: readonly UnitTable[]): Tracker {
  return {
    spreadsheetId: 'tren',
    unitTables,
    context: contextOf({ now, today }),
    lowerStore: undefined,
  } as unknown as Tracker;
}

function read(service: Service, tables: readonly UnitTable[] = [lower('xa')]): readonly UnitTable[] {
  return withLowerTrackers(portsOf(service), tracker(tables), lowerLimits()).unitTables;
}

const leftOf = ([one]: readonly UnitTable[]) => (one?.kind === 'lower' ? one.judged?.left : undefined);

describe('a tracker below this one', () => {
  it('is counted by the sheet that bears the mark', () => {
    const [one] = read({ marked: ok(stated('xa', ['thon'])) });
    expect(one).toMatchObject({ judged: { left: undefined, ids: ['xa', 'thon'], publication: { trackerId: 'xa' } } });
  });

  it('is counted by the sheet’s title where the mark was lost', () => {
    const service = {
      marked: blank(),
      titles: sheets('Cấu hình', 'Đơn vị', 'Đôn Đốc (số liệu)'),
      titled: ok(stated('xa')),
    };
    expect(read(service)).toMatchObject([{ judged: { left: undefined } }]);
  });

  it.each<[string, Service, object]>([
    [
      'publishes nothing yet',
      { marked: blank(), titles: sheets('Cấu hình', 'Đơn vị') },
      { reason: 'noReport', facts: { file: 'Tệp xã' } },
    ],
    [
      'is no tracker',
      { marked: blank(), titles: sheets('Đơn vị', 'Trang 1') },
      { reason: 'notTracker', facts: { file: 'Tệp xã' } },
    ],
    [
      'is closed to this account',
      { marked: refused(403) },
      { reason: 'noAccess', facts: { file: 'xa', who: 'xa@hanoi.example' } },
    ],
    ['is nowhere', { marked: refused(404) }, { reason: 'fileMissing', facts: { file: 'xa' } }],
    [
      'cannot be asked for a mark and has none',
      { marked: refused(400), titles: sheets('Cấu hình', 'Đơn vị') },
      { reason: 'noReport' },
    ],
    [
      'refuses to name its sheets',
      { marked: blank(), titles: refused(403) },
      { reason: 'noAccess', facts: { file: 'Tệp xã' } },
    ],
    [
      'is found by title and then fails',
      { marked: blank(), titles: sheets('Đôn Đốc (số liệu)'), titled: refused(403) },
      { reason: 'noAccess' },
    ],
  ])('that %s is left out with the reason', (_, service, left) => {
    expect(leftOf(read(service, [lower('xa', { contactEmails: ' xa@hanoi.example ' })]))).toMatchObject(left);
  });

  it('without an address is asked for by its name', () => {
    expect(leftOf(read({ marked: refused(401) }))).toMatchObject({ reason: 'noAccess', facts: { who: 'Xã Ba Vì' } });
  });

  it('with an address of the browser for an id is not asked for', () => {
    expect(leftOf(read({ marked: ok(stated('xa')) }, [lower('https://docs.google.com/x')]))).toMatchObject({
      reason: 'badFileId',
      facts: { found: 'https://docs.google.com/x' },
    });
  });

  it('whose own lower tracker is named here as a unit’s file keeps it for itself', () => {
    const thon = { kind: 'inFile', unit: unit('THON', 'Thôn', 2, { fileId: 'thon' }) } as const;
    const other = { kind: 'inFile', unit: unit('STC', 'Sở Tài chính', 3, { fileId: 'stc' }) } as const;
    const own = { kind: 'inFile', unit: unit('SKHCN', 'Sở KHCN', 4, { fileId: 'tren' }) } as const;
    const tables = read({ marked: ok(stated('xa', ['thon', 'tren'])) }, [lower('xa'), thon, other, own]);
    expect(tables.slice(1)).toEqual([
      { kind: 'unusable', unit: thon.unit, reason: 'lowerFile', facts: { other: 'Xã Ba Vì' } },
      other,
      own,
    ]);
  });

  it('is asked nothing where no line is a tracker', () => {
    const tables: readonly UnitTable[] = [{ kind: 'absent', unit: unit('STC', 'Sở Tài chính', 1) }];
    expect(read({}, tables)).toBe(tables);
  });
});
