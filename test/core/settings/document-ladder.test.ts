import { expect, it } from 'vitest';
import { documentLadderExample, parseDocumentLadder } from '../../../src/core/settings/document-ladder';

const one = [{ label: 'T-5', offset: 5, audience: 'contact' }];

it.each([
  ['T-5 → đầu mối', one, undefined],
  ['T-5 → đầu mối (ngày lịch)', one, false],
  ['T-5 → đầu mối (calendar days) ', one, false],
  ['T-5 → đầu mối (Ngày làm việc)', one, true],
  ['T-5 → contact (working days)', one, true],
])('%s', (text, rungs, inWorkingDays) => {
  expect(parseDocumentLadder(text)).toEqual({ rungs, inWorkingDays });
});

it.each([[''], ['T-5 → đầu mối (giờ)'], ['(ngày lịch)'], ['mai → đầu mối'], ['T-5; mai → đầu mối'], ['T-5']])(
  '“%s” is no ladder',
  (text) => {
    expect(parseDocumentLadder(text)).toBeUndefined();
  },
);

it('the example that people are shown is read', () => {
  expect(parseDocumentLadder(documentLadderExample)).toEqual({
    rungs: [
      { label: 'T-10', offset: 10, audience: 'contact' },
      { label: 'T-5', offset: 5, audience: 'contact' },
      { label: 'T0', offset: 0, audience: 'contact' },
      { label: 'T+1', offset: -1, audience: 'leader' },
    ],
    inWorkingDays: false,
  });
});
