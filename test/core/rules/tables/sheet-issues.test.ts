import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../../src/core/rules/tables/setting-rules';
import { createSheetReport } from '../../../../src/core/rules/tables/sheet-issues';
import { placeOf } from './table-fixtures';

const cell = { spreadsheetId: 'book', sheetId: 9, sheetTitle: 'Bảng' };

describe('what is wrong with a table of the tracker', () => {
  it('is told at its cell, of the unit of the row, as gravely as its rule is', () => {
    const sheet = createSheetReport(placeOf('code', 'contactEmails'));
    sheet.report({ rule: 'V72', rowNumber: 4, key: 'contactEmails', facts: {}, unitCode: 'STC' });
    sheet.report({ rule: 'V55', rowNumber: 5, key: 'day', facts: { day: 45_000, weekday: 3 }, severity: 'beta' });
    expect(sheet.issues).toEqual([
      {
        rule: 'V72',
        severity: 'warning',
        unitCode: 'STC',
        taskCode: '',
        place: { ...cell, rowNumber: 4, columnIndex: 1 },
        key: undefined,
        facts: {},
      },
      {
        rule: 'V55',
        severity: 'beta',
        unitCode: '',
        taskCode: '',
        place: { ...cell, rowNumber: 5, columnIndex: undefined },
        key: undefined,
        facts: { day: 45_000, weekday: 3 },
      },
    ]);
  });

  it('is as grave as the tracker wants, whatever the finding says', () => {
    const sheet = createSheetReport(
      placeOf('day'),
      new Map([
        ['V55', 'warning'],
        ['V72', 'off'],
      ]),
    );
    sheet.report({ rule: 'V55', rowNumber: 5, key: 'day', facts: { day: 45_000, weekday: 3 }, severity: 'beta' });
    sheet.report({ rule: 'V72', rowNumber: 4, key: 'day', facts: {} });
    expect(sheet.issues.map(({ rule, severity }) => [rule, severity])).toEqual([['V55', 'warning']]);
  });
});

describe('a setting that cannot be read', () => {
  const problems = [
    { rowNumber: 7, key: 'value', problem: 'unreadable', facts: { name: 'Giờ gửi', text: 'sáng', example: '8' } },
    { rowNumber: 9, key: 'item', problem: 'settingTwice', facts: { name: 'Giờ gửi', otherRow: 7 } },
  ] as const;

  it('is told at its cell, with what was found there', () => {
    const found = checkSettings(problems, placeOf('item', 'value'));
    expect(found.map(({ rule, severity, place, facts }) => [rule, severity, place, facts])).toEqual([
      [
        'V59',
        'error',
        { ...cell, rowNumber: 7, columnIndex: 1 },
        { problem: 'unreadable', name: 'Giờ gửi', text: 'sáng', example: '8' },
      ],
      [
        'V59',
        'error',
        { ...cell, rowNumber: 9, columnIndex: 0 },
        { problem: 'settingTwice', name: 'Giờ gửi', otherRow: 7 },
      ],
    ]);
  });

  it('is told as gravely as the tracker wants', () => {
    const place = placeOf('item', 'value');
    const warned = checkSettings(problems, place, new Map([['V59', 'warning']]));
    expect(warned.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(checkSettings(problems, place, new Map([['V59', 'off']]))).toEqual([]);
  });
});
