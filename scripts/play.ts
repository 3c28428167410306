import { runScript } from './cli/run-script';
import { playCommand, usage } from './play/serve/play-command';

await runScript(usage, playCommand);
