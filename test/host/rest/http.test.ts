import { request } from 'node:http';
import { google } from 'googleapis';
import { afterEach, describe, expect, it } from 'vitest';
import { type HttpHost, startHttp } from '../../../scripts/host/rest/http';
import { createRest } from '../../../scripts/host/rest/rest';
import { EDITOR, OWNER, testWorld, valuesOf } from '../sheets-api/world';

let host: HttpHost | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

async function clients(world: ReturnType<typeof testWorld>, caller = OWNER) {
  host = await startHttp(world, { caller });
  const { rootUrl } = host;
  const auth = 'local';
  return {
    sheets: google.sheets({ version: 'v4', auth, rootUrl }),
    drive: google.drive({ version: 'v3', auth, rootUrl }),
  };
}

describe('the googleapis client against the local host', () => {
  it('reads and writes values', async () => {
    const world = testWorld({}, { title: 'Đơn vị/2' });
    const { sheets } = await clients(world);
    const spreadsheetId = 'book';
    const range = "'Đơn vị/2'!A1:B2";
    await sheets.spreadsheets.values.update({
      spreadsheetId,
      range,
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['14/10/2025', 'Sở']] },
    });
    await sheets.spreadsheets.values.append({
      spreadsheetId,
      range,
      valueInputOption: 'RAW',
      requestBody: { values: [['x']] },
    });
    const valueRenderOption = 'UNFORMATTED_VALUE';
    const values = [[45944, 'Sở'], ['x']];
    const got = await sheets.spreadsheets.values.get({ spreadsheetId, range, valueRenderOption });
    expect(got.data).toEqual({ range, majorDimension: 'ROWS', values });
    const many = await sheets.spreadsheets.values.batchGet({ spreadsheetId, ranges: [range, 'T'], valueRenderOption });
    expect(many.data.valueRanges?.map((one) => one.values)).toEqual([values, undefined]);
    const dataFilters = [{ a1Range: range }];
    const filtered = await sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters, valueRenderOption },
    });
    expect(filtered.data.valueRanges?.[0]).toEqual({
      valueRange: { range, majorDimension: 'ROWS', values },
      dataFilters,
    });
    await sheets.spreadsheets.values.clear({ spreadsheetId, range });
    await sheets.spreadsheets.values.batchClear({ spreadsheetId, requestBody: { ranges: [range] } });
    await sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'RAW', data: [{ range: 'T!A1', values: [[1]] }] },
    });
    expect(valuesOf(world.sheet)).toEqual([[1]]);
  });

  it('changes and shows spreadsheets', async () => {
    const world = testWorld();
    const { sheets } = await clients(world);
    const spreadsheetId = 'book';
    const requests = [{ addSheet: { properties: { title: 'Mới' } } }];
    const { data } = await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    expect(data.replies?.[0]?.addSheet?.properties?.title).toBe('Mới');
    const got = await sheets.spreadsheets.get({
      spreadsheetId,
      ranges: ['T!A1', 'Mới'],
      fields: 'sheets.properties.title',
    });
    expect(got.data).toEqual({ sheets: [{ properties: { title: 'T' } }, { properties: { title: 'Mới' } }] });
    const requestBody = { dataFilters: [{ a1Range: 'Mới' }] };
    const filtered = await sheets.spreadsheets.getByDataFilter({
      spreadsheetId,
      requestBody,
      fields: 'sheets.properties.index',
    });
    expect(filtered.data).toEqual({ sheets: [{ properties: { index: 1 } }] });
    const made = await sheets.spreadsheets.create({ requestBody: { properties: { title: 'BC' } } });
    expect(world.drive.files.get(made.data.spreadsheetId ?? '')?.name).toBe('BC');
  });

  it('gets Google’s errors', async () => {
    const world = testWorld();
    world.file.access = 'denied';
    const { sheets, drive } = await clients(world, EDITOR);
    const get = (spreadsheetId: string) => sheets.spreadsheets.get({ spreadsheetId });
    await expect(get('book')).rejects.toMatchObject({ status: 403, message: 'The caller does not have permission' });
    await expect(get('gone')).rejects.toMatchObject({ status: 404, message: 'Requested entity was not found.' });
    await expect(drive.files.export({ fileId: 'book', mimeType: 'text/csv' })).rejects.toMatchObject({ status: 404 });
  });

  it('lists and exports files', async () => {
    const { drive } = await clients(testWorld({ values: [['a', 'ă'], [1.5]] }));
    const list = await drive.files.list({
      q: "modifiedTime > '2020-01-01T00:00:00Z'",
      fields: 'files(id,modifiedTime)',
      pageSize: 1000,
    });
    expect(list.data).toEqual({ files: [{ id: 'book', modifiedTime: '2025-10-01T00:00:00.000Z' }] });
    const csv = await drive.files.export({ fileId: 'book', mimeType: 'text/csv' }, { responseType: 'text' });
    expect(csv.data).toBe('a,ă\r\n"1,5",');
  });
});

