import { useEffect, useRef } from 'preact/hooks';
import { setState, useStore } from '../../state/store';
import { useWords } from '../../words/use-words';

/** Which of the files that were brought along is the one with the menus. */
export function TrackerChooser() {
  const choice = useStore((state) => state.trackerChoice);
  return choice === undefined ? null : <Chooser {...choice} />;
}

function Chooser({ ids, choose }: { readonly ids: readonly string[]; choose(id: string): void }) {
  const words = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const close = () => setState({ trackerChoice: undefined });
  return (
    <dialog ref={box} class="people" aria-label={words.whichTracker} onClose={close}>
      <header>
        <h2>{words.whichTracker}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={close} />
      </header>
      <ul aria-label={words.whichTracker}>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                close();
                choose(id);
              }}
            >
              <b>{id}</b>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
