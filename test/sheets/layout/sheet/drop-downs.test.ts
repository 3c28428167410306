import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/settings/settings';
import { findUnitNames, isSameValidation, validationOf } from '../../../../src/sheets/layout/sheet/drop-downs';
import type { Condition } from '../../../../src/sheets/requests/format-requests';
import { column, taskColumns } from '../../../../src/sheets/tables/columns';
import { unitsColumns } from '../../../../src/sheets/tables/system-columns';

const units = { sheetTitle: 'Đơn vị', columnIndex: 27, firstRowNumber: 3 };
const choices = ['Đang làm', 'Đã xong'];

describe('what a cell may hold', () => {
  it.each<[string, Parameters<typeof validationOf>[0], object | undefined]>([
    [
      'one of a list',
      column('x', 'X', 'X', 'list', 9, { choices }),
      { type: 'ONE_OF_LIST', values: choices, strict: true, help: 'Chọn' },
    ],
    [
      'several of a list',
      column('x', 'X', 'X', 'multiList', 9, { choices }),
      { type: 'ONE_OF_LIST', values: choices, strict: false, help: 'Chọn' },
    ],
    [
      'a unit',
      column('x', 'X', 'X', 'unit', 9),
      { type: 'ONE_OF_RANGE', values: ["='Đơn vị'!$AB$3:$AB"], strict: false, help: 'Chọn' },
    ],
    [
      'a share',
      column('x', 'X', 'X', 'percent', 9),
      { type: 'NUMBER_BETWEEN', values: ['0', '100'], strict: true, help: 'Chọn' },
    ],
    ['a day', column('x', 'X', 'X', 'date', 9), { type: 'DATE_IS_VALID', values: [], strict: false, help: 'Chọn' }],
    ['a moment', column('x', 'X', 'X', 'dateTime', 9), undefined],
    ['a text', column('x', 'X', 'X', 'prose', 9, { choices }), undefined],
    ['what is worked out', column('x', 'X', 'X', 'list', 9, { choices, by: 'auto' }), undefined],
    ['a day that is worked out', column('x', 'X', 'X', 'date', 9, { by: 'auto' }), undefined],
  ])('follows from its column: %s', (_, of, wanted) => {
    expect(validationOf(of, units, 'Chọn', 'vi')).toEqual(wanted);
  });

  it('is not limited to units while there is no directory', () => {
    expect(validationOf(column('x', 'X', 'X', 'unit', 9), undefined, 'Chọn', 'vi')).toBeUndefined();
  });

  it.each<Language>(['vi', 'en'])('is offered in the language of the table: %s', (language) => {
    const progress = taskColumns.find(({ key }) => key === 'progress');
    const values = progress && validationOf(progress, units, undefined, language)?.values;
    expect(values?.includes('Đang thực hiện')).toBe(language === 'vi');
    expect(values).toHaveLength(progress?.choices.length ?? 0);
  });
});

describe('the names that a drop-down of units offers', () => {
  const headings = unitsColumns.map(({ vi }) => vi);

  it('stand below their heading', () => {
    expect(findUnitNames({ title: 'Đơn vị', rows: [headings] })).toEqual({
      sheetTitle: 'Đơn vị',
      columnIndex: unitsColumns.findIndex(({ key }) => key === 'name'),
      firstRowNumber: 2,
    });
    expect(findUnitNames({ title: 'Units', rows: [['Danh mục'], [], ['', ...headings]] })).toEqual({
      sheetTitle: 'Units',
      columnIndex: unitsColumns.findIndex(({ key }) => key === 'name') + 1,
      firstRowNumber: 4,
    });
  });

  it('are nowhere without headings, or without this one', () => {
    const name = unitsColumns.find(({ key }) => key === 'name')?.vi;
    expect(findUnitNames({ title: 'Đơn vị', rows: [['x']] })).toBeUndefined();
    expect(findUnitNames({ title: 'Đơn vị', rows: [headings.filter((heading) => heading !== name)] })).toBeUndefined();
  });
});

describe('a validation that stands in a cell', () => {
  const list: Condition = { type: 'ONE_OF_LIST', values: choices };
  const range = (...values: string[]): Condition => ({ type: 'ONE_OF_RANGE', values });
  const wanted = range("='Đơn vị'!$B$2:$B");

  it.each<[string, Condition | undefined, Condition, boolean]>([
    ['none', undefined, list, false],
    ['the same list', { ...list }, list, true],
    ['another order', { type: 'ONE_OF_LIST', values: [...choices].reverse() }, list, false],
    ['fewer words', { type: 'ONE_OF_LIST', values: ['Đang làm'] }, list, false],
    ['more words', { type: 'ONE_OF_LIST', values: [...choices, 'x'] }, list, false],
    ['another kind', { type: 'NUMBER_BETWEEN', values: choices }, list, false],
    ['the same range', range("='Đơn vị'!$B$2:$B"), wanted, true],
    ['the same range as Google spells it', range("='Đơn vị'!$B$2:$B200"), wanted, true],
    ['a range from another row on', range("='Đơn vị'!$B$5:$B"), wanted, true],
    ['another column', range("='Đơn vị'!$C$2:$C"), wanted, false],
    ['another sheet', range("='Units'!$B$2:$B"), wanted, false],
    ['no range', range(), wanted, false],
    ['what is no range', range('=x y z!'), wanted, false],
    ['the same that is no range', range('=x y z!'), range('=x y z!'), true],
  ])('is the wanted one or not: %s', (_, found, of, isSame) => {
    expect(isSameValidation(found, of)).toBe(isSame);
  });
});
