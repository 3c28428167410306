import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { findSheetById } from '../book/book';
import { rectOf } from '../book/rect';
import { enumValue } from '../bridge/enum-value';
import type { Bundle } from '../bundle';
import type { RunResult } from '../runs/run-result';
import type { EventTools } from '../runs/runtime';
import { runTrigger } from '../runs/triggers';
import { UserService } from '../services/base/session';
import { boundFile } from '../services/service-host';
import { batchUpdate } from '../sheets-api/batch-update';
import type { Workspace } from '../workspace';
import { EditRefused, type EditResult, fireEdit } from './edits';

/** https://developers.google.com/apps-script/guides/triggers/events#change */
export type ChangeType = 'EDIT' | 'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'OTHER';

export interface PersonChange {
  /** In v4 words, as the Sheets page itself would say it. */
  readonly requests: readonly sheets_v4.Schema$Request[];
  readonly changeType: ChangeType;
  /** Cells whose content the person changed: `onEdit` hears of these, and of no inserted, deleted or moved rows. */
  readonly edited?: sheets_v4.Schema$GridRange;
}

export interface PersonChangeResult {
  /** Absent when `onEdit` does not hear of such a change. */
  readonly edit: EditResult | undefined;
  /** Of installable change triggers. */
  readonly others: readonly RunResult[];
}

/**
 * A person inserts, deletes, moves or sorts rows or columns, fills down or copies cells. Then the triggers of the bound spreadsheet fire;
 * another file has none.
 * @throws EditRefused in Google's words, and nothing is changed.
 */
export function changeAsPerson(
  workspace: Workspace,
  bundle: Bundle,
  change: PersonChange,
  user = workspace.user,
  fileId = workspace.openId,
): PersonChangeResult {
  try {
    batchUpdate(workspace, fileId, { requests: [...change.requests] }, { email: user });
  } catch (cause) {
    throw new EditRefused((cause as Error).message.replace(/^Invalid requests\[\d+\](\.\w+)?: /, ''), { cause });
  }
  if (fileId !== workspace.openId) return { edit: undefined, others: [] };
  return { edit: fireEdited(workspace, bundle, change, user), others: fireChange(workspace, bundle, change, user) };
}

function fireEdited(workspace: Workspace, bundle: Bundle, { edited }: PersonChange, user: string) {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  const sheet = book === undefined || edited === undefined ? undefined : findSheetById(book, edited.sheetId ?? 0);
  if (sheet === undefined || edited === undefined) return undefined;
  return fireEdit(workspace, bundle, { sheet, rect: rectOf(edited, sheet.grid) }, user);
}

function fireChange(workspace: Workspace, bundle: Bundle, { changeType }: PersonChange, user: string): RunResult[] {
  const listening = workspace.triggers.all.filter(({ eventType }) => eventType === 'ON_CHANGE');
  return listening.flatMap((trigger) => {
    const event = ({ host, objects }: EventTools) => ({
      authMode: enumValue('Script.AuthMode', host.execution.mode),
      changeType,
      source: objects.spreadsheet({ host, objects, file: boundFile(host) }),
      triggerUid: trigger.id,
      user: new UserService(user),
    });
    return runTrigger(workspace, bundle, trigger, true, event) ?? [];
  });
}
