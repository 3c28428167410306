import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { localeFacts } from '../../formats/locale';
import { typeOfPattern } from '../../formats/number-format';

type NumberFormat = sheets_v4.Schema$NumberFormat;

/** The format code of the file; undefined for a general number. */
export function toNumFmt(format: NumberFormat, locale: string): string | undefined {
  const pattern = format.pattern || localeFacts(locale).patterns[format.type ?? ''];
  return pattern?.replace(/am\/pm|a\/p/gi, (half) => half.toUpperCase());
}

/** The built-in day codes 14 and 22 show the reader's own short date; the library gives them in American order. */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

export function fromNumFmt(code: string, locale: string): NumberFormat | undefined {
  const clean = code
    .replace(/\[\$-[0-9A-Fa-f,]*\]/g, '')
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, '[$$$1]')
    .replace(/;@$/, '')
    // LibreOffice guards signs that need no guard.
    .replace(/\\([ \-/:,.()])/g, '$1')
    .replace(/AM\/PM|A\/P/g, (half) => half.toLowerCase());
  const pattern = localeFacts(locale).dayFirst ? (LOCAL_DATES[clean] ?? clean) : clean;
  const type = typeOfPattern(pattern);
  return type === undefined ? undefined : { type, pattern };
}
