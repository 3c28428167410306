import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { theGrid } from '../state/shown-book';

export interface MenuEntry {
  readonly label: string;
  readonly items?: readonly (MenuEntry | 'separator')[];
  readonly isOff?: boolean;
  run?(): void;
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly (MenuEntry | 'separator')[];
  readonly x?: number;
  readonly y?: number;
  /** Everything was chosen or left. */
  close(): void;
  /** Left or right out of this list, as along a menu bar. */
  leave?(step: 1 | -1): void;
}

/** A list of menu items; arrows go through it, a submenu stands beside its item, or under it where the screen is narrow. */
export function MenuList({ label, items, x, y, close, leave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number>();
  // At once: the next key may be there before the page is painted.
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const isFlat = items.every((entry) => entry === 'separator' || entry.items === undefined);
  const ownItems = () =>
    [...(list.current?.children ?? [])].flatMap(
      (one) => one.querySelector<HTMLElement>(':scope > [role=menuitem]') ?? [],
    );
  const focusStep = (step: 1 | -1) => {
    const all = ownItems();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const focusAt = (index: number) => ownItems().at(index)?.focus();
  /** The next item that begins with the letter. */
  const focusLetter = (letter: string) => {
    const all = ownItems();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    after.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  };
  /** A mouse has opened the submenu on its way already. */
  const choose = (entry: MenuEntry, index: number, isTouch: boolean) => {
    if (entry.items !== undefined) setOpened(isTouch && opened === index ? undefined : index);
    else if (entry.isOff !== true) {
      close();
      theGrid()?.focus();
      entry.run?.();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = Number((event.target as HTMLElement).dataset.index);
    const entry = items[index];
    if (event.key === 'ArrowDown') focusStep(1);
    else if (event.key === 'ArrowUp') focusStep(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'ArrowRight' && entry !== 'separator' && entry?.items !== undefined) setOpened(index);
    else if (event.key === 'ArrowRight') leave?.(1);
    else if (event.key === 'ArrowLeft') leave?.(-1);
    else if (event.key === 'Home' || event.key === 'End') focusAt(event.key === 'Home' ? 0 : -1);
    else if (/^\p{L}$/u.test(event.key)) focusLetter(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const style = x === undefined ? {} : { position: 'fixed', left: `${x}px`, top: `${y ?? 0}px` };
  return (
    <div
      ref={list}
      class={isFlat ? 'menu flat' : 'menu'}
      role="menu"
      aria-label={label}
      style={style}
      onKeyDown={onKeyDown}
    >
      {items.map((entry, index) =>
        entry === 'separator' ? (
          <hr key={index} />
        ) : (
          <div class="menu-line" role="none" key={entry.label}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-index={index}
              aria-haspopup={entry.items === undefined ? undefined : 'menu'}
              aria-expanded={entry.items === undefined ? undefined : opened === index}
              aria-disabled={entry.isOff === true}
              onClick={(event) => choose(entry, index, (event as unknown as PointerEvent).pointerType === 'touch')}
              onPointerEnter={(event) => {
                if (event.pointerType === 'mouse') setOpened(entry.items === undefined ? undefined : index);
              }}
            >
              {entry.label}
            </button>
            {opened === index && entry.items !== undefined && (
              <MenuList
                label={entry.label}
                items={entry.items}
                close={close}
                leave={(step) => {
                  if (step < 0) {
                    setOpened(undefined);
                    list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
                  } else leave?.(step);
                }}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}
