import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import { createMailboxOwners, foreignOwner } from '../../../src/core/directory/mailboxes';
import { findOutsideAddresses } from '../../../src/core/directory/outside-addresses';
import { findRoleUnit, listOtherContacts, listRolePeople } from '../../../src/core/directory/role-units';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { unit } from '../hanoi-units';

const stc = unit('STC', 'Sở Tài chính', {
  contactEmails: 'stc@hanoi.gov.vn; chung@hanoi.gov.vn',
  leaderEmails: 'gd.stc@hanoi.gov.vn',
});
const snv = unit('SNV', 'Sở Nội vụ', { contactEmails: 'SNV@hanoi.gov.vn\nchung@hanoi.gov.vn' });
const sxd = unit('SXD', 'Sở Xây dựng', { aliases: ['Xây dựng chung'] });
const skt = unit('SKT', 'Sở Kiến trúc', { aliases: ['Xây dựng chung'] });
const directory = createDirectory([stc, snv, sxd, skt]);

describe('whose mailbox an address is', () => {
  const ownersOf = createMailboxOwners(directory);
  const codes = (address: string) => ownersOf(address).map(({ code }) => code);

  it('is the unit’s whose focal person or leader has it, of several all of them', () => {
    expect(codes('stc@hanoi.gov.vn')).toEqual(['STC']);
    expect(codes('gd.stc@hanoi.gov.vn')).toEqual(['STC']);
    expect(codes('snv@hanoi.gov.vn')).toEqual(['SNV']);
    expect(codes('chung@hanoi.gov.vn')).toEqual(['STC', 'SNV']);
    expect(codes('la@hanoi.gov.vn')).toEqual([]);
  });

  it('is one unit’s once, though it stands in both of its cells', () => {
    const twice = unit('A', 'A', { contactEmails: 'a@x.vn', leaderEmails: 'A@x.vn' });
    expect(createMailboxOwners(createDirectory([twice]))('a@x.vn')).toEqual([twice]);
  });

  it('is the same when asked again, and follows the directory that is asked of', () => {
    expect(createMailboxOwners(directory)('stc@hanoi.gov.vn')).toEqual([stc]);
    expect(createMailboxOwners(createDirectory([snv]))('stc@hanoi.gov.vn')).toEqual([]);
  });

  it('is another unit’s where the unit itself does not have it', () => {
    expect(foreignOwner('stc@hanoi.gov.vn', snv, ownersOf)).toBe(stc);
    expect(foreignOwner('stc@hanoi.gov.vn', stc, ownersOf)).toBeUndefined();
    expect(foreignOwner('chung@hanoi.gov.vn', snv, ownersOf)).toBeUndefined();
    expect(foreignOwner('chung@hanoi.gov.vn', sxd, ownersOf)).toBe(stc);
    expect(foreignOwner('la@hanoi.gov.vn', snv, ownersOf)).toBeUndefined();
  });
});

describe('addresses that no mail may go to', () => {
  const allowed = ['hanoi.gov.vn'];

  it('are those of other domains, each once, with the domains that could be allowed', () => {
    expect(
      findOutsideAddresses(['a@hanoi.gov.vn; b@x.vn', 'B@x.vn; c@y.x.vn', 'd@van-thu.hanoi.gov.vn'], allowed),
    ).toEqual({ addresses: ['B@x.vn', 'c@y.x.vn'], domains: ['x.vn', 'y.x.vn'], isPublic: false });
  });

  it.each(['a@gmail.com', 'a@yahoo.com.vn', 'a@outlook.com'])('of public mailboxes offer no domain: %s', (address) => {
    expect(findOutsideAddresses([address], allowed)).toEqual({ addresses: [address], domains: [], isPublic: true });
    expect(findOutsideAddresses([address, 'b@x.vn'], allowed)).toMatchObject({ domains: ['x.vn'], isPublic: true });
  });

  it('are none where every domain is allowed, or all are of allowed ones', () => {
    const none = { addresses: [], domains: [], isPublic: false };
    expect(findOutsideAddresses(['b@x.vn'], [])).toEqual(none);
    expect(findOutsideAddresses(['a@hanoi.gov.vn', ''], allowed)).toEqual(none);
  });
});

describe('a unit with a role beside the coordinating one', () => {
  const settings = (over: Partial<typeof defaultSettings> = {}) => ({
    ...defaultSettings,
    modules: ['emulation' as const],
    oversightUnitCode: 'STC',
    ...over,
  });
  const found = (text: string) => findRoleUnit('oversight', settings({ oversightUnitCode: text }), directory)?.code;

  it('is named by its code or its name; a name of none or of two is nobody’s', () => {
    expect(['stc', 'Sở Tài chính', 'Sở lạ', 'Xây dựng chung', ''].map(found)).toEqual([
      'STC',
      'STC',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is named by the setting of its own role', () => {
    const both = settings({ communicationUnitCode: 'SNV' });
    expect(findRoleUnit('communication', both, directory)?.code).toBe('SNV');
    expect(findRoleUnit('oversight', both, directory)?.code).toBe('STC');
  });

  it('has its focal persons write the columns of the role, while the module is on', () => {
    expect(listRolePeople('oversight', settings(), directory)).toEqual(['stc@hanoi.gov.vn', 'chung@hanoi.gov.vn']);
    expect(listRolePeople('oversight', settings({ modules: [] }), directory)).toEqual([]);
    expect(listRolePeople('communication', settings(), directory)).toEqual([]);
  });

  it('keeps the focal persons of all others out, each once, but not those that it shares', () => {
    expect(listOtherContacts('oversight', settings(), directory)).toEqual(['snv@hanoi.gov.vn']);
    expect(listOtherContacts('oversight', settings({ oversightUnitCode: '' }), directory)).toEqual([
      'stc@hanoi.gov.vn',
      'chung@hanoi.gov.vn',
      'snv@hanoi.gov.vn',
    ]);
  });
});
