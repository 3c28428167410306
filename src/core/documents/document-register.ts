import { boundedDistance } from '../text/suggest';
import type { AssigningDocument, DocumentRegister } from './document';
import { symbolKey } from './document-symbol';

/** The sheet `Văn bản`; of two rows with one symbol the first holds. */
export function createDocumentRegister(documents: readonly AssigningDocument[]): DocumentRegister {
  const byKey = new Map<string, AssigningDocument>();
  for (const document of documents) {
    const key = symbolKey(document.symbol);
    if (key !== '' && !byKey.has(key)) byKey.set(key, document);
  }
  return { documents, find: (symbol) => byKey.get(symbolKey(symbol)) };
}

const numberAndLetters = /^(\d*)(.*)$/;

/**
 * The document that an unknown symbol most likely means: its number and nearly its letters, or its letters and a number with one slip.
 * Undefined when two are as likely.
 */
export function nearestDocument(symbol: string, register: DocumentRegister): AssigningDocument | undefined {
  const [, number = '', letters = ''] = numberAndLetters.exec(symbolKey(symbol)) ?? [];
  let nearest: AssigningDocument | undefined;
  let best = 3;
  for (const document of register.documents) {
    const [, otherNumber = '', otherLetters = ''] = numberAndLetters.exec(symbolKey(document.symbol)) ?? [];
    const distance = slipsBetween(number, letters, otherNumber, otherLetters);
    if (distance === best) nearest = undefined;
    if (distance >= best) continue;
    best = distance;
    nearest = document;
  }
  return nearest;
}

function slipsBetween(number: string, letters: string, otherNumber: string, otherLetters: string): number {
  if (number === '' || otherNumber === '') return 3;
  if (number === otherNumber) return boundedDistance(letters, otherLetters, 2);
  const isOneSlip = letters === otherLetters && number.length > 2 && boundedDistance(number, otherNumber, 1) === 1;
  return isOneSlip ? 2 : 3;
}
