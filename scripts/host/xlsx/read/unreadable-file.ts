export type UnreadableKind = 'corrupt' | 'encrypted' | 'notSpreadsheet';

/** A file of the drive that is no readable .xlsx. Its message names the file, what is wrong with it, and the cure. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly kind: UnreadableKind;

  constructor(kind: UnreadableKind, fileName: string, detail: string, cause?: unknown) {
    super(`"${fileName}" ${detail}`, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

const REPAIR =
  'Open it in Excel or LibreOffice, let it repair the file and save it again as .xlsx, or put an earlier copy in its place.';

export function corruptFile(fileName: string, cause?: unknown): UnreadableFile {
  return new UnreadableFile('corrupt', fileName, `is damaged and cannot be read. ${REPAIR}`, cause);
}

/** The OLE2 container: old Office files, and every password-protected new one. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const SAVE_AS =
  'Open it in the program that made it, save it as .xlsx (Excel workbook), and put that file in the folder.';

/** Throws when the first bytes show that this cannot be a readable .xlsx; what passes is at least a ZIP archive. */
export function assertSpreadsheetBytes(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) {
    throw new UnreadableFile('corrupt', fileName, `is empty (0 bytes). ${REPAIR}`);
  }
  if (startsWith(bytes, OLE2)) {
    // A stream of this name, in UTF-16, holds the workbook of a file with a password (MS-OFFCRYPTO, section 2.3.4.4).
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')) {
      throw encryptedFile(fileName);
    }
    throw new UnreadableFile(
      'notSpreadsheet',
      fileName,
      `is an old Office file (.xls or .doc), not an .xlsx. ${SAVE_AS}`,
    );
  }
  if (!startsWith(bytes, ZIP)) {
    // The end of an archive without its beginning.
    if (startsWith(bytes.subarray(-22), [...ZIP, 5, 6])) throw corruptFile(fileName);
    throw new UnreadableFile(
      'notSpreadsheet',
      fileName,
      `is not an Excel workbook, whatever its name says. ${SAVE_AS}`,
    );
  }
}

export function encryptedFile(fileName: string): UnreadableFile {
  return new UnreadableFile(
    'encrypted',
    fileName,
    'is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password: leave it empty), save it, and try again.',
  );
}

/** A ZIP archive without a workbook in it: a Word document, an OpenDocument sheet, a plain archive. */
export function notSpreadsheet(fileName: string, what: string): UnreadableFile {
  return new UnreadableFile('notSpreadsheet', fileName, `is ${what}, not an Excel workbook (.xlsx). ${SAVE_AS}`);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
