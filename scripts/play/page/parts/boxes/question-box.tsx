import { useEffect, useRef } from 'preact/hooks';
import { answer } from '../../state/show-notices';
import { theGrid } from '../../state/shown-book';
import { useStore } from '../../state/store';
import { useWords } from '../../words/use-words';

const LABELS = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' } as const;

/** An alert, a question or a prompt: the script stands still until it is answered. */
export function QuestionBox() {
  const words = useWords();
  const question = useStore((state) => state.question);
  const box = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (question === undefined) return;
    box.current?.showModal();
    (input.current ?? box.current?.querySelector<HTMLElement>('.buttons button'))?.focus();
  }, [question]);
  if (question === undefined) return null;
  const { kind, title, text, buttons } = question;
  const give = (button: string) => {
    answer(button, kind === 'prompt' && button !== 'CLOSE' ? (input.current?.value ?? '') : undefined);
    theGrid()?.focus();
  };
  return (
    <dialog
      ref={box}
      class="question"
      aria-label={title || words.message}
      onCancel={(event) => {
        event.preventDefault();
        give('CLOSE');
      }}
    >
      {title !== '' && <h2>{title}</h2>}
      <p class="question-text">{text}</p>
      {kind === 'prompt' && (
        <input
          ref={input}
          type="text"
          aria-label={words.yourAnswer}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) give(buttons[0] ?? 'OK');
          }}
        />
      )}
      <div class="buttons">
        {buttons.map((button, index) => (
          <button type="button" key={button} class={index === 0 ? 'main' : ''} onClick={() => give(button)}>
            {words[LABELS[button as keyof typeof LABELS] ?? 'ok']}
          </button>
        ))}
      </div>
      <button type="button" class="cross" aria-label={words.close} onClick={() => give('CLOSE')} />
    </dialog>
  );
}
