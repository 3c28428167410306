import { projectRoot } from './build';
import { runScript } from './cli/run-script';
import { pushScript, usage } from './deploy/push-script';
import { runClasp } from './deploy/run-clasp';

// Builds and pushes to Google.
await runScript(usage, (args) =>
  pushScript(args, { root: projectRoot, clasp: runClasp, print: (line) => console.log(line) }),
);
