import { type drive_v3, drive as openDrive } from 'googleapis/build/src/apis/drive';
import { auth, sheets as openSheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets';
import { Failure } from '../cli/failure';

export interface Google {
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
}

/** What a service account is asked to be granted; a person grants them when logging in. */
const scopes = [
  'https://www.googleapis.com/auth/spreadsheets',
  // Names of files that an earlier run made and could not enter into the tracker.
  'https://www.googleapis.com/auth/drive.metadata.readonly',
];

/**
 * Google's clients, as the account of the Application Default Credentials.
 * @param rootUrl another address than Google's, such as the local host's: it is sent no credentials.
 */
export function connect(rootUrl: string | undefined): Google {
  if (rootUrl !== undefined && rootUrl !== '') {
    if (!/^https?:/.test(rootUrl) || !URL.canParse(rootUrl)) {
      throw new Failure(
        `DONDOC_SHEETS_ROOT is “${rootUrl}”, which is no address. Write it like http://127.0.0.1:8080/.`,
      );
    }
    const local = { auth: 'local', rootUrl };
    return { sheets: openSheets({ version: 'v4', ...local }), drive: openDrive({ version: 'v3', ...local }) };
  }
  const credentials = new auth.GoogleAuth({ scopes });
  return {
    sheets: openSheets({ version: 'v4', auth: credentials }),
    drive: openDrive({ version: 'v3', auth: credentials }),
  };
}
