import { describe, expect, it } from 'vitest';
import { createBundle } from '../../../scripts/host/bundle';
import { openOffice } from '../../../scripts/host/office';
import { EDITOR, evaluate, OWNER, officeWith, thrownBy } from '../script-office';

describe('the advanced service Drive', () => {
  it('makes, changes, copies and deletes files', () => {
    const body = `
      const folder = Drive.Files.create({ name: 'Năm', mimeType: MimeType.FOLDER });
      const file = Drive.Files.create({ name: 'a.txt', parents: [folder.id] }, Utilities.newBlob('chữ', 'text/plain'), { fields: 'id,name,mimeType,parents,size,md5Checksum,trashed' });
      const changed = Drive.Files.update({ name: 'b.txt', starred: true }, file.id, Utilities.newBlob('dài hơn', 'text/plain'), { fields: 'name,starred,size', addParents: 'root', removeParents: folder.id });
      const copy = Drive.Files.copy({ name: 'c.txt' }, file.id);
      const sheet = Drive.Files.create({ name: 'Bảng', mimeType: MimeType.GOOGLE_SHEETS, parents: [folder.id] });
      const found = Drive.Files.list({ q: "'" + folder.id + "' in parents and trashed = false", fields: 'files(name)' }).files;
      Drive.Files.remove(copy.id);
      let gone = ''; try { Drive.Files.get(copy.id); } catch (error) { gone = error.name + ': ' + error.message; }
      return [Object.keys(folder).sort(), [file.name, file.mimeType, file.parents[0] === folder.id, file.size, file.md5Checksum.length, file.trashed], changed, SpreadsheetApp.openById(sheet.id).getName(), found, gone.replace(copy.id, 'ID'),
        DriveApp.getFileById(file.id).getBlob().getDataAsString()];`;
    expect(evaluate(body)).toEqual([
      ['id', 'kind', 'mimeType', 'name'],
      ['a.txt', 'text/plain', true, '5', 32, false],
      { name: 'b.txt', starred: true, size: '9' },
      'Bảng',
      [{ name: 'Bảng' }],
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ID.',
      'dài hơn',
    ]);
  });

  it('shares files and tells with whom', () => {
    const body = `
      const { id } = Drive.Files.create({ name: 'a' }, Utilities.newBlob('x'));
      Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${EDITOR}' }, id, { sendNotificationEmail: false });
      Drive.Permissions.create({ type: 'anyone', role: 'reader' }, id);
      const list = Drive.Permissions.list(id, { fields: 'permissions(id,type,role,emailAddress)' }).permissions;
      Drive.Permissions.remove(id, 'anyoneWithLink');
      return [list.map(({ type, role, emailAddress }) => [type, role, emailAddress ?? '']), String(DriveApp.getFileById(id).getSharingAccess()), Drive.Files.get(id, { fields: 'shared' })];`;
    expect(evaluate(body)).toEqual([
      [
        ['user', 'owner', OWNER],
        ['user', 'writer', EDITOR],
        ['anyone', 'reader', ''],
      ],
      'PRIVATE',
      { shared: true },
    ]);
  });

  it.each([
    [
      "Drive.Files.create({ name: 'a', mimeType: MimeType.GOOGLE_DOCS })",
      /not implemented in the local host: files.create of/,
    ],
    ["Drive.Files.list({ corpus: 'x' })", /not implemented in the local host: the parameter corpus of Drive/],
    [
      "Drive.Files.get('tracker', { fields: 'thumbnailLink' })",
      /not implemented in the local host: Drive file field thumbnailLink/,
    ],
    ["Drive.Files.export('tracker', 'text/csv')", /Export requires alt=media/],
    ["Drive.Files.update({ parents: ['x'] }, 'tracker')", /parents field is not directly writable/],
    ["Drive.About.get({ fields: '*' })", /not implemented in the local host: Drive.About/],
  ])('refuses %s', (statement, text) => {
    expect(thrownBy(statement)).toMatch(text);
  });
});

describe('a manifest', () => {
  const run = (dependencies: object, code: string) => {
    const manifest = { timeZone: 'Asia/Ho_Chi_Minh', dependencies };
    const files = new Map([
      ['appsscript.json', JSON.stringify(manifest)],
      ['Code.js', `function main() { return ${code}; }`],
    ]);
    const { drive } = officeWith('').workspace;
    return openOffice(createBundle(files), { drive, openId: 'tracker' }).run('main');
  };

  it('calls an advanced service as it likes', () => {
    const dependencies = { enabledAdvancedServices: [{ userSymbol: 'Bảng', serviceId: 'sheets', version: 'v4' }] };
    expect(run(dependencies, "Bảng.Spreadsheets.get('tracker').properties.title").value).toBe('Theo dõi');
  });

  it('may name what the host has not: another version, another API, a library', () => {
    const dependencies = {
      enabledAdvancedServices: [
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v2' },
        { userSymbol: 'Lich', serviceId: 'calendar', version: 'v3' },
      ],
      libraries: [{ userSymbol: 'OAuth2', libraryId: '1B7', version: '43' }],
    };
    const text = (code: string) => run(dependencies, code).error?.message;
    expect(text('Drive.Files.list()')).toBe(
      'not implemented in the local host: Drive.Files (the advanced service drive v2)',
    );
    expect(text('Lich.Events.list()')).toBe(
      'not implemented in the local host: Lich.Events (the advanced service calendar v3)',
    );
    expect(text('OAuth2.createService("a")')).toBe(
      'not implemented in the local host: OAuth2.createService (the library OAuth2: put its files into the project)',
    );
  });
});
