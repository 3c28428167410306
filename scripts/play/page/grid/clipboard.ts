import type { Area } from '../../protocol';
import type { CellStore } from './cell-store';
import { readTabSeparated, writeTabSeparated } from './tab-separated';

/** What this page put on the clipboard: pasted here again it is a copy of cells, with all that belongs to them. */
interface OwnCopy {
  readonly sheetId: number;
  readonly area: Area;
  readonly text: string;
}

export type Paste =
  | { readonly kind: 'cells'; readonly from: Area & { readonly sheetId: number } }
  | { readonly kind: 'texts'; readonly texts: readonly (readonly string[])[] };

export interface GridClipboard {
  copy(event: ClipboardEvent, sheetId: number, area: Area, store: CellStore): void;
  read(event: ClipboardEvent): Paste | undefined;
}

export function createGridClipboard(): GridClipboard {
  let own: OwnCopy | undefined;
  return {
    copy: (event, sheetId, area, store) => {
      event.preventDefault();
      const put = () => {
        const text = writeTabSeparated(textsOf(area, store));
        own = { sheetId, area, text };
        return text;
      };
      event.clipboardData?.setData('text/plain', put());
      if (!isKnown(area, store)) void store.load(area).then(() => navigator.clipboard.writeText(put()));
    },
    read: (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      const plain = (one: string) => one.replace(/\r\n?/g, '\n').replace(/\n$/, '');
      if (own !== undefined && plain(own.text) === plain(text))
        return { kind: 'cells', from: { sheetId: own.sheetId, ...own.area } };
      return text === '' ? undefined : { kind: 'texts', texts: readTabSeparated(text) };
    },
  };
}

function textsOf({ top, left, bottom, right }: Area, store: CellStore): string[][] {
  return Array.from({ length: bottom - top }, (_, r) =>
    Array.from({ length: right - left }, (_, c) => store.cellAt(top + r, left + c)?.text ?? ''),
  );
}

function isKnown({ top, left, bottom, right }: Area, store: CellStore): boolean {
  for (let row = top; row < bottom; row += 24) {
    for (let column = left; column < right; column += 12) if (!store.isKnown(row, column)) return false;
  }
  return store.isKnown(bottom - 1, right - 1);
}
