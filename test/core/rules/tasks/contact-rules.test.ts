import { describe, expect, it } from 'vitest';
import { type Cells, tellings } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'an address of another domain',
    { contact: 'an@gmail.com' },
    ['V50@contact warning: text an@gmail.com, domains hanoi.gov.vn, domain hanoi.gov.vn'],
  ],
  [
    'a name for an address',
    { contact: 'Nguyễn Văn An' },
    ['V58@contact error: text Nguyễn Văn An, domain hanoi.gov.vn'],
  ],
  [
    'the mailbox of another unit',
    { contact: 'vanthu.snv@hanoi.gov.vn' },
    ['V68@contact error: text vanthu.snv@hanoi.gov.vn, unit Sở Nội vụ'],
  ],
  [
    'the mailbox of the unit and that of another',
    { contact: 'vanthu.skhcn@hanoi.gov.vn; vanthu.stc@hanoi.gov.vn' },
    ['V68@contact error: text vanthu.stc@hanoi.gov.vn, unit Sở Tài chính'],
  ],
  [
    'the mailbox of another unit where the lead is unknown',
    { lead: 'Sở Vũ trụ', contact: 'vanthu.snv@hanoi.gov.vn' },
    ['V09@lead error: text Sở Vũ trụ'],
  ],
  [
    'the mailbox of another unit where there are two leads',
    { lead: 'Sở Tài chính; Sở Nội vụ', partners: '', contact: 'vanthu.skhcn@hanoi.gov.vn' },
    ['V08@lead error: count 2, text Sở Tài chính; Sở Nội vụ'],
  ],
  ['a number for an address', { contact: 12 }, ['V58@contact error: text 12, domain hanoi.gov.vn']],
];

describe('who gets the reminders is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
