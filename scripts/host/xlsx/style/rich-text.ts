import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell } from 'hucre/xlsx';
import type { FileLook } from './cell-style';
import { DEFAULT_FONT, fromFont, toFont } from './font';

type Run = sheets_v4.Schema$TextFormatRun;
type TextFormat = sheets_v4.Schema$TextFormat;
export type RichText = NonNullable<Cell['richText']>;

const MARKS = ['bold', 'italic', 'underline', 'strikethrough'] as const;

/** Cuts a text at its runs. A run overrides the cell's own text format; what comes before the first run has that format alone. */
export function toRichText(text: string, runs: readonly Run[], base: TextFormat): RichText {
  const starts = runs.map((run) => ({ at: run.startIndex ?? 0, format: run.format ?? {} }));
  if (starts[0]?.at !== 0) starts.unshift({ at: 0, format: {} });
  return starts
    .map(({ at, format }, index) => {
      const { link: _cellLink, ...own } = base;
      const font = toFont({ ...own, ...format }, Boolean(format.link?.uri));
      return { text: text.slice(at, starts[index + 1]?.at), font: font ?? { ...DEFAULT_FONT } };
    })
    .filter((part) => part.text !== '');
}

/** Undefined when every part looks like the cell. */
export function fromRichText(parts: RichText, look: FileLook, base: TextFormat): Run[] | undefined {
  const runs: Run[] = [];
  let at = 0;
  for (const { text, font } of parts) {
    const format = font === undefined ? {} : differing(fromFont(font, look.themeColors, false, look.font), base);
    runs.push({ ...(at === 0 ? {} : { startIndex: at }), format });
    at += text.length;
  }
  // A first part that looks like the cell needs no run.
  if (Object.keys(runs[0]?.format ?? {}).length === 0) runs.shift();
  return runs.some(({ format }) => Object.keys(format ?? {}).length > 0) ? runs : undefined;
}

function differing(own: TextFormat, base: TextFormat): TextFormat {
  const format: TextFormat = { ...own };
  for (const mark of MARKS) {
    if (own[mark] === base[mark]) delete format[mark];
    else if (base[mark] && !own[mark]) format[mark] = false;
  }
  if (own.fontFamily === base.fontFamily) delete format.fontFamily;
  if (own.fontSize === base.fontSize) delete format.fontSize;
  return format;
}
