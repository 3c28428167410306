import { describe, expect, it } from 'vitest';
import type { LedgerChanges } from '../../../src/core/reminders/ledger/ledger';
import type { LedgerEntry } from '../../../src/core/reminders/ledger/ledger-entry';
import type { Cell } from '../../../src/core/values/cell';
import type { FoldingFilter } from '../../../src/sheets/lists/folded-states';
import { type MailLedger, planLedgerChanges, planUntick, readMailLedger } from '../../../src/sheets/lists/mail-ledger';
import { mailLedgerColumns } from '../../../src/sheets/tables/system-columns';
import { createWorkbook } from '../workbook';

const day = 45_940;
const key = (code: string) => `${code}|T-3|2025-10-14|x@example.vn`;
const row = (code: string, over: { readonly [key: string]: Cell } = {}) => {
  const cells: { readonly [key: string]: Cell } = {
    ...{ key: key(code), state: 'Đã gửi', day, recipient: 'x@example.vn', rung: 'T-3', taskCode: code },
    ...over,
  };
  return mailLedgerColumns.map((one) => cells[one.key] ?? '');
};
const headings = (language: 'vi' | 'en' = 'vi') => mailLedgerColumns.map((one) => one[language]);
const nothing: LedgerChanges = { appends: [], updates: [], removals: [] };
const note = ({ kind }: { kind: string }) => `ghi chú ${kind}`;

function read(rows: readonly (readonly Cell[])[], filter?: FoldingFilter): MailLedger {
  const reading = readMailLedger({ spreadsheetId: 'tracker', sheetId: 7, title: 'Thư nhắc', rows }, filter);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

/** The ledger's rows once changes are carried out. */
function linesAfter(values: readonly (readonly Cell[])[], changes: Partial<LedgerChanges>) {
  const book = createWorkbook({ title: 'Thư nhắc', sheetId: 7, values });
  book.apply(planLedgerChanges(read(values), { ...nothing, ...changes }, note));
  return book.read(7).rows.slice(1);
}

const entry = (over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  code: 'N',
  rung: 'T0',
  lastDay: 45_944,
  recipient: 'x@example.vn',
  state: 'claimed',
  day,
  ...over,
});

describe('a new line of the ledger', () => {
  it.each([
    ['T-3', 'T-3', 'T-3'],
    ['DDN', 'Đôn đốc ngay', 'Urged by hand'],
    ['GT', 'Giải trình', 'Explanation'],
    ['BCT', 'Báo cáo', 'Report'],
    ['HB', 'Hạ bậc', 'Lowered'],
    ['TL', 'Đã trả lời', 'Answered'],
    ['YK', 'Đã có ý kiến', 'Decided'],
    ['SLC', 'Số liệu cũ', 'Old figures'],
    ['TDTH', 'Thi đua', 'Emulation'],
  ])('of the step %s says “%s”, in English “%s”', (rung, vi, en) => {
    const appends = [{ entry: entry({ rung }), note: undefined }];
    expect(linesAfter([headings()], { appends })).toEqual([
      [`N|${rung}|2025-10-14|x@example.vn`, 'Đã nhận gửi', day, 'x@example.vn', vi, 'N'],
    ]);
    expect(linesAfter([headings('en')], { appends })).toEqual([
      [`N|${rung}|2025-10-14|x@example.vn`, 'Claimed', day, 'x@example.vn', en, 'N'],
    ]);
  });

  it.each([
    ['vi', 'Đã yêu cầu', 'Yêu cầu giải trình'],
    ['en', 'Asked', 'Explanation asked'],
  ] as const)('that asks for an explanation names no recipient, in %s', (language, state, words) => {
    const asked = entry({ rung: 'YC', state: 'asked', recipient: 'dau-van-tay' });
    expect(linesAfter([headings(language)], { appends: [{ entry: asked, note: { kind: 'quota' } }] })).toEqual([
      ['N|YC|2025-10-14|dau-van-tay', state, day, '', words, 'N', 'ghi chú quota'],
    ]);
  });
});

