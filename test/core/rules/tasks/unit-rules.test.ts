import { describe, expect, it } from 'vitest';
import { type Cells, done, tellings } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  ['no lead: the unit of the sheet is offered', { lead: '' }, ['V07@lead error: unit Sở Khoa học và Công nghệ']],
  [
    'two leads',
    { lead: 'Sở Khoa học và Công nghệ; Sở Tài chính', partners: '' },
    ['V08@lead error: count 2, text Sở Khoa học và Công nghệ; Sở Tài chính'],
  ],
  ['a lead with a slip', { lead: 'Sở Tài chínhh' }, ['V09@lead error: text Sở Tài chínhh, suggestion Sở Tài chính']],
  ['a lead that nobody knows', { lead: 'Sở Vũ trụ' }, ['V09@lead error: text Sở Vũ trụ']],
  [
    'a name that means two units',
    { lead: 'xa ba vi' },
    ['V10@lead error: text xa ba vi, count 2, names Xã Ba Vì; Xã Bà Vị'],
  ],
  [
    'a partner that was merged',
    { partners: 'Sở Thông tin và Truyền thông' },
    [
      'V11@partners warning: unit Sở Thông tin và Truyền thông, validToDay 28/02/2025, successor Sở Khoa học và Công nghệ',
    ],
  ],
  [
    'a lead that was merged',
    { lead: 'Sở Thông tin và Truyền thông', partners: '' },
    ['V11@lead warning: unit Sở Thông tin và Truyền thông, validToDay 28/02/2025, successor Sở Khoa học và Công nghệ'],
  ],
  ['a partner that was merged, done', { ...done, partners: 'Sở Thông tin và Truyền thông' }, []],
  [
    'the lead as a partner',
    { partners: 'Sở Tài chính; Sở KH&CN; SKHCN' },
    ['V12@partners error: unit Sở Khoa học và Công nghệ'],
  ],
  [
    'the lead of another sheet',
    { lead: 'Sở Nội vụ', partners: '' },
    ['V63@lead warning: unit Sở Nội vụ, own Sở Khoa học và Công nghệ'],
  ],
  ['a circle of partners', { partners: 'các sở, ngành; Sở Tài chính' }, ['V09@partners warning: text các sở, ngành']],
  [
    'a circle of partners and one that nobody knows',
    { partners: 'UBND các phường, xã; Sở Vũ trụ' },
    ['V09@partners error: text Sở Vũ trụ', 'V09@partners warning: text UBND các phường, xã'],
  ],
  [
    'a circle of partners on a line',
    { partners: 'Sở Tài chính\n các đơn vị liên quan ' },
    ['V09@partners warning: text các đơn vị liên quan'],
  ],
  [
    'two circles of partners',
    { partners: 'các sở, ngành; các đơn vị liên quan' },
    ['V09@partners warning: text các sở, ngành', 'V09@partners warning: text các đơn vị liên quan'],
  ],
  ['a circle as lead', { lead: 'các đơn vị liên quan' }, ['V09@lead error: text các đơn vị liên quan']],
];

describe('the units of a task is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
