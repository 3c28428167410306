import { describe, expect, it } from 'vitest';
import { budgetRequests, type RequestKey } from '../../../src/core/money/budget-requests';
import { checkRequest } from '../../../src/core/money/check-requests';
import type { ItemCells } from '../../../src/core/register/item';
import { stateOf, stateWord } from '../../../src/core/register/register';
import { itemOf } from '../register/item-fixtures';
import { today } from '../rules/fixtures';

type Cells = ItemCells<RequestKey>;

const answered: Cells = { amount: 100, answer: '123/QĐ-UBND' };
const sent: Cells = {
  kind: 'Tăng',
  amount: 100,
  authority: 'UBND Thành phố',
  letter: '12/TTr-STC',
  sentOn: today,
};

describe('a request for money', () => {
  it.each<[word: string, Cells]>([
    ['Dự thảo', {}],
    ['Dự thảo', { letter: '12/TTr-STC' }],
    ['Dự thảo', { sentOn: today }],
    ['Đã gửi', sent],
    ['Đã gửi', answered],
    ['Chấp thuận một phần', { ...answered, granted: 0 }],
    ['Chấp thuận một phần', { ...answered, granted: 99.9 }],
    ['Chấp thuận', { ...answered, granted: 100 }],
    ['Chấp thuận', { ...answered, granted: 101 }],
    ['Chấp thuận', { answer: '123/QĐ-UBND', granted: 5 }],
    ['Dự thảo', { granted: 5 }],
    ['Không chấp thuận', { ...answered, granted: 100, refused: '9/UBND-KT' }],
  ])('is %s: %j', (word, cells) => {
    const { state } = stateOf(budgetRequests, itemOf(cells), { today });
    expect(stateWord(budgetRequests as never, state)).toBe(word);
  });

  const missing = (cells: Cells) =>
    checkRequest(itemOf(cells), (key) => `«${key}»`).map(({ rule, key, severity, facts }) =>
      [rule, key, (facts as { column: string }).column, severity ?? ''].join(' ').trim(),
    );

  it.each<[string, Cells, readonly string[]]>([
    ['a draft may wait', {}, []],
    ['a whole one is right', sent, []],
    ['sent without anything but the day', { sentOn: today }, ['kind', 'amount', 'authority', 'letter']],
    ['sent with a letter only', { letter: '1/TTr' }, ['kind', 'amount', 'authority', 'sentOn']],
  ])('that is sent says everything that its answer needs: %s', (_, cells, keys) => {
    expect(missing(cells)).toEqual(keys.map((key) => `V44 ${key} «${key}»`));
  });

  it.each<[string, Cells, readonly string[]]>([
    ['an answer without an amount', answered, ['V69 granted «granted» warning']],
    ['an answer with one', { ...answered, granted: 1 }, []],
    ['a refusal', { ...answered, refused: '9/UBND-KT' }, []],
  ])('is asked how much was granted, mildly: %s', (_, cells, expected) => {
    expect(missing(cells)).toEqual(expected);
  });

  it('is told which column is missing', () => {
    const faults = (cells: Cells) => checkRequest(itemOf(cells), (key) => `«${key}»`);
    expect(faults({ ...sent, letter: '' })).toEqual([{ rule: 'V44', key: 'letter', facts: { column: '«letter»' } }]);
    expect(faults(answered)).toEqual([
      { rule: 'V69', key: 'granted', facts: { problem: 'required', column: '«granted»' }, severity: 'warning' },
    ]);
  });
});
