import { useEffect, useRef, useState } from 'preact/hooks';
import type { DriveEntry } from '../../../protocol';
import { download } from '../../state/deeds';
import { openFile } from '../../state/shown-book';
import { setState, useStore } from '../../state/store';
import { momentText } from '../../words/moments';
import { isFound } from '../../words/search';
import { useWords } from '../../words/use-words';

/** The files of the Drive, each with what this person may do with it. */
export function FileChooser() {
  const isOpen = useStore((state) => state.isChoosingFile);
  return isOpen ? <Chooser /> : null;
}

function Chooser() {
  const words = useWords();
  const files = useStore((state) => state.book?.files ?? []);
  const box = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} class="people" aria-label={words.files} onClose={() => setState({ isChoosingFile: false })}>
      <header>
        <h2>{words.files}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={() => box.current?.close()} />
      </header>
      <input
        type="search"
        aria-label={words.findFile}
        placeholder={words.findFile}
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <ul aria-label={words.files}>
        {files
          .filter(({ id, name, unit = '' }) => isFound(sought, `${name} ${unit} ${id}`))
          .map((file) => (
            <li key={file.id} class="file">
              <OneFile file={file} />
            </li>
          ))}
      </ul>
      <footer>
        <button type="button" onClick={() => void download()}>
          {words.downloadAll}
        </button>
      </footer>
    </dialog>
  );
}

function OneFile({ file }: { readonly file: DriveEntry }) {
  const words = useWords();
  const language = useStore((state) => state.language);
  const zone = useStore((state) => state.book?.clock.zone ?? 'Asia/Ho_Chi_Minh');
  const isCurrent = useStore((state) => state.book?.id === file.id);
  const { id, name, state, unit, changedAt, problem, isTracker } = file;
  const whose = isTracker ? words.tracker : unit === undefined ? id : `${words.fileOf} ${unit}`;
  return (
    <>
      <button type="button" aria-current={isCurrent} disabled={state === 'broken'} onClick={() => void openFile(id)}>
        <b>{name}</b>
        <small>
          {whose} · <span class={`may ${state}`}>{words[state]}</span>
          {state !== 'broken' && ` · ${words.changedAt} ${momentText(changedAt, zone, language)}`}
        </small>
        {problem !== undefined && <small>{problem}</small>}
      </button>
      {(state === 'editable' || state === 'readable') && (
        <button
          type="button"
          class="take"
          aria-label={`${words.download}: ${name}`}
          title={words.download}
          onClick={() => void download(id)}
        >
          ⤓
        </button>
      )}
    </>
  );
}
