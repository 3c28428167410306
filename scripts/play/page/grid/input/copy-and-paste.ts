import type { Area } from '../../../sheet-views';
import type { Selection } from '../cell-selection';
import type { CellStore } from '../cell-store';
import type { GridWishes } from '../grid-wishes';
import { createGridClipboard } from './clipboard';
import type { Editor } from './editor';

export interface PasteGround {
  /** Undefined while no sheet is shown. */
  shown(): { readonly sheetId: number; readonly store: CellStore } | undefined;
  selection(): Selection;
  select(selection: Selection): void;
}

/** Copy, cut and paste of cells; inside an edited cell they are the browser's. */
export function bindClipboard(editor: Editor, wishes: Pick<GridWishes, 'edit' | 'change'>, ground: PasteGround): void {
  const clipboard = createGridClipboard();
  const take = (event: ClipboardEvent, isCut: boolean) => {
    const shown = ground.shown();
    if (editor.isEditing || shown === undefined) return;
    clipboard.take(event, { sheetId: shown.sheetId, ...ground.selection().area }, shown.store, isCut);
  };
  editor.input.addEventListener('copy', (event) => take(event, false));
  editor.input.addEventListener('cut', (event) => take(event, true));
  editor.input.addEventListener('paste', (event) => {
    const shown = ground.shown();
    const paste = editor.isEditing || shown === undefined ? undefined : clipboard.read(event, shown.store);
    if (paste === undefined) return;
    const { area } = ground.selection();
    if (paste.kind === 'cells') {
      const to = grown(paste.isCut ? { ...area, bottom: area.top, right: area.left } : area, paste.from);
      wishes.change({ kind: paste.isCut ? 'cut' : 'copy', from: paste.from, to });
    } else if (paste.texts.length === 1 && paste.texts[0]?.length === 1) wishes.edit(area, paste.texts);
    else {
      const right = area.left + Math.max(...paste.texts.map((row) => row.length));
      const filled = { top: area.top, left: area.left, bottom: area.top + paste.texts.length, right };
      wishes.edit(filled, paste.texts);
      ground.select({ row: area.top, column: area.left, area: filled });
    }
  });
}

/** Copied cells fill the selection, and need at least their own room. */
function grown({ top, left, bottom, right }: Area, from: Area): Area {
  return {
    top,
    left,
    bottom: Math.max(bottom, top + from.bottom - from.top),
    right: Math.max(right, left + from.right - from.left),
  };
}
