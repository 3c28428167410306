import type { PlayEvent } from '../../protocol';
import { pageId } from '../link/page-session';
import { loadRecords } from './deeds';
import { show } from './show-notices';
import { follow, forgetCells, openBook, refreshBook } from './shown-book';
import { getState, setState } from './store';

/** What happens in the office, on this page. */
export function hear(event: PlayEvent): void {
  switch (event.kind) {
    case 'changed':
      if (event.by !== '') setState({ busy: undefined });
      if (event.by === pageId) return;
      void refreshBook();
      void loadRecords();
      return;
    case 'busy':
      setState({ busy: { functionName: event.functionName, user: event.user } });
      return;
    case 'notice':
      show(event.notice);
      return;
    case 'question':
      setState({ question: event.question });
      return;
    case 'selected':
      void follow(event.sheetId, event.range);
      return;
    case 'answered':
      if (getState().question?.id === event.id) setState({ question: undefined });
      return;
    case 'reset':
      forgetCells();
      setState({
        dialogs: [],
        sidebar: undefined,
        question: undefined,
        mail: undefined,
        busy: undefined,
        seenMails: 0,
      });
      void (event.hasOtherFiles ? openBook('', '') : openBook());
      void loadRecords();
  }
}
