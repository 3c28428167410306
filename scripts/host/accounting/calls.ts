import { FREE, type Price, sumPrices } from './pricing';

/** What was called, how often, and what it would cost by the published prices. */
export interface Tally {
  /** By name: `Sheets.Spreadsheets.Values.batchGet`. */
  readonly names: Map<string, number>;
  /** Of them the round trips. */
  readonly trips: Map<string, number>;
  /** Round trips to Sheets, Drive, Mail or UrlFetch; each request inside a `fetchAll` counts, lock and property calls do not. */
  totalCalls: number;
  /** Every service call: the numbers that `failAt` and `killAt` mean. */
  allCalls: number;
  /** Priced calls and the time slept. */
  price: Price;
  /** Calls that nobody has published a price for. */
  readonly unpriced: Map<string, number>;
  /** Of the Sheets and Drive APIs, by the advanced service or by `UrlFetchApp`: bytes of JSON or text in one request, uncompressed. */
  largestRequestBytes: number;
  /** The same of one answer. */
  largestAnswerBytes: number;
}

export function createTally(): Tally {
  return {
    names: new Map(),
    trips: new Map(),
    totalCalls: 0,
    allCalls: 0,
    price: FREE,
    unpriced: new Map(),
    largestRequestBytes: 0,
    largestAnswerBytes: 0,
  };
}

type Fault =
  /** The call throws, before it has done anything or after it has done all. */
  | { readonly kind: 'fail'; readonly when: 'before' | 'after' }
  /** The execution ends here, as by a time-out. */
  | { readonly kind: 'kill' }
  /** Something else happens first: another execution, a person's edit. */
  | { readonly kind: 'interrupt'; readonly happen: () => void };

/** Numbers every service call of a workspace, tallies it, and says what is to go wrong. */
export interface CallRecorder {
  /** All calls since the workspace was made. */
  readonly total: Tally;
  /** Takes the next number; the fault that was planned for it, if any. */
  begin(name: string, isRoundTrip: boolean, tally: Tally): Fault | undefined;
  /** Adds a price, or notes that there is none. */
  charge(name: string, price: Price | undefined, tally: Tally): void;
  /** Notes how much one request and its answer carry. */
  weigh(requestBytes: number, answerBytes: number, tally: Tally): void;
  /** Plans a fault for the n-th call from now, counted from 1. */
  plan(n: number, fault: Fault): void;
  /** Drops what was planned and has not happened. */
  clearPlan(): void;
}

export function createCallRecorder(): CallRecorder {
  const total = createTally();
  const planned = new Map<number, Fault>();
  let number = 0;
  return {
    total,
    begin(name, isRoundTrip, tally) {
      number++;
      for (const one of [total, tally]) {
        count(one.names, name);
        one.allCalls++;
        if (!isRoundTrip) continue;
        one.totalCalls++;
        count(one.trips, name);
      }
      const fault = planned.get(number);
      planned.delete(number);
      return fault;
    },
    charge(name, price, tally) {
      for (const one of [total, tally]) {
        if (price === undefined) count(one.unpriced, name);
        else one.price = sumPrices(one.price, price);
      }
    },
    weigh(requestBytes, answerBytes, tally) {
      for (const one of [total, tally]) {
        one.largestRequestBytes = Math.max(one.largestRequestBytes, requestBytes);
        one.largestAnswerBytes = Math.max(one.largestAnswerBytes, answerBytes);
      }
    },
    plan: (n, fault) => {
      planned.set(number + n, fault);
    },
    clearPlan: () => planned.clear(),
  };
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
