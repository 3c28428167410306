import type { Bundle } from '../host/bundle';
import type { ScreenMessage } from '../host/people/screen';
import { runFunction } from '../host/runs/runtime';
import { advanceTo } from '../host/runs/triggers';
import type { Workspace } from '../host/workspace';
import type { SentMail } from '../host/workspace/outbox';

export interface Page {
  readonly name: string;
  readonly html: string;
  readonly width: number;
}

/** What a tracker has to show after two working days: its mails, and the pages that its menu opens. */
export interface Told {
  readonly mails: readonly SentMail[];
  readonly pages: readonly Page[];
  /** The Word file of the newest frozen report. */
  readonly draft: Uint8Array;
}

/** Two daily runs with a report frozen after each, so that the report has something to compare with; then every page is opened. */
export function tellStory(workspace: Workspace, bundle: Bundle, unitSheet: string): Told {
  const pages: Page[] = [];
  const run = (name: string): readonly ScreenMessage[] => {
    const result = runFunction(workspace, bundle, name);
    if (!result.ok) throw new Error(`${name} failed: ${result.error?.stack ?? result.error?.message}`);
    return result.messages;
  };
  const keep = (name: string, messages: readonly ScreenMessage[]) => {
    for (const { html, kind } of messages) {
      if (html !== undefined) pages.push({ name, html, width: kind === 'sidebar' ? 300 : 760 });
    }
  };
  run('runDaily');
  run('freezeReport');
  advanceTo(workspace, bundle, Date.parse('2025-10-13T08:00:00+07:00'));
  run('runDaily');
  run('freezeReport');
  advanceTo(workspace, bundle, Date.parse('2025-10-14T08:00:00+07:00'));
  keep('mail-preview', run('previewReminders'));
  run('runDaily');
  const sheet = workspace.drive.files
    .get(workspace.openId)
    ?.book?.sheets.find(({ properties }) => properties.title === unitSheet);
  workspace.selection = { sheetId: sheet?.properties.sheetId ?? 0, ranges: ['A5'] };
  keep('my-page', run('openMyPage'));
  keep('comparison', run('compareSnapshots'));
  workspace.screen.willAnswer('OK', '');
  const drafted = run('draftReport');
  keep('draft', drafted);
  return { mails: workspace.outbox.sent, pages, draft: fileIn(drafted) };
}

/** The file that a page offers for download. */
function fileIn(messages: readonly ScreenMessage[]): Uint8Array {
  const links = messages.flatMap(
    ({ html = '' }) => /href="data:[^;"]+;base64,([A-Za-z0-9+/=]+)"/.exec(html)?.[1] ?? [],
  );
  return Buffer.from(links[0] ?? '', 'base64');
}
