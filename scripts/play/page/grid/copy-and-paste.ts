import type { Area } from '../../protocol';
import type { CellStore } from './cell-store';
import { createGridClipboard } from './clipboard';
import type { Editor } from './editor';
import type { GridWishes } from './grid-wishes';
import type { Selection } from './selection';

export interface PasteGround {
  /** Undefined while no sheet is shown. */
  shown(): { readonly sheetId: number; readonly store: CellStore } | undefined;
  selection(): Selection;
  select(selection: Selection): void;
}

/** Copy, cut and paste of cells; inside an edited cell they are the browser's. */
export function bindClipboard(editor: Editor, wishes: Pick<GridWishes, 'edit' | 'change'>, ground: PasteGround): void {
  const clipboard = createGridClipboard();
  const copy = (event: ClipboardEvent) => {
    const shown = ground.shown();
    if (editor.isEditing || shown === undefined) return false;
    clipboard.copy(event, shown.sheetId, ground.selection().area, shown.store);
    return true;
  };
  editor.input.addEventListener('copy', copy);
  editor.input.addEventListener('cut', (event) => {
    if (copy(event)) wishes.edit(ground.selection().area, [['']]);
  });
  editor.input.addEventListener('paste', (event) => {
    const paste = editor.isEditing ? undefined : clipboard.read(event);
    if (paste === undefined) return;
    const { area } = ground.selection();
    if (paste.kind === 'cells') {
      wishes.change({ kind: 'copy', from: paste.from, to: grown(area, paste.from) });
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
