import { describe, expect, it } from 'vitest';
import { planConditionalFormats, type WordMark } from '../../../../src/sheets/layout/sheet/plan-conditional-formats';
import type { FoundFormat } from '../../../../src/sheets/layout/state/workbook-state';
import { problemLook, quietLook } from '../../../../src/sheets/looks/status-looks';
import { addConditionalFormat } from '../../../../src/sheets/requests/format-requests';
import { placedTable, rangeOf, stateOf } from '../states';

const marks: WordMark[] = [
  { key: 'state', word: 'Quá hạn', english: 'Overdue', look: problemLook },
  { key: 'state', word: '', look: quietLook },
];
const state = rangeOf(4, undefined, 3, 4);
const checkFormula = '=ISNUMBER(SEARCH(" "&ADDRESS(ROW();COLUMN();4)&":";" "&SUBSTITUTE($E5;CHAR(10);" ")))';
const check: FoundFormat = {
  ranges: [rangeOf(4, 300, 0, 5)],
  condition: { type: 'CUSTOM_FORMULA', values: [checkFormula] },
};
const overdue: FoundFormat = { ranges: [state], condition: { type: 'TEXT_EQ', values: ['Quá hạn'] } };
const other: FoundFormat = { ranges: [state], condition: { type: 'NOT_BLANK', values: [] } };

const make = {
  check: (index: number) =>
    addConditionalFormat(index, {
      ranges: [rangeOf(4, undefined, 0, 5)],
      condition: { type: 'CUSTOM_FORMULA', values: [checkFormula] },
      look: { background: '#FFD7D7' },
    }),
  overdue: (index: number, word = 'Quá hạn') =>
    addConditionalFormat(index, { ranges: [state], condition: { type: 'TEXT_EQ', values: [word] }, look: problemLook }),
  other: (index: number) =>
    addConditionalFormat(index, { ranges: [state], condition: { type: 'NOT_BLANK', values: [] }, look: quietLook }),
};
const gone = (index: number) => ({ deleteConditionalFormatRule: { sheetId: 7, index } });
const all = [make.check(0), make.overdue(1), make.other(2)];

const planned = (conditionalFormats: FoundFormat[], over = {}, some = marks, hasCheck = true) =>
  planConditionalFormats(placedTable({ sheet: stateOf({ conditionalFormats }), ...over }), some, hasCheck);

