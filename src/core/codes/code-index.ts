/** What belongs to each code, as a map would hold it. */
export interface CodeIndex<Value> {
  readonly size: number;
  get(code: string): Value | undefined;
  set(code: string, value: Value): void;
}

/** `KH139-2025-SKHCN-007`: what stands before these digits is the same for all codes of a series. */
const serialLength = 3;

/**
 * An index of the codes of a whole tracker. Codes come in series and a series stands together, so each has a list by number and the last one is at hand:
 * a map of 300,000 codes looks into distant memory several times for every single one.
 */
export function createCodeIndex<Value>(): CodeIndex<Value> {
  const bySeries = new Map<string, (Value | undefined)[]>();
  const others = new Map<string, Value>();
  let series = '';
  let list: (Value | undefined)[] = [];
  let size = 0;

  const turnTo = (code: string): void => {
    if (code.length === series.length + serialLength && code.startsWith(series)) return;
    series = code.slice(0, -serialLength);
    list = bySeries.get(series) ?? [];
  };
  return {
    get size() {
      return size + others.size;
    },
    get(code) {
      const serial = serialOf(code);
      if (serial < 0) return others.get(code);
      turnTo(code);
      return list[serial];
    },
    set(code, value) {
      const serial = serialOf(code);
      if (serial < 0) {
        others.set(code, value);
        return;
      }
      turnTo(code);
      if (list.length === 0) bySeries.set(series, list);
      if (list[serial] === undefined) size += 1;
      list[serial] = value;
    },
  };
}

/** The number in the last digits, 0–999; -1 for a code that does not end so. */
function serialOf(code: string): number {
  let serial = 0;
  for (let at = code.length - serialLength; at < code.length; at += 1) {
    const digit = code.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    serial = serial * 10 + digit;
  }
  return serial;
}
