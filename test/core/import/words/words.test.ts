import { describe, expect, it } from 'vitest';
import { isColumnNumbers } from '../../../../src/core/import/words/column-numbers';
import { isPersonLike, isUnitLike } from '../../../../src/core/import/words/names';
import {
  beginsAsSection,
  leadingNumbering,
  namesPeriod,
  parseNumbering,
  rankOf,
} from '../../../../src/core/import/words/numbering';
import { isFooterText, isNoteText, isTotalText } from '../../../../src/core/import/words/row-words';
import { isCross, isTick } from '../../../../src/core/import/words/tick';
import type { Cell } from '../../../../src/core/values/cell';
import { context } from '../../rules/fixtures';

describe('a tick', () => {
  it.each<[Cell, boolean]>([
    [true, true],
    [false, false],
    [1, true],
    [2, false],
    ['x', true],
    ['X', true],
    ['(x)', true],
    ['✓', true],
    ['có', true],
    ['yes', true],
    ['rồi', true],
    ['((đúng))', true],
    ['((đúng)).', false],
    ['không', false],
    ['', false],
    ['x'.repeat(9), false],
    ['đúng hạn', false],
    [undefined, false],
  ])('is %j, or not', (cell, expected) => {
    expect(isTick(cell)).toBe(expected);
  });

  it.each<[Cell, boolean]>([
    [false, true],
    ['☐', true],
    [' - ', true],
    ['–', true],
    ['x', false],
    [true, false],
    ['', false],
  ])('that is no tick says no: %j', (cell, expected) => {
    expect(isCross(cell)).toBe(expected);
  });
});

describe('a numbering', () => {
  it.each([
    ['1', 'number', '1'],
    ['1.', 'number', '1'],
    ['(3)', 'number', '3'],
    ['1.2', 'dotted2', '1.2'],
    ['1.2.3.', 'dotted3', '1.2.3'],
    ['I.1', 'dotted2', 'I.1'],
    ['II', 'roman', 'II'],
    ['iv', 'small', 'iv'],
    ['A)', 'letter', 'A'],
    ['Đ', 'letter', 'Đ'],
    ['a)', 'small', 'a'],
    ['12345', undefined, undefined],
    ['Việc', undefined, undefined],
    ['', undefined, undefined],
  ])('alone in a cell: %j', (text, style, label) => {
    const found = parseNumbering(text);
    expect([found?.style, found?.label]).toEqual([style, label]);
  });

  it.each([
    ['I. HOÀN THIỆN THỂ CHẾ', 'roman', 'I'],
    ['1.2. Xây dựng nền tảng', 'dotted2', '1.2'],
    ['3 Xây dựng nền tảng', 'number', '3'],
    ['a) Xây dựng nền tảng', 'small', 'a'],
    ['Xây dựng nền tảng', undefined, undefined],
    ['2025', undefined, undefined],
  ])('before a text: %j', (text, style, label) => {
    const found = leadingNumbering(text);
    expect([found?.style, found?.label]).toEqual([style, label]);
  });

  it('stands letters over Romans over numbers over dotted ones over small letters', () => {
    const ranks = (['letter', 'roman', 'number', 'dotted2', 'dotted3', 'small'] as const).map(rankOf);
    expect(ranks).toEqual([1, 2, 3, 5, 6, 20]);
  });

  it.each([
    ['Phần I', true],
    ['Chương 2: Tổ chức', true],
    ['Nhóm A', true],
    ['Mục tiêu 3', true],
    ['Part II', true],
    ['Phần thứ hai', true],
    ['Phần mềm quản lý', false],
    ['Nhóm nghiên cứu', false],
  ])('by a section’s first word: %j', (text, expected) => {
    expect(beginsAsSection(text)).toBe(expected);
  });

  it.each([
    ['Tháng 9', true],
    ['Quý IV/2025', true],
    ['Học kỳ I', true],
    ['Tuần 3 (15–19/9)', true],
    ['Q3 2025', true],
    ['Tháng 9 năm 2025:', true],
    ['Tháng an toàn giao thông', false],
    ['Quý khách', false],
  ])('or a stretch of time: %j', (text, expected) => {
    expect(namesPeriod(text)).toBe(expected);
  });
});

