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
      return [file.getName(), file.getMimeType() === MimeType.GOOGLE_SHEETS, file.getOwner().getEmail(), file.getEditors().map((user) => user.getEmail()).sort(), String(file.getAccess('${EDITOR}')),
        String(file.getAccess('nguoi-la@example.org')), file.getParents().next().getName(), SpreadsheetApp.open(file).getSheets()[0].getName()];`;
    expect(run(body)).toEqual(['Sở Nội vụ', true, OWNER, [EDITOR, OWNER], 'EDIT', 'NONE', 'My Drive', 'Một']);
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
      "DriveApp.createFile('a.txt', 'x').getThumbnail();",
      'not implemented in the local host: File.getThumbnail',
    ],
    [
      "a type of Google's own editors",
      "DriveApp.createFile('a', 'x', MimeType.GOOGLE_DOCS)",
      'Invalid argument: mimeType',
    ],
    ['a query that is none', "DriveApp.searchFiles('tên = 1')", 'Invalid argument: q'],
  ])('refuses %s', (_what, statement, text) => {
    expect(thrownBy(statement, { others })).toContain(text);
  });
});

describe('files and folders that a script makes', () => {
  it('hold what was put into them', () => {
    const body = `
      const text = DriveApp.createFile('ghi chú.txt', 'Đôn Đốc');
      const page = DriveApp.createFile(Utilities.newBlob('<p>', 'text/html', 'trang.html'));
      text.setContent('mới');
      const copy = text.makeCopy();
      return [text.getBlob().getDataAsString(), text.getMimeType(), text.getSize(), page.getName(), page.getBlob().getContentType(), page.getId().length,
        copy.getName(), copy.getBlob().getDataAsString(), String(text), text.getOwner().getEmail(), text.getDescription(), text.isStarred()];`;
    expect(evaluate(body)).toEqual([
      'mới',
      'text/plain',
      5,
      'trang.html',
      'text/html',
      33,
      'Copy of ghi chú.txt',
      'mới',
      'ghi chú.txt',
      OWNER,
      null,
      false,
    ]);
  });

  it('lie in folders, and move with them', () => {
    const body = `
      const names = (found) => { const list = []; while (found.hasNext()) list.push(found.next().getName()); return list; };
      const year = DriveApp.createFolder('2025'); const month = year.createFolder('10');
      const file = month.createFile('a.csv', '1,2', MimeType.CSV);
      const was = [file.getParents().next().getName(), names(year.getFolders()), names(DriveApp.getFolders()), names(DriveApp.getRootFolder().getFiles())];
      file.moveTo(year); DriveApp.getFileById('tracker').moveTo(month);
      const is = [names(year.getFiles()), names(month.getFiles()), DriveApp.getFolderById(month.getId()).getParents().next().getId() === year.getId()];
      year.setTrashed(true);
      return [...was, ...is, file.isTrashed(), names(DriveApp.getTrashedFolders()), DriveApp.getFoldersByName('2025').hasNext(), names(DriveApp.getFilesByType(MimeType.CSV))];`;
    expect(evaluate(body)).toEqual([
      '10',
      ['10'],
      ['10', '2025'],
      ['Theo dõi'],
      ['a.csv'],
      ['Theo dõi'],
      true,
      true,
      ['10', '2025'],
      false,
      [],
    ]);
  });

  it('are found by the words of Drive v2, double quotes and single', () => {
    const body = `
      const names = (found) => { const list = []; while (found.hasNext()) list.push(found.next().getName()); return list; };
      const folder = DriveApp.createFolder('Báo cáo');
      folder.createFile('Kỳ 1', 'x'); folder.createFile('HelloWorld', 'x').setStarred(true); DriveApp.createFile('Kỳ 2', 'x');
      return [names(DriveApp.searchFiles('title contains "kỳ" and modifiedDate > "2025-01-01"')), names(folder.searchFiles("title = 'Kỳ 1'")), names(DriveApp.searchFiles('starred = true')),
        names(DriveApp.searchFiles("title contains 'World'")), names(DriveApp.searchFolders('title contains "báo"')), names(DriveApp.searchFiles("'" + folder.getId() + "' in parents and 'me' in owners"))];`;
    expect(evaluate(body)).toEqual([
      ['Kỳ 1', 'Kỳ 2'],
      ['Kỳ 1'],
      ['HelloWorld'],
      [],
      ['Báo cáo'],
      ['HelloWorld', 'Kỳ 1'],
    ]);
  });

  it('are shared by name and by link, and what a folder holds with it', () => {
    const body = `
      const folder = DriveApp.createFolder('Chung'); const file = folder.createFile('a', 'x');
      const first = [String(file.getSharingAccess()), String(file.getSharingPermission()), String(file.getAccess('an@example.org'))];
      folder.addEditor('an@example.org'); file.addCommenter('chi@example.org').addViewer('binh@example.org');
      const named = ['an', 'binh', 'chi', 'la'].map((name) => String(file.getAccess(name + '@example.org')));
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      const open = [String(file.getSharingAccess()), String(file.getSharingPermission()), String(file.getAccess('la@example.org'))];
      file.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.EDIT).revokePermissions('an@example.org');
      return [first, named, open, file.getEditors().map(String), file.getViewers().length, String(file.getAccess('la@example.org')), file.getEditors()[0].getDomain()];`;
    expect(evaluate(body)).toEqual([
      ['PRIVATE', 'NONE', 'NONE'],
      ['EDIT', 'VIEW', 'COMMENT', 'NONE'],
      ['ANYONE_WITH_LINK', 'VIEW', 'VIEW'],
      [OWNER],
      3,
      'NONE',
      'co-quan.example',
    ]);
  });

  it('go on in another run where an iterator stood', () => {
    const body = `
      for (const name of ['a', 'b', 'c']) DriveApp.createFile(name, 'x');
      const files = DriveApp.searchFiles('mimeType = "text/plain"'); files.next();
      const again = DriveApp.continueFileIterator(files.getContinuationToken());
      return [again.next().getName(), again.next().getName(), again.hasNext()];`;
    expect(evaluate(body)).toEqual(['b', 'c', false]);
  });

  it('lead elsewhere as shortcuts', () => {
    const body = `
      const shortcut = DriveApp.createShortcut('tracker');
      return [shortcut.getName(), shortcut.getMimeType() === MimeType.SHORTCUT, shortcut.getTargetId(), shortcut.getTargetMimeType() === MimeType.GOOGLE_SHEETS, DriveApp.getFileById('tracker').getTargetId()];`;
    expect(evaluate(body)).toEqual(['Theo dõi', true, 'tracker', true, null]);
  });
});

it('sends mails by GmailApp as by MailApp', () => {
  expect(
    thrownBy("GmailApp.sendEmail('a@example.org', 'Chào', 'Nội dung', { name: 'Đôn Đốc' });", { scopes: ['drive'] }),
  ).toContain(
    'Specified permissions are not sufficient to call GmailApp.sendEmail. Required permissions: https://mail.google.com/',
  );
});
