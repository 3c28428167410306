import { playCommand } from './play/serve/play-command';

process.exitCode = await playCommand(process.argv.slice(2));
