import type { Ports, SheetToRead } from '../../src/app/ports/ports';
import { updateCells } from '../../src/sheets/requests/requests';
import { addSheet, updateSheet } from '../../src/sheets/requests/sheet-requests';
import { filesContract } from './files-contract';
import type { Promised } from './promised';

/** The workbook `tracker` that the contract is tried on; `file` has one sheet `Việc` with `a`, 2. */
export const contractSheets = {
  One: [['text', '14/10/2025', '1,5', 'TRUE', "'007"], [], ['last']],
  Blank: [],
} as const;

interface TitlesJson {
  readonly sheets?: readonly { readonly properties?: { readonly sheetId?: number; readonly title?: string } }[];
}

/** The sheet as a use-case finds it: by its title, for its id. */
function sheetNamed({ workbook }: Ports, title: string): SheetToRead {
  const { sheets = [] } = workbook.describe('sheets(properties(sheetId,title))') as TitlesJson;
  const found = sheets.find(({ properties }) => properties?.title === title);
  return { sheetId: found?.properties?.sheetId ?? 0, title };
}

const october14 = 45_944;

function refusal(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

export const portsContract: readonly Promised[] = [
  {
    port: 'workbook',
    promise: 'describes what the field mask names, and nothing else',
    act: ({ workbook }) => workbook.describe('properties(title,locale),sheets(properties(title))'),
    expected: {
      properties: { title: 'Theo dõi', locale: 'vi_VN' },
      sheets: [{ properties: { title: 'One' } }, { properties: { title: 'Blank' } }],
    },
  },
  {
    port: 'workbook',
    promise: 'reads values in the order asked: dates as serials, texts as texts, trailing blanks left out',
    act: (ports) =>
      ports.workbook
        .read([sheetNamed(ports, 'Blank'), sheetNamed(ports, 'One')])
        .map(({ title, rows }) => [title, rows]),
    expected: [
      ['Blank', []],
      ['One', [['text', october14, 1.5, true, '007'], [], ['last']]],
    ],
  },
  {
    port: 'workbook',
    promise: 'reads no more rows than asked',
    act: ({ workbook }) => workbook.read([{ sheetId: 0, title: 'One', rowCount: 1 }]).map(({ rows }) => rows.length),
    expected: [1],
  },
  {
    port: 'workbook',
    promise: 'reads several parts of a sheet, each in its place, beside a whole one',
    act: (ports) =>
      ports.workbook
        .read([
          {
            sheetId: 0,
            title: 'One',
            windows: [
              { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
              { startRowIndex: 0, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 4 },
              { startRowIndex: 2 },
            ],
          },
          sheetNamed(ports, 'Blank'),
          { sheetId: 0, title: 'One', windows: [{ startRowIndex: 1, startColumnIndex: 1 }] },
        ])
        .map(({ rows }) => rows),
    expected: [[['text', '', 1.5, true], [], ['last']], [], []],
  },
  {
    port: 'pack',
    promise: 'gives a text back as it was, from printable ASCII',
    act: ({ pack }) => {
      const text = `Đôn đốc "7" 👍\n${'Quá hạn '.repeat(2_000)}`;
      const packed = pack.pack(text);
      return [pack.unpack(packed) === text, /^[\x20-\x7e]+$/.test(packed)];
    },
    expected: [true, true],
  },
  {
    port: 'pack',
    promise: 'refuses a text that was damaged',
    act: ({ pack }) => {
      const packed = pack.pack('Đôn đốc');
      return [refusal(() => pack.unpack(`${packed.slice(0, 8)}%${packed.slice(9)}`)), refusal(() => pack.unpack('%'))];
    },
    expected: [true, true],
  },
  {
    port: 'workbook',
    promise: 'inspects cells of the ranges asked',
    act: ({ workbook }) =>
      workbook.inspect(
        [{ sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }],
        'sheets(properties.sheetId,data(startRow,rowData.values.effectiveValue))',
      ),
    expected: {
      sheets: [
        {
          properties: { sheetId: 0 },
          data: [{ startRow: 2, rowData: [{ values: [{ effectiveValue: { stringValue: 'last' } }] }] }],
        },
      ],
    },
  },
  {
    port: 'workbook',
    promise: 'commits in order, and what was committed is read',
    act: ({ workbook }) => {
      workbook.commit([addSheet(7, 'New', { rowCount: 3, columnCount: 2 }), updateCells(7, 1, 0, [['=1+1', 2]])]);
      return workbook.read([{ sheetId: 7, title: 'New' }]).map(({ rows }) => rows);
    },
    expected: [[[], ['=1+1', 2]]],
  },
  {
    port: 'workbook',
    promise: 'commits all or nothing',
    act: ({ workbook }) => [
      refusal(() => workbook.commit([updateCells(0, 0, 0, [['changed']]), updateSheet(99, { title: 'x' })])),
      workbook.read([{ sheetId: 0, title: 'One' }])[0]?.rows[0]?.[0],
    ],
    expected: [true, 'text'],
  },
  {
    port: 'workbook',
    promise: 'fills values as they are',
    act: (ports) => {
      ports.workbook.fill([{ range: "'Blank'!A1:B1", values: [['=2', 3]] }]);
      return ports.workbook.read([sheetNamed(ports, 'Blank')])[0]?.rows;
    },
    expected: [['=2', 3]],
  },
  {
    port: 'openWorkbook',
    promise: 'finds sheets by name, with locale and zone',
    act: ({ openWorkbook }) => [
      openWorkbook.findSheet('Nowhere') === undefined,
      openWorkbook.findSheet('One')?.sheetId,
      openWorkbook.locale(),
      openWorkbook.timeZone(),
    ],
    expected: [true, 0, 'vi_VN', 'Asia/Ho_Chi_Minh'],
  },
  {
    port: 'openWorkbook',
    promise: 'reads a rectangle with dates as serials, and writes texts that stay texts',
    act: ({ openWorkbook }) => {
      const sheet = openWorkbook.findSheet('One');
      sheet?.write(1, 1, [['=1', 45_944.5]]);
      return [sheet?.readAll().map((row) => row.length), sheet?.readAll()[0]?.[1], sheet?.readAll()[1]?.slice(1, 3)];
    },
    expected: [[5, 5, 5], october14, ['=1', 45_944.5]],
  },
  {
    port: 'store',
    promise: 'gives what was written, also in the same execution, and forgets what was removed',
    act: ({ store }) => {
      const before = Object.keys(store.readAll()).length;
      store.write({ a: '1', b: '2' });
      store.write({ a: '3' });
      store.remove(['b', 'never']);
      return [before, store.readAll()];
    },
    expected: [0, { a: '3' }],
  },
  {
    port: 'lock',
    promise: 'runs the work, and is free again when the work has thrown',
    act: ({ lock }) => {
      const done: string[] = [];
      const threw = refusal(() => {
        lock.tryExclusively(() => {
          throw new Error('x');
        });
      });
      return [threw, lock.tryExclusively(() => void done.push('ran')), done];
    },
    expected: [true, true, ['ran']],
  },
  {
    port: 'clock',
    promise: 'tells the time of Vietnam as a serial, and how long the execution runs',
    act: ({ clock }) => {
      const now = clock.now();
      const before = clock.elapsedMs();
      clock.sleep(5_000);
      return [Math.floor(now), Math.round((now - Math.floor(now)) * 24), clock.elapsedMs() - before >= 5_000];
    },
    expected: [45_940, 8, true],
  },
  {
    port: 'session',
    promise: 'names the account, and gives a mark to tell a failure by',
    act: ({ session }) => [session.userEmail(), session.ownerEmail(), /^[0-9A-F]{8}$/.test(session.reference())],
    expected: ['tonghop@dd.example', 'tonghop@dd.example', true],
  },
  {
    port: 'triggers',
    promise: 'lists what it made, and removes what it is told',
    act: ({ triggers }) => {
      triggers.createDaily('daily', 8);
      triggers.createOnce('once', 1);
      const names = triggers.list().map(({ functionName }) => functionName);
      triggers.remove(triggers.list().flatMap(({ id, functionName }) => (functionName === 'daily' ? [id] : [])));
      return [names.sort(), triggers.list().map(({ functionName }) => functionName)];
    },
    expected: [['daily', 'once'], ['once']],
  },
  {
    port: 'mail',
    promise: 'counts each mail against the day, and refuses an address that is none',
    act: ({ mail }) => {
      const letter = { to: 'an@dd.example', subject: 'Nhắc', text: 'chữ', html: '<p>chữ</p>', senderName: 'Đôn Đốc' };
      const before = mail.remaining();
      mail.send(letter);
      return [before - mail.remaining(), refusal(() => mail.send({ ...letter, to: 'không phải địa chỉ' }))];
    },
    expected: [1, true],
  },
  {
    port: 'screen',
    promise: 'asks and tells',
    act: ({ screen }) => {
      screen.toast('a');
      screen.alert('b', 'c');
      return [screen.hasPerson, screen.confirm('d', 'e'), screen.prompt('f', 'g') === undefined];
    },
    expected: [true, true, true],
  },
  ...filesContract,
];
