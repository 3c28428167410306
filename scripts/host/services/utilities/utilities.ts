import { createHash, createHmac, createSign } from 'node:crypto';
import { types } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SLEEP_MS } from '../../accounting/limits';
import { FREE } from '../../accounting/pricing';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import type { EnumValue } from '../../bridge/enum-value';
import { typeOfEnding } from '../../drive/file-types';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { createUuid } from '../../workspace/random';
import type { ServiceHost } from '../service-host';
import { BlobService } from './blob';
import { encodeText, toBytes } from './bytes';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { packZip, unpackZip } from './zip';

type Data = string | readonly unknown[];
type BlobSource = { getBlob(): BlobService };

const GZIP_TYPE = 'application/x-gzip';

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export class UtilitiesService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  /** Text that is cut short or has other characters: "Could not decode string.", seen in public code; line breaks are taken as MIME takes them. */
  base64Decode(encoded: string, _charset?: EnumValue): Uint8Array {
    const text = encoded.replace(/\s+/g, '');
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
      throw new ServiceError('Could not decode string.');
    }
    return Buffer.from(text, 'base64');
  }

  base64DecodeWebSafe(encoded: string, _charset?: EnumValue): Uint8Array {
    return Buffer.from(encoded, 'base64url');
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return Buffer.from(bytesOf(data, charset)).toString('base64');
  }

  /** Google keeps the padding, which Node's `base64url` drops. */
  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): Uint8Array {
    const name = DIGESTS[algorithm.value];
    if (name === undefined) throw notImplemented(`Utilities.computeDigest with ${algorithm.value}`);
    return createHash(name).update(signedBytes(value, charset)).digest();
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): Uint8Array {
    return createHmac('sha256', signedBytes(key, charset)).update(signedBytes(value, charset)).digest();
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue): Uint8Array {
    const name = DIGESTS[algorithm.value.replace('HMAC_', '')] ?? 'sha256';
    return createHmac(name, signedBytes(key, charset)).update(signedBytes(value, charset)).digest();
  }

  computeRsaSha1Signature(value: string, key: string, charset?: EnumValue): Uint8Array {
    return rsaSignature('sha1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: EnumValue): Uint8Array {
    return rsaSignature('sha256', value, key, charset);
  }

  computeRsaSignature(algorithm: EnumValue, value: string, key: string, charset?: EnumValue): Uint8Array {
    return rsaSignature(algorithm.value === 'RSA_SHA_1' ? 'sha1' : 'sha256', value, key, charset);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    try {
      return formatDate(Date.prototype.getTime.call(date), timeZone, format);
    } catch (error) {
      if (error instanceof RangeError) throw new ServiceError(error.message);
      throw error;
    }
  }

  formatString(template: string, ...args: readonly unknown[]): string {
    return formatString(template, args);
  }

  getUuid(): string {
    return createUuid(this.#host.workspace.random);
  }

  gzip(blob: BlobSource, name?: string): BlobService {
    const source = blob.getBlob();
    return new BlobService(gzipSync(source.getBytes()), GZIP_TYPE, name ?? 'archive.gz');
  }

  /**
   * Google goes by the blob's type: https://stackoverflow.com/q/67684736 ("Invalid argument" for application/gzip). What it says of a
   * blob without a type, and the wording for damaged data, are not verified.
   */
  ungzip(blob: BlobSource): BlobService {
    const source = blob.getBlob();
    if ((source.getContentType() ?? GZIP_TYPE) !== GZIP_TYPE) throw new ServiceError('Invalid argument');
    try {
      const name = source.getName()?.replace(/\.gz$/i, '') ?? null;
      return new BlobService(
        gunzipSync(source.getBytes()),
        typeOfEnding(name ?? '') ?? 'application/octet-stream',
        name,
      );
    } catch (error) {
      if (error instanceof Error) throw new ServiceError('Could not decompress gzip.');
      throw error;
    }
  }

  newBlob(data: Data, contentType?: string, name?: string): BlobService {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(bytesOf(data), type, name ?? null);
  }

  /** Blobs of one name would hide each other, so that Google refuses them. */
  zip(blobs: readonly BlobSource[], name?: string): BlobService {
    const sources = blobs.map((blob) => {
      if (typeof blob?.getBlob === 'function') return blob.getBlob();
      throw new ServiceError("The parameters (number[]) don't match the method signature for Utilities.zip.");
    });
    const entries = sources.map((blob, i) => ({ name: blob.getName() ?? `blob-${i + 1}`, bytes: blob.getBytes() }));
    const twice = entries.find((entry, i) => entries.findIndex((one) => one.name === entry.name) !== i);
    if (twice !== undefined) throw new ServiceError(`Invalid argument: duplicate entry: ${twice.name}`);
    return new BlobService(packZip(entries), 'application/zip', name ?? 'archive.zip');
  }

  unzip(blob: BlobSource): BlobService[] {
    const entries = unpackZip(blob.getBlob().getBytes());
    return entries.map(
      ({ name, bytes }) => new BlobService(bytes, typeOfEnding(name) ?? 'application/octet-stream', name),
    );
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseDate(date, timeZone, format));
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > SLEEP_MS) throw new ServiceError(`Invalid argument: ${milliseconds}`);
    this.#host.execution.setPrice(FREE);
    this.#host.execution.wait(milliseconds);
  }
}

/** Digests and signatures read text as US-ASCII unless told otherwise: https://developers.google.com/apps-script/reference/utilities/utilities#computedigestalgorithm,-value */
function signedBytes(data: Data, charset?: EnumValue): Uint8Array {
  if (typeof data === 'string') return encodeText(data, charset?.value.replace('_', '-') ?? 'US-ASCII');
  if (Array.isArray(data) && data.some((byte) => typeof byte !== 'number')) {
    throw new ServiceError('Cannot convert Array to (class)[].');
  }
  return bytesOf(data, charset);
}

/** The key is a PKCS #8 PEM; Google's text for any other is unverified. */
function rsaSignature(digest: string, value: string, key: string, charset?: EnumValue): Uint8Array {
  try {
    return createSign(digest).update(signedBytes(value, charset)).sign(key);
  } catch (error) {
    if (error instanceof Error) throw new ServiceError('Invalid argument: key');
    throw error;
  }
}

function bytesOf(data: Data, charset?: EnumValue): Uint8Array {
  if (typeof data === 'string') return encodeText(data, charset?.value.replace('_', '-'));
  return types.isUint8Array(data) ? data : toBytes(data);
}

export const utilitiesClass: ClassDefinition = {
  type: 'Utilities.Utilities',
  name: 'Utilities',
  of: UtilitiesService,
  effects: effects({ aside: 'sleep' }),
};
