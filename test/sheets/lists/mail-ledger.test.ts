import { describe, expect, it } from 'vitest';
import type { LedgerChanges } from '../../../src/core/reminders/ledger/ledger';
import { ledgerKey } from '../../../src/core/reminders/ledger/ledger-entry';
import { dayOf } from '../../../src/core/time/day';
import type { Cell } from '../../../src/core/values/cell';
import { type MailLedger, planLedgerChanges, planUntick, readMailLedger } from '../../../src/sheets/lists/mail-ledger';

const headings = ['Khoá', 'Ngày', 'Người nhận', 'Bậc', 'Mã nhiệm vụ', 'Tình trạng', 'Ghi chú', 'Gửi lại'];
const on = dayOf(2025, 10, 10);
const keyOf = (code: string, rung = 'T-3') => `${code}|${rung}|2025-10-14|x@example.vn`;
const row = (code: string, state: string, tick: Cell = '') => [
  keyOf(code),
  on,
  'x@example.vn',
  'T-3',
  code,
  state,
  '',
  tick,
];

function read(rows: readonly (readonly Cell[])[]): MailLedger {
  const reading = readMailLedger({ spreadsheetId: 'book', sheetId: 7, title: 'Thư nhắc', rows });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

const note = () => 'ghi chú';
const nothing: LedgerChanges = { appends: [], updates: [], removals: [] };

describe('reading the mail ledger', () => {
  it('finds rows by key, whatever the order of rows and columns', () => {
    const ledger = read([
      ['Sổ thư nhắc'],
      ['Của tôi', 'Tình trạng', 'Khoá', 'Ngày', 'Bậc', 'Người nhận', 'Mã nhiệm vụ'],
      ['riêng', 'Chờ', keyOf('B'), on, 'T-3', 'x@example.vn', 'B'],
      [],
      ['', 'Đã gửi', keyOf('A'), on, 'T-3', 'x@example.vn', 'A'],
    ]);
    expect(ledger.entries.map((one) => [one.code, one.state])).toEqual([
      ['B', 'waiting'],
      ['A', 'sent'],
    ]);
    expect(ledger.rowNumbers.get(keyOf('A'))).toEqual([5]);
  });

  it.each([
    ['Đã nhận gửi', 'claimed'],
    ['đã gửi', 'sent'],
    ['Chưa xác nhận', 'unconfirmed'],
    ['Lỗi', 'failed'],
    ['Chờ', 'waiting'],
    ['Bỏ qua', 'skipped'],
    ['Sent', 'sent'],
    ['một từ lạ', 'unconfirmed'],
    ['', 'unconfirmed'],
  ])('takes the state “%s” for %s: a word that nobody knows must not let a mail go twice', (word, state) => {
    expect(read([headings, row('A', word)]).entries[0]?.state).toBe(state);
  });

  it('reads rows with and without a mark for resending', () => {
    const ledger = read([headings, row('A', 'Lỗi', 'x'), row('B', 'Lỗi'), row('C', 'Chưa xác nhận', true)]);
    expect(ledger.entries.map(({ code }) => code).sort()).toEqual(['A', 'B', 'C']);
    expect([...ledger.ticked].sort()).toEqual([keyOf('A'), keyOf('C')]);
  });

  it('names rows whose key was spoilt', () => {
    const ledger = read([headings, ['hỏng', on, 'x@example.vn', 'T-3', 'A', 'Đã gửi'], row('B', 'Đã gửi')]);
    expect([ledger.damagedRows, ledger.entries.length]).toEqual([[2], 1]);
  });

  it('says what is wrong with its headings', () => {
    const reading = readMailLedger({ spreadsheetId: 'b', sheetId: 7, title: 'Thư nhắc', rows: [headings.slice(1)] });
    expect('problems' in reading && reading.problems[0]).toMatchObject({ kind: 'missing', key: 'key' });
  });
});

describe('writing the mail ledger', () => {
  const entry = {
    code: 'N',
    rung: 'T0',
    lastDay: dayOf(2025, 10, 14),
    recipient: 'x@example.vn',
    state: 'claimed',
    day: on,
  } as const;

  it('adds rows below the last, in the columns where the headings stand, with the date’s format', () => {
    const ledger = read([
      ['Khoá', 'Ngày', 'Của tôi', 'Người nhận', 'Bậc', 'Mã nhiệm vụ', 'Tình trạng', 'Ghi chú'],
      [keyOf('A'), on, 'riêng', 'x@example.vn', 'T-3', 'A', 'Đã gửi'],
    ]);
    const [request, ...others] = planLedgerChanges(
      ledger,
      { ...nothing, appends: [{ entry, note: { kind: 'quota' } }] },
      note,
    );
    const texts = (...strings: readonly string[]) =>
      strings.map((stringValue) => ({ userEnteredValue: { stringValue } }));
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      appendCells: {
        sheetId: 7,
        rows: [
          {
            values: [
              ...texts(ledgerKey(entry)),
              { userEnteredValue: { numberValue: on }, userEnteredFormat: { numberFormat: { type: 'DATE' } } },
              {},
              ...texts('x@example.vn', 'T0', 'N', 'Đã nhận gửi', 'ghi chú'),
            ],
          },
        ],
      },
    });
  });

  it('sets states where the keys stand now, on every copy of a row', () => {
    const ledger = read([headings, row('B', 'Chờ'), row('A', 'Đã nhận gửi'), row('A', 'Đã nhận gửi')]);
    const update = { key: keyOf('A'), state: 'sent', day: on + 1, note: undefined } as const;
    const requests = planLedgerChanges(ledger, { ...nothing, updates: [update] }, note);
    const written = JSON.stringify(requests);
    expect(written).toContain('Đã gửi');
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request).toMatchObject({ updateCells: { start: { sheetId: 7, rowIndex: 2 }, rows: [{}, {}] } });
    }
  });

  it('takes rows out from below, neighbours together', () => {
    const ledger = read([headings, ...['A', 'B', 'C', 'D', 'E'].map((code) => row(code, 'Đã gửi'))]);
    const removals = [keyOf('A'), keyOf('D'), keyOf('B')];
    expect(planLedgerChanges(ledger, { ...nothing, removals }, note)).toEqual([
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 4, endIndex: 5 } } },
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
    ]);
  });

  it('takes marks away', () => {
    const ledger = read([headings, row('A', 'Lỗi', 'x'), row('B', 'Lỗi', 'x')]);
    expect(planUntick(ledger, [keyOf('B')])).toMatchObject([
      { updateCells: { start: { rowIndex: 2, columnIndex: 7 } } },
    ]);
  });

  it('has nothing to write for no change', () => {
    expect(planLedgerChanges(read([headings, row('A', 'Đã gửi')]), nothing, note)).toEqual([]);
  });
});
