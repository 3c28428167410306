import { type DriveFile, mayChange, mayOpen, SPREADSHEET_MIME_TYPE } from '../../host/drive/drive';
import { packZip } from '../../host/services/utilities/zip';
import { openBook } from '../../host/sheets-api/access';
import { writeXlsx } from '../../host/xlsx/write/write-xlsx';
import type { DriveEntry, FileBytes } from '../protocol';
import { unitOfFile } from '../view/people';
import type { Handlers } from './handlers';
import type { Desk, Seat } from './play-desk';

/** The files of the Drive: what lies there, and taking it home. */
export const files: Pick<Handlers, 'download'> = {
  download: async ({ workspace }, { user }, { file }) => {
    if (file !== undefined) {
      openBook(workspace, file, { email: user });
      return { ...(await bytesOf(workspace.drive.files.get(file))), type: 'xlsx' };
    }
    const open = [...workspace.drive.files.values()].filter((one) => one.book !== undefined && mayOpen(one, user));
    const entries = await Promise.all(open.map(bytesOf));
    const archive = packZip(entries.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })));
    return { name: 'drive.zip', base64: Buffer.from(archive).toString('base64'), type: 'zip' };
  },
};

async function bytesOf(file: DriveFile | undefined): Promise<FileBytes> {
  if (file?.book === undefined) throw new Error('There is no spreadsheet.');
  const bytes = await writeXlsx(file.book);
  return { name: `${file.id}.xlsx`, base64: Buffer.from(bytes).toString('base64') };
}

/** What lies in the Drive, as this person finds it: the tracker first, then by name. */
export function listFiles({ workspace }: Desk, { user }: Seat): DriveEntry[] {
  const { drive, openId } = workspace;
  const tracker = drive.files.get(openId);
  const entries = [...drive.files.values()].map((file): DriveEntry => {
    const unit = tracker === undefined ? undefined : unitOfFile(file.id, tracker);
    return {
      id: file.id,
      name: file.name,
      owner: file.owner,
      state: stateOf(file, user),
      changedAt: Date.parse(file.modifiedTime),
      ...(unit !== undefined && { unit }),
      ...(file.problem !== undefined && { problem: file.problem }),
      ...(file.id === openId && { isTracker: true }),
    };
  });
  const rank = (one: DriveEntry) => (one.isTracker ? 0 : 1);
  return entries.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'vi'));
}

function stateOf(file: DriveFile, user: string): DriveEntry['state'] {
  if (!mayOpen(file, user)) return 'closed';
  if (file.book === undefined || file.problem !== undefined || file.mimeType !== SPREADSHEET_MIME_TYPE) return 'broken';
  if (file.trashed === true) return 'trashed';
  return mayChange(file, user) ? 'editable' : 'readable';
}
