/** What `npm run host -- …` was asked to do; `usage` below tells it to people. */
type Command =
  | { readonly kind: 'run'; readonly functionName: string }
  | { readonly kind: 'edit'; readonly place: string; readonly json: string }
  | { readonly kind: 'menu' };

export interface Options {
  /** The sample when absent. */
  readonly drive: string | undefined;
  readonly open: string | undefined;
  /** ISO 8601 with an offset; the real time when absent. */
  readonly now: string | undefined;
  readonly user: string | undefined;
  readonly out: string;
  readonly failAt: number | undefined;
  readonly killAt: number | undefined;
  readonly quiet: boolean;
}

export interface CommandLine {
  readonly command: Command;
  readonly options: Options;
}

/** The command line, or what it names, is wrong: one sentence that says how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const usage = `Usage:
  npm run host -- run <function> [options]       run one entry point of the compiled project
  npm run host -- edit <sheet>!<A1> <json>       type or paste texts ([["31/02/2026"]], @file, or - for standard input), then onEdit
  npm run host -- menu [options]                 print the menu that onOpen builds
Options:
  --drive <dir>     a folder of .xlsx files: the local Drive (default: the sample)
  --open <id>       the spreadsheet the script is bound to (default: the only one with a sheet Cấu hình)
  --now <iso>       the clock, with its offset, like 2025-10-10T08:00:00+07:00 (default: the real time)
  --user <email>    who runs it
  --out <dir>       where results go (default: out)
  --fail-at <n>     the n-th service call throws
  --kill-at <n>     the execution ends at the n-th service call, as a time-out ends it
  --quiet           no progress on standard error`;

const VALUED = ['drive', 'open', 'now', 'user', 'out', 'fail-at', 'kill-at'] as const;
type Valued = (typeof VALUED)[number];

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const values = new Map<Valued, string>();
  let quiet = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(arg) ?? [];
    if (name === '') words.push(arg);
    else if (name === 'quiet') quiet = true;
    else values.set(valuedOption(name), attached ?? valueAfter(args, i++, name));
  }
  return {
    command: parseCommand(words),
    options: {
      drive: values.get('drive'),
      open: values.get('open'),
      now: parseNow(values.get('now')),
      user: parseUser(values.get('user')),
      out: values.get('out') ?? 'out',
      failAt: parseCount('fail-at', values.get('fail-at')),
      killAt: parseCount('kill-at', values.get('kill-at')),
      quiet,
    },
  };
}

function valuedOption(name: string): Valued {
  const known = VALUED.find((option) => option === name);
  if (known !== undefined) return known;
  throw new UsageError(
    `There is no option --${name}. The options are ${[...VALUED, 'quiet'].map((one) => `--${one}`).join(', ')}.`,
  );
}

function valueAfter(args: readonly string[], index: number, name: string): string {
  const value = args[index + 1];
  if (value === undefined || /^--[a-z]/.test(value)) throw new UsageError(`--${name} needs a value after it.`);
  return value;
}

function parseCommand(words: readonly string[]): Command {
  const [verb, first, second, ...rest] = words;
  if (verb === undefined) throw new UsageError(`Say what to do: run, edit or menu.\n${usage}`);
  if (verb === 'menu') return exactly({ kind: 'menu' }, [first, second, ...rest], 'menu');
  if (verb === 'run') {
    if (first === undefined) throw new UsageError('run needs the name of a function, like: run runDaily');
    return exactly({ kind: 'run', functionName: first }, [second, ...rest], 'run');
  }
  if (verb === 'edit') {
    if (first === undefined || second === undefined) {
      throw new UsageError(`edit needs a place and texts, like: edit "SKHCN!J5" '[["31/02/2026"]]'`);
    }
    return exactly({ kind: 'edit', place: first, json: second }, rest, 'edit');
  }
  throw new UsageError(`There is no command ${verb}. The commands are run, edit and menu.\n${usage}`);
}

function exactly<T>(command: T, rest: readonly (string | undefined)[], verb: string): T {
  const extra = rest.find((word) => word !== undefined);
  if (extra === undefined) return command;
  throw new UsageError(`${verb} does not take "${extra}". Put quotation marks around a value with spaces.`);
}

function parseNow(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isMoment =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isMoment) return text;
  throw new UsageError(`--now "${text}" is no moment with an offset. Write it like 2025-10-10T08:00:00+07:00.`);
}

function parseUser(text: string | undefined): string | undefined {
  if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new UsageError(`--user "${text}" is no e-mail address. Write it like an.nguyen@example.org.`);
}

function parseCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`--${name} "${text}" is no call number. Calls are counted from 1: --${name} 3.`);
}
