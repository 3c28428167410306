import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellExtra } from '../../../book/cell';
import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import { ServiceError } from '../../../runs/exceptions';
import { commonStyle, type TextFormat, TextStyleService, wholeStyle } from './text-style';

type Run = sheets_v4.Schema$TextFormatRun;

/** A stretch of text that looks the same; `start` and `end` count from the whole text's beginning. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly style: TextFormat;
  readonly link: string | null;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value */
export class RichTextValueService {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly #start: number;

  constructor(text: string, stretches: readonly Stretch[], start = 0) {
    this.text = text;
    this.stretches = stretches;
    this.#start = start;
  }

  copy(): RichTextValueBuilderService {
    return new RichTextValueBuilderService(this.text, this.stretches);
  }

  getEndIndex(): number {
    return this.#start + this.text.length;
  }

  getLinkUrl(start?: number, end?: number): string | null {
    const links = new Set(this.#within(start, end).map(({ link }) => link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  getRuns(): RichTextValueService[] {
    const runs = joined(this.stretches);
    return runs.map((run) => {
      const text = this.text.slice(run.start, run.end);
      return new RichTextValueService(text, [{ ...run, start: 0, end: text.length }], this.#start + run.start);
    });
  }

  getStartIndex(): number {
    return this.#start;
  }

  getText(): string {
    return this.text;
  }

  getTextStyle(start?: number, end?: number): TextStyleService {
    return new TextStyleService(commonStyle(this.#within(start, end).map(({ style }) => style)));
  }

  #within(start = 0, end = this.text.length): readonly Stretch[] {
    assertOffsets(this.text, start, end);
    if (this.text === '') return this.stretches;
    return this.stretches.filter((one) => one.start < Math.max(end, start + 1) && one.end > start);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder */
export class RichTextValueBuilderService {
  #text: string | undefined;
  #stretches: readonly Stretch[];

  constructor(text?: string, stretches: readonly Stretch[] = []) {
    this.#text = text;
    this.#stretches = stretches;
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.#text ?? '', joined(this.#stretches));
  }

  setLinkUrl(...args: readonly [string | null] | readonly [number, number, string | null]): this {
    const [link, start, end] = args.length === 1 ? [args[0], 0, this.#text?.length ?? 0] : [args[2], args[0], args[1]];
    return this.#over(start, end, (one) => ({ ...one, link: link ?? null }));
  }

  /** Clears links and looks of the text before. */
  setText(text: string): this {
    this.#text = text;
    this.#stretches = [{ start: 0, end: text.length, style: {}, link: null }];
    return this;
  }

  setTextStyle(...args: readonly [TextStyleService | null] | readonly [number, number, TextStyleService | null]): this {
    const [style, start, end] = args.length === 1 ? [args[0], 0, this.#text?.length ?? 0] : [args[2], args[0], args[1]];
    return this.#over(start, end, (one) => ({
      ...one,
      style: style === null || style === undefined ? {} : { ...one.style, ...style.format },
    }));
  }

  #over(start: number, end: number, change: (one: Stretch) => Stretch): this {
    assertOffsets(this.#text ?? '', start, end);
    this.#stretches = this.#stretches.flatMap((one) => {
      const from = Math.max(one.start, start);
      const to = Math.min(one.end, end);
      if (from >= to) return this.#text === '' ? [change(one)] : [one];
      const parts = [{ ...one, end: from }, change({ ...one, start: from, end: to }), { ...one, start: to }];
      return parts.filter((part) => part.start < part.end);
    });
    return this;
  }
}

function assertOffsets(text: string, start: number, end: number): void {
  if (start < 0 || end > text.length || start > end) throw new ServiceError('Illegal argument.');
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = [];
  for (const one of stretches) {
    const last = list.at(-1);
    const isSame =
      last !== undefined && last.link === one.link && JSON.stringify(last.style) === JSON.stringify(one.style);
    if (isSame) list[list.length - 1] = { ...last, end: one.end };
    else list.push(one);
  }
  return list;
}

/** A cell's text with its looks: those of the cell, and over them those of its runs. */
export function richTextOf(text: string, extra: CellExtra | undefined): RichTextValueService {
  const base = extra?.format?.textFormat ?? {};
  const runs = extra?.textFormatRuns ?? [];
  const starts = [...new Set([0, ...runs.map(({ startIndex }) => startIndex ?? 0)])].filter(
    (start) => start === 0 || start < text.length,
  );
  const stretches = starts.map((start, i) => {
    const run = runs.find(({ startIndex }) => (startIndex ?? 0) === start)?.format ?? {};
    const format = { ...base, ...run };
    return { start, end: starts[i + 1] ?? text.length, style: wholeStyle(format), link: format.link?.uri ?? null };
  });
  return new RichTextValueService(text, joined(stretches));
}

/** Runs as v4 has them; plain text needs none. */
export function runsOf({ stretches }: RichTextValueService): Run[] {
  const isPlain = stretches.every(({ style, link }) => link === null && Object.keys(style).length === 0);
  if (isPlain) return [];
  return stretches.map(({ start, style, link }) => ({
    ...(start > 0 && { startIndex: start }),
    format: { ...style, ...(link !== null && { link: { uri: link } }) },
  }));
}

export const richTextClasses: readonly ClassDefinition[] = [
  {
    type: 'Spreadsheet.RichTextValue',
    name: 'RichTextValue',
    of: RichTextValueService,
    effects: undefined,
    needs: () => NO_NEEDS,
  },
  {
    type: 'Spreadsheet.RichTextValueBuilder',
    name: 'RichTextValueBuilder',
    service: 'SpreadsheetApp',
    of: RichTextValueBuilderService,
    effects: undefined,
    needs: () => NO_NEEDS,
  },
];