describe('the colours of a table', () => {
  it('are that of cells which the check names, then those of words, that of any other word last', () => {
    expect(planned([])).toEqual(all);
  });

  it('are those of words alone where no cell is named', () => {
    expect(planned([], {}, marks, false)).toEqual([make.overdue(0), make.other(1)]);
    const places = new Map([['state', 3]]);
    expect(planned([], { places })).toEqual([make.overdue(0), make.other(1)]);
  });

  it('are none for columns that the table has not', () => {
    expect(planned([], { places: new Map([['title', 0]]) })).toEqual([]);
    expect(planned([], {}, [], false)).toEqual([]);
  });

  it('follow the table’s language, and the place of its columns and headings', () => {
    expect(planned([], { language: 'en' }, marks, false)).toEqual([make.overdue(0, 'Overdue'), make.other(1)]);
    expect(planned([], { language: 'en' }, [{ key: 'state', word: 'Hủy', look: problemLook }], false)).toEqual([
      make.overdue(0, 'Hủy'),
    ]);
    const [request] = planned(
      [],
      {
        headingRowIndex: 0,
        places: new Map([
          ['check', 27],
          ['title', 2],
        ]),
      },
      [],
    );
    const places = [rangeOf(1, undefined, 0, 28)];
    const formula = checkFormula.replace('$E5', '$AB2');
    expect(request).toEqual(
      addConditionalFormat(0, {
        ranges: places,
        condition: { type: 'CUSTOM_FORMULA', values: [formula] },
        look: { background: '#FFD7D7' },
      }),
    );
  });

  it('are left alone where they stand, in any order and among people’s own', () => {
    const own: FoundFormat = { ranges: [state], condition: { type: 'CUSTOM_FORMULA', values: ['=$B5="x"'] } };
    const scale: FoundFormat = { ranges: [state], condition: undefined };
    expect(planned([check, overdue, other])).toEqual([]);
    expect(planned([other, own, check, scale, overdue])).toEqual([]);
  });

  it('are known where a file of Excel’s spells the formula in its own way', () => {
    const spelt = checkFormula.replace(/;/g, ',').toLowerCase();
    expect(planned([{ ...check, condition: { type: 'CUSTOM_FORMULA', values: [spelt] } }, overdue, other])).toEqual([]);
  });

  it.each<[string, FoundFormat[], number[]]>([
    ['one is missing', [check, other], [1, 0]],
    ['one stands twice', [check, overdue, overdue, other], [3, 2, 1, 0]],
    ['a range is too short', [check, { ...overdue, ranges: [rangeOf(4, 20, 3, 4)] }, other], [2, 1, 0]],
    [
      'a range is parted',
      [check, { ...overdue, ranges: [rangeOf(4, 20, 3, 4), rangeOf(22, 300, 3, 4)] }, other],
      [2, 1, 0],
    ],
    ['a range is gone', [check, { ...overdue, ranges: [] }, other], [2, 1, 0]],
    [
      'the check stands in another column now',
      [
        { ...check, condition: { type: 'CUSTOM_FORMULA', values: [checkFormula.replace('$E5', '$F5')] } },
        overdue,
        other,
      ],
      [2, 1, 0],
    ],
    [
      'a word is in the other language',
      [check, { ...overdue, condition: { type: 'TEXT_EQ', values: ['Overdue'] } }, other],
      [2, 1, 0],
    ],
    [
      'a word is another kind of rule',
      [check, { ...overdue, condition: { type: 'TEXT_CONTAINS', values: ['Quá hạn'] } }, other],
      [2, 0],
    ],
  ])('are all made anew when %s, and theirs alone go', (_, formats, indexes) => {
    expect(planned(formats)).toEqual([...indexes.map(gone), ...all]);
  });

  it.each<[string, FoundFormat]>([
    ['a formula', { ranges: [state], condition: { type: 'CUSTOM_FORMULA', values: ['=ISNUMBER(A1)'] } }],
    ['a word that is none of ours', { ranges: [state], condition: { type: 'TEXT_EQ', values: ['Gấp'] } }],
    ['a rule for an empty word', { ranges: [state], condition: { type: 'TEXT_EQ', values: [] } }],
    [
      'filled cells of another column',
      { ranges: [rangeOf(4, 300, 2, 3)], condition: { type: 'NOT_BLANK', values: [] } },
    ],
    [
      'filled cells of several columns',
      { ranges: [state, rangeOf(4, 300, 2, 3)], condition: { type: 'NOT_BLANK', values: [] } },
    ],
    ['filled cells of the whole sheet', { ranges: [{ sheetId: 7 }], condition: { type: 'NOT_BLANK', values: [] } }],
    ['blank cells', { ranges: [state], condition: { type: 'BLANK', values: [] } }],
    ['a scale of colours', { ranges: [state], condition: undefined }],
  ])('are not taken for people’s own: %s', (_, own) => {
    expect(planned([own, check, overdue, other])).toEqual([]);
    expect(planned([own, check, overdue])).toEqual([gone(2), gone(1), ...all]);
  });

  it('leave people’s rule for filled cells where no mark stands for any other word', () => {
    expect(planned([check, overdue, other], {}, marks.slice(0, 1))).toEqual([]);
  });

  it('go where no rule is wanted any more', () => {
    expect(planned([check, overdue], {}, marks.slice(0, 1), false)).toEqual([gone(1), gone(0), make.overdue(0)]);
  });
});
