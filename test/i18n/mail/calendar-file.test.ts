import { describe, expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { utf8Length } from '../../../src/core/values/utf8';
import { renderDigest } from '../../../src/i18n/letters/render-digest';
import { day, input, type TaskSketch, task } from '../../core/reminders/fixtures';

const look = { language: 'vi', spreadsheetId: 'book-1', coordinatorName: '', attachCalendar: true } as const;

function calendarOf(sketches: readonly Partial<TaskSketch>[], today = day('10/10/2025')) {
  const tasks = sketches.map((sketch, at) =>
    task({ code: `KH139-2025-SKHCN-00${at}`, rowNumber: at + 2, ...sketch }, today),
  );
  const [digest] = planDigests(input({ today, tasks })).digests;
  return digest && renderDigest(digest, look).calendar;
}

/** RFC 5545, 3.1. */
function unfold(text: string): readonly string[] {
  return text.replace(/\r\n /g, '').split('\r\n');
}

describe('the calendar file', () => {
  const title =
    'Báo cáo; gồm 3 phần, theo mẫu\\2: chuyển đổi số, đổi mới sáng tạo, khoa học và công nghệ của Thành phố';
  const file = calendarOf([{ title, lastDay: day('14/10/2025') }, { lastDay: day('09/10/2025') }]);
  const lines = unfold(file?.text ?? '');

  it('holds one all-day event for each deadline ahead', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20251014');
    expect(lines).toContain('DTEND;VALUE=DATE:20251015');
    expect([lines[0], lines[lines.length - 2], lines[lines.length - 1]]).toEqual([
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes text', () => {
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain(
      'Báo cáo\\; gồm 3 phần\\, theo mẫu\\\\2: chuyển đổi số',
    );
  });

  it('folds at 75 octets and never inside a character', () => {
    const folded = (file?.text ?? '').split('\r\n');
    expect(folded.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of folded) {
      expect(utf8Length(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
  });

  it('moves an event instead of adding one: the UID stays, the sequence grows', () => {
    const moved = unfold(calendarOf([{ title, lastDay: day('20/10/2025') }], day('13/10/2025'))?.text ?? '');
    const uid = lines.find((line) => line.startsWith('UID:'));
    const sequence = (all: readonly string[]) => Number(all.find((line) => line.startsWith('SEQUENCE:'))?.slice(9));
    expect(moved).toContain(uid);
    expect(sequence(moved)).toBeGreaterThan(sequence(lines));
  });

  it('is left out when nothing lies ahead', () => {
    expect(calendarOf([{ lastDay: day('09/10/2025') }])).toBeUndefined();
  });
});
