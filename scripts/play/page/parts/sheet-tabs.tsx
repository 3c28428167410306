import { showTab, turnTab } from '../state/shown-book';
import { useStore } from '../state/store';
import { useWords } from '../words/use-words';

/** The sheets along the lower edge; hidden ones are not there. */
export function SheetTabs() {
  const words = useWords();
  const book = useStore((state) => state.book);
  const tab = useStore((state) => state.tab);
  const shown = book?.tabs.filter(({ isHidden }) => !isHidden) ?? [];
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    void turnTab(by);
  };
  return (
    <div class="sheet-tabs" role="tablist" aria-label={words.sheetTabs} onKeyDown={step}>
      {shown.map(({ id, title, color, isClosed }) => (
        <button
          type="button"
          role="tab"
          key={id}
          aria-selected={id === tab}
          tabIndex={id === tab ? 0 : -1}
          title={isClosed ? words.locked : title}
          style={color === undefined ? {} : { '--tab': color }}
          class={color === undefined ? '' : 'colored'}
          ref={(element) => {
            if (id === tab) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }}
          onClick={() => void showTab(id)}
        >
          {isClosed && <span class="lock" aria-hidden="true" />}
          {title}
        </button>
      ))}
    </div>
  );
}
