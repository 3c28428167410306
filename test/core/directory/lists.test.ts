import { describe, expect, it } from 'vitest';
import { listCoordinators } from '../../../src/core/directory/coordinators';
import { createDirectory } from '../../../src/core/directory/directory';
import { splitPieces, splitSoftly } from '../../../src/core/directory/directory-lists';
import { isInForce, unitsWithoutMailbox } from '../../../src/core/directory/mailboxes';
import { isInvited, parseParticipants, participantsOf } from '../../../src/core/directory/participants';
import { isUnitGroup } from '../../../src/core/directory/unit-groups';
import { today, unit } from '../rules/fixtures';

describe('a cell that lists units', () => {
  it.each([
    ['Sở A; Sở B', ['Sở A', 'Sở B']],
    ['- Sở A\n- Sở B.', ['Sở A', 'Sở B']],
    ['1. Sở A\n(2) Sở B', ['Sở A', 'Sở B']],
    ['• Sở A ;; \n', ['Sở A']],
    ['  – Sở A, ', ['Sở A']],
    ['1000 doanh nghiệp', ['1000 doanh nghiệp']],
    ['', []],
  ])('%j', (text, pieces) => {
    expect(splitPieces(text)).toEqual(pieces);
  });

  const names = new Set(['Khoa học và Công nghệ', 'Tài chính', 'Nội vụ', 'A, B và C']);
  it.each([
    ['Khoa học và Công nghệ, Tài chính', ['Khoa học và Công nghệ', 'Tài chính']],
    ['Tài chính/Nội vụ', ['Tài chính', 'Nội vụ']],
    ['Tài chính + Nội vụ & A, B và C', ['Tài chính', 'Nội vụ', 'A, B và C']],
    ['Khoa học và Công ngệ', ['Khoa học và Công ngệ']],
    ['Khoa học và Công ngệ, Tài chính', ['Khoa học và Công ngệ', 'Tài chính']],
    ['Lạ, Khác và Nữa', ['Lạ', 'Khác và Nữa']],
    ['Tài chính và Lạ', ['Tài chính', 'Lạ']],
    [', Tài chính,', ['Tài chính']],
  ])('keeps names together that hold a separator: %j', (text, parts) => {
    expect(splitSoftly(text, (part) => names.has(part))).toEqual(parts);
  });
});

describe('a circle of units', () => {
  it.each([
    ['Các phòng, đơn vị liên quan', true],
    ['UBND các xã, phường', true],
    ['All divisions', true],
    ['Đơn vị khác', true],
    ['các'.repeat(50), false],
    [`Các ${'x'.repeat(117)}`, false],
    [`Các ${'x'.repeat(116)}`, true],
    ['Sở Tài chính', false],
    ['Cacao Việt', false],
  ])('names no unit: %j', (text, expected) => {
    expect(isUnitGroup(text)).toBe(expected);
  });
});

describe('groups of Plan 190', () => {
  it('follow from a unit’s kind, unless the directory says otherwise', () => {
    const kinds = [
      'party',
      'department',
      'equivalent',
      'committee',
      'front',
      'ward',
      'commune',
      'enterprise',
      'institute',
      undefined,
    ] as const;
    expect(kinds.map((kind) => participantsOf(unit('A', 'A', 2, { kind })))).toEqual([
      'party',
      'departments',
      'departments',
      'departments',
      'front',
      'local',
      'local',
      'enterprises',
      'institutes',
      undefined,
    ]);
    expect(participantsOf(unit('A', 'A', 2, { participants: 'officials' }))).toBe('officials');
    expect([isInvited('enterprises'), isInvited('institutes'), isInvited('local'), isInvited(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are read in both languages, each once, and what is none is handed back', () => {
    expect(parseParticipants('Sở, ban, ngành; departments\nPhường, xã; ; Lạ')).toEqual({
      groups: ['departments', 'local'],
      wrong: ['Lạ'],
    });
  });
});

describe('mailboxes', () => {
  it('a unit is in force from its first day to its last', () => {
    const inForce = (validFrom?: number, validTo?: number) =>
      isInForce(unit('A', 'A', 2, { validFrom, validTo }), today);
    expect([inForce(), inForce(today, today), inForce(today + 1), inForce(undefined, today - 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('that may not be mailed are named, in protocol order', () => {
    const all = [
      unit('B', 'B', 3, { contactEmails: '' }),
      unit('A', 'A', 2, { contactEmails: 'a@gmail.com' }),
      unit('C', 'C', 4, { contactEmails: 'sai; c@hanoi.gov.vn' }),
      unit('D', 'D', 5, { contactEmails: '', wantsReminders: false }),
      unit('E', 'E', 6, { contactEmails: '', validTo: today - 1 }),
      unit('F', 'F', 3, { contactEmails: '', rowNumber: 2 }),
    ];
    const codes = (domains: readonly string[]) =>
      unitsWithoutMailbox(createDirectory(all), domains, today).map(({ code }) => code);
    expect(codes(['hanoi.gov.vn'])).toEqual(['A', 'F', 'B']);
    expect(codes([])).toEqual(['F', 'B']);
  });

  it('of coordinators are those of settings and of their unit, each once', () => {
    const settings = {
      coordinatorEmails: 'a@x.vn; B@x.vn',
      administratorEmails: 'b@x.vn; d@x.vn',
      coordinatingUnitCode: 'SKHCN',
    };
    const own = unit('SKHCN', 'Sở', 2, { contactEmails: 'c@x.vn', leaderEmails: 'a@x.vn' });
    expect(listCoordinators(settings, { findByCode: () => own })).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn']);
    expect(listCoordinators(settings, { findByCode: () => undefined })).toEqual(['a@x.vn', 'b@x.vn', 'd@x.vn']);
  });
});
