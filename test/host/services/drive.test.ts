import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { EDITOR, evaluate, OWNER, spreadsheetFile, thrownBy } from '../script-office';

function other(id: string, title: string) {
  const book = createBook(id, { title });
  createSheet(book, 'Một');
  return book;
}

const others = [
  spreadsheetFile(other('so-noi-vu', 'Sở Nội vụ'), { access: [EDITOR] }),
  spreadsheetFile(other('so-y-te', 'Sở Y tế'), { access: 'denied', owner: EDITOR }),
];
const run = (body: string) => evaluate(body, { others });

describe('DriveApp', () => {
  it('goes through the files that the account may open', () => {
    const body = `const names = []; const files = DriveApp.getFiles();
      while (files.hasNext()) names.push(files.next().getName());
      return [names, DriveApp.getFilesByName('Sở Nội vụ').next().getId(), DriveApp.getFilesByType(MimeType.PDF).hasNext(), DriveApp.getFolders().hasNext()];`;
    expect(run(body)).toEqual([['Sở Nội vụ', 'Theo dõi'], 'so-noi-vu', false, false]);
  });

  it('tells a file, and opens it', () => {
    const body = `const file = DriveApp.getFileById('so-noi-vu');
      return [file.getName(), file.getMimeType() === MimeType.GOOGLE_SHEETS, file.getOwner().getEmail(), file.getEditors().map((user) => user.getEmail()), String(file.getAccess('${EDITOR}')),
        String(file.getAccess('nguoi-la@example.org')), file.getParents().next().getName(), SpreadsheetApp.open(file).getSheets()[0].getName()];`;
    expect(run(body)).toEqual(['Sở Nội vụ', true, OWNER, [EDITOR], 'EDIT', 'NONE', 'My Drive', 'Một']);
  });

  it('copies, renames and throws away', () => {
    const body = `const copy = DriveApp.getFileById('so-noi-vu').makeCopy('Bản lưu');
      copy.setName('Bản lưu 2025').setTrashed(true);
      return [SpreadsheetApp.openById(copy.getId()).getName(), copy.isTrashed(), DriveApp.getFilesByName('Bản lưu 2025').hasNext(), DriveApp.getTrashedFiles().next().getId() === copy.getId()];`;
    expect(run(body)).toEqual(['Bản lưu 2025', true, false, true]);
  });

  it.each([
    [
      'an id that no file has',
      "DriveApp.getFileById('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789')",
      'No item with the given ID could be found',
    ],
    [
      'what cannot be an id',
      "DriveApp.getFileById('a b')",
      'Unexpected error while getting the method or property getFileById on object DriveApp.',
    ],
    [
      'a list that has ended',
      "const files = DriveApp.getFilesByName('x'); files.next();",
      'Cannot retrieve the next object: iterator has reached the end.',
    ],
    [
      'what it does not have',
      "DriveApp.createFile('a.txt', 'x');",
      'not implemented in the local host: DriveApp.createFile',
    ],
  ])('refuses %s', (_what, statement, text) => {
    expect(thrownBy(statement, { others })).toContain(text);
  });
});

it('sends mails by GmailApp as by MailApp', () => {
  expect(
    thrownBy("GmailApp.sendEmail('a@example.org', 'Chào', 'Nội dung', { name: 'Đôn Đốc' });", { scopes: ['drive'] }),
  ).toContain(
    'Specified permissions are not sufficient to call GmailApp.sendEmail. Required permissions: https://mail.google.com/',
  );
});
