import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { connect } from '../../scripts/provision/connect';
import { explainRefusal } from '../../scripts/provision/provision-failure';
import { driveOf, fileOf, provision, tracker, trackerId, unitSheet } from './office';

const stp = { code: 'STP', name: 'Sở Tư pháp' };

describe('what cannot be done is said with its cure', () => {
  it.each([
    ['an unknown tracker', driveOf(), /404.*between \/d\/ and \/edit/],
    ['no access', deniedTracker(), /403.*Let the account that is logged in edit the file/],
    ['no sheet Đơn vị', driveOf(bare()), /no sheet Đơn vị.*Thiết lập \/ Khôi phục mẫu/],
    ['a lost heading', driveOf(withoutHeading('Mã đơn vị')), /cannot be read: look at its heading “Mã đơn vị”/],
    ['no column for ids', driveOf(withoutHeading('Mã tệp')), /no column “Mã tệp”/],
  ])('%s', async (_, drive, message) => {
    await expect(provision(drive)).rejects.toThrow(message);
  });

  it('an unknown code', async () => {
    await expect(provision(driveOf(tracker([stp])), { codes: ['SPT'] })).rejects.toThrow(
      'There is no unit SPT in the sheet Đơn vị.',
    );
  });

  it.each([
    [undefined, 'Could not load the default credentials. Browse to https://…', /No account is logged in.*gcloud auth/],
    [undefined, 'request failed, reason: connect ECONNREFUSED 127.0.0.1:1', /no answer.*DONDOC_SHEETS_ROOT/],
    [401, 'Request had invalid authentication credentials.', /gcloud auth application-default login/],
    [403, 'Request had insufficient authentication scopes.', /drive\.metadata\.readonly/],
    [
      403,
      'Google Drive API has not been used in project 1 before or it is disabled.',
      /Turn on the Sheets and Drive APIs/,
    ],
    [403, 'The sheets.googleapis.com API requires a quota project.', /set-quota-project/],
    [503, 'The service is currently unavailable.', /^The tracker: Google answers 503, “The service is/],
  ])('an answer %s: %s', (status, text, sentence) => {
    const error = Object.assign(new Error(text), status === undefined ? {} : { status });
    expect(explainRefusal(error, 'The tracker')).toMatch(sentence);
  });

  it('a bug is no refusal: it keeps its stack', () => {
    expect(explainRefusal(new TypeError('x is not a function'), 'The tracker')).toBeUndefined();
  });

  it('an address of a local host that is none', () => {
    expect(() => connect('localhost:80')).toThrow('DONDOC_SHEETS_ROOT is “localhost:80”, which is no address.');
  });
});

function deniedTracker() {
  const drive = driveOf();
  drive.files.set(trackerId, { ...fileOf(tracker([stp])), owner: 'other@hanoi.example', access: 'denied' });
  return drive;
}

function bare() {
  const book = createBook(trackerId, { title: 'Trống' });
  createSheet(book, 'Sheet1');
  return book;
}

function withoutHeading(heading: string) {
  const book = tracker([stp]);
  const { grid } = unitSheet(book);
  for (let c = 0; c < grid.columnCount; c++) {
    if (grid.valueAt(1, c) === heading) grid.setCell(1, c, { value: 'x' });
  }
  return book;
}
