import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './build';
import { buildTracker } from './sample/build-tracker';
import type { SampleTask } from './sample/sample-task';
import { haiBaTrung, hoanKiem, phucTho, thanhXuan, xuanMai } from './sample/tasks/communes';
import { sct } from './sample/tasks/industry';
import { skhcn } from './sample/tasks/skhcn';
import { snv } from './sample/tasks/snv';
import { sgddt, syt } from './sample/tasks/social-departments';
import { stc } from './sample/tasks/stc';
import { svhtt } from './sample/tasks/svhtt';
import { vpubnd } from './sample/tasks/vpubnd';

/** The units of the sample that keep a task sheet in the tracker, in protocol order. */
const tasksByUnit: ReadonlyMap<string, readonly SampleTask[]> = new Map([
  ['VPUBND', vpubnd],
  ['SNV', snv],
  ['STC', stc],
  ['SCT', sct],
  ['SKHCN', skhcn],
  ['SVHTT', svhtt],
  ['SGDDT', sgddt],
  ['SYT', syt],
  ['PHOANKIEM', hoanKiem],
  ['PHAIBATRUNG', haiBaTrung],
  ['PTHANHXUAN', thanhXuan],
  ['XPHUCTHO', phucTho],
  ['XXUANMAI', xuanMai],
]);

export const sampleFolder = path.join(projectRoot, 'sample');
