import { FREE, type Price, priceOf, sumPrices } from './pricing';

/** What a call of `SpreadsheetApp` or its classes did, as far as its price goes. */
interface SpreadsheetCall {
  readonly name: string;
  readonly fileId: string;
  readonly effect: 'open' | 'read' | 'write' | 'append' | 'flush';
  readonly cells: number;
}

/**
 * Prices the calls of one execution in turn: what a call costs depends on those before it, since Google buffers writes
 * until something is read, and reads a foreign file when it is first touched.
 */
export interface SpreadsheetPricer {
  priceOf(call: SpreadsheetCall): Price;
  /** The end of the execution commits what is pending. */
  finish(): Price;
}

export function createSpreadsheetPricer(boundFileId: string): SpreadsheetPricer {
  /** Opened, not yet read: its first reads are in the price of opening. */
  const fresh = new Map<string, Set<string>>();
  const opened = new Set<string>([boundFileId]);
  const asked = new Set<string>();
  let pending = false;

  function open(fileId: string): Price {
    if (opened.has(fileId)) return FREE;
    opened.add(fileId);
    fresh.set(fileId, new Set());
    return priceOf('foreignFile');
  }

  function isPaidByOpening(call: SpreadsheetCall): boolean {
    const seen = fresh.get(call.fileId);
    if (seen === undefined || seen.has(call.name)) return false;
    seen.add(call.name);
    return true;
  }

  function read(call: SpreadsheetCall): Price {
    const cells = priceOf('sheetReadPerCell', call.cells);
    if (pending) {
      pending = false;
      return sumPrices(priceOf('sheetReadAfterWrite'), cells);
    }
    if (isPaidByOpening(call)) return cells;
    const isLastRow = /\.getLast(Row|Column)$/.test(call.name);
    const isRepeat = isLastRow && asked.has(`${call.fileId} ${call.name}`);
    if (isLastRow) asked.add(`${call.fileId} ${call.name}`);
    return sumPrices(priceOf(isRepeat ? 'lastRowInLoop' : 'sheetRead'), cells);
  }

  function flush(): Price {
    if (!pending) return FREE;
    pending = false;
    return priceOf('flush');
  }

  return {
    priceOf(call) {
      if (call.effect === 'open') return open(call.fileId);
      if (call.effect === 'read') return read(call);
      if (call.effect === 'flush') return flush();
      const cells = priceOf('writePerCell', call.cells);
      pending = call.effect === 'write';
      return sumPrices(priceOf(call.effect === 'append' ? 'sheetReadAfterWrite' : 'sheetWrite'), cells);
    },
    finish: flush,
  };
}
