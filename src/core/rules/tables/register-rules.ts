import type { DocumentRegister } from '../../documents/document';
import { isWellFormedSymbol, symbolKey } from '../../documents/document-symbol';
import type { Issue } from '../../issues/issue';
import type { Day } from '../../time/day';
import type { RuleSettings } from '../catalogue';
import { shortenQuote } from '../quote';
import { createSheetReport, type SheetPlace } from './sheet-issues';

/** The sheet `Văn bản`: V14 symbols, V15 dates to come, and symbols that stand twice. */
export function checkDocuments(
  register: DocumentRegister,
  place: SheetPlace,
  context: { readonly today: Day },
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(place, settings);
  const rows = new Map<string, number>();
  for (const { symbol, issuedOn, receivedOn, rowNumber } of register.documents) {
    if (!isWellFormedSymbol(symbol)) {
      const facts = { problem: 'malformed', text: shortenQuote(symbol), suggestion: '' } as const;
      sheet.report({ rule: 'V14', rowNumber, key: 'symbol', facts });
    }
    if (issuedOn !== undefined && issuedOn > context.today) {
      const facts = { key: 'issuedOn', day: issuedOn, today: context.today } as const;
      sheet.report({ rule: 'V15', rowNumber, key: 'issuedOn', facts });
    }
    if (receivedOn !== undefined && receivedOn > context.today) {
      const facts = { key: 'received', day: receivedOn, today: context.today } as const;
      sheet.report({ rule: 'V15', rowNumber, key: 'received', facts });
    } else if (receivedOn !== undefined && issuedOn !== undefined && receivedOn < issuedOn) {
      const facts = { key: 'received', day: receivedOn, issuedDay: issuedOn, symbol } as const;
      sheet.report({ rule: 'V16', rowNumber, key: 'received', facts });
    }
    const key = symbolKey(symbol);
    const otherRow = rows.get(key);
    if (key === '') continue;
    if (otherRow === undefined) rows.set(key, rowNumber);
    else sheet.report({ rule: 'V59', rowNumber, key: 'symbol', facts: { problem: 'documentTwice', symbol, otherRow } });
  }
  return sheet.issues;
}
