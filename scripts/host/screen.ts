/** One thing that a person at the spreadsheet was shown. */
export interface ScreenMessage {
  readonly kind: 'toast' | 'alert' | 'prompt' | 'dialog' | 'sidebar';
  readonly title: string;
  readonly text: string;
  /** Who was at the screen. */
  readonly user: string;
  /** The button that was pressed, for alerts and prompts. */
  readonly button?: string;
  /** The page of a dialog or sidebar. */
  readonly html?: string;
}

export interface MenuEntry {
  readonly label: string;
  /** Absent for a submenu. */
  readonly functionName?: string;
  readonly items?: readonly (MenuEntry | 'separator')[];
}

interface ScreenAnswer {
  /** `OK`, `YES`, `NO`, `CANCEL`, `CLOSE`. */
  readonly button: string;
  readonly text?: string;
}

/** The screen of whoever is at the spreadsheet, with the answers that person will give. */
export interface Screen {
  readonly messages: ScreenMessage[];
  /** The menus that the last `onOpen` built. */
  menus: MenuEntry[];
  /** Answers the next questions in turn; then alerts are answered by their first button, prompts are cancelled. */
  willAnswer(button: string, text?: string): void;
  takeAnswer(buttons: readonly string[], isPrompt: boolean): ScreenAnswer;
}

export function createScreen(): Screen {
  const answers: ScreenAnswer[] = [];
  return {
    messages: [],
    menus: [],
    willAnswer: (button, text) => {
      answers.push({ button, ...(text !== undefined && { text }) });
    },
    takeAnswer: (buttons, isPrompt) => answers.shift() ?? { button: (isPrompt ? 'CANCEL' : buttons[0]) ?? 'OK' },
  };
}

/** A message as one text, the way a log or a terminal shows it. */
export function messageText({ title, text }: ScreenMessage): string {
  return title === '' ? text : `${title}: ${text}`;
}
