/** How an edit began: by typing, where arrows put it down and go on; or by opening the cell, where they move within its text. */
type Mode = 'idle' | 'typing' | 'opened';

export interface Editor {
  readonly input: HTMLTextAreaElement;
  readonly isEditing: boolean;
  /** Arrows leave the cell. */
  readonly isTyping: boolean;
  readonly text: string;
  /** Opens the cell with its text. */
  open(text: string): void;
  /** Puts the text away; the input waits for the next key. */
  close(): void;
  /** Where the cell is; it stands there, unseen, also while nobody edits, so that an input method opens its window there. */
  place(box: DOMRect | undefined, within: DOMRect): void;
  focus(): void;
}

/**
 * The one input of the grid. It has the focus all the time, empty and unseen, so that the first key already goes into it: Vietnamese
 * input methods compose from the first letter on, or type it and replace it by Backspace and the accented one (UniKey).
 * @param hasBegun the first letter has come into the waiting input.
 */
export function createEditor(label: string, hasBegun: () => void, hasChanged: (text: string) => void): Editor {
  const input = document.createElement('textarea');
  input.className = 'editor';
  input.rows = 1;
  input.spellcheck = false;
  input.autocapitalize = 'off';
  input.setAttribute('autocomplete', 'off');
  input.setAttribute('aria-label', label);
  let mode: Mode = 'idle';
  let size = { width: 100, height: 21 };

  const resize = () => {
    input.classList.toggle('shown', mode !== 'idle');
    if (mode === 'idle') {
      input.style.width = `${size.width}px`;
      input.style.height = `${size.height}px`;
      return;
    }
    input.style.width = `${Math.max(size.width + 2, Math.min(420, 24 + longestLine(input.value) * 7.6))}px`;
    input.style.height = '0px';
    input.style.height = `${Math.max(size.height + 2, Math.min(320, input.scrollHeight + 4))}px`;
  };
  const begin = () => {
    if (mode !== 'idle') return;
    mode = 'typing';
    hasBegun();
  };
  input.addEventListener('compositionstart', begin);
  input.addEventListener('input', () => {
    begin();
    resize();
    hasChanged(input.value);
  });

  return {
    input,
    get isEditing() {
      return mode !== 'idle';
    },
    get isTyping() {
      return mode === 'typing';
    },
    get text() {
      return input.value;
    },
    open: (text) => {
      mode = 'opened';
      input.value = text;
      input.setSelectionRange(text.length, text.length);
      resize();
      hasChanged(text);
    },
    close: () => {
      mode = 'idle';
      input.value = '';
      resize();
    },
    place: (box, within) => {
      input.classList.toggle('away', box === undefined && mode === 'idle');
      if (box === undefined) return;
      size = { width: box.width, height: box.height };
      input.style.left = `${box.left - within.left}px`;
      input.style.top = `${box.top - within.top}px`;
      resize();
    },
    focus: () => input.focus({ preventScroll: true }),
  };
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
}
