import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import type { Unit } from '../../../../src/core/directory/unit';
import type { RuleSettings } from '../../../../src/core/rules/catalogue';
import { checkRoles } from '../../../../src/core/rules/tables/role-rules';
import type { Settings } from '../../../../src/core/settings/settings';
import type { SettingCells } from '../../../../src/core/settings/settings-reading';
import { context, today, unit } from '../fixtures';
import { placeOf, say } from './table-fixtures';

const place = placeOf('item', 'value');
const snv = unit('SNV', 'Sở Nội vụ', 2);
const svhtt = unit('SVHTT', 'Sở Văn hóa và Thể thao', 3);
const rows: readonly SettingCells[] = [
  { name: 'Mô-đun', value: 'Thi đua', rowNumber: 4 },
  { name: 'Đơn vị giám sát thi đua', value: 'SNV', rowNumber: 7 },
  { name: ' communication UNIT ', value: 'SVHTT', rowNumber: 9 },
];

function check(
  over: Partial<Settings> = {},
  units: readonly Unit[] = [snv, svhtt],
  cells = rows,
  ruleSettings?: RuleSettings,
): string[] {
  const settings: Settings = { ...context.settings, modules: ['emulation'], ...over };
  return say(checkRoles(cells, place, { settings, directory: createDirectory(units), today }, ruleSettings));
}

const muteOversight = 'V59 B7 warning: problem roleWithoutMailbox, name Đơn vị giám sát thi đua, unit Sở Nội vụ';

describe('the units with a part in the movement', () => {
  it('are right when both stand in the directory with a mailbox, by code or by name', () => {
    expect(check()).toEqual([]);
    expect(check({ oversightUnitCode: 'Sở Nội vụ', communicationUnitCode: 'svhtt' })).toEqual([]);
  });

  it('that the directory lacks are told at their setting, with the nearest code', () => {
    expect(check({ oversightUnitCode: 'SVHTTT', communicationUnitCode: 'STTTT' })).toEqual([
      'V59 B7 warning: problem unknownRoleUnit, name Đơn vị giám sát thi đua, text SVHTTT, suggestion SVHTT',
      'V59 B9 warning: problem unknownRoleUnit, name communication UNIT, text STTTT',
    ]);
  });

  it('are shown as far as a sentence shows a cell', () => {
    expect(check({ oversightUnitCode: 'S'.repeat(61) })).toEqual([
      `V59 B7 warning: problem unknownRoleUnit, name Đơn vị giám sát thi đua, text ${'S'.repeat(59)}…`,
    ]);
  });

  it('are told when nobody of theirs can be written to', () => {
    const mute = { ...snv, contactEmails: '' };
    expect(check({}, [mute, svhtt])).toEqual([muteOversight]);
    expect(check({}, [{ ...snv, contactEmails: 'snv@gmail.com' }, svhtt])).toEqual([muteOversight]);
    expect(check({}, [{ ...mute, wantsReminders: false }, svhtt])).toEqual([]);
    expect(check({}, [{ ...mute, validTo: today - 1 }, svhtt])).toEqual([]);
  });

  it('are not asked about while the movement is off, nor while the directory is blank', () => {
    expect(check({ modules: ['duties'], oversightUnitCode: 'SXD' })).toEqual([]);
    expect(check({}, [])).toEqual([]);
    expect(check({}, [svhtt])).toEqual([
      'V59 B7 warning: problem unknownRoleUnit, name Đơn vị giám sát thi đua, text SNV',
    ]);
  });

  it('are not asked about where the setting is blank, or has no row to show it at', () => {
    const mute = { ...snv, contactEmails: '' };
    expect(check({ oversightUnitCode: '' }, [svhtt])).toEqual([]);
    expect(check({}, [mute, svhtt], rows.slice(0, 1))).toEqual([]);
  });

  it('are asked about as gravely as the tracker wants', () => {
    const units = [{ ...snv, contactEmails: '' }, svhtt];
    expect(check({}, units, rows, new Map([['V59', 'error']]))).toEqual([muteOversight.replace('warning', 'error')]);
    expect(check({}, units, rows, new Map([['V59', 'off']]))).toEqual([]);
  });
});
