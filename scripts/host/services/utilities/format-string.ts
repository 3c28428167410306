import { notImplemented } from '../../runs/exceptions';

/** `Utilities.formatString` and `Logger.log(format, …)`: %s %d %i %f %e %x %o %c %j %% with flags, width and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  const odd = template
    .replace(/%[-+ 0#]*\d*(?:\.\d+)?[sdifexXocj%]/g, '')
    .match(/%[-+ 0#,(]*\d*(?:\.\d+)?[a-zA-Z]/)?.[0];
  if (odd !== undefined && values.length > 0) throw notImplemented(`the format ${odd}`);
  return template.replace(
    /%([-+ 0#]*)(\d+)?(?:\.(\d+))?([sdifexXocj%])/g,
    (_all, flags: string, width, precision, type: string) => {
      if (type === '%') return '%';
      const text = render(values[next++], type, precision === undefined ? undefined : Number(precision), flags);
      const size = width === undefined ? 0 : Number(width);
      if (flags.includes('-')) return text.padEnd(size);
      return flags.includes('0') && type !== 's' ? zeroPadded(text, size) : text.padStart(size);
    },
  );
}

function render(value: unknown, type: string, precision: number | undefined, flags: string): string {
  const number = Number(value);
  const signed = (text: string) => (flags.includes('+') && number >= 0 ? `+${text}` : text);
  switch (type) {
    case 'd':
    case 'i':
      return signed(String(Math.trunc(number)));
    case 'f':
      return signed(number.toFixed(precision ?? 6));
    case 'e':
      return signed(number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2'));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).charAt(0);
    case 'j':
      return JSON.stringify(value);
    default:
      return precision === undefined ? textOf(value) : textOf(value).slice(0, precision);
  }
}

function zeroPadded(text: string, size: number): string {
  const sign = /^[+-]/.test(text) ? text.charAt(0) : '';
  return sign + text.slice(sign.length).padStart(size - sign.length, '0');
}

/** What Google's services gave says its own name. */
function isService(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (
    prototype !== null &&
    Object.getPrototypeOf(prototype) !== null &&
    Object.hasOwn(prototype, 'toString') &&
    !Array.isArray(value)
  );
}

/** A value in a log: objects as JSON where they can be, otherwise as text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]')
    return String((value as { stack?: string }).stack ?? value);
  if (Object.prototype.toString.call(value) === '[object Date]') return String(value);
  if (isService(value)) return String(value);
  try {
    const json = JSON.stringify(value);
    return json === '{}' ? String(value).replace('[object Object]', '{}') : json;
  } catch {
    return String(value);
  }
}
