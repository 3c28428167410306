import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHostCommand } from '../../../scripts/cli/host-command';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'host-project-'));
  await mkdir(at('script', 'lib'), { recursive: true });
  await mkdir(at('script', 'node_modules', 'x'), { recursive: true });
  const files: Record<string, string> = {
    'appsscript.json': '{"timeZone": "America/New_York", "runtimeVersion": "V8"}',
    'a.gs':
      'var order = (typeof order === "undefined" ? [] : order).concat("a");\nconst greet = (name) => "Hello " + name;',
    'lib/base.js': 'var order = (typeof order === "undefined" ? [] : order).concat("lib/base");',
    'z.js': `function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.appendRow(['x', 1.5, new Date(2024, 0, 2)]);
      const page = HtmlService.createTemplateFromFile('lib/page').evaluate().getContent();
      Logger.log([order.join(' '), greet('you'), page, sheet.getRange('C1').getDisplayValue()].join('|'));
    }`,
    'lib/page.html': '<b><?= greet("page") ?></b>',
    '.clasp.json': '{"scriptId": "x", "filePushOrder": ["lib/base.js"]}',
    'node_modules/x/index.js': 'throw new Error();',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at('script', name), text);
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function host(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const places = {
    bundle: () => Promise.reject(new Error('the product is not asked for')),
    sample: () => Promise.reject(new Error('the sample is not asked for')),
    results: at('out'),
  };
  const terminal = { out: (text: string) => lines.out.push(text), err: (text: string) => lines.err.push(text) };
  return { status: await runHostCommand(['--quiet', ...args], terminal, places), ...lines };
}

it('runs the script of any folder over a blank spreadsheet, its files in Google’s order', async () => {
  const { status, err } = await host('run', 'main', '--project', at('script'));
  expect([status, err]).toEqual([0, []]);
  const report = JSON.parse(await readFile(at('out', 'run.json'), 'utf8'));
  expect(report.log).toEqual(['LOG lib/base a|Hello you|<b>Hello page</b>|1/2/2024']);
});

it('says which functions there are, also those that are kept in variables', async () => {
  const { status, err } = await host('run', 'mian', '--project', at('script'));
  expect([status, err]).toEqual([2, ['There is no function mian. The functions are: greet, main.']]);
});

it('says that a script builds no menu', async () => {
  const { status, err } = await host('menu', '--project', at('script'));
  expect([status, err]).toEqual([2, ['This script has no function onOpen, so that it builds no menu.']]);
});

it('says that a folder holds no script', async () => {
  const { status, err } = await host('run', 'main', '--project', at('script', 'lib'));
  expect([status, err]).toEqual([2, [expect.stringContaining('has no appsscript.json')]]);
});

it('finds the files of a clasp project in the folder that it names', async () => {
  await mkdir(at('clasp', 'src'), { recursive: true });
  const files: Record<string, string> = {
    '.clasp.json': '{"scriptId": "x", "rootDir": "./src", "filePushOrder": ["src/z.js"]}',
    'src/appsscript.json': '{"timeZone": "Etc/GMT"}',
    'src/a.js': 'list.push("a"); function main() { Logger.log(list.join()); }',
    'src/z.js': 'var list = ["z"];',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at('clasp', name), text);
  const { status, err } = await host('run', 'main', '--project', at('clasp'));
  expect([status, err]).toEqual([0, []]);
  expect(JSON.parse(await readFile(at('out', 'run.json'), 'utf8')).log).toEqual(['LOG z,a']);
});
