import { describe, expect, it } from 'vitest';
import { range, testWorld } from './world';

describe('named ranges', () => {
  it('are added, changed and removed', () => {
    const { run, book } = testWorld();
    const [reply] = run([{ addNamedRange: { namedRange: { name: 'Đơn_vị', range: range(0, 1, 0, 1) } } }]);
    const namedRangeId = reply?.addNamedRange?.namedRange?.namedRangeId ?? '';
    run([{ updateNamedRange: { namedRange: { namedRangeId, name: 'x' }, fields: 'name' } }]);
    expect(book.namedRanges).toEqual([{ namedRangeId, name: 'x', range: range(0, 1, 0, 1) }]);
    run([{ deleteNamedRange: { namedRangeId } }]);
    expect(book.namedRanges).toEqual([]);
  });

  it.each([
    ['n', 'Cannot add named range with name n, a named range with that name already exists.'],
    ['A1', 'Invalid name: A1'],
    ['a b', 'Invalid name: a b'],
    ['1a', 'Invalid name: 1a'],
    ['', 'Invalid name: '],
  ])('refuse the name %j', (name, message) => {
    const { run, refusal } = testWorld();
    run([{ addNamedRange: { namedRange: { name: 'N', range: { sheetId: 0 } } } }]);
    expect(refusal([{ addNamedRange: { namedRange: { name, range: { sheetId: 0 } } } }])).toBe(
      `Invalid requests[0].addNamedRange: ${message}`,
    );
  });
});

describe('charts', () => {
  const spec = {
    title: 'Tình hình',
    basicChart: { chartType: 'BAR', series: [{ series: { sourceRange: { sources: [range(0, 5, 1, 2)] } } }] },
  };
  const position = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 2, columnIndex: 3 } } };

  it('are added with a place and an id, and follow their rows', () => {
    const { run, sheet } = testWorld();
    const [reply] = run([{ addChart: { chart: { spec, position } } }]);
    const chartId = reply?.addChart?.chart?.chartId ?? 0;
    expect(chartId).toBeGreaterThan(0);
    run([{ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }]);
    expect(sheet.charts[0]).toMatchObject({
      chartId,
      spec: { basicChart: { series: [{ series: { sourceRange: { sources: [range(0, 6, 1, 2)] } } }] } },
      position: {
        overlayPosition: { anchorCell: { rowIndex: 3, columnIndex: 3 }, widthPixels: 600, heightPixels: 371 },
      },
    });
    run([{ updateChartSpec: { chartId, spec: { ...spec, title: 'Mới' } } }]);
    const newPosition = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 9 }, widthPixels: 300 } };
    run([{ updateEmbeddedObjectPosition: { objectId: chartId, newPosition, fields: 'anchorCell,widthPixels' } }]);
    expect(sheet.charts[0]).toMatchObject({
      spec: { title: 'Mới' },
      position: {
        overlayPosition: {
          anchorCell: { sheetId: 0, rowIndex: 9, columnIndex: 0 },
          widthPixels: 300,
          heightPixels: 371,
        },
      },
    });
    run([{ deleteEmbeddedObject: { objectId: chartId } }]);
    expect(sheet.charts).toEqual([]);
  });

  it('refuse unknown ids, sources and places', () => {
    const { refusal } = testWorld();
    const far = { overlayPosition: { anchorCell: { rowIndex: 99 } } };
    expect(refusal([{ updateChartSpec: { chartId: 4, spec } }])).toMatch('No embedded object with id: 4');
    expect(refusal([{ addChart: { chart: { position } } }])).toMatch('addChart: no chart spec');
    expect(refusal([{ addChart: { chart: { spec: { title: 'x' }, position } } }])).toMatch('No chart type specified');
    expect(refusal([{ addChart: { chart: { spec, position: far } } }])).toMatch('Range (T!A100) exceeds grid limits');
    expect(refusal([{ addChart: { chart: { spec, position: { newSheet: true } } } }])).toBe(
      'not implemented in the local host: charts on a sheet of their own',
    );
  });
});

describe('developer metadata', () => {
  it('is kept at its place, follows it, and is deleted by lookup', () => {
    const { run, sheet, book, refusal } = testWorld();
    const item = (metadataKey: string, location: object) => ({
      createDeveloperMetadata: {
        developerMetadata: { metadataKey, metadataValue: 'v', visibility: 'DOCUMENT', location },
      },
    });
    const dimensionRange = { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 };
    run([item('a', { dimensionRange }), item('b', { sheetId: 0 }), item('c', { spreadsheet: true })]);
    run([{ insertDimension: { range: { ...dimensionRange, startIndex: 0, endIndex: 1 } } }]);
    expect(sheet.developerMetadata[0]?.location).toEqual({
      locationType: 'ROW',
      dimensionRange: { ...dimensionRange, startIndex: 4, endIndex: 5 },
    });
    expect([sheet.developerMetadata.length, book.developerMetadata.length]).toEqual([2, 1]);
    const lookup = { dataFilter: { developerMetadataLookup: { metadataValue: 'v' } } };
    const [reply] = run([{ deleteDeveloperMetadata: lookup }]);
    expect(reply?.deleteDeveloperMetadata?.deletedDeveloperMetadata).toHaveLength(3);
    expect(refusal([item('a', {})])).toMatch('No location specified.');
  });
});
