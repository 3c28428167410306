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
  /** In pixels, where the script asked for it. */
  readonly size?: { readonly width?: number; readonly height?: number };
  /** Of a dialog that the person cannot work beside. */
  readonly isModal?: true;
  /** How long a toast stays, where the script said it; below 0 until someone closes it. */
  readonly seconds?: number;
}

export interface MenuEntry {
  readonly label: string;
  /** Absent for a submenu. */
  readonly functionName?: string;
  readonly items?: readonly (MenuEntry | 'separator')[];
}

export interface ScreenAnswer {
  /** `OK`, `YES`, `NO`, `CANCEL`, `CLOSE`. */
  readonly button: string;
  readonly text?: string;
}

/** An alert or a prompt while it stands on the screen. */
export interface Question extends Pick<ScreenMessage, 'kind' | 'title' | 'text' | 'user'> {
  readonly buttons: readonly string[];
}

/** Someone who really sits there: sees what is shown when it is shown, and is waited for by the script that asks. */
export interface Person {
  see(message: ScreenMessage): void;
  answer(question: Question): ScreenAnswer;
}

/** The screen of whoever is at the spreadsheet, with the answers that person will give. */
export interface Screen {
  readonly messages: ScreenMessage[];
  /** The menus that the last `onOpen` built. */
  menus: MenuEntry[];
  /** Absent in tests and on the command line. */
  person: Person | undefined;
  show(message: ScreenMessage): void;
  /** Answers the next questions in turn; then the person does, and without one alerts are answered by their first button, prompts are cancelled. */
  willAnswer(button: string, text?: string): void;
  takeAnswer(buttons: readonly string[], isPrompt: boolean, question?: Omit<Question, 'buttons'>): ScreenAnswer;
}

export function createScreen(): Screen {
  const answers: ScreenAnswer[] = [];
  const screen: Screen = {
    messages: [],
    menus: [],
    person: undefined,
    show: (message) => {
      screen.messages.push(message);
      screen.person?.see(message);
    },
    willAnswer: (button, text) => {
      answers.push({ button, ...(text !== undefined && { text }) });
    },
    takeAnswer: (buttons, isPrompt, question) => {
      const told = answers.shift();
      if (told !== undefined) return told;
      if (question !== undefined && screen.person !== undefined) return screen.person.answer({ ...question, buttons });
      return { button: (isPrompt ? 'CANCEL' : buttons[0]) ?? 'OK' };
    },
  };
  return screen;
}

/** A message as one text, the way a log or a terminal shows it. */
export function messageText({ title, text }: ScreenMessage): string {
  return title === '' ? text : `${title}: ${text}`;
}
