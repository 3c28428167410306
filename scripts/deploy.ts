import { projectRoot } from './build';
import { UsageError } from './cli/usage-error';
import { pushScript } from './deploy/push-script';
import { runClasp } from './deploy/run-clasp';

/** Builds and pushes to Google: npm run deploy -- [--large | --no-files] [--script <id> | --create <title>] */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await pushScript(args, { root: projectRoot, clasp: runClasp, print: (line) => console.log(line) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
