import { useEffect, useRef } from 'preact/hooks';
import { closePage } from '../../state/show-notices';
import { type OpenPage, useStore } from '../../state/store';
import { useWords } from '../../words/use-words';
import { ProductPage } from './product-page';

/** The pages that a script shows in front of the sheet. */
export function Dialogs() {
  const dialogs = useStore((state) => state.dialogs);
  return (
    <>
      {dialogs.map((page) => (
        <PageDialog key={page.key} page={page} />
      ))}
    </>
  );
}

function PageDialog({ page }: { readonly page: OpenPage }) {
  const words = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (page.isModal) box.current?.showModal();
    else box.current?.show();
  }, []);
  return (
    <dialog
      ref={box}
      class={page.isModal ? 'page' : 'page loose'}
      aria-label={page.title}
      onClose={() => closePage(page.key)}
    >
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={() => closePage(page.key)} />
      </header>
      <ProductPage page={page} />
    </dialog>
  );
}
