import { ServiceError } from '../../runs/exceptions';

/** Google's bytes are signed numbers; a list of them from the script becomes bytes. */
export function toBytes(list: readonly unknown[]): Uint8Array {
  const bytes = new Uint8Array(list.length);
  for (let i = 0; i < list.length; i++) bytes[i] = Number(list[i]) & 0xff;
  return bytes;
}

export function encodeText(text: string, charset = 'UTF-8'): Uint8Array {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(text, 'utf8');
  if (/^us-?ascii$/i.test(charset)) return Buffer.from(text.replace(/[^\0-\x7f]/g, '?'), 'latin1');
  if (/^iso-8859-1$/i.test(charset)) return Buffer.from(text, 'latin1');
  throw new ServiceError(`Invalid argument: ${charset}`);
}

export function decodeText(bytes: Uint8Array, charset = 'UTF-8'): string {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError(`Invalid argument: ${charset}`);
  }
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
