import { type Book, createBook, createSheet } from '../../scripts/host/book/book';
import { createBundle } from '../../scripts/host/bundle';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { type Office, openOffice } from '../../scripts/host/office';
import type { WorkspaceOptions } from '../../scripts/host/workspace';

export const OWNER = 'chu.tep@co-quan.example';
export const EDITOR = 'can.bo@co-quan.example';

const ALL_SCOPES = [
  'spreadsheets',
  'drive',
  'drive.readonly',
  'drive.metadata.readonly',
  'script.send_mail',
  'script.external_request',
  'script.scriptapp',
  'script.container.ui',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

export interface ScriptOptions extends Partial<WorkspaceOptions> {
  /** Short names; all that the host knows by default. */
  readonly scopes?: readonly string[];
  /** HTML files by name without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Other spreadsheets of the drive. */
  readonly others?: readonly DriveFile[];
  /** Fills the bound spreadsheet, which has the sheets `Một` and `Hai`. */
  readonly fill?: (book: Book) => void;
}

/** An office whose project is this script, on 10 October 2025 at 08:00 in Hanoi. */
export function officeWith(code: string, options: ScriptOptions = {}): Office {
  const { scopes, pages = {}, others = [], fill, ...workspace } = options;
  const book = createBook('tracker', { title: 'Theo dõi' });
  createSheet(book, 'Một');
  createSheet(book, 'Hai');
  fill?.(book);
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: scopes?.map((name) => `https://www.googleapis.com/auth/${name}`) ?? ALL_SCOPES,
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    },
  };
  const files = new Map([
    ['appsscript.json', JSON.stringify(manifest)],
    ['Code.js', code],
    ...Object.entries(pages).map(([name, html]) => [`${name}.html`, html] as const),
  ]);
  return openOffice(createBundle(files), {
    drive: createDrive([spreadsheetFile(book), ...others]),
    openId: 'tracker',
    now: '2025-10-10T08:00:00+07:00',
    ...workspace,
  });
}

export function spreadsheetFile(book: Book, more: Partial<DriveFile> = {}): DriveFile {
  return {
    id: book.spreadsheetId,
    name: book.properties.title,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-01T00:00:00.000Z',
    owner: OWNER,
    book,
    ...more,
  };
}

/** Runs the body of a function and gives what it returns; what it throws is thrown here as `Name: message`. */
export function evaluate(body: string, options: ScriptOptions = {}): unknown {
  return resultOf(officeWith(`function main() { ${body} }`, options));
}

export function resultOf(office: Office, functionName = 'main'): unknown {
  const { value, error } = office.run(functionName);
  if (error !== undefined) throw new Error(`${error.name}: ${error.message}`);
  return value;
}

/** What a statement throws, as `Name: message`; '' when it throws nothing. */
export function thrownBy(statement: string, options: ScriptOptions = {}): unknown {
  return evaluate(`try { ${statement} } catch (error) { return String(error); } return '';`, options);
}
