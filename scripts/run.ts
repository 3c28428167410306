import { runHostCommand } from './cli/host-command';

process.exitCode = await runHostCommand(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
