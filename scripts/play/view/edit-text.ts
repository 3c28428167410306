import type { CellExtra, Scalar } from '../../host/book/cell';
import { parseEntry } from '../../host/formats/entry';
import { formatValue, isDateFormat } from '../../host/formats/number-format';

/** What stands in a cell when a person edits it, so that leaving it as it is changes nothing. */
export function editText(value: Scalar | null, extra: CellExtra | undefined, locale: string): string {
  if (extra?.formula !== undefined) return extra.formula;
  if (value === null) return '';
  const format = extra?.format?.numberFormat ?? undefined;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') {
    const read = parseEntry(value, locale, extra?.format);
    return read.value === value ? value : `'${value}`;
  }
  if (isDateFormat(format)) return formatValue(value, format, locale);
  if (format?.type === 'PERCENT') return `${decimal(value * 100, locale)}%`;
  return decimal(value, locale);
}

function decimal(value: number, locale: string): string {
  const text = String(Number(value.toPrecision(15)));
  return locale.startsWith('vi') ? text.replace('.', ',') : text;
}