describe('lines that stand', () => {
  it('are changed in state, day and note, in the language of the sheet', () => {
    const updates = [{ key: key('A'), state: 'failed', day: day + 1, note: { kind: 'quota' } }] as const;
    const [changed, other] = linesAfter([headings('en'), row('A', { note: 'cũ' }), row('B')], { updates });
    expect(changed).toEqual([key('A'), 'Failed', day + 1, 'x@example.vn', 'T-3', 'A', 'ghi chú quota']);
    expect(other).toEqual([key('B'), 'Đã gửi', day, 'x@example.vn', 'T-3', 'B']);
  });

  it('lose their note where there is none any more', () => {
    const updates = [{ key: key('A'), state: 'sent', day, note: undefined }] as const;
    expect(linesAfter([headings(), row('A', { note: 'cũ' })], { updates })).toEqual([
      [key('A'), 'Đã gửi', day, 'x@example.vn', 'T-3', 'A'],
    ]);
  });

  it('that nobody knows are left alone', () => {
    const updates = [{ key: key('Z'), state: 'sent', day, note: undefined }] as const;
    expect(linesAfter([headings(), row('A')], { updates, removals: [key('Y')] })).toHaveLength(1);
  });

  it('go with every copy of them, from below', () => {
    const values = [headings(), row('A'), row('B'), row('A'), row('C'), row('C')];
    expect(linesAfter(values, { removals: [key('A'), key('C'), key('A')] }).map(([first]) => first)).toEqual([
      key('B'),
    ]);
  });
});

describe('a line as it is read', () => {
  it.each<[Cell, number]>([
    [day, day],
    [day + 0.75, day],
    ['10/10/2025', 45_944],
    ['', 45_944],
  ])('of the day %j counts from %d', (cell, counts) => {
    expect(read([headings(), row('A', { day: cell })]).entries[0]?.day).toBe(counts);
  });

  it.each<[Cell, boolean]>([
    ['x', true],
    [true, true],
    [false, false],
    [' ', false],
    ['', false],
    [1, false],
  ])('is marked for resending with %j: %s', (resend, isTicked) => {
    expect(read([headings(), row('A', { resend })]).ticked).toEqual(isTicked ? [key('A')] : []);
  });

  it('may have spaces around its key, and a key that is none is damaged', () => {
    const ledger = read([headings(), row('A', { key: ` ${key('A')} ` }), row('B', { key: 5 }), row('C', { key: '' })]);
    expect(ledger.entries).toEqual([
      { code: 'A', rung: 'T-3', lastDay: 45_944, recipient: 'x@example.vn', day, state: 'sent' },
    ]);
    expect([...ledger.rowNumbers]).toEqual([[key('A'), [2]]]);
    expect(ledger.damagedRows).toEqual([3, 4]);
  });
});

describe('marks for resending', () => {
  it('are taken away from every copy of a line', () => {
    const values = [headings(), row('A', { resend: 'x' }), row('B', { resend: 'x' }), row('A', { resend: 'x' })];
    const book = createWorkbook({ title: 'Thư nhắc', sheetId: 7, values });
    book.apply(planUntick(read(values), [key('A'), key('Z')]));
    expect(
      book
        .read(7)
        .rows.slice(1)
        .map((cells) => cells[7] ?? ''),
    ).toEqual(['', 'x', '']);
  });

  it('cannot be taken away where the column is gone', () => {
    expect(planUntick(read([headings().slice(0, 7), row('A').slice(0, 7)]), [key('A')])).toEqual([]);
  });
});

describe('the filter that folds skipped lines away', () => {
  const filter: FoldingFilter = { range: { sheetId: 7, endColumnIndex: 8 }, filterSpecs: [{ columnIndex: 1 }] };
  const isSet = (state: LedgerEntry['state'], known: FoldingFilter | undefined) =>
    planLedgerChanges(
      read([headings(), row('A')], known),
      {
        ...nothing,
        appends: [
          { entry: entry(), note: undefined },
          { entry: entry({ state }), note: undefined },
        ],
      },
      note,
    ).some((request) => 'setBasicFilter' in request);

  it('is set again when a skipped line came, and where there is one', () => {
    expect([isSet('skipped', filter), isSet('skipped', undefined), isSet('sent', filter)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
