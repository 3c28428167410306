import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { EDITOR, OWNER, sheetAt, testWorld, valuesOf } from './world';

const titles = (world: ReturnType<typeof testWorld>) => world.book.sheets.map((sheet) => sheet.properties.title);

describe('addSheet', () => {
  it('makes 1000 x 26 at the end and answers its properties', () => {
    const world = testWorld();
    const [reply] = world.run([{ addSheet: { properties: { title: 'Tổng hợp' } } }]);
    const sheetId = sheetAt(world, 1).properties.sheetId;
    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId,
          title: 'Tổng hợp',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    });
  });

  it('takes id, index, size, frozen rows, colour and hiding', () => {
    const world = testWorld();
    const properties = {
      title: 'B',
      sheetId: 77,
      index: 0,
      hidden: true,
      tabColor: { red: 1 },
      gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
    };
    const [reply] = world.run([{ addSheet: { properties } }]);
    expect(reply?.addSheet?.properties).toEqual({
      ...properties,
      sheetType: 'GRID',
      tabColorStyle: { rgbColor: { red: 1 } },
    });
    expect(titles(world)).toEqual(['B', 'T']);
  });

  it('gives the same ids in equal runs, and a new id to a sheet made again', () => {
    const make = () => {
      const world = testWorld();
      const add = { addSheet: { properties: { title: 'X' } } };
      const id = (replies: ReturnType<typeof world.run>) => replies[0]?.addSheet?.properties?.sheetId ?? -1;
      const first = id(world.run([add]));
      world.run([{ deleteSheet: { sheetId: first } }]);
      return [first, id(world.run([add]))];
    };
    expect(make()).toEqual(make());
    const [first, second] = make();
    expect(first).not.toBe(second);
  });

  it.each([
    [{ title: 'T' }, 'A sheet with the name "T" already exists. Please enter another name.'],
    [{ title: 't' }, 'A sheet with the name "t" already exists. Please enter another name.'],
    [{ title: '' }, 'The sheet name cannot be empty.'],
    [{ title: 'A', sheetId: 0 }, 'A sheet with id 0 already exists.'],
    [
      { title: 'A', gridProperties: { rowCount: 1_000_000, columnCount: 10 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      { title: 'A', gridProperties: { rowCount: 2, columnCount: 2, frozenRowCount: 2 } },
      "You can't freeze all visible rows on the sheet.",
    ],
  ])('refuses %j', (properties, message) => {
    expect(testWorld().refusal([{ addSheet: { properties } }])).toBe(`Invalid requests[0].addSheet: ${message}`);
  });
});

describe('deleteSheet', () => {
  it('takes the sheet and the names on it away', () => {
    const world = testWorld({}, { title: 'B' });
    world.run([
      { addNamedRange: { namedRange: { name: 'n', range: { sheetId: 1 } } } },
      { deleteSheet: { sheetId: 1 } },
    ]);
    expect(titles(world)).toEqual(['T']);
    expect(world.book.namedRanges).toEqual([]);
  });

  it('refuses an unknown sheet, the last one, and the last visible one', () => {
    const world = testWorld({}, { title: 'B' });
    expect(world.refusal([{ deleteSheet: { sheetId: 9 } }])).toBe(
      'Invalid requests[0].deleteSheet: No sheet with id: 9',
    );
    world.run([{ updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: 'hidden' } }]);
    expect(world.refusal([{ deleteSheet: { sheetId: 0 } }])).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    );
    world.run([{ deleteSheet: { sheetId: 1 } }]);
    expect(world.refusal([{ deleteSheet: {} }])).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
  });
});

