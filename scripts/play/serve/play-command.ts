import { ensureBundle } from '../../cli/ensure-bundle';
import { sampleDrive } from '../../cli/sample-drive';
import { UsageError } from '../../cli/usage-error';
import { sampleNow } from '../../sample/build-tracker';
import { OfficeBroken } from './office-thread';
import { startPlayServer } from './play-server';

const usage = `Usage: npm run play -- [options]
  --drive <dir>      a folder of .xlsx files (default: the sample)
  --open <id>        the spreadsheet the script is bound to (default: the only one with a sheet Cấu hình)
  --project <dir>    a folder with appsscript.json, .js or .gs, .html (default: this project, built)
  --now <iso>        the clock, like 2025-10-10T08:00:00+07:00 (default: the sample's own day, else the real time)
  --user <email>     who sits down first (default: the owner)
  --port <number>    (default: a free one)`;

const OPTIONS = ['drive', 'open', 'project', 'now', 'user', 'port'] as const;
type Option = (typeof OPTIONS)[number];

/** `npm run play`: serves until it is stopped. The exit status is 2 when the command line, or what it names, is wrong. */
export async function playCommand(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const note = (text: string) => console.error(text);
  try {
    const given = readOptions(args);
    const project = given.get('project') ?? (await ensureBundle(note));
    const drive = given.get('drive') ?? (await sampleDrive(note));
    const now = given.get('now') ?? (given.has('drive') ? undefined : sampleNow);
    note('opening the spreadsheet …');
    const server = await startPlayServer({
      order: { project, drive, open: given.get('open'), now, user: given.get('user') },
      port: Number(given.get('port') ?? 0),
    });
    console.log(`\nOpen in a browser:  ${server.address}\n\nStop with Ctrl+C.`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OfficeBroken)) throw error;
    console.error(error.message);
    return 2;
  }
}

function readOptions(args: readonly string[]): ReadonlyMap<Option, string> {
  const given = new Map<Option, string>();
  for (let i = 0; i < args.length; i++) {
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(args[i] ?? '') ?? [];
    const option = OPTIONS.find((one) => one === name);
    if (option === undefined) throw new UsageError(`There is no option ${args[i]}.\n${usage}`);
    const value = attached ?? args[++i];
    if (value === undefined) throw new UsageError(`--${option} needs a value after it.`);
    given.set(option, value);
  }
  const port = given.get('port') ?? '0';
  if (!/^\d{1,5}$/.test(port))
    throw new UsageError(`--port "${port}" is no number of a port. Write it like --port 8080.`);
  return given;
}
