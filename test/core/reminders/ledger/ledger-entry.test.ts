import { expect, it } from 'vitest';
import { ledgerKey, parseLedgerKey, specialRungs } from '../../../../src/core/reminders/ledger/ledger-entry';
import { day } from '../fixtures';

const lastDay = day('13/10/2025');

it.each([
  ['KH139-2025-SKHCN-007|T-3|2025-10-13|dau-moi@x.vn', 'KH139-2025-SKHCN-007', 'T-3', 'dau-moi@x.vn'],
  ['KH139-2025-SKHCN-007|T+3|2025-10-13|', 'KH139-2025-SKHCN-007', 'T+3', ''],
  ['A|B|DDN|2025-10-13|dau-moi@x.vn', 'A|B', 'DDN', 'dau-moi@x.vn'],
  ['|HB|2025-10-13|', '', 'HB', ''],
])('the key %s says what was mailed to whom', (key, code, rung, recipient) => {
  expect(parseLedgerKey(key)).toEqual({ code, rung, lastDay, recipient });
  expect(ledgerKey({ code, rung, lastDay, recipient })).toBe(key);
});

it.each(['', 'không phải khóa', 'A|T-3|13/10/2025|x@x.vn', 'A|T-3|2025-02-30|x@x.vn', 'A||2025-10-13|x@x.vn'])(
  '“%s” is no key',
  (text) => {
    expect(parseLedgerKey(text)).toBeUndefined();
  },
);

it('the marks that stand in the ledgers of offices stay as they are', () => {
  expect(Object.values(specialRungs)).toEqual(['DDN', 'YC', 'GT', 'BCT', 'HB', 'TL', 'YK', 'SLC', 'TDTH']);
});
