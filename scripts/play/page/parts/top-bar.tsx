import { openBook } from '../state/shown-book';
import { setState, useStore } from '../state/store';
import { momentText } from '../words/moments';
import { switchLanguage, useWords } from '../words/use-words';

/** The spreadsheet's name, what runs, the clock, who sits here. */
export function TopBar() {
  const words = useWords();
  const book = useStore((state) => state.book);
  const busy = useStore((state) => state.busy);
  const language = useStore((state) => state.language);
  const person = book?.people.find(({ email }) => email === book.user);
  return (
    <header class="top-bar">
      <span class="logo" aria-hidden="true" />
      <h1 title={book?.title}>{book?.title ?? 'Đôn Đốc'}</h1>
      {book !== undefined && !book.isTracker && (
        <button type="button" class="plain back" onClick={() => void openBook(undefined, '')}>
          ← {words.toTracker}
        </button>
      )}
      {book !== undefined && book.files.length > 1 && (
        <button
          type="button"
          class="plain files"
          aria-haspopup="dialog"
          aria-label={`${words.files} (${book.files.length})`}
          title={words.files}
          onClick={() => setState({ isChoosingFile: true })}
        >
          <span aria-hidden="true" class="icon-files" />
          {book.files.length}
        </button>
      )}
      <span class="running" role="status">
        {busy === undefined ? '' : words.running}
      </span>
      <button type="button" class="plain language" onClick={switchLanguage}>
        {words.language}
      </button>
      {book?.webApp !== undefined && (
        <a class="plain web-app" href={book.webApp} target="_blank" rel="noopener">
          {words.webApp}
        </a>
      )}
      {book !== undefined && (
        <>
          <button
            type="button"
            class="plain clock"
            aria-label={words.clock}
            onClick={() => setState({ panel: 'clock' })}
          >
            <span aria-hidden="true" class="icon-clock" />
            {momentText(book.clock.now, book.clock.zone, language)}
          </button>
          <button
            type="button"
            class="who"
            aria-haspopup="dialog"
            aria-label={`${words.whoAmI} ${book.user}`}
            onClick={() => setState({ isChoosingPerson: true })}
          >
            <span class={`face ${person?.role ?? 'officer'}`} aria-hidden="true">
              {(person?.unit ?? book.user)
                .replace(/^(Sở|UBND|Phường|Xã) /, '')
                .charAt(0)
                .toUpperCase()}
            </span>
            <span class="who-text">
              <b>{person?.unit ?? (person === undefined ? words.otherPerson : words[person.role])}</b>
              <small>{book.user}</small>
            </span>
          </button>
        </>
      )}
    </header>
  );
}
