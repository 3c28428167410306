import type { ClassDefinition } from '../../bridge/class-definition';
import { typeOfEnding } from '../../drive/file-types';
import { notImplemented } from '../../runs/exceptions';
import { decodeText, encodeText, toBytes } from './bytes';

/** https://developers.google.com/apps-script/reference/base/blob */
export class BlobService {
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  copyBlob(): BlobService {
    return new BlobService(this.#bytes, this.#contentType, this.#name);
  }

  getAs(contentType: string): BlobService {
    if (contentType !== this.#contentType) throw notImplemented(`Blob.getAs('${contentType}')`);
    return this.copyBlob();
  }

  getBytes(): Uint8Array {
    return this.#bytes;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getDataAsString(charset?: string): string {
    return decodeText(this.#bytes, charset);
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: readonly unknown[]): BlobService {
    this.#bytes = toBytes(data);
    return this;
  }

  setContentType(contentType: string | null): BlobService {
    this.#contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): BlobService {
    this.#contentType = typeOfEnding(this.#name ?? '') ?? this.#contentType;
    return this;
  }

  setDataFromString(text: string, charset?: string): BlobService {
    this.#bytes = encodeText(text, charset);
    return this;
  }

  setName(name: string): BlobService {
    this.#name = name;
    return this;
  }

  getBlob(): BlobService {
    return this;
  }
}

export const blobClass: ClassDefinition = { type: 'Base.Blob', name: 'Blob', of: BlobService, effects: undefined };
