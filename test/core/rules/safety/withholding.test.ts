import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/issue';
import {
  createWithholding,
  isSecretText,
  withholdTexts,
  withoutQuote,
} from '../../../../src/core/rules/safety/withholding';

function issue(rule: string, facts: Issue['facts'] = {}, rowNumber = 5, sheetId = 100): Issue {
  const place = { spreadsheetId: 'book', sheetId, sheetTitle: 'SKHCN', rowNumber, columnIndex: 3 };
  return { rule, severity: 'error', unitCode: 'SKHCN', taskCode: 'A', place, key: 'note', facts };
}

describe('the issues of a row that may be secret', () => {
  const unknown = issue('V09', { text: 'Sở Vũ trụ', suggestion: '' });
  const bare = issue('V09', { suggestion: '' });

  it.each(['V51', 'V52'])('lose what they quote beside %s, wherever it stands', (rule) => {
    const issues = [unknown, issue(rule), unknown];
    withholdTexts(issues, 0);
    expect(issues).toEqual([bare, issue(rule), bare]);
  });

  it.each(['V53', 'V03', 'R1'])('keep it beside %s', (rule) => {
    const issues = [unknown, issue(rule)];
    withholdTexts(issues, 0);
    expect(issues).toEqual([unknown, issue(rule)]);
  });

  it('are those of this row only: what stands before it is of other rows', () => {
    const issues = [unknown, issue('V52'), unknown];
    withholdTexts(issues, 2);
    expect(issues).toEqual([unknown, issue('V52'), unknown]);
    withholdTexts(issues, 1);
    expect(issues).toEqual([unknown, issue('V52'), bare]);
  });

  it('can each be said without the words of the cell', () => {
    expect(withoutQuote(unknown)).toEqual(bare);
    expect(withoutQuote(bare)).toBe(bare);
  });
});

describe('a row is withheld', () => {
  const place = (sheetId: number, spreadsheetId = 'book') => ({ spreadsheetId, sheetId });

  it('by its own issues, not by those of another row, sheet or file', () => {
    const isWithheld = createWithholding([issue('V09'), issue('V51', {}, 7), issue('V52', {}, 9, 200)]);
    const rows = [
      { place: place(100), rowNumber: 7 },
      { place: place(200), rowNumber: 9 },
      { place: place(100), rowNumber: 5 },
      { place: place(100), rowNumber: 9 },
      { place: place(200), rowNumber: 7 },
      { place: place(100, 'other'), rowNumber: 7 },
    ];
    expect(rows.map(isWithheld)).toEqual([true, true, false, false, false, false]);
  });

  it('never where nothing may be secret', () => {
    expect(createWithholding([issue('V09')])({ place: place(100), rowNumber: 5 })).toBe(false);
  });
});

describe('a text may not leave its cell', () => {
  it.each([
    ['MẬT', true],
    ['CCCD 001085012345', true],
    ['MẬT, CCCD 001085012345', true],
    ['mật độ 001085012345', true],
    ['(Mật) 1234567', true],
    ['mật khẩu 1234567', false],
    ['điện thoại 0912345678', false],
    ['Kế hoạch', false],
    ['B¸o c¸o', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isSecretText(text)).toBe(expected);
  });
});
