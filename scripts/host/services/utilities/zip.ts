import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { ServiceError } from '../../runs/exceptions';

interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: equal files give equal bytes. */
const DOS_DAY = 0x0021;

/** An archive of these files: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as offices need it. */
export function packZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = commonHeader(bytes, packed, nameBytes);
    const local = Buffer.concat([number32(LOCAL), common, nameBytes, packed]);
    const central = Buffer.alloc(46 - 30);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([number32(CENTRAL), number16(20), common, central.subarray(0, 14), nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

/** What local and central headers share: version, flags, method, time, sum, sizes, length of the name, no extra field. */
function commonHeader(bytes: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_FLAG, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(DOS_DAY, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

/** The files of an archive; folders have none. @throws for what is no archive, or packed in a way that is not known. */
export function unpackZip(archive: Uint8Array): ZipEntry[] {
  const data = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  const end = data.lastIndexOf(number32(END));
  if (end < 0) throw new ServiceError('Invalid argument: blob');
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== CENTRAL) throw new ServiceError('Invalid argument: blob');
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    if (!name.endsWith('/')) entries.push({ name, bytes: unpack(data.subarray(start, start + size), method) });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(packed: Buffer, method: number): Uint8Array {
  if (method === 0) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new ServiceError('Invalid argument: blob');
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
