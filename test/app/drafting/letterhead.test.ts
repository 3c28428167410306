import { expect, it } from 'vitest';
import { letterheadOf } from '../../../src/app/drafting/letterhead';
import type { Settings } from '../../../src/core/settings/settings';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { contextOf } from '../../core/consolidate/fixtures';

const head = (over: Partial<Settings> = {}) =>
  letterheadOf({ context: contextOf({ settings: { ...defaultSettings, ...over } }) });

it('the papers of an office that said nothing are its coordinating unit’s', () => {
  expect(head()).toEqual({
    parentAgency: 'UBND thành phố Hà Nội',
    agency: 'Sở Khoa học và Công nghệ',
    agencyCode: 'SKHCN',
    place: 'Hà Nội',
    signTitle: 'Giám đốc',
    signerName: '',
    recipients: ['Lưu: VT'],
  });
});

it('a coordinating unit that the directory lacks stands by its code', () => {
  expect(head({ coordinatingUnitCode: 'LA' })).toMatchObject({ agency: 'LA', agencyCode: 'LA' });
});

it('what the settings say stands in their place', () => {
  const said = {
    issuingAgency: 'Ban Chỉ đạo',
    signTitle: 'Trưởng ban',
    signerName: 'Nguyễn Văn A',
    issuingPlace: 'Huế',
  };
  expect(head({ ...said, parentAgency: 'Thành ủy' })).toMatchObject({
    parentAgency: 'Thành ủy',
    agency: 'Ban Chỉ đạo',
    place: 'Huế',
    signTitle: 'Trưởng ban',
    signerName: 'Nguyễn Văn A',
  });
});

it.each([
  ['UBND Thành phố; Sở Nội vụ', ['UBND Thành phố', 'Sở Nội vụ']],
  ['- UBND Thành phố;\n-Lưu: VT, CĐS.', ['UBND Thành phố', 'Lưu: VT, CĐS']],
  [' ; ', []],
  ['', []],
])('recipients “%s”', (draftRecipients, recipients) => {
  expect(head({ draftRecipients }).recipients).toEqual(recipients);
});
