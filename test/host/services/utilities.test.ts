import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { packZip, unpackZip } from '../../../scripts/host/services/utilities/zip';
import { readXlsx } from '../../../scripts/host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import { evaluate, thrownBy } from '../script-office';

describe('archives', () => {
  it('come back as they were packed, names and types too', () => {
    const body = `
      const zip = Utilities.zip([Utilities.newBlob('một', 'text/plain', 'thư mục/một.txt'), Utilities.newBlob('<a/>', 'text/xml', 'hai.xml')]);
      const back = Utilities.unzip(zip.copyBlob());
      return [zip.getName(), zip.getContentType(), ...back.map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()])];`;
    expect(evaluate(body)).toEqual([
      'archive.zip',
      'application/zip',
      ['thư mục/một.txt', 'text/plain', 'một'],
      ['hai.xml', 'text/xml', '<a/>'],
    ]);
  });

  it('are read by other programs, and those of others are read', async () => {
    const book = createBook('tep');
    createSheet(book, 'Một').grid.setCell(0, 0, { value: 'Đôn Đốc' });
    const parts = unpackZip(await writeXlsx(book));
    expect(parts.map(({ name }) => name)).toContain('xl/workbook.xml');
    const read = await readXlsx(packZip(parts), 'tep');
    expect(read.sheets[0]?.grid.valueAt(0, 0)).toBe('Đôn Đốc');
  });

  it('refuse two blobs of one name, and what is no archive', () => {
    expect(thrownBy("Utilities.zip([Utilities.newBlob('a', null, 'x'), Utilities.newBlob('b', null, 'x')])")).toContain(
      'x',
    );
    expect(thrownBy("Utilities.unzip(Utilities.newBlob('không phải'))")).toMatch(/^Exception: Invalid argument/);
  });
});

