import type { Notice } from '../../protocol';
import { sendAnswer } from '../link/call';
import { getState, setState } from './store';

let keys = 0;

/** Shows what a script shows, as it shows it. */
export function show(notice: Notice): void {
  keys += 1;
  if (notice.kind === 'dialog') setState({ dialogs: [...getState().dialogs, { ...notice, key: keys }] });
  else if (notice.kind === 'sidebar') setState({ sidebar: { ...notice, key: keys }, panel: undefined });
  else addToast(notice.title, notice.text, notice.seconds ?? 5);
}

/** Says why something was not done, in the words of whoever refused it. */
export function refuse(reason: unknown): void {
  const text = reason instanceof Error ? reason.message : String(reason);
  setState({ toasts: [...getState().toasts, { key: ++keys, title: '', text, isRefusal: true, seconds: 9 }] });
}

function addToast(title: string, text: string, seconds: number): void {
  const toast = { key: ++keys, title, text, ...(seconds >= 0 && { seconds }) };
  // A new one takes the place of the script's last one, as on Google.
  setState({ toasts: [...getState().toasts.filter(({ isRefusal }) => isRefusal), toast] });
}

export function closeToast(key: number): void {
  setState({ toasts: getState().toasts.filter((toast) => toast.key !== key) });
}

export function closePage(key: number): void {
  const { dialogs, sidebar } = getState();
  setState({ dialogs: dialogs.filter((page) => page.key !== key) });
  if (sidebar?.key === key) setState({ sidebar: undefined });
}

export function answer(button: string, text?: string): void {
  const { question } = getState();
  if (question === undefined) return;
  setState({ question: undefined });
  sendAnswer({ id: question.id, button, ...(text !== undefined && { text }) }).catch(refuse);
}
