import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../src/core/settings/settings';
import { projectRoot } from '../build';
import { newestTime } from './ensure-bundle';

/** Where the samples' Drives are put when a command names no other. */
const folders: Readonly<Record<Language, string>> = {
  vi: path.join(projectRoot, 'out', 'sample', 'drive'),
  en: path.join(projectRoot, 'out', 'english', 'drive'),
};

/** The sample's Drive, made when it is not there or its facts are younger. @param language the sample of the dispatch, or the small English one. */
export async function sampleDrive(note: (text: string) => void, language: Language = 'vi'): Promise<string> {
  const folder = folders[language];
  const made = await stat(folder).catch(() => undefined);
  const sources = await Promise.all(
    ['scripts/sample', 'scripts/sample.ts'].map((name) => newestTime(path.join(projectRoot, name))),
  );
  if (made === undefined || Math.max(...sources) > made.mtimeMs) {
    note('making the sample …');
    const { writeEnglish, writeSample } = await import('../sample');
    await (language === 'en' ? writeEnglish(folder) : writeSample(folder));
  }
  return folder;
}
