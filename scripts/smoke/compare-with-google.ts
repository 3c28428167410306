import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import type { Bundle } from '../host/bundle';
import { startHttp } from '../host/rest/http';
import { connect } from '../provision/connect';
import type { Write } from '../provision/pace-writes';
import { orFail } from '../provision/provision-failure';
import { countKinds, identityOf, listDifferences } from './differences';
import { createLocalDrive, localAccount } from './local-book';
import { readFacts } from './read-facts';
import { recordSteps } from './record-steps';
import { openScratch } from './scratch';
import { sendStep } from './send-step';
import type { SmokeArguments } from './smoke-arguments';
import { tellStep } from './tell-step';

export interface SmokeContext extends SmokeArguments {
  /** Of the scratch spreadsheet: nothing else is asked of it than calls that name this one. */
  readonly sheets: sheets_v4.Sheets;
  readonly bundle: Bundle;
  readonly write: Write;
  readonly print: (line: string) => void;
}

/**
 * Sends what the product writes to the scratch spreadsheet and to the REST face of the local host, step by step, reads both with one mask after each, and
 * prints where they differ, by kind of request. The scratch spreadsheet is left as it came to be.
 * @returns whether they are alike.
 * @throws Failure with what a person must mend.
 */
export async function compareWithGoogle(context: SmokeContext): Promise<boolean> {
  const { scratchId, clears, sheets, write, print } = context;
  const blank = await orFail(`The spreadsheet ${scratchId}`, () => openScratch({ sheets, scratchId, clears, write }));
  const steps = recordSteps(context.bundle, blank);
  const drive = createLocalDrive(blank);
  const host = await startHttp({ drive, clock: { now: Date.now } }, { caller: { email: localAccount } });
  try {
    const google = { name: 'Google', sheets, spreadsheetId: scratchId, write, ids: new Map() };
    const local = connect(host.rootUrl).sheets;
    const here = {
      ...google,
      name: 'the local host',
      sheets: local,
      write: (call) => call(),
      ids: new Map(),
    } as typeof google;
    const told = new Set<string>();
    for (const step of steps) {
      const refused = await sendStep(step, google, here);
      const kinds = countKinds(step);
      const facts = await Promise.all([
        orFail(`The spreadsheet ${scratchId}`, () => readFacts(sheets, scratchId)),
        readFacts(local, scratchId),
      ]);
      // What differs from an earlier step on is told once.
      const differences = listDifferences(...facts, kinds).filter((one) => !told.has(identityOf(one)));
      for (const one of differences) told.add(identityOf(one));
      for (const one of refused) told.add([one.kind, one.by, one.text].join('\n'));
      for (const line of tellStep(step, kinds, differences, refused)) print(line);
    }
    print(told.size === 0 ? 'Google and the local host are alike.' : `${told.size} differences.`);
    print(`Look at it: https://docs.google.com/spreadsheets/d/${scratchId}/edit`);
    return told.size === 0;
  } finally {
    await host.close();
  }
}
