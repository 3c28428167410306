import type { Unit } from '../../src/core/directory/unit';
import type { Google } from './connect';
import { readMarks, unitFileTitle } from './unit-file';

export interface LeftFile {
  readonly fileId: string;
  /** Whether its table stands. */
  readonly isReady: boolean;
}

/**
 * Files that an earlier run made and could not enter into the tracker, by unit code. A title finds them, and only the mark inside
 * makes one ours: a file of somebody's own with that title is left alone.
 */
export async function findLeftFiles(
  google: Google,
  trackerId: string,
  units: readonly Unit[],
): Promise<ReadonlyMap<string, LeftFile>> {
  const unitsByTitle = new Map<string, Unit[]>();
  for (const unit of units) {
    const title = unitFileTitle(unit);
    unitsByTitle.set(title, [...(unitsByTitle.get(title) ?? []), unit]);
  }
  const left = new Map<string, LeftFile>();
  for (const { id, name } of await listOwnSpreadsheets(google)) {
    const candidates = unitsByTitle.get(name);
    if (candidates === undefined) continue;
    const fields = 'developerMetadata(metadataKey,metadataValue)';
    const { data } = await google.sheets.spreadsheets.get({ spreadsheetId: id, fields });
    for (const unit of candidates) {
      const { isOurs, isReady } = readMarks(data.developerMetadata ?? [], trackerId, unit);
      if (isOurs && left.get(unit.code)?.isReady !== true) left.set(unit.code, { fileId: id, isReady });
    }
  }
  return left;
}

/** A call for each 1,000 spreadsheets that the account sees. */
async function listOwnSpreadsheets({ drive }: Google): Promise<{ id: string; name: string }[]> {
  const files: { id: string; name: string }[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await drive.files.list({
      q: "mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false",
      fields: 'nextPageToken,files(id,name,ownedByMe)',
      pageSize: 1000,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    for (const { id, name, ownedByMe } of data.files ?? []) {
      if (ownedByMe === true && typeof id === 'string' && typeof name === 'string') files.push({ id, name });
    }
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return files;
}
