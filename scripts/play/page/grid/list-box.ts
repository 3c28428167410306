import type { Choices } from '../../sheet-views';

/** The drop-down of a cell: arrows and letters find an item, Enter takes it, Escape leaves it. */
export interface ListBox {
  readonly isOpen: boolean;
  open(choices: Choices, current: string, box: DOMRect, within: DOMRect, label: string): void;
  /** Whether the key was the list's. */
  takeKey(event: KeyboardEvent): boolean;
  close(): void;
}

export function createListBox(parent: HTMLElement, hasChosen: (value: string) => void): ListBox {
  const list = document.createElement('div');
  list.className = 'list-box';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  parent.append(list);
  let active = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const mark = (index: number) => {
    const all = options();
    active = Math.max(0, Math.min(all.length - 1, index));
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === active));
    all[active]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hidden = true;
  };
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option === null) return;
    close();
    hasChosen(option.dataset.value ?? '');
  });
  addEventListener('pointerdown', (event) => {
    if (!list.hidden && !list.contains(event.target as Node)) close();
  });
  return {
    get isOpen() {
      return !list.hidden;
    },
    close,
    open: ({ values, help }, current, box, within, label) => {
      list.setAttribute('aria-label', label);
      list.replaceChildren(
        ...values.map((value) => {
          const option = document.createElement('div');
          option.setAttribute('role', 'option');
          option.dataset.value = value;
          option.textContent = value;
          return option;
        }),
      );
      if (help !== '') {
        const text = document.createElement('p');
        text.textContent = help;
        list.append(text);
      }
      list.hidden = false;
      const width = Math.max(box.width, 180);
      list.style.minWidth = `${width}px`;
      list.style.left = `${Math.max(0, Math.min(box.left - within.left, within.width - width - 12))}px`;
      const isLow = box.bottom - within.top + list.offsetHeight > within.height;
      const above = box.top - within.top - list.offsetHeight;
      list.style.top = `${isLow && above > 0 ? above : box.bottom - within.top}px`;
      mark(Math.max(0, values.indexOf(current)));
    },
    takeKey: (event) => {
      if (list.hidden) return false;
      if (event.key === 'ArrowDown') mark(active + 1);
      else if (event.key === 'ArrowUp') mark(active - 1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' || event.key === 'Tab') options()[active]?.click();
      else {
        close();
        return false;
      }
      event.preventDefault();
      return true;
    },
  };
}
