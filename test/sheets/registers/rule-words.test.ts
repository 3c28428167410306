import { describe, expect, it } from 'vitest';
import { ruleWords } from '../../../src/sheets/registers/rule-words';

describe('what a rule of a tracker’s own is about', () => {
  it.each([
    ['', undefined],
    ['Vướng mắc', 'difficulties'],
    ['kinh phi', 'budgets'],
    ['Budget requests', 'budgetRequests'],
    ['Khen thưởng', 'awards'],
  ])('the sheet “%s” is the register %s', (sheet, register) => {
    expect(ruleWords.findTable(sheet)).toMatchObject({ register });
  });

  it.each(['Đơn vị', 'Tổng hợp', 'SKHCN', 'Không có trang này'])('no rule is about the sheet “%s”', (sheet) => {
    expect(ruleWords.findTable(sheet)).toBeUndefined();
  });

  it.each([
    ['', 'Sản phẩm đầu ra', 'deliverable'],
    ['', 'Deadline as worded', 'dueText'],
    ['', 'Khó khăn', undefined],
    ['Vướng mắc', 'KHO KHAN', 'problem'],
    ['Vướng mắc', 'Khó khăn, vướng mắc', 'problem'],
    ['Vướng mắc', 'Sản phẩm đầu ra', undefined],
    ['Kinh phí', 'Dự toán giao', 'allocated'],
  ])('on the sheet “%s” the heading “%s” names the column %s', (sheet, heading, key) => {
    expect(ruleWords.findTable(sheet)?.find(heading)).toBe(key);
  });

  it.each([
    ['', 'doneOn', true],
    ['', 'title', false],
    ['Vướng mắc', 'reportedOn', true],
    ['Vướng mắc', 'updatedAt', true],
    ['Vướng mắc', 'problem', false],
    ['Vướng mắc', 'doneOn', false],
  ])('on the sheet “%s” the column %s holds days: %s', (sheet, key, isDay) => {
    expect(ruleWords.findTable(sheet)?.isDay(key)).toBe(isDay);
  });

  it.each([
    ['lỗi', 'error'],
    ['CẢNH BÁO', 'warning'],
    ['Beta', 'beta'],
    ['tat', 'off'],
    ['Nặng', undefined],
    ['', undefined],
  ])('the severity “%s” means %s', (cell, setting) => {
    expect(ruleWords.parseSetting(cell)).toBe(setting);
  });
});
