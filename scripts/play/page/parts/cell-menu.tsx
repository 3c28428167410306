import { useEffect } from 'preact/hooks';
import { theGrid } from '../state/shown-book';
import { setState, useStore } from '../state/store';
import { useWords } from '../words/use-words';
import { editEntries } from './edit-entries';
import { MenuList } from './menu';

/** The menu of the right mouse button. */
export function CellMenu() {
  const words = useWords();
  const menu = useStore((state) => state.menu);
  const selection = useStore((state) => state.selection);
  useEffect(() => {
    if (menu === undefined) return;
    const leave = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.menu')) setState({ menu: undefined });
    };
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, [menu]);
  if (menu === undefined) return null;
  const close = () => {
    setState({ menu: undefined });
    theGrid()?.focus();
  };
  const [x, y] = [Math.min(menu.x, innerWidth - 300), Math.max(8, Math.min(menu.y, innerHeight - 640))];
  return <MenuList label={words.cellMenu} items={editEntries(words, selection)} x={x} y={y} close={close} />;
}
