import { symbolKey } from '../documents/document-symbol';
import { parseDateCell } from '../time/date-reading';
import type { Day } from '../time/day';

/** When a unit received documents, where that differs from what `Văn bản` says. */
export interface Receipts {
  /** By `symbolKey`. */
  readonly days: ReadonlyMap<string, Day>;
  /** As they were written. */
  readonly entries: readonly { readonly symbol: string; readonly day: Day }[];
  /** Pieces that do not say which document came when. */
  readonly unread: readonly string[];
}

/** Reads `5514/UBND-ĐMPT: 13/10/2025; 139/KH-UBND: 20/5/2025`. */
export function parseReceipts(text: string): Receipts {
  const days = new Map<string, Day>();
  const entries: { symbol: string; day: Day }[] = [];
  const unread: string[] = [];
  for (const piece of text.split(/[;\n]/).map((one) => one.trim())) {
    if (piece === '') continue;
    const [, symbol = '', dayText = ''] = /^(.+?)\s*[:=]\s*(.+)$/.exec(piece) ?? [];
    const reading = parseDateCell(dayText);
    const key = symbolKey(symbol);
    if (key === '' || reading.kind !== 'day') {
      unread.push(piece);
      continue;
    }
    days.set(key, reading.day);
    entries.push({ symbol, day: reading.day });
  }
  return { days, entries, unread };
}
