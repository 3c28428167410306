import { foldText } from '../text/text';
import type { Cell } from '../values/cell';
import { cellText } from './task-text';

/** What `Minh chứng` holds. A draft is not a product that was sent, so it proves nothing. */
export type Evidence = 'none' | 'draft' | 'given';

const mayBeDraft = /d[uưựUƯỰ]|draft/i;
const draft =
  /^(?:(?:da|dang|moi|co|xong|ban|file|tep|hoan thanh|hoan thien|xay dung|to trinh|bao cao|ke hoach|quyet dinh|cong van|trinh)\s+)*du thao\b|\(\s*du thao|\bdu thao lan\b|\bban du thao\b|\bdang du thao\b|[-–:;,]\s*du thao\s*\)?\s*$|^draft\b|\(\s*draft\b/;
/** 45/TTr-SKHCN, 57-NQ/TW: what carries a number was issued, also when it submits somebody's draft. */
const symbol = /\d\s*\/\s*[\p{L}\d]|\d-\p{Lu}{2,}\//u;

/** A letter typed as a tick. */
const letterTick = /^[xv]$/i;

export function readEvidence(cell: Cell): Evidence {
  const text = cellText(cell);
  if (text === '' || letterTick.test(text)) return 'none';
  if (!mayBeDraft.test(text) || symbol.test(text)) return 'given';
  return draft.test(foldText(text)) ? 'draft' : 'given';
}

const link = /https?:\/\/|www\./i;

/** Whether the evidence is a document, which somebody received, and not a link that anybody may open. */
export function isDocumentEvidence(cell: Cell): boolean {
  const text = cellText(cell);
  return symbol.test(text) && !link.test(text);
}
