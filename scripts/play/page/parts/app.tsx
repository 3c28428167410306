import { useStore } from '../state/store';
import { useWords } from '../words/use-words';
import { Dialogs } from './boxes/dialogs';
import { FileChooser } from './boxes/file-chooser';
import { FilterBox } from './boxes/filter-box';
import { PersonChooser } from './boxes/person-chooser';
import { QuestionBox } from './boxes/question-box';
import { TrackerChooser } from './boxes/tracker-chooser';
import { CellMenu } from './cell-menu';
import { FormulaBar } from './formula-bar';
import { MenuBar } from './menu-bar';
import { SheetPlace } from './sheet-place';
import { SheetTabs } from './sheet-tabs';
import { SidePanel } from './side-panel';
import { Toasts } from './toasts';
import { TopBar } from './top-bar';

/** The whole page: as a spreadsheet's, with what its people would otherwise find in their mailboxes beside it. */
export function App() {
  const words = useWords();
  const book = useStore((state) => state.book);
  const isOpening = useStore((state) => state.isOpening);
  return (
    <>
      <TopBar />
      {book?.refusal === undefined ? (
        <>
          <MenuBar />
          <FormulaBar />
        </>
      ) : (
        <main class="no-access">
          <h1>{words.noAccess}</h1>
          <p>
            {words.noAccessText} <b>{book.user}</b>.
          </p>
          <p class="quiet">{book.refusal}</p>
        </main>
      )}
      <div class="middle" hidden={book?.refusal !== undefined}>
        <SheetPlace />
        <SidePanel />
      </div>
      {book !== undefined && book.refusal === undefined && <SheetTabs />}
      <Toasts />
      <Dialogs />
      <QuestionBox />
      <PersonChooser />
      <FileChooser />
      <TrackerChooser />
      <CellMenu />
      <FilterBox />
      {isOpening && (
        <p class="opening" role="status">
          {words.opening}
        </p>
      )}
    </>
  );
}