describe('rows that are no tasks', () => {
  it.each([
    [['1', '2', '3'], true],
    [['(1)', '(2)', '(3)', '(4)=(2)+(3)'], true],
    [['A', 'B', '1', '2'], true],
    [['A', 'B', 'C'], true],
    [['1', '', '2', '3'], true],
    [['1', '2'], false],
    [['1', '3', '4'], false],
    [['0', '2', '3'], false],
    [['A', 'C', 'D'], false],
    [['1', '2', 'việc'], false],
  ])('number the columns of a form: %j', (texts, expected) => {
    expect(isColumnNumbers(texts)).toBe(expected);
  });

  it.each([
    ['TỔNG CỘNG', true],
    ['Tổng số: 12 nhiệm vụ', true],
    ['Cộng mục I', true],
    ['Grand total', true],
    ['Tổng hợp, báo cáo UBND', false],
    ['Công bố thủ tục', false],
    ['Tổng số hóa dữ liệu', false],
  ])('sum up: %j', (text, expected) => {
    expect(isTotalText(text)).toBe(expected);
  });

  it.each([
    ['Ghi chú: chưa gồm xã', true],
    ['* Những nhiệm vụ mới', true],
    ['Nguồn số liệu: Sở Tài chính', true],
    ['Nguồn vốn đầu tư', false],
    ['Việc một', false],
  ])('say something by the way: %j', (text, expected) => {
    expect(isNoteText(text)).toBe(expected);
  });

  it.each([
    ['Nơi nhận:', true],
    ['Nơi nhận: - Như trên; - Lưu: VT, và một dòng dài hơn sáu mươi chữ cái', true],
    ['KT. GIÁM ĐỐC', true],
    ['Giám đốc Sở', true],
    ['Người lập biểu', true],
    ['Giám đốc Sở Tài chính', true],
    ['Chủ tịch UBND phường Hoàn Kiếm', true],
    ['Giám đốc Sở Tài chính chỉ đạo rà soát toàn bộ dự toán của các phòng', false],
    ['Giám đốc Sở Tài chính chỉ đạo rà soát', false],
    ['Chủ tịch UBND xã kiểm tra hồ sơ', false],
    ['Hà Nội, ngày 10 tháng 10 năm 2025', true],
    ['Hà Nội, ngày ... tháng ... năm 2025', true],
    [`Giám đốc Sở ${'a'.repeat(48)}`, true],
    [`Giám đốc Sở ${'a'.repeat(49)}`, false],
    [`${'a'.repeat(34)} ngày 10 tháng 10 năm 2025`, true],
    [`${'a'.repeat(35)} ngày 10 tháng 10 năm 2025`, false],
    ['Rà soát dự toán', false],
  ])('are the foot of a printed table: %j', (text, expected) => {
    expect(isFooterText(text)).toBe(expected);
  });
});

describe('whose name a text is', () => {
  it.each([
    ['Sở Tài chính', true, false],
    ['Vụ Kế hoạch', true, false],
    ['P. TCKT', true, false],
    ['SKHCN', true, false],
    ['Finance Department', true, false],
    ['Nguyễn Văn A', false, true],
    ['Đ/c Bình', false, true],
    ['an@example.vn', false, true],
    ['Vũ Thị Hoa', false, true],
    ['nguyễn an', false, true],
    ['Nguyễn Thị Ngọc Ánh Dương', false, true],
    ['Nguyễn Thị Ngọc Ánh Dương Hà', false, false],
    ['Alexandra Konstantinopolous Papadopoulos', false, true],
    ['Alexandria Konstantinopolous Papadopoulos', false, false],
    ['Department of International Cooperation and Public Relations', true, false],
    ['Departments of International Cooperation and Public Relations', false, false],
    ['rà soát dự toán', false, false],
    ['', false, false],
    ['Nguyễn Văn A; Sở Tài chính', false, true],
  ])('%j', (text, unit, person) => {
    expect([isUnitLike(text), isPersonLike(text)]).toEqual([unit, person]);
  });

  it('the directory knows units that nothing else tells', () => {
    expect([isUnitLike('phuong hoan kiem'), isUnitLike('phuong hoan kiem', context.directory)]).toEqual([false, true]);
  });
});
