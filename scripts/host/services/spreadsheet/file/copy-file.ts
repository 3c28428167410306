import { SPREADSHEETS_CREATED_PER_DAY } from '../../../accounting/limits';
import { nextTextId } from '../../../book/ids';
import { cloneBook } from '../../../book/snapshot';
import { SPREADSHEET_MIME_TYPE } from '../../../drive/drive';
import { ServiceError } from '../../../runs/exceptions';
import { bookOf, type OpenFile } from '../place';

/** A copy in the drive of who runs the script, shared with nobody. */
export function copyFile(source: OpenFile, name: string): OpenFile {
  const { execution, workspace } = source.host;
  if (!workspace.quotas.spend(execution.user, 'spreadsheets', SPREADSHEETS_CREATED_PER_DAY, 1)) {
    throw new ServiceError('Service invoked too many times for one day: spreadsheet.');
  }
  const taken = new Set(workspace.drive.files.keys());
  const id = nextTextId({ idsGiven: taken.size }, `spreadsheet:${name}`, taken);
  const book = cloneBook(bookOf(source), id);
  book.properties = { ...book.properties, title: name };
  const file = {
    id,
    name,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: new Date(workspace.clock.now()).toISOString(),
    owner: execution.user,
    access: [execution.user],
    book,
  };
  workspace.drive.files.set(id, file);
  return { ...source, file };
}
