import { useState } from 'preact/hooks';
import { areaName, cellSelection, readAreaName } from '../grid/cell-selection';
import { goTo, theGrid } from '../state/shown-book';
import { getState, useStore } from '../state/store';
import { useWords } from '../words/use-words';

const NO_AREA = { top: 0, left: 0, bottom: 1, right: 1 };

/** The active cell's name and content, and below them its note and its link. */
export function FormulaBar() {
  const words = useWords();
  const selection = useStore((state) => state.selection);
  const cell = useStore((state) => state.cell);
  const typed = useStore((state) => state.typed);
  const [draft, setDraft] = useState<string>();
  // What is being typed into the name box outlives whatever is shown anew meanwhile.
  const [place, setPlace] = useState<string>();
  const text = draft ?? typed ?? cell?.entry ?? cell?.text ?? '';
  const put = () => {
    if (draft !== undefined && draft !== (cell?.entry ?? cell?.text ?? '')) theGrid()?.type(draft);
    setDraft(undefined);
  };
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label={words.nameBox}
        value={place ?? (selection === undefined ? '' : areaName(selection.area))}
        onInput={({ currentTarget }) => setPlace(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          setPlace(undefined);
          const area = event.key === 'Enter' ? readAreaName(event.currentTarget.value) : undefined;
          if (area !== undefined) theGrid()?.select({ ...cellSelection(area.top, area.left), area });
          theGrid()?.focus();
        }}
        onBlur={({ currentTarget }) => {
          setPlace(undefined);
          currentTarget.value = areaName(getState().selection?.area ?? NO_AREA);
        }}
      />
      <textarea
        class="content-box"
        aria-label={words.formulaBar}
        rows={1}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
            event.preventDefault();
            put();
            theGrid()?.focus();
          } else if (event.key === 'Escape') {
            setDraft(undefined);
            theGrid()?.focus();
          }
        }}
        onBlur={put}
      />
      {(cell?.note !== undefined || cell?.link !== undefined) && (
        <p class="cell-notes">
          {cell.link !== undefined && <CellLink link={cell.link} label={words.openLink} />}
          {cell.note !== undefined && (
            <span>
              <b>{words.note}:</b> {cell.note}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

function CellLink({ link, label }: { readonly link: string; readonly label: string }) {
  if (link.startsWith('#')) {
    return (
      <button type="button" class="link" onClick={() => void goTo(link)}>
        {label}
      </button>
    );
  }
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {link}
    </a>
  );
}
