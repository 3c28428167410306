import { explainFailure } from './cli/explain-failure';
import { runHostCommand } from './cli/host-command';

// Who reads our output may have read enough: `… | head -1`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

try {
  process.exitCode = await runHostCommand(process.argv.slice(2), {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
  });
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
