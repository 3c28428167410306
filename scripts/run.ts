import { runHostCommand } from './cli/host-command';
import { runScript } from './cli/run-script';

// Its own parser knows --help of each subcommand.
await runScript(undefined, (args) =>
  runHostCommand(args, { out: (text) => console.log(text), err: (text) => console.error(text) }),
);
