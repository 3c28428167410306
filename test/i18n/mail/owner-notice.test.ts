import { describe, expect, it } from 'vitest';
import type { LedgerNote } from '../../../src/core/reminders/ledger/ledger';
import { type OwnerNews, renderOwnerNotice } from '../../../src/i18n/letters/owner-notice';
import { mailMessages } from '../../../src/i18n/mail/messages';
import { day, entry } from '../../core/reminders/fixtures';

const nothing: OwnerNews = {
  today: day('13/10/2025'),
  unconfirmed: [],
  waiting: [],
  refused: [],
  held: [],
  unreached: [],
  problems: [],
};
const look = { language: 'vi', spreadsheetId: 'book-1' } as const;
const cellName = () => "'Đơn vị'!F12";

describe('the notice to the owner', () => {
  it('is not written when there is nothing to tell', () => {
    expect(renderOwnerNotice('owner@example.vn', nothing, look, cellName)).toBeUndefined();
    const held = { ...nothing, waiting: [{ recipient: 'a@example.vn', lineCount: 1, reason: 'mailedToday' as const }] };
    expect(renderOwnerNotice('owner@example.vn', held, look, cellName)).toBeUndefined();
  });

  it('lists what is unconfirmed by person, who waits, and which cells to mend, without what the cells hold', () => {
    const news: OwnerNews = {
      ...nothing,
      unconfirmed: ['A', 'B'].map((code) => entry(`${code}|T-3|2025-10-14|x@example.vn`, 'unconfirmed', nothing.today)),
      waiting: [{ recipient: 'y@example.vn', lineCount: 3, reason: 'quota' }],
      problems: [
        {
          kind: 'malformed',
          text: 'SECRET <b>',
          taskCode: 'A',
          source: { at: 'unit', unitCode: 'STC', rowNumber: 12, field: 'contact' },
        },
      ],
    };
    const mail = renderOwnerNotice('owner@example.vn', news, look, cellName);
    expect(mail?.subject).toBe(
      '[Đôn Đốc] Cần xem lại thư nhắc: 02 dòng chưa xác nhận, 01 người phải chờ, 01 địa chỉ cần sửa (13/10/2025)',
    );
    for (const part of [mail?.text, mail?.html.replace(/&#39;/g, "'")]) {
      expect(part).toContain('x@example.vn: A (T-3), B (T-3)');
      expect(part).toContain('y@example.vn: 3 nhiệm vụ');
      expect(part).toContain("'Đơn vị'!F12: địa chỉ thư sai dạng");
      expect(part).not.toContain('SECRET');
    }
  });
});

const source = { at: 'setting' } as const;
const notes: readonly LedgerNote[] = [
  { kind: 'superseded', by: 'T+1' },
  { kind: 'noAddress', audience: 'leader' },
  { kind: 'malformed', source },
  { kind: 'outsideDomains', source },
  { kind: 'quota' },
  { kind: 'tryAgain' },
  { kind: 'refused' },
  { kind: 'notConfirmed' },
  { kind: 'noLongerDue' },
  { kind: 'lowered', fromRung: 'T+1', fromDay: 45940, toDay: 45950, toRung: undefined },
  { kind: 'asked', by: 'a@example.vn' },
  { kind: 'answered' },
  { kind: 'resent' },
];

it.each(notes)('the ledger’s note $kind is said in both languages', (note) => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => mailMessages(language).note(note, cellName));
  expect(vi).toMatch(/\.$/);
  expect(en).toMatch(/\.$/);
  expect(vi).not.toBe(en);
});
