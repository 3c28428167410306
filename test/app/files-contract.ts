import type { FileAnswer } from '../../src/app/ports/files-port';
import { updateCells } from '../../src/sheets/requests/requests';
import { updateSheet } from '../../src/sheets/requests/sheet-requests';
import type { Promised } from './promised';

const givenBy = <Value>(answer: FileAnswer<Value> | undefined) => (answer?.isOk === true ? answer.value : undefined);
const statusOf = (answer: FileAnswer<unknown> | undefined) => (answer?.isOk === false ? answer.status : 200);

/** What other spreadsheets promise; the Drive holds `tracker` and `file`. */
export const filesContract: readonly Promised[] = [
  {
    port: 'files',
    promise: 'lists the spreadsheets of the account',
    act: ({ files }) => {
      const page = givenBy(files.list(undefined));
      return [page?.files.map(({ id, name, trashed }) => [id, name, trashed]), page?.nextPageToken ?? null];
    },
    expected: [
      [
        ['tracker', 'Theo dõi', false],
        ['file', 'Tệp đơn vị', false],
      ],
      null,
    ],
  },
  {
    port: 'files',
    promise: 'reads a named sheet, else the first; what is missing is refused alone',
    act: ({ files }) => {
      const ask = ['Việc', undefined, 'Khác'].map((sheetName) => ({ fileId: 'file', sheetName }));
      const [named, first, wrong, gone] = files.read([...ask, { fileId: 'nowhere', sheetName: undefined }]);
      return [
        givenBy(named)?.grid.rows,
        givenBy(first)?.grid.title,
        givenBy(first)?.fileTitle,
        statusOf(wrong),
        statusOf(gone),
      ];
    },
    expected: [[['a', 2]], 'Việc', 'Tệp đơn vị', 400, 404],
  },
  {
    port: 'files',
    promise: 'looks into the cells of one sheet; what is missing is refused',
    act: ({ files }) => {
      const fields = 'sheets(properties(title),data(rowData(values(formattedValue))))';
      const found = givenBy(files.inspect({ fileId: 'file', sheetName: 'Việc' }, fields));
      return [found, statusOf(files.inspect({ fileId: 'file', sheetName: 'Khác' }, fields))];
    },
    expected: [
      {
        sheets: [
          {
            properties: { title: 'Việc' },
            data: [{ rowData: [{ values: [{ formattedValue: 'a' }, { formattedValue: '2' }] }] }],
          },
        ],
      },
      400,
    ],
  },
  {
    port: 'files',
    promise: 'writes each file wholly or not at all, and shows what then stands there',
    act: ({ files }) => {
      const { sheetId = 0 } = givenBy(files.sheets(['file'])[0])?.[0] ?? {};
      const requests = [updateCells(sheetId, 1, 0, [['b']])];
      const [done, bad] = files.write([
        { fileId: 'file', requests, shownSheets: ['Việc'] },
        { fileId: 'file', requests: [updateCells(sheetId, 1, 0, [['c']]), updateSheet(99, { title: 'x' })] },
      ]);
      const [after] = files.read([{ fileId: 'file', sheetName: 'Việc' }]);
      return [givenBy(done), statusOf(bad), givenBy(after)?.grid.rows];
    },
    expected: [[[['a', 2], ['b']]], 400, [['a', 2], ['b']]],
  },
];
