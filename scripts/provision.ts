import { dayOf } from '../src/core/time/day';
import { runScript } from './cli/run-script';
import { connect } from './provision/connect';
import { paceWrites } from './provision/pace-writes';
import { parseArguments, usage } from './provision/provision-arguments';
import { provisionUnits } from './provision/provision-units';

/**
 * Makes a spreadsheet of its own for every unit that has none: npm run provision -- --tracker <id> [--units CODE,CODE] [--dry-run]
 *
 * It runs as the account of the Application Default Credentials; DONDOC_SHEETS_ROOT names another address than Google's.
 * Exit status: 0 done; 1 something is left to mend; 2 the command line is wrong.
 */
async function main(args: readonly string[]): Promise<number> {
  const wanted = parseArguments(args);
  const google = connect(process.env.DONDOC_SHEETS_ROOT);
  const print = (line: string) => console.log(line);
  const isWhole = await provisionUnits({ ...wanted, google, write: paceWrites(), today: todayInHanoi(), print });
  return isWhole ? 0 : 1;
}

/** Vietnam has kept UTC+7 without summer time since 1975. */
function todayInHanoi(): number {
  const now = new Date(Date.now() + 7 * 3_600_000);
  return dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
}

await runScript(usage, main);
