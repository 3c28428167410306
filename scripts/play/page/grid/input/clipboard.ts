import type { Area } from '../../../sheet-views';
import type { CellStore } from '../cell-store';
import { readTabSeparated, writeTabSeparated } from './tab-separated';

type Place = Area & { readonly sheetId: number };

/** What this page put on the clipboard: pasted here again it is a copy of cells, with all that belongs to them. */
interface OwnCopy {
  readonly from: Place;
  readonly store: CellStore;
  readonly text: string;
  readonly isCut: boolean;
}

export type Paste =
  /** Cut cells leave their place only now. */
  | { readonly kind: 'cells'; readonly from: Place; readonly isCut: boolean }
  | { readonly kind: 'texts'; readonly texts: readonly (readonly string[])[] };

export interface GridClipboard {
  take(event: ClipboardEvent, from: Place, store: CellStore, isCut: boolean): void;
  read(event: ClipboardEvent, store: CellStore): Paste | undefined;
}

export function createGridClipboard(): GridClipboard {
  let own: OwnCopy | undefined;
  return {
    take: (event, from, store, isCut) => {
      event.preventDefault();
      const put = () => {
        const text = writeTabSeparated(textsOf(from, store));
        own = { from, store, text, isCut };
        return text;
      };
      event.clipboardData?.setData('text/plain', put());
      if (!isKnown(from, store)) void store.load(from).then(() => navigator.clipboard.writeText(put()));
    },
    read: (event, store) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      if (own !== undefined && isStillThere(own, text)) {
        const { from, isCut } = own;
        // Cells of another file come as their texts.
        if (own.store.file === store.file) {
          if (isCut) own = undefined;
          return { kind: 'cells', from, isCut };
        }
      }
      return text === '' ? undefined : { kind: 'texts', texts: readTabSeparated(text) };
    },
  };
}

/** The clipboard holds them, and nobody has changed them since. */
function isStillThere({ from, store, text }: OwnCopy, pasted: string): boolean {
  const plain = (one: string) => one.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(text) === plain(pasted) && (!isKnown(from, store) || writeTabSeparated(textsOf(from, store)) === text);
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
