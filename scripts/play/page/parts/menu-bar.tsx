import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookView, MenuNode } from '../../protocol';
import { download, reset, runMenu, upload } from '../state/deeds';
import { theGrid } from '../state/shown-book';
import { setState, useStore } from '../state/store';
import { switchLanguage, useWords } from '../words/use-words';
import type { Words } from '../words/vi';
import { editEntries } from './edit-entries';
import { type MenuEntry, MenuList } from './menu';

/** The page's own two menus, and those that the script's `onOpen` has built. */
export function MenuBar() {
  const words = useWords();
  const book = useStore((state) => state.book);
  const selection = useStore((state) => state.selection);
  const [opened, setOpened] = useState<number>();
  const bar = useRef<HTMLDivElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (opened === undefined) return;
    const leave = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpened(undefined);
    };
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, [opened]);
  const menus: MenuEntry[] = [
    {
      label: words.file,
      items: fileEntries(
        words,
        book,
        () => folder.current?.click(),
        () => files.current?.click(),
      ),
    },
    { label: words.editMenu, items: editEntries(words, selection) },
    ...(book?.menus ?? []).map(toEntry),
  ];
  const show = (index: number) => setOpened((index + menus.length) % menus.length);
  const byKey = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'ArrowDown') show(index);
    else if (event.key === 'Escape') close();
    else if (step !== undefined) {
      const all = bar.current?.querySelectorAll<HTMLElement>(':scope > .menu-place > [role=menuitem]') ?? [];
      all[(index + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  };
  const close = () => {
    setOpened(undefined);
    theGrid()?.focus();
  };
  return (
    <div class="menu-bar" role="menubar" aria-label={words.menuBar} ref={bar}>
      {menus.map((menu, index) => (
        <div class="menu-place" role="none" key={menu.label}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={opened === index}
            onClick={() => (opened === index ? close() : show(index))}
            tabIndex={index === 0 ? 0 : -1}
            onKeyDown={(event) => byKey(event, index)}
            onPointerEnter={(event) => {
              if (opened !== undefined && event.pointerType === 'mouse') show(index);
            }}
          >
            {menu.label}
          </button>
          {opened === index && (
            <MenuList label={menu.label} items={menu.items ?? []} close={close} leave={(step) => show(index + step)} />
          )}
        </div>
      ))}
      <input ref={folder} type="file" hidden {...{ webkitdirectory: true }} multiple onChange={take} />
      <input ref={files} type="file" hidden multiple accept=".xlsx" onChange={take} />
    </div>
  );
}

function take({ currentTarget }: { currentTarget: HTMLInputElement }): void {
  void upload([...(currentTarget.files ?? [])]);
  currentTarget.value = '';
}

function fileEntries(
  words: Words,
  book: BookView | undefined,
  chooseFolder: () => void,
  chooseFiles: () => void,
): readonly (MenuEntry | 'separator')[] {
  return [
    ...(book !== undefined && book.files.length > 1
      ? [{ label: words.openFile, run: () => setState({ isChoosingFile: true }) }, 'separator' as const]
      : []),
    { label: words.download, isOff: book?.refusal !== undefined, run: () => void download(book?.id) },
    { label: words.downloadAll, run: () => void download() },
    'separator',
    { label: words.uploadFiles, run: chooseFiles },
    { label: words.uploadFolder, run: chooseFolder },
    'separator',
    { label: words.reset, run: () => void reset() },
    'separator',
    { label: words.language, run: switchLanguage },
  ];
}

function toEntry({ label, functionName, items }: MenuNode): MenuEntry {
  if (items === undefined) return { label, run: () => void runMenu(functionName ?? '') };
  return { label, items: items.map((item) => (item === 'separator' ? item : toEntry(item))) };
}
