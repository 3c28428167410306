import { expect, it } from 'vitest';
import { documentLadderExample, parseDocumentLadder } from '../../../src/core/settings/document-ladder';

it.each([
  ['T-10; T0 → đầu mối', ['T-10', 'T0'], undefined],
  ['T-10; T0 → đầu mối (ngày lịch)', ['T-10', 'T0'], false],
  ['T-2 → đầu mối | T+1 → lãnh đạo đơn vị (Ngày làm việc)', ['T-2', 'T+1'], true],
  ['T-2 → contact (calendar days)', ['T-2'], false],
  [documentLadderExample, ['T-10', 'T-5', 'T0', 'T+1'], false],
])('reads “%s”', (text, labels, inWorkingDays) => {
  const ladder = parseDocumentLadder(text);
  expect([ladder?.rungs.map(({ label }) => label), ladder?.inWorkingDays]).toEqual([labels, inWorkingDays]);
});

it.each(['', 'hằng tuần', 'T-3', 'T-3 → ai đó', 'T-3; Tx → đầu mối', 'T-3 → đầu mối (tuần)', '(ngày lịch)'])(
  'does not use “%s”, of which any piece is wrong',
  (text) => {
    expect(parseDocumentLadder(text)).toBeUndefined();
  },
);
