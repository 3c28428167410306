import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/build';
import { declareFunctions } from '../../scripts/build/entry-points';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { type Bundle, createBundle } from '../../scripts/host/bundle';
import { SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { openOffice } from '../../scripts/host/office';
import { sampleNow } from '../../scripts/sample/build-tracker';
import { driveOf, typeInto } from '../story/trackers';
import { createMemoryPorts, createMemoryWorld } from './memory-ports';
import { contractSheets, portsContract } from './ports-contract';

const user = 'tonghop@dd.example';

function makeDrive() {
  const drive = driveOf(contractSheets);
  const book = createBook('file', { title: 'Tệp đơn vị' });
  typeInto(createSheet(book, 'Việc'), 0, 0, [['a', '2']]);
  const modifiedTime = new Date(sampleNow).toISOString();
  drive.files.set('file', {
    id: 'file',
    name: 'Tệp đơn vị',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner: user,
    book,
  });
  return drive;
}

/** The contract as a project of its own, to be run where Google's globals are. */
const entry = `
  import { createPorts } from '../../src/google/create-ports';
  import { portsContract } from './ports-contract';
  export const keepPromise = (index: number) => portsContract[index]?.act(createPorts());`;

let project: Bundle;

beforeAll(async () => {
  const result = await build({
    stdin: { contents: entry, resolveDir: path.join(projectRoot, 'test/app'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'Contract',
    target: 'es2020',
    footer: { js: declareFunctions(['keepPromise'], 'Contract') },
    write: false,
  });
  const manifest = await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8');
  const code = result.outputFiles[0]?.text ?? '';
  project = createBundle(
    new Map([
      ['Code.js', code],
      ['appsscript.json', manifest],
    ]),
  );
});

describe.each(portsContract.map((promised, index) => ({ ...promised, index })))(
  '$port $promise',
  ({ act, expected, index }) => {
    it('in memory', () => {
      const world = createMemoryWorld({ drive: makeDrive(), openId: 'tracker', user, nowMs: Date.parse(sampleNow) });
      expect(JSON.parse(JSON.stringify(act(createMemoryPorts(world))))).toEqual(expected);
    });

    it('over Google’s services', () => {
      const office = openOffice(project, { drive: makeDrive(), openId: 'tracker', user, now: sampleNow });
      const result = office.run('keepPromise', { args: [index] });
      expect(result.error?.stack).toBeUndefined();
      expect(result.value).toEqual(expected);
    });
  },
);
