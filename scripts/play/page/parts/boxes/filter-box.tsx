import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterChoices } from '../../../sheet-views';
import { call } from '../../link/call';
import { change } from '../../state/deeds';
import { refuse } from '../../state/show-notices';
import { theGrid } from '../../state/shown-book';
import { getState, setState, useStore } from '../../state/store';
import { isFound } from '../../words/search';
import { useWords } from '../../words/use-words';

/** What the button of a filter opens: sorting, and which texts of the column are shown. */
export function FilterBox() {
  const box = useStore((state) => state.filterBox);
  return box === undefined ? null : <Box key={box.column} {...box} />;
}

interface BoxProps {
  readonly column: number;
  readonly heading: string;
  readonly x: number;
  readonly y: number;
}

const WIDTH = 300;

function Box({ column, heading, x, y }: BoxProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState<FilterChoices['values']>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState('');
  const close = () => {
    setState({ filterBox: undefined });
    theGrid()?.focus();
  };
  useEffect(() => {
    call('filterChoices', { sheetId: getState().tab, column }).then(({ values }) => {
      setChoices(values);
      setHidden(new Set(values.flatMap(({ text, isShown }) => (isShown ? [] : [text]))));
    }, refuse);
    place.current?.querySelector<HTMLElement>('button')?.focus();
    const leave = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setState({ filterBox: undefined });
    };
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, []);
  const sort = (isDescending: boolean) => {
    close();
    void change({ kind: 'filterSort', column, isDescending });
  };
  const shown = choices.filter(({ text }) => isFound(sought, text));
  const setShown = (texts: readonly string[], isShown: boolean) => {
    const next = new Set(hidden);
    for (const text of texts)
      if (isShown) next.delete(text);
      else next.add(text);
    setHidden(next);
  };
  const texts = shown.map(({ text }) => text);
  return (
    <div
      ref={place}
      class="filter-box"
      role="dialog"
      aria-label={`${words.filterOf} ${heading}`}
      style={{
        left: `${Math.max(8, Math.min(x, innerWidth - WIDTH - 8))}px`,
        top: `${Math.min(y, innerHeight - 440)}px`,
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
          // Looked for: only what was found is to be shown.
          const lost = sought.trim() === '' ? [] : choices.filter(({ text }) => !isFound(sought, text));
          void change({ kind: 'filter', column, hidden: [...new Set([...hidden, ...lost.map(({ text }) => text)])] });
        }}
      >
        <button type="button" class="line" onClick={() => sort(false)}>
          {words.filterAscending}
        </button>
        <button type="button" class="line" onClick={() => sort(true)}>
          {words.filterDescending}
        </button>
        <hr />
        <p>
          <button type="button" class="link" onClick={() => setShown(texts, true)}>
            {words.chooseAll}
          </button>
          <button type="button" class="link" onClick={() => setShown(texts, false)}>
            {words.chooseNone}
          </button>
        </p>
        <input
          type="search"
          aria-label={words.findValue}
          placeholder={words.findValue}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <ul aria-label={words.filterValues}>
          {shown.map(({ text, count }) => (
            <li key={text}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.has(text)}
                  onChange={({ currentTarget }) => setShown([text], currentTarget.checked)}
                />
                <span>{text === '' ? words.blank : text}</span>
                <small>{count}</small>
              </label>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <button type="submit" class="main">
            {words.ok}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </div>
  );
}
