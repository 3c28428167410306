import { inflateRawSync } from 'node:zlib';

/**
 * The parts of an .xlsx package as they stand in the file. The library's reader does not hand them out, and a few things that
 * people's files hold pass it by: see `raw-sheet.ts`. Format: APPNOTE.TXT (PKWARE) and ECMA-376 part 2.
 */
export interface PackageParts {
  readonly names: readonly string[];
  /** True when a part is encrypted by ZIP itself. */
  readonly encrypted: boolean;
  /** The text of a part; undefined when there is none. */
  readPart(name: string): string | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** @throws RangeError or Error when the archive's directory cannot be read. */
export function openPackage(bytes: Uint8Array): PackageParts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let encrypted = false;
  const end = findEnd(buffer);
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('broken ZIP directory');
    encrypted ||= (buffer.readUInt16LE(at + 8) & 1) !== 0;
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const method = buffer.readUInt16LE(at + 10);
    assertLocalName(buffer, buffer.readUInt32LE(at + 42), buffer.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, { name, method, size: buffer.readUInt32LE(at + 20), offset: buffer.readUInt32LE(at + 42) });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return {
    names: [...entries.keys()],
    encrypted,
    readPart(name) {
      const entry = entries.get(name);
      return entry === undefined ? undefined : readEntry(buffer, entry);
    },
  };
}

/** Every part is named twice. Where the two differ a part would seem to be missing, and its content would be lost in silence. */
function assertLocalName(buffer: Buffer, offset: number, name: Buffer): void {
  if (buffer.readUInt32LE(offset) !== LOCAL_ENTRY) throw new Error('broken ZIP entry');
  const start = offset + 30;
  const local = buffer.subarray(start, start + buffer.readUInt16LE(offset + 26));
  if (!local.equals(name)) throw new Error('a ZIP entry with two names');
}

function findEnd(buffer: Buffer): number {
  // The end record is 22 bytes long and may carry a comment of up to 65,535.
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 65_557); at--) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error('no ZIP directory');
}

function readEntry(buffer: Buffer, { method, size, offset }: Entry): string {
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const data = buffer.subarray(start, start + size);
  return (method === 0 ? data : inflateRawSync(data)).toString('utf8');
}
