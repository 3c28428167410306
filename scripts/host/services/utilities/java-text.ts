import { types } from 'node:util';
import { formatDate } from './format-date';

/** What a text of a script's value needs to know. */
export interface TextTools {
  /** Of the script's manifest. */
  readonly timeZone: string;
  /** The script's object for one of the host's: it says its own name. */
  expose(instance: object): object;
}

/**
 * A value as Google's Java side prints it: `{key=value}` (https://developers.google.com/apps-script/reference/base/logger#logdata), lists as
 * `[1.0, a, null]`, numbers as doubles, dates as `Fri Oct 10 08:00:00 GMT+07:00 2025`. Only the first is documented, the others are seen in public logs.
 */
export function javaText(value: unknown, tools: TextTools, above: ReadonlySet<unknown> = new Set()): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return doubleText(value);
  if (typeof value !== 'object') return String(value);
  if (types.isDate(value)) return dateText(value, tools.timeZone);
  if (types.isNativeError(value)) return String(value.stack ?? value);
  if (value instanceof Object && !Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    return String(tools.expose(value));
  }
  if (above.has(value)) return Array.isArray(value) ? '[Circular]' : '{Circular}';
  const within = new Set([...above, value]);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, tools, within)).join(', ')}]`;
  if (hasOwnText(value)) return String(value);
  const parts = Object.entries(value).filter(([, part]) => typeof part !== 'function');
  return `{${parts.map(([key, part]) => `${key}=${javaText(part, tools, within)}`).join(', ')}}`;
}

function hasOwnText(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || (Object.getPrototypeOf(prototype) as unknown) === null;
  return !plain || Object.hasOwn(value, 'toString');
}

/** As Java's `Double.toString`. */
function doubleText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? value.toFixed(1) : String(value);
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

function dateText(date: Date, timeZone: string): string {
  const time = Date.prototype.getTime.call(date);
  if (Number.isNaN(time)) return 'Invalid Date';
  const offset = formatDate(time, timeZone, 'XXX');
  const zone = offset === 'Z' ? 'GMT' : `GMT${offset}`;
  return `${formatDate(time, timeZone, 'EEE MMM dd HH:mm:ss')} ${zone} ${formatDate(time, timeZone, 'yyyy')}`;
}
