import { expect, it } from 'vitest';
import { type Book, findSheetByTitle } from '../../../scripts/host/book/book';
import { touchFile } from '../../../scripts/host/drive/drive';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { sampleOwner, setUpSample } from '../../../scripts/sample';
import { sampleTrackerId } from '../../../scripts/sample/build-tracker';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { masterColumns, taskColumns } from '../../../src/sheets/tables/columns';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { valuesOf } from '../../host/sheets-api/world';
import { provision } from '../../provision/office';
import { storyBundle } from '../bundle';

it('a file made by provision is read and written back by the next run', async () => {
  const bundle = await storyBundle();
  const workspace = setUpSample(bundle);
  const { drive } = workspace;
  const options = { trackerId: sampleTrackerId, codes: ['STP'] };
  await provision(drive, options, { email: sampleOwner });

  const tracker = drive.files.get(sampleTrackerId)?.book as Book;
  const column = (columns: readonly { key: string }[], key: string) => columns.findIndex((one) => one.key === key);
  const inFile = inOrderOfUse(taskColumns);
  const units = valuesOf(findSheetByTitle(tracker, 'Đơn vị') as Book['sheets'][0]);
  const fileId = units.find((row) => row[0] === 'STP')?.[column(unitsColumns, 'fileId')];
  const file = drive.files.get(String(fileId));
  const sheet = file?.book?.sheets[0];
  if (file === undefined || sheet === undefined) throw new Error('no file');
  const title = 'Rà soát văn bản quy phạm về dữ liệu';
  sheet.grid.setCell(4, column(inFile, 'title'), { value: title });
  touchFile(file, workspace.clock);

  const result = runFunction(workspace, bundle, 'consolidate');
  expect(result.error).toBeUndefined();
  const master = valuesOf(findSheetByTitle(tracker, 'Tổng hợp') as Book['sheets'][0]);
  const rows = master.filter(
    (row) =>
      row[
        column(
          inOrderOfUse(masterColumns).filter(({ module }) => module === undefined),
          'unit',
        )
      ] === 'Sở Tư pháp' || row.includes(title),
  );
  expect(rows).toHaveLength(1);
  expect(sheet.grid.valueAt(4, column(inFile, 'check'))).toMatch(/^[A-Z]+5: /);
});
