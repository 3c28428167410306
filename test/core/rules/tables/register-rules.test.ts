import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { checkDocuments } from '../../../../src/core/rules/tables/register-rules';
import { day, document, today } from '../fixtures';
import { placeOf, say } from './table-fixtures';

const place = placeOf('symbol', 'issuedOn', 'received');
type Documents = Parameters<typeof createDocumentRegister>[0];
const check = (documents: Documents) => say(checkDocuments(createDocumentRegister(documents), place, { today }));
const received = (text: string) => ({ receivedOn: day(text) });

const told: readonly (readonly [what: string, documents: Documents, told: readonly string[]])[] = [
  [
    'two documents of the State and the Party',
    [document('139/KH-UBND', '16/05/2025', 2), document('57-NQ/TW', '', 3)],
    [],
  ],
  ['a name for a symbol', [document('Kế hoạch 139', '', 2)], ['V14 A2 warning: problem malformed, text Kế hoạch 139']],
  [
    'many words for a symbol',
    [document('S'.repeat(61), '', 2)],
    [`V14 A2 warning: problem malformed, text ${'S'.repeat(59)}…`],
  ],
  [
    'a symbol that was written',
    [document('', '16/05/2025', 2), document('', '', 3)],
    ['V14 A2 warning: problem malformed', 'V14 A3 warning: problem malformed'],
  ],
  [
    'a document that stands three times, each beside the first',
    [document('139/KH-UBND', '', 2), document('139/kh-ubnd', '', 5), document('139/KH–UBND', '', 7)],
    [
      'V59 A5 error: problem documentTwice, symbol 139/kh-ubnd, otherRow 2',
      'V14 A7 warning: problem malformed, text 139/KH–UBND',
      'V59 A7 error: problem documentTwice, symbol 139/KH–UBND, otherRow 2',
    ],
  ],
  ['a document of today', [document('139/KH-UBND', '10/10/2025', 2)], []],
  [
    'a document of tomorrow',
    [document('139/KH-UBND', '11/10/2025', 2)],
    ['V15 B2 error: key issuedOn, day 11/10/2025, today 10/10/2025'],
  ],
  ['a receipt of today', [document('139/KH-UBND', '10/10/2025', 2, received('10/10/2025'))], []],
  [
    'a receipt of tomorrow',
    [document('139/KH-UBND', '10/10/2025', 2, received('11/10/2025'))],
    ['V15 C2 error: key received, day 11/10/2025, today 10/10/2025'],
  ],
  [
    'a receipt before the document',
    [document('139/KH-UBND', '16/05/2025', 2, received('15/05/2025'))],
    ['V16 C2 error: key received, day 15/05/2025, issuedDay 16/05/2025, symbol 139/KH-UBND'],
  ],
  [
    'a receipt tomorrow of a document of the day after',
    [document('139/KH-UBND', '12/10/2025', 2, received('11/10/2025'))],
    [
      'V15 B2 error: key issuedOn, day 12/10/2025, today 10/10/2025',
      'V15 C2 error: key received, day 11/10/2025, today 10/10/2025',
    ],
  ],
  ['a receipt of a document whose day nobody knows', [document('139/KH-UBND', '', 2, received('15/05/2025'))], []],
];

describe('the sheet `Văn bản` is told of', () => {
  it.each(told)('%s', (_, documents, expected) => {
    expect(check(documents)).toEqual(expected);
  });
});
