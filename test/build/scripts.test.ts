import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/build';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}

const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as Package;
/** The project's own commands: name and file. */
const own = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^tsx (scripts\/[\w-]+\.ts)$/.exec(line) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

async function run(line: string): Promise<{ status: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', line], { cwd: projectRoot });
    return { status: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, err: stderr };
  }
}

describe('the commands of this project', () => {
  it('are all there', () => {
    expect(own.map(([name]) => name)).toEqual(
      expect.arrayContaining(['build', 'host', 'play', 'start', 'sample', 'bench', 'docs', 'pictures', 'mutation']),
    );
  });

  it.each(own)(
    '%s says with --help what can be said to it, and names in a sentence what it does not know',
    async (name, file) => {
      const [help, unknown] = await Promise.all([
        run(`node --import tsx ${file} --help`),
        run(`node --import tsx ${file} --khong-co`),
      ]);
      expect(help).toEqual({ status: 0, out: expect.stringMatching(/^Usage:[\s\S]*--help/), err: '' });
      expect(help.out).toContain(name === 'start' ? 'npm start' : `npm run ${name}`);
      expect({ status: unknown.status, out: unknown.out }).toEqual({ status: 2, out: '' });
      expect(unknown.err).toMatch(/--khong-co/);
      expect(unknown.err).not.toMatch(/^\s+at /m);
    },
  );

  it('finish their work when nobody listens any more', async () => {
    expect(await run('node --import tsx scripts/build.ts --help | true')).toEqual({ status: 0, out: '', err: '' });
    expect(await run('node --import tsx scripts/run.ts --help | head -1')).toEqual({
      status: 0,
      out: 'Usage:\n',
      err: '',
    });
  });
});
