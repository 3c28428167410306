import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Dots an inch: enough to read a printed page on a screen. */
const resolution = 80;

/** Every page of a workbook or a paper as LibreOffice prints it; needs `soffice`, for papers with Writer, and `pdftoppm`. */
export async function takePrints(file: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    timeout: 300_000,
  });
  const pdf = path.join(folder, `${path.parse(file).name}.pdf`);
  await run('pdftoppm', ['-r', String(resolution), '-png', pdf, path.join(folder, 'page')], { timeout: 300_000 });
  await rm(path.join(folder, 'profile'), { recursive: true, force: true });
  return (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
}

/** The printed page whose text holds these words, in colours few enough to be small. */
export async function takePrint(pdf: string, words: string, file: string): Promise<void> {
  const { stdout } = await run('pdfinfo', [pdf]);
  const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1] ?? 0);
  for (let page = 1; page <= pages; page += 1) {
    const { stdout: text } = await run('pdftotext', ['-f', String(page), '-l', String(page), pdf, '-']);
    if (!text.includes(words)) continue;
    const target = file.replace(/\.png$/, '');
    const one = ['-f', String(page), '-l', String(page), '-singlefile', '-r', '100', '-png'];
    await run('pdftoppm', [...one, pdf, target]);
    return;
  }
  throw new Error(`No printed page of ${pdf} holds "${words}".`);
}
