import { useEffect, useState } from 'preact/hooks';
import type { BookView, Fault, Notice, QuestionView } from '../../protocol';
import type { MailLine, MailView, RunView } from '../../record-views';
import type { SheetView } from '../../sheet-views';
import type { Selection } from '../grid/cell-selection';
import type { SeenCell } from '../grid/cell-store';

export type PanelName = 'inbox' | 'runs' | 'clock';

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly text: string;
  readonly isRefusal?: true;
  /** Absent: it stays until someone closes it. */
  readonly seconds?: number;
}

export interface OpenPage extends Notice {
  readonly key: number;
}

export interface PlayState {
  readonly language: 'vi' | 'en';
  readonly book?: BookView;
  readonly tab: number;
  readonly sheet?: SheetView;
  readonly selection?: Selection;
  readonly cell?: SeenCell;
  /** While a cell is edited. */
  readonly typed?: string;
  readonly busy?: { readonly functionName: string; readonly user: string };
  readonly question?: QuestionView;
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly OpenPage[];
  readonly sidebar?: OpenPage;
  readonly panel?: PanelName;
  readonly runs: readonly RunView[];
  readonly mails: readonly MailLine[];
  readonly mail?: MailView;
  /** By reader; '' is everybody. */
  readonly reader: string;
  readonly seenMails: number;
  readonly fault?: Fault;
  readonly menu?: { readonly x: number; readonly y: number };
  /** The opened button of the sheet's filter. */
  readonly filterBox?: { readonly column: number; readonly heading: string; readonly x: number; readonly y: number };
  /** Of files that were brought along: which of them the script is to work in. */
  readonly trackerChoice?: { readonly ids: readonly string[]; choose(id: string): void };
  readonly isChoosingPerson: boolean;
  readonly isChoosingFile: boolean;
  /** The office is opened, for the first time or anew. */
  readonly isOpening: boolean;
}

let state: PlayState = {
  language: firstLanguage(),
  tab: 0,
  toasts: [],
  dialogs: [],
  runs: [],
  mails: [],
  reader: '',
  seenMails: 0,
  isChoosingPerson: false,
  isChoosingFile: false,
  isOpening: true,
};

function firstLanguage(): 'vi' | 'en' {
  const { documentElement } = document;
  documentElement.lang = localStorage.getItem('play-language') ?? documentElement.lang;
  return documentElement.lang === 'en' ? 'en' : 'vi';
}

const listeners = new Set<() => void>();

export function getState(): PlayState {
  return state;
}

/** `undefined` takes a part away. */
export function setState(change: { readonly [Key in keyof PlayState]?: PlayState[Key] | undefined }): void {
  const next: Record<string, unknown> = { ...state, ...change };
  for (const key of Object.keys(change)) if (next[key] === undefined) delete next[key];
  state = next as unknown as PlayState;
  for (const listener of listeners) listener();
}

/** Part of the state, followed as long as the component stands. */
export function useStore<T>(select: (state: PlayState) => T): T {
  const [, redraw] = useState(0);
  const value = select(state);
  useEffect(() => {
    // What was drawn: the state may have changed before this effect was run.
    let last = value;
    const listener = () => {
      const next = select(state);
      if (Object.is(next, last)) return;
      last = next;
      redraw((count) => count + 1);
    };
    listener();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return value;
}