describe('the REST router', () => {
  const call = (method: string, url: string, body?: string) => {
    const world = testWorld({ values: [['a', 'b']] });
    return createRest(world)({ method, url, body, caller: OWNER });
  };
  const root = 'https://sheets.googleapis.com/v4/spreadsheets/book';

  it.each([
    ['GET', `${root}/values/T!A1:B1`],
    ['GET', `${root}/values/T%21A1%3AB1?majorDimension=ROWS&alt=json&key=k`],
    ['GET', '/v4/spreadsheets/book/values/A1:B1'],
  ])('answers %s %s', (method, url) => {
    expect(call(method, url)).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      json: { range: 'T!A1:B1', majorDimension: 'ROWS', values: [['a', 'b']] },
    });
  });

  it('obeys fields on every answer', () => {
    expect(call('GET', `${root}/values/T!A1:B1?fields=values`).json).toEqual({ values: [['a', 'b']] });
    const body = JSON.stringify({ requests: [{ addSheet: { properties: { title: 'x' } } }] });
    expect(call('POST', `${root}:batchUpdate?fields=replies.addSheet.properties.title`, body).json).toEqual({
      replies: [{ addSheet: { properties: { title: 'x' } } }],
    });
  });

  it.each([
    [
      'GET',
      `${root}/values/T!A1?valueRender=X`,
      undefined,
      400,
      /Unknown name "valueRender": Cannot bind query parameter\./,
    ],
    ['POST', `${root}:batchUpdate`, '{"requests":', 400, /^Invalid JSON payload received\./],
    ['GET', `${root}/values/T!A99`, undefined, 400, /exceeds grid limits/],
    ['POST', `${root}/sheets/0:copyTo`, '{}', 501, /not implemented in the local host: POST/],
    ['GET', 'https://sheets.googleapis.com/v5/other', undefined, 404, /not found/],
    ['GET', `${root}?alt=proto`, undefined, 501, /alt=proto/],
  ])('refuses %s %s', (method, url, body, status, message) => {
    const answer = call(method, url, body);
    expect(answer.status).toBe(status);
    expect((answer.json as { error: { message: string } }).error.message).toMatch(message);
  });
});

describe('a request that no client of ours makes', () => {
  it.each([
    ['from a page', { origin: 'https://evil.example' }],
    ['under another name', { host: 'evil.example' }],
  ])('%s is refused, and changes nothing', async (_what, headers) => {
    const world = testWorld({}, { title: 'Một' });
    host = await startHttp(world, { caller: OWNER });
    const { port } = new URL(host.rootUrl);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = '/v4/spreadsheets/book/values/A1?valueInputOption=RAW';
      const sent = request({ port, host: '127.0.0.1', path, method: 'PUT', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end('{"values":[["x"]]}');
    });
    expect(status).toBe(403);
    expect(world.file.book?.sheets[0]?.grid.valueAt(0, 0) ?? null).toBeNull();
  });
});
