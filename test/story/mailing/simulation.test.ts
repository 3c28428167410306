import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build';
import { printCalendar } from '../../../scripts/simulate/print-calendar';
import { type Simulation, simulate } from '../../../scripts/simulate/simulate-days';
import { mailQuota, secondKeeper } from '../../../scripts/simulate/story';
import { formatDay, weekdayOf } from '../../../src/core/time/day';
import { storyFolder } from '../bundle';

let simulation: Simulation;

beforeAll(async () => {
  simulation = simulate(await storyFolder());
}, 120_000);

const isReminder = ({ subject }: { subject: string }) => subject.startsWith('[Nhắc việc]');

describe('sixty working days of the sample tracker', () => {
  it('tell each person each day what the golden record says (npm run simulate -- --golden)', async () => {
    const golden = await readFile(path.join(projectRoot, 'test/story/mailing/simulation.golden.txt'), 'utf8');
    expect(`${printCalendar(simulation.days).join('\n')}\n`).toBe(golden);
  });

  it('are sixty, with the make-up Saturday and without New Year’s swapped day', () => {
    const working = simulation.days.filter(({ isWorkingDay }) => isWorkingDay);
    expect(working.length).toBe(60);
    expect(working.filter(({ day }) => weekdayOf(day) > 5).map(({ day }) => formatDay(day))).toEqual(['10/01/2026']);
    expect(working.map(({ day }) => formatDay(day))).not.toContain('02/01/2026');
  });

  it('see no mail on a day off, and mails on the make-up Saturday', () => {
    const off = simulation.days.filter(({ isWorkingDay, mails }) => !isWorkingDay && mails.length > 0);
    expect(off.map(({ day }) => formatDay(day))).toEqual([]);
    const saturday = simulation.days.find(({ day }) => formatDay(day) === '10/01/2026');
    expect(saturday?.mails.filter(isReminder).length).toBeGreaterThan(0);
  });

  it('see no one get two reminders on one day, and no account send more than its quota', () => {
    for (const { mails } of simulation.days) {
      const recipients = mails.filter(isReminder).map(({ to }) => to.join());
      expect(new Set(recipients).size).toBe(recipients.length);
      expect(mails.length).toBeLessThanOrEqual(mailQuota);
    }
  });

  it('see a mail of unknown fate listed once and never sent again by itself', () => {
    const listed = simulation.days.flatMap(({ mails }) => mails.filter(({ body }) => body.includes('“Chưa xác nhận”')));
    expect(listed.length).toBe(1);
    const states = [...simulation.ledger.values()];
    expect(states.some(({ state, day }) => state === 'Chưa xác nhận' && day === '2026-01-06')).toBe(true);
    expect(states.some(({ state }) => state === 'Đã nhận gửi')).toBe(false);
  });

  it('see the second officer’s account send what is owed after the owner’s was closed', () => {
    const from = new Set(simulation.days.slice(-6).flatMap(({ mails }) => mails.map((mail) => mail.from)));
    expect([...from]).toEqual([secondKeeper]);
  });
});
