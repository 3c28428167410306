import { ensureBundle } from './cli/ensure-bundle';
import { runScript } from './cli/run-script';
import { loadBundle } from './host/bundle';
import { connect } from './provision/connect';
import { paceWrites } from './provision/pace-writes';
import { compareWithGoogle } from './smoke/compare-with-google';
import { parseArguments, usage } from './smoke/smoke-arguments';

/**
 * Sends what set-up, report and staging write to a real scratch spreadsheet and to the local host, and says where the two differ:
 * npm run smoke -- --scratch <id> [--clear]
 *
 * It runs as the account of the Application Default Credentials; DONDOC_SHEETS_ROOT names another address than Google's.
 * Exit status: 0 alike; 1 something differs or is left to mend; 2 the command line is wrong.
 */
async function main(args: readonly string[]): Promise<number> {
  const wanted = parseArguments(args);
  const bundle = loadBundle(await ensureBundle((text) => console.error(text)));
  const { sheets } = connect(process.env.DONDOC_SHEETS_ROOT);
  const print = (line: string) => console.log(line);
  const isAlike = await compareWithGoogle({ ...wanted, sheets, bundle, write: paceWrites(), print });
  return isAlike ? 0 : 1;
}

await runScript(usage, main);
