import { stat } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../build';
import { newestTime } from './ensure-bundle';

/** Where the sample's Drive is put when a command names no other. */
const sampleDriveFolder = path.join(projectRoot, 'out', 'sample', 'drive');

/** The sample's Drive, made when it is not there or its facts are younger. */
export async function sampleDrive(note: (text: string) => void): Promise<string> {
  const made = await stat(sampleDriveFolder).catch(() => undefined);
  const sources = await Promise.all(
    ['scripts/sample', 'scripts/sample.ts'].map((name) => newestTime(path.join(projectRoot, name))),
  );
  if (made === undefined || Math.max(...sources) > made.mtimeMs) {
    note('making the sample …');
    const { writeSample } = await import('../sample');
    await writeSample(sampleDriveFolder);
  }
  return sampleDriveFolder;
}
