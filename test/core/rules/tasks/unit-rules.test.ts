import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import type { Unit } from '../../../../src/core/directory/unit';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import { type Cells, context, done, place, taskOf, tell, tellings, today, unit } from '../fixtures';

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

/** What a row of the sheet of a unit is told, by this directory. */
function toldBy(units: readonly Unit[], cells: Cells, unitCode = 'SKHCN'): string[] {
  const within = { ...context, directory: createDirectory(units) };
  return checkRows([taskOf({ partners: '', ...cells }, 5, { ...place, unitCode }, within)], within).map(tell);
}

const skhcn = unit('SKHCN', 'Sở Khoa học và Công nghệ', 2);

describe('by its directory the units of a task is told of', () => {
  it('a name that means four units, three of them by name', () => {
    const four = ['Xã Ba Vì', 'Xã Bà Vị', 'Xã Bá Vĩ', 'Xã Bả Ví'].map((name, index) =>
      unit(`X${index}`, name, index + 3),
    );
    expect(toldBy([skhcn, ...four], { partners: 'xa ba vi' })).toEqual([
      'V10@partners error: text xa ba vi, count 4, names Xã Ba Vì; Xã Bà Vị; Xã Bá Vĩ',
    ]);
  });

  it.each([
    ['until yesterday', today - 1, 'SKHCN', ['validToDay 09/10/2025, successor Sở Khoa học và Công nghệ']],
    ['until today', today, 'SKHCN', []],
    ['without an end', undefined, 'SKHCN', []],
    ['that nobody follows', today - 1, '', ['validToDay 09/10/2025']],
    ['that a unit follows whom nobody knows', today - 1, 'SXD', ['validToDay 09/10/2025']],
  ])('a partner %s', (_, validTo, successorCode, facts) => {
    const old = unit('STTTT', 'Sở Thông tin', 3, { validTo, successorCode });
    const expected = facts.map((fact) => `V11@partners warning: unit Sở Thông tin, ${fact}`);
    expect(toldBy([skhcn, old], { partners: 'Sở Thông tin' })).toEqual(expected);
  });

  it('a lead of another sheet, but not one that this unit follows, and not where nobody knows the unit', () => {
    const units = [skhcn, unit('STC', 'Sở Tài chính', 3), unit('SCN', 'Sở Công nghệ', 4, { successorCode: 'SKHCN' })];
    expect(toldBy(units, { lead: 'Sở Tài chính' })).toEqual([
      'V63@lead warning: unit Sở Tài chính, own Sở Khoa học và Công nghệ',
    ]);
    expect(toldBy(units, { lead: 'Sở Công nghệ' })).toEqual([]);
    expect(toldBy(units, { lead: 'Sở Tài chính' }, 'SXD')).toEqual([]);
    expect(toldBy(units, { lead: 'Sở Khoa học và Công nghệ' }, 'STC')).toEqual([
      'V63@lead warning: unit Sở Khoa học và Công nghệ, own Sở Tài chính',
    ]);
  });

  it('no lead, where nobody knows the unit of the sheet', () => {
    expect(toldBy([skhcn], { lead: '' }, 'SXD')).toEqual(['V07@lead error']);
  });

  it('its lead beside a lead that nobody knows, or a partner of another name', () => {
    const units = [skhcn, unit('STC', 'Sở Tài chính', 3)];
    expect(toldBy(units, { lead: 'SKHCN', partners: 'Sở Vũ trụ; SKHCN' })).toEqual([
      'V09@partners error: text Sở Vũ trụ',
      'V12@partners error: unit Sở Khoa học và Công nghệ',
    ]);
    expect(toldBy(units, { lead: 'Sở Vũ trụ', partners: 'SKHCN' })).toEqual(['V09@lead error: text Sở Vũ trụ']);
    expect(toldBy(units, { lead: 'SKHCN\nSTC', partners: 'SKHCN' })).toEqual([
      'V08@lead error: count 2, text SKHCN STC',
    ]);
  });
});
