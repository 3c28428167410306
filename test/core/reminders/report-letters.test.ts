import { expect, it } from 'vitest';
import { planReportLetters } from '../../../src/core/reminders/report-letters';
import type { Settings } from '../../../src/core/settings/settings';
import { applyChanges, calendar, day, describeChanges, settings } from './fixtures';

const monday = day('13/10/2025');
const reportTo = 'Chủ tịch <chu-tich@example.vn>; van-phong@example.vn; ngoai@elsewhere.com; không phải địa chỉ';

function plan(over: Partial<Settings> = {}, more: Partial<Parameters<typeof planReportLetters>[0]> = {}) {
  return planReportLetters({
    settings: { ...settings, reportTo, ...over },
    ledger: [],
    today: monday,
    calendar,
    goneOn: () => undefined,
    ...more,
  });
}
const readers = (...args: Parameters<typeof plan>) => plan(...args).letters.map(({ recipient }) => recipient);

it('the report goes on its day to each reader whose address may be mailed, claimed before it leaves', () => {
  const { letters, ledgerChanges } = plan();
  expect(letters).toEqual([
    { recipient: 'chu-tich@example.vn', keys: ['BAO-CAO|BCT|2025-10-13|chu-tich@example.vn'] },
    { recipient: 'van-phong@example.vn', keys: ['BAO-CAO|BCT|2025-10-13|van-phong@example.vn'] },
  ]);
  expect(describeChanges(ledgerChanges)).toEqual([
    '+ BAO-CAO|BCT|2025-10-13|chu-tich@example.vn claimed',
    '+ BAO-CAO|BCT|2025-10-13|van-phong@example.vn claimed',
  ]);
});

it('where no domains are set it goes to every address', () => {
  expect(readers({ mailDomains: [] })).toEqual(['chu-tich@example.vn', 'van-phong@example.vn', 'ngoai@elsewhere.com']);
});

it('it goes once a day to each, and again on the next day of its kind', () => {
  const ledger = applyChanges([], plan().ledgerChanges);
  expect(readers({}, { ledger })).toEqual([]);
  expect(readers({ reportTo: `${reportTo}; moi@example.vn` }, { ledger })).toEqual(['moi@example.vn']);
  expect(readers({}, { ledger, today: day('20/10/2025') })).toHaveLength(2);
});

it('what is remembered to have gone does not go again, though its row is gone', () => {
  const goneOn = (key: string) => (key.includes('chu-tich') ? { day: monday, isCertain: true } : undefined);
  const { letters, ledgerChanges } = plan({}, { goneOn });
  expect(letters.map(({ recipient }) => recipient)).toEqual(['van-phong@example.vn']);
  expect(describeChanges(ledgerChanges)).toContain('+ BAO-CAO|BCT|2025-10-13|chu-tich@example.vn sent');
});

it('on any other day, and without readers, nothing goes and nothing is written down', () => {
  expect(plan({}, { today: day('14/10/2025') })).toMatchObject({ letters: [], ledgerChanges: { appends: [] } });
  expect(plan({ reportTo: '' })).toMatchObject({ letters: [], ledgerChanges: { appends: [] } });
});