describe('Utilities', () => {
  it('reads text as US-ASCII for digests unless told otherwise, and refuses lists of anything but numbers', () => {
    const digest = (rest: string) =>
      evaluate(`return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${rest});`);
    expect(digest("'á'")).toEqual(digest("'?'"));
    expect(digest("'á', Utilities.Charset.UTF_8")).not.toEqual(digest("'á'"));
    expect(thrownBy("Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['a'])")).toContain('Cannot convert');
  });

  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2025-10-05T08:07:06.050+07:00'],
    ['d/M/yy H:m:s', '5/10/25 8:7:6'],
    ['EEE EEEE MMM MMMM u', 'Sun Sunday Oct October 7'],
    ['hh K k a', '08 8 8 AM'],
    ['D w W F', '278 41 2 1'],
    ['Z z X', '+0700 GMT+7 +07'],
    ["yyyy 'ngày' ''d''", "2025 ngày '5'"],
  ])('formats a date by %s', (pattern, text) => {
    const body = `return Utilities.formatDate(new Date('2025-10-05T01:07:06.050Z'), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)});`;
    expect(evaluate(body)).toBe(text);
  });

  it.each([
    ['2026-12-31', 'YYYY', '2027'],
    ['2026-12-31', 'yyyy', '2026'],
  ])('tells the year of the week of %s from the year by %s', (day, pattern, text) => {
    expect(evaluate(`return Utilities.formatDate(new Date('${day}'), 'GMT', '${pattern}');`)).toBe(text);
  });

  it('takes an unknown zone as GMT, as Java does', () => {
    expect(evaluate("return Utilities.formatDate(new Date(0), 'Sao Hoả', 'HH:mm');")).toBe('00:00');
  });

  it('reads dates', () => {
    const body =
      "return [Utilities.parseDate('5/10/2025 20:30', 'Asia/Ho_Chi_Minh', 'd/M/yyyy HH:mm').toISOString(), Utilities.parseDate('2025-10-05T01:00:00+0900', 'GMT', \"yyyy-MM-dd'T'HH:mm:ssZ\").toISOString()];";
    expect(evaluate(body)).toEqual(['2025-10-05T13:30:00.000Z', '2025-10-04T16:00:00.000Z']);
    expect(thrownBy("Utilities.parseDate('mai', 'GMT', 'd/M/yyyy')")).toBe('Exception: Unparseable date: "mai"');
  });

  it.each([
    [
      "Utilities.formatString('%s có %d việc, %.1f%%, %05d|%-4s|', 'Sở', 3, 12.34, 42, 'a')",
      'Sở có 3 việc, 12.3%, 00042|a   |',
    ],
    ["Utilities.base64Encode('Đôn Đốc')", 'xJDDtG4gxJDhu5Fj'],
    ["Utilities.base64EncodeWebSafe('??>')", 'Pz8-'],
    ["Utilities.newBlob(Utilities.base64Decode('xJDDtG4gxJDhu5Fj')).getDataAsString()", 'Đôn Đốc'],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a')",
      [12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97],
    ],
    ["Utilities.computeHmacSha256Signature('a', 'k').length", 32],
    [
      'Utilities.parseCsv(\'a,"b,""c"""\\nd,\')',
      [
        ['a', 'b,"c"'],
        ['d', ''],
      ],
    ],
    ["Utilities.newBlob('x', 'text/plain', 'a.txt').setContentTypeFromExtension().getName()", 'a.txt'],
    ["Utilities.ungzip(Utilities.gzip(Utilities.newBlob('nén'))).getDataAsString()", 'nén'],
  ])('%s', (expression, value) => {
    expect(evaluate(`return ${expression};`)).toEqual(value);
  });

  it('packs Vietnamese text into a cell and back, by bytes that are signed', () => {
    const text = 'Triển khai nhiệm vụ “chuyển đổi số” — Đôn Đốc 📌\n'.repeat(2000);
    const body = `const text = ${JSON.stringify(text)};
      const bytes = Utilities.gzip(Utilities.newBlob(text)).getBytes();
      const packed = Utilities.base64Encode(bytes);
      const back = Utilities.base64Decode(packed);
      const unpacked = Utilities.ungzip(Utilities.newBlob(back, 'application/x-gzip')).getDataAsString('UTF-8');
      return [unpacked === text, packed.length < text.length / 20, back.length === bytes.length, bytes.slice(0, 2), back.every((byte, i) => byte === bytes[i] && byte >= -128 && byte <= 127), back instanceof Array];`;
    expect(evaluate(body)).toEqual([true, true, true, [31, -117], true, true]);
  });

  it.each([
    ["Utilities.base64Decode('xJDDtG4gxJDhu5F')", 'Could not decode string.'],
    ["Utilities.base64Decode('xJD*tG4g')", 'Could not decode string.'],
    ["Utilities.ungzip(Utilities.newBlob([31, -117, 8], 'application/gzip'))", 'Invalid argument'],
    ["Utilities.ungzip(Utilities.newBlob('không nén', 'application/x-gzip'))", 'Could not decompress gzip.'],
  ])('%s is refused', (statement, text) => {
    expect(thrownBy(statement)).toBe(`Exception: ${text}`);
  });

  it('gives the same identifiers in equal runs', () => {
    const ids = evaluate('return [Utilities.getUuid(), Utilities.getUuid()];') as string[];
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(evaluate('return [Utilities.getUuid(), Utilities.getUuid()];')).toEqual(ids);
  });
});

it('signs with a private key as OpenSSL does', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const key = JSON.stringify(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const body = `return [Utilities.computeRsaSha256Signature('abc', ${key}), Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_1, 'abc', ${key})];`;
  const [sha256, sha1] = evaluate(body) as [number[], number[]];
  expect(verify('sha256', Buffer.from('abc'), publicKey, Buffer.from(sha256))).toBe(true);
  expect(verify('sha1', Buffer.from('abc'), publicKey, Buffer.from(sha1))).toBe(true);
  expect(thrownBy("Utilities.computeRsaSha1Signature('abc', 'khóa')")).toBe('Exception: Invalid argument: key');
});

it('refuses a table whose quotes do not end, and formats that it does not know', () => {
  expect(thrownBy("Utilities.parseCsv('a,\"b')")).toBe('Exception: Could not parse text.');
  expect(evaluate("return Utilities.formatString('%e', 12345.678);")).toBe('1.234568e+04');
  expect(thrownBy("Utilities.formatString('%,d', 1234567)")).toContain(
    'not implemented in the local host: the format %,d',
  );
});
