import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushScript } from '../../scripts/deploy/push-script';

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_-0123456789';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'don-doc-deploy-'));
  writeFileSync(path.join(root, '.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }');
});

afterEach(() => rmSync(root, { recursive: true }));

/** What a stand-in for Google's side holds after clasp pushed `dist`, by script id. */
function createOffice() {
  const pushed = new Map<string, string>();
  const lines: string[] = [];
  const clasp = async (args: readonly string[], folder: string): Promise<number> => {
    const file = path.join(folder, args[args.indexOf('--project') + 1] ?? '');
    const project = JSON.parse(await readFile(file, 'utf8')) as { scriptId?: string; rootDir: string };
    if (args.includes('create')) {
      if (project.scriptId !== undefined) return 1;
      await writeFile(file, JSON.stringify({ ...project, scriptId: id }));
    } else {
      pushed.set(project.scriptId ?? '', await readFile(path.join(folder, project.rootDir, 'appsscript.json'), 'utf8'));
    }
    return 0;
  };
  const push = (...args: string[]) => pushScript(args, { root, clasp, print: (line) => lines.push(line) });
  return { pushed, lines, push };
}

describe('deploy', () => {
  it('refuses while no script is named, and says how to name one', async () => {
    const { push, pushed } = createOffice();
    await expect(push()).rejects.toThrow(
      /^No script is named to push to: the scriptId in \.clasp\.json is empty\. Either\n.*--create .*\n.*--script <id>/,
    );
    expect(pushed.size).toBe(0);
  });

  it('pushes the bundle to the script that was named once, and leaves the file in git alone', async () => {
    const { push, pushed, lines } = createOffice();
    expect(await push('--script', `https://script.google.com/home/projects/${id}/edit`)).toBe(0);
    expect(await push()).toBe(0);
    expect([...pushed.keys()]).toEqual([id]);
    expect(lines[0]).toBe(`To script ${id} (.clasp.local.json), in place of all that it holds:`);
    expect(lines[1]).toMatch(/^ {2}Code\.js +\d+\.\d KB$/);
    expect(readFileSync(path.join(root, '.clasp.json'), 'utf8')).toContain('"scriptId": ""');
  });

  it('makes a spreadsheet with a script, and pushes to that', async () => {
    const { push, pushed } = createOffice();
    expect(await push('--create', 'Theo dõi nhiệm vụ')).toBe(0);
    expect([...pushed.keys()]).toEqual([id]);
    await expect(push('--create', 'Một bảng nữa')).rejects.toThrow(`.clasp.local.json already names a script, ${id}.`);
  });

  it('asks for drive.readonly in the large profile only', async () => {
    const { push, pushed } = createOffice();
    await push('--script', id);
    expect(pushed.get(id)).not.toContain('auth/drive.readonly');
    await push('--large');
    expect(pushed.get(id)).toContain('auth/drive.readonly');
  });

  it('leaves no half project file behind when clasp makes no script', async () => {
    const clasp = async () => 1;
    await expect(pushScript(['--create', 'x'], { root, clasp, print: () => undefined })).rejects.toThrow(
      'clasp made no script (exit status 1)',
    );
    await expect(createOffice().push()).rejects.toThrow(/^No script is named/);
  });

  it.each([
    [['--script', '1'], /“1” is no script id.*Project Settings/],
    [['--script'], /--script needs a value/],
    [['--script', id, '--create', 'x'], /--script or --create, not both/],
    [['--force'], /“--force” is not understood/],
  ])('refuses %j', async (args, message) => {
    await expect(createOffice().push(...args)).rejects.toThrow(message);
  });

  it('says which project file is broken', async () => {
    writeFileSync(path.join(root, '.clasp.local.json'), '{');
    await expect(createOffice().push()).rejects.toThrow(/^\.clasp\.local\.json is no JSON/);
  });
});