describe('updateSheetProperties', () => {
  it('changes only what the mask names', () => {
    const world = testWorld();
    const update = (properties: object, fields: string) =>
      world.run([{ updateSheetProperties: { properties: { sheetId: 0, ...properties }, fields } }]);
    update({ title: 'Mới', gridProperties: { frozenRowCount: 2, rowCount: 1 } }, 'title,gridProperties.frozenRowCount');
    expect(sheetAt(world, 0).properties).toMatchObject({ title: 'Mới', gridProperties: { frozenRowCount: 2 } });
    expect(sheetAt(world, 0).grid.rowCount).toBe(20);
    update({ gridProperties: {} }, 'gridProperties.frozenRowCount');
    expect(sheetAt(world, 0).properties.gridProperties).toEqual({});
  });

  it('renames the sheet in formulas and drop-downs', () => {
    const world = testWorld({}, { title: 'Đơn vị' });
    const list = (from: string) => ({
      condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${from}!$A$2:$A` }] },
    });
    world.sheet.grid.setCell(0, 0, { formula: "='Đơn vị'!A1&T!B1", validation: list("'Đơn vị'") });
    world.run([{ updateSheetProperties: { properties: { sheetId: 1, title: 'Units' }, fields: 'title' } }]);
    expect(world.sheet.grid.cellAt(0, 0)).toEqual({ formula: '=Units!A1&T!B1', validation: list('Units') });
  });

  it('resizes the grid, cutting what lies outside', () => {
    const world = testWorld({ values: [[1, 2, 3], [4]] });
    const gridProperties = { rowCount: 1, columnCount: 2 };
    const fields = 'gridProperties(rowCount,columnCount)';
    world.run([{ updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields } }]);
    expect(valuesOf(world.sheet)).toEqual([[1, 2]]);
  });

  it.each([
    [2, ['B', 'A', 'C']],
    [3, ['B', 'C', 'A']],
    [0, ['A', 'B', 'C']],
    [1, ['A', 'B', 'C']],
  ])('counts a new index %i before the move', (index, order) => {
    const world = testWorld({ title: 'A' }, { title: 'B' }, { title: 'C' });
    world.run([{ updateSheetProperties: { properties: { sheetId: 0, index }, fields: 'index' } }]);
    expect(titles(world)).toEqual(order);
    expect(world.book.sheets.map((sheet) => sheet.properties.index)).toEqual([0, 1, 2]);
  });

  it.each([
    [{ sheetId: 9, title: 'x' }, 'title', 'No sheet with id: 9'],
    [{ sheetId: 0 }, 'title', 'The sheet name cannot be empty.'],
    [{ sheetId: 0, title: 'B' }, 'title', 'A sheet with the name "B" already exists. Please enter another name.'],
    [{ sheetId: 0 }, '', "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"],
    [{ sheetId: 0 }, 'name', 'Invalid field: name'],
    [{ sheetId: 0, gridProperties: {} }, 'gridProperties.rowCount', 'A sheet must have at least one row.'],
  ])('refuses %j with mask %j', (properties, fields, message) => {
    const world = testWorld({}, { title: 'B' });
    expect(world.refusal([{ updateSheetProperties: { properties, fields } }])).toBe(
      `Invalid requests[0].updateSheetProperties: ${message}`,
    );
  });

  it('refuses the sheet of others when it is protected', () => {
    const world = testWorld();
    world.run([{ addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } }]);
    const rename = { updateSheetProperties: { properties: { sheetId: 0, title: 'x' }, fields: 'title' } };
    expect(world.refusal([rename], EDITOR)).toMatch(/You are trying to edit a protected cell or object\./);
    world.run([rename], OWNER);
    expect(titles(world)).toEqual(['x']);
  });
});

describe('duplicateSheet', () => {
  it('copies cells and all that lies on them, with ids of its own', () => {
    const world = testWorld({ values: [['a', 'b']] }, { title: 'B' });
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    world.run([
      { mergeCells: { range } },
      { addProtectedRange: { protectedRange: { range } } },
      { setBasicFilter: { filter: { range: { ...range, startColumnIndex: 3, endColumnIndex: 4 } } } },
    ]);
    const [reply] = world.run([{ duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetName: 'Bản sao' } }]);
    expect(titles(world)).toEqual(['T', 'Bản sao', 'B']);
    const copy = sheetAt(world, 1);
    const sheetId = reply?.duplicateSheet?.properties?.sheetId;
    expect(copy.merges).toEqual([{ ...range, sheetId }]);
    expect(copy.protectedRanges[0]?.range).toEqual({ ...range, sheetId });
    expect(copy.protectedRanges[0]?.protectedRangeId).not.toBe(world.sheet.protectedRanges[0]?.protectedRangeId);
    expect(copy.basicFilter?.range?.sheetId).toBe(sheetId);
    copy.grid.setCell(0, 0, { value: 'z' });
    expect(world.sheet.grid.valueAt(0, 0)).toBe('a');
  });

  it('names copies as Google does', () => {
    const world = testWorld();
    world.run([{ duplicateSheet: { sourceSheetId: 0 } }, { duplicateSheet: { sourceSheetId: 0 } }]);
    expect(titles(world)).toEqual(['Copy of T 2', 'Copy of T', 'T']);
  });
});

describe('updateSpreadsheetProperties', () => {
  it('changes title, locale and zone by mask', () => {
    const world = testWorld();
    const properties = { title: 'Mới', locale: 'en_US' };
    world.run([{ updateSpreadsheetProperties: { properties, fields: 'locale' } }]);
    expect(world.book.properties).toEqual({ title: 'Sổ', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});

describe('create', () => {
  it('makes a file of the caller with the sheets asked for', () => {
    const world = testWorld();
    const made = world.api.create(
      { properties: { title: 'BC' }, sheets: [{ properties: { title: 'Một' } }, { properties: { title: 'Hai' } }] },
      EDITOR,
    );
    const id = made.spreadsheetId ?? '';
    expect(world.drive.files.get(id)).toMatchObject({ name: 'BC', owner: EDITOR.email, access: [EDITOR.email] });
    expect(made.sheets?.map((sheet) => sheet.properties?.title)).toEqual(['Một', 'Hai']);
    expect(world.api.get(id, {}, EDITOR).properties?.title).toBe('BC');
    expect(() => world.api.get(id, {}, OWNER)).toThrow('The caller does not have permission');
  });

  it('keeps the developer metadata that come with it', () => {
    const { api } = testWorld();
    const item = { metadataKey: 'k', metadataValue: 'v', visibility: 'DOCUMENT', location: { spreadsheet: true } };
    const made = api.create({ developerMetadata: [item] }, OWNER);
    expect(api.get(made.spreadsheetId ?? '', {}, OWNER).developerMetadata).toMatchObject([
      { metadataKey: 'k', metadataValue: 'v' },
    ]);
  });

  it('gives a spreadsheet without sheets one', () => {
    const { api } = testWorld();
    expect(api.create({}, OWNER).sheets?.map((sheet) => sheet.properties?.title)).toEqual(['Sheet1']);
  });
});

describe('ids of a book', () => {
  it('differ between sheets, whatever their titles', () => {
    const book = createBook('b');
    const ids = Array.from({ length: 500 }, (_, i) => createSheet(book, `S${i % 7}-${i}`).properties.sheetId);
    expect(new Set(ids).size).toBe(500);
    expect(ids[0]).toBe(0);
  });
});
