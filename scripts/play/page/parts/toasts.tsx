import { useEffect } from 'preact/hooks';
import { closeToast } from '../state/show-notices';
import { type Toast, useStore } from '../state/store';
import { useWords } from '../words/use-words';

/** Short messages at the lower right, as long as their script asked. */
export function Toasts() {
  const toasts = useStore((state) => state.toasts);
  return (
    <div class="toasts">
      {toasts.map((toast) => (
        <OneToast key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { readonly toast: Toast }) {
  const words = useWords();
  const { key, title, text, seconds, isRefusal } = toast;
  useEffect(() => {
    if (seconds === undefined) return;
    const timer = setTimeout(() => closeToast(key), seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={isRefusal ? 'toast refusal' : 'toast'} role={isRefusal ? 'alert' : 'status'}>
      <div>
        {title !== '' && <b>{title}</b>}
        <p>{text}</p>
      </div>
      <button type="button" class="cross" aria-label={words.close} onClick={() => closeToast(key)} />
    </div>
  );
}
