import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/settings-reading';
import { defaultSettings, settingRows } from '../../../src/core/settings/settings-table';
import type { Cell } from '../../../src/core/values/cell';

const readOne = (name: Cell, value: Cell) => readSettings([{ name, value, rowNumber: 5 }]);

describe('readSettings', () => {
  it('an empty sheet gives the defaults', () => {
    expect(readSettings([])).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('what a new sheet holds is what the defaults say', () => {
    const rows = settingRows.map((row, index) => ({ name: row.vi, value: row.initial, rowNumber: index + 2 }));
    expect(readSettings(rows)).toEqual({ settings: defaultSettings, problems: [] });
    const english = settingRows.map((row, index) => ({ name: row.en, value: row.initial, rowNumber: index + 2 }));
    expect(readSettings(english)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it.each([
    ['Ngôn ngữ', 'en', { language: 'en' }],
    ['ngon ngu', 'Tiếng Anh', { language: 'en' }],
    ['NGÔN NGỮ'.normalize('NFD'), 'EN', { language: 'en' }],
    ['Đơn vị tổng hợp', ' STC ', { coordinatingUnitCode: 'STC' }],
    [
      'Email đơn vị tổng hợp',
      'a@hanoi.gov.vn; b@hanoi.gov.vn',
      { coordinatorEmails: 'a@hanoi.gov.vn; b@hanoi.gov.vn' },
    ],
    ['Tên miền thư được phép', '@Hanoi.gov.vn; skhcn.example', { mailDomains: ['hanoi.gov.vn', 'skhcn.example'] }],
    ['Chế độ thư', 'Gửi', { mailMode: 'send' }],
    ['Chế độ thư', 'send', { mailMode: 'send' }],
    ['Giờ gửi', 7, { sendHour: 7 }],
    ['Giờ gửi', '7h', { sendHour: 7 }],
    ['Giờ gửi', '07:00', { sendHour: 7 }],
    ['Giờ gửi', 7 / 24, { sendHour: 7 }],
    ['Sắp đến hạn (ngày)', '10 ngày', { dueSoonDays: 10 }],
    ['Sắp đến hạn (ngày)', 0, { dueSoonDays: 0 }],
    ['Bậc nhắc', 'T-1 → đầu mối', { ladder: [{ label: 'T-1', offset: 1, audience: 'contact' }] }],
    ['Bậc tính theo ngày làm việc', 'không', { ladderInWorkingDays: false }],
    ['Bậc tính theo ngày làm việc', false, { ladderInWorkingDays: false }],
    ['Hiểu “trước ngày”', 'Bao gồm', { beforeIncludesDay: true }],
    ['Dời hạn rơi vào ngày nghỉ', true, { shiftFixedDeadlines: true }],
    ['Quá hạn cập nhật (ngày)', '45', { staleAfterDays: 45 }],
    ['Ghi lại tệp đơn vị', 'Không', { writeBackToUnitFiles: false }],
    ['Kèm lịch', 'Có', { attachCalendar: true }],
    ['Attach calendar', 'Yes', { attachCalendar: true }],
    ['Giờ gửi', '  ', {}],
    ['', 'gì đó', {}],
    [null, null, {}],
    ['Ghi chú của tôi', '', {}],
  ])('%s = %s', (name, value, changed) => {
    expect(readOne(name, value)).toEqual({ settings: { ...defaultSettings, ...changed }, problems: [] });
  });

  it.each([
    ['Ngôn ngữ', 'fr', { name: 'Ngôn ngữ', text: 'fr', example: 'vi' }],
    ['Giờ gửi', 25, { name: 'Giờ gửi', text: '25', example: '8' }],
    ['Giờ gửi', '8:30', { name: 'Giờ gửi', text: '8:30', example: '8' }],
    ['Sắp đến hạn (ngày)', -1, { name: 'Sắp đến hạn (ngày)', text: '-1', example: '7' }],
    ['Sắp đến hạn (ngày)', 7.5, { name: 'Sắp đến hạn (ngày)', text: '7.5', example: '7' }],
    ['Ngôn ngữ', 'constructor', { name: 'Ngôn ngữ', text: 'constructor', example: 'vi' }],
    ['Chế độ thư', 'Bật', { name: 'Chế độ thư', text: 'Bật', example: 'Xem trước' }],
    ['Kèm lịch', '#REF!', { name: 'Kèm lịch', text: '#REF!', example: 'Không' }],
    ['Tên miền thư được phép', 'hanoi', { name: 'Tên miền thư được phép', text: 'hanoi', example: 'hanoi.gov.vn' }],
  ])('%s = %s is unreadable, and leaves the default', (name, value, facts) => {
    expect(readOne(name, value)).toEqual({
      settings: defaultSettings,
      problems: [{ rowNumber: 5, key: 'value', problem: 'unreadable', facts }],
    });
  });

  it('a ladder with a wrong piece is named, and the default ladder holds', () => {
    const { settings, problems } = readOne('Bậc nhắc', 'T-7; mai → đầu mối');
    expect(settings.ladder).toEqual(defaultSettings.ladder);
    expect(problems).toMatchObject([{ problem: 'unreadable', facts: { text: 'mai' } }]);
  });

  it('a wrong address among the coordinators is named', () => {
    const { settings, problems } = readOne('Email đơn vị tổng hợp', 'a@hanoi.gov.vn; phòng CĐS');
    expect(settings.coordinatorEmails).toBe('a@hanoi.gov.vn; phòng CĐS');
    expect(problems).toMatchObject([{ facts: { text: 'phòng CĐS' } }]);
  });

  it('a misspelt name offers the right one', () => {
    expect(readOne('Giờ gửii', 9).problems).toEqual([
      { rowNumber: 5, key: 'item', problem: 'unknownSetting', facts: { text: 'Giờ gửii', suggestion: 'Giờ gửi' } },
    ]);
    expect(readOne('Mật khẩu', 'abc').problems[0]?.facts).toEqual({ text: 'Mật khẩu', suggestion: '' });
  });

  it('the first of two rows with one name holds', () => {
    const rows = [
      { name: 'Giờ gửi', value: 9, rowNumber: 3 },
      { name: 'Send hour', value: 10, rowNumber: 8 },
    ];
    expect(readSettings(rows)).toEqual({
      settings: { ...defaultSettings, sendHour: 9 },
      problems: [{ rowNumber: 8, key: 'item', problem: 'settingTwice', facts: { name: 'Giờ gửi', otherRow: 3 } }],
    });
  });

  it('reads any cell without an exception', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));
    const name = fc.constantFrom(...settingRows.map((row) => row.vi));
    fc.assert(
      fc.property(name, cell, (given, value) => {
        const { settings } = readOne(given, value);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      }),
    );
  });
});
