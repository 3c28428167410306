import type { PackPort } from '../app/ports/ports';

/** The only content type that `ungzip` takes: https://developers.google.com/apps-script/reference/utilities/utilities#ungzip(BlobSource) */
const gzipType = 'application/x-gzip';

export function createPackPort(): PackPort {
  return {
    pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes()),
    zip: (files) =>
      Utilities.base64Encode(
        Utilities.zip(files.map(({ name, text }) => Utilities.newBlob(text, 'text/xml', name))).getBytes(),
      ),
    unpack: (text) =>
      Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(text), gzipType)).getDataAsString('UTF-8'),
  };
}
