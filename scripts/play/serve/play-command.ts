import { ensureBundle } from '../../cli/ensure-bundle';
import { parseNow, parseUser } from '../../cli/options';
import { readArguments } from '../../cli/run-script';
import { sampleDrive } from '../../cli/sample-drive';
import { UsageError } from '../../cli/usage-error';
import { sampleNow } from '../../sample/build-tracker';
import { OfficeBroken } from './office-thread';
import { startPlayServer } from './play-server';

export const usage = `Usage: npm run play [-- options]
  the whole product in a browser, run by the real bundle; served on 127.0.0.1 alone
  --drive <dir>      a folder of .xlsx files (default: the sample)
  --open <id>        the spreadsheet the script is bound to (default: the only one with a sheet Cấu hình)
  --project <dir>    a folder with appsscript.json, .js or .gs, .html (default: this project, built)
  --english          a small English tracker in place of the sample, and the page in English
  --now <iso>        the clock, like 2025-10-10T08:00:00+07:00 (default: the sample's own day, else the real time)
  --user <email>     who sits down first (default: the owner)
  --port <number>    (default: a free one)
  --help             what can be said here`;

/** `npm run play`: serves until it is stopped. @throws UsageError when the command line, or what it names, is wrong. */
export async function playCommand(args: readonly string[]): Promise<void> {
  const note = (text: string) => console.error(text);
  const text = { type: 'string' } as const;
  const options = {
    drive: text,
    open: text,
    project: text,
    now: text,
    user: text,
    port: text,
    english: { type: 'boolean' } as const,
  };
  const { values: given } = readArguments(args, usage, options);
  const port = readPort(given.port);
  const now = parseNow(given.now) ?? (given.drive === undefined ? sampleNow : undefined);
  const user = parseUser(given.user);
  const project = given.project ?? (await ensureBundle(note));
  const language = given.english === true ? 'en' : 'vi';
  const drive = given.drive ?? (await sampleDrive(note, language));
  note('opening the spreadsheet …');
  try {
    const server = await startPlayServer({ order: { project, drive, open: given.open, now, user }, port, language });
    console.log(`\nOpen in a browser:  ${server.address}\n\nStop with Ctrl+C.`);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      const why = code === 'EACCES' ? 'may not be opened by you' : 'is taken by another program';
      throw new UsageError(`Port ${port} ${why}. Name another one, or leave --port out: a free one is found.`, {
        cause,
      });
    }
    if (cause instanceof OfficeBroken) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

function readPort(text = '0'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`--port "${text}" is no number of a port. Write it like --port 8080.`);
}
