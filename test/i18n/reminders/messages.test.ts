import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from '../../../src/core/time/day';
import type { HandFacts, HandReason, ReminderMessages } from '../../../src/i18n/reminders/catalogue';
import { reminderMessages } from '../../../src/i18n/reminders/messages';

const today = dayOf(2025, 10, 11);
const lastRun = momentOf(today, 8, 30);
const reasons: readonly HandReason[] = [
  'noCode',
  'closed',
  'keptBack',
  'optedOut',
  'noAddress',
  'urgedToday',
  'taskGone',
];

const facts: HandFacts = {
  today,
  isWorkingDay: false,
  mails: Array.from({ length: 20 }, (_, index) => ({
    recipient: `nguoi${index}@hanoi.example`,
    codes: Array.from({ length: 8 }, (_, task) => `KH139-2025-STC-00${task}`),
  })),
  leftOut: reasons.map((reason) => ({ subject: 'KH139-2025-SNV-001', reason })),
  withoutQuota: ['cho@hanoi.example'],
};

function allTexts(words: ReminderMessages): string[] {
  const { hand, explanation, triggers, test } = words;
  const keeper = { keeper: 'a@hanoi.example', account: 'b@hanoi.example', lastRun };
  const tasks = [{ code: 'KH139-2025-STC-001', title: 'Lập dự toán' }];
  const changed = words.calendarChanged({
    changes: [{ day: today, isWorkingDay: true, holidayName: '' }],
    moves: [{ code: 'KH139-2025-STC-001', from: today, to: today + 2 }],
  });
  return [
    words.off,
    words.selectTasks,
    words.nothingTicked,
    test.noQuota,
    test.sent({ to: 'A@hanoi.example', recipient: 'a@hanoi.example' }),
    test.sent({ to: 'a@hanoi.example', recipient: 'b@hanoi.example' }),
    hand.urge(facts),
    hand.resend(facts),
    hand.nothing(facts),
    hand.done({
      sent: 1,
      refused: 1,
      serviceDown: 0,
      mailOff: 0,
      tryAgain: 1,
      notReached: 1,
      doubtful: 1,
      withoutQuota: 1,
    }),
    explanation.question({ tasks, leftOut: facts.leftOut }),
    explanation.nothing(facts.leftOut),
    explanation.done(2),
    triggers.replaces(keeper),
    triggers.takesOver(keeper),
    triggers.takesOver({ ...keeper, keeper: '', lastRun: undefined }),
    triggers.stoodDown(keeper),
    changed.result,
    changed.details,
    words.calendarChanged({ changes: [], moves: [] }).result,
  ];
}

describe.each(['vi', 'en'] as const)('what is said around reminders in %s', (language) => {
  const words = reminderMessages(language);

  it('has a text for everything, in NFC, and nothing undefined in it', () => {
    for (const text of allTexts(words)) {
      expect(text).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('fits a long list into a dialog and says how much it left out', () => {
    const lines = words.hand.urge(facts).split('\n');
    expect(lines.length).toBeLessThan(40);
    expect(lines.filter((line) => line.startsWith('– nguoi')).length).toBe(15);
  });
});

it('says the day off, the recipients and what is left out before it asks', () => {
  const text = reminderMessages('vi').hand.urge({
    ...facts,
    mails: facts.mails.slice(0, 1),
    leftOut: facts.leftOut.slice(0, 1),
  });
  expect(text).toBe(
    [
      'Lưu ý: 11/10/2025 là ngày nghỉ.',
      '',
      'Sẽ gửi ngay 1 thư đôn đốc:',
      '– nguoi0@hanoi.example: KH139-2025-STC-000, KH139-2025-STC-001, KH139-2025-STC-002, KH139-2025-STC-003, KH139-2025-STC-004, KH139-2025-STC-005 (+2)',
      '',
      'Bỏ qua 1:',
      '– KH139-2025-SNV-001: chưa có mã; chạy “Kiểm tra dữ liệu” để được cấp mã.',
      '',
      'Hết hạn mức thư trong ngày, chưa gửi được cho: cho@hanoi.example.',
      '',
      'Gửi bây giờ?',
    ].join('\n'),
  );
});
