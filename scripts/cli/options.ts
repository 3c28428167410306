import { UsageError } from './usage-error';

export interface Options {
  /** The sample when absent; for `edit` the last result. */
  readonly drive: string | undefined;
  readonly open: string | undefined;
  /** ISO 8601 with an offset; the real time when absent. */
  readonly now: string | undefined;
  readonly user: string | undefined;
  /** `email` for the bound spreadsheet, `id=email` for another file; `--share` lists several, `:view` after those who only read. */
  readonly owner: readonly string[];
  readonly share: readonly string[];
  /** `out` when absent; for `edit` `out/edit`. */
  readonly out: string | undefined;
  /** What is selected: `SKHCN!A5:A9`, several with `,`. */
  readonly select: string | undefined;
  /** File of answers to what the script asks, in the order asked. */
  readonly answers: string | undefined;
  /** Which button of an alert is taken when no answer was given for it. */
  readonly answer: 'yes' | 'no';
  readonly failAt: number | undefined;
  readonly killAt: number | undefined;
  /** The sheet of a file whose table is to be recognised. */
  readonly sheet: string | undefined;
  /** A tracker whose directory and documents recognition knows. */
  readonly units: string | undefined;
  /** A folder with somebody's script; the product's own when absent. */
  readonly project: string | undefined;
  /** Google APIs that are off in the script's Cloud project. */
  readonly apisOff: readonly ('Sheets' | 'Drive')[];
  /** The language of Google's error texts. */
  readonly errors: 'en' | 'vi';
  /** Google does not tell the script who runs it. */
  readonly isUserHidden: boolean;
  readonly quiet: boolean;
}

/** In the order of the help. A value's name is absent for a switch. */
const OPTIONS = {
  drive: ['<dir>', 'a folder of .xlsx files: the local Drive (default: the sample; for edit: the last result)'],
  open: ['<id>', 'the spreadsheet the script is bound to (default: the only one with a sheet Cấu hình)'],
  now: ['<iso>', 'the clock, with its offset, like 2025-10-10T08:00:00+07:00 (default: the real time)'],
  user: ['<email>', 'who runs it (default: the owner of the spreadsheet)'],
  owner: ['[id=]<email>', 'who owns the spreadsheet, or the file id (default: what the state file says)'],
  share: [
    '[id=]<emails>',
    'who may edit it beside the owner, :view after those who only read: an@x.example,binh@x.example:view',
  ],
  out: ['<dir>', 'where results go (default: out; for edit: out/edit)'],
  select: ['<ranges>', 'what is selected, like "SKHCN!A5:A9" or "SKHCN!A5:A6,A9" on one sheet'],
  answers: ['<file>', 'JSON list of answers in the order asked; see below'],
  answer: ['yes|no', 'yes takes the first button of an alert without an answer (default), no the last one'],
  'fail-at': ['<n>', 'the n-th service call throws'],
  'kill-at': ['<n>', 'the execution ends at the n-th service call, as a time-out ends it'],
  project: ['<dir>', 'the script to run: a folder with appsscript.json, .js or .gs and .html (default: the product)'],
  'apis-off': ['<apis>', "Sheets, Drive or both: APIs that are not enabled in the script's Cloud project"],
  errors: ['en|vi', "the language of Google's error texts (default: en)"],
  'hide-user': ['', 'the script is not told who runs it, as Google does with accounts of other domains'],
  sheet: ['<name>', 'the sheet that holds the table (default: the first one with a table)'],
  units: ['<tracker.xlsx>', 'a tracker, for its units and documents'],
  quiet: ['', 'no progress on standard error'],
  help: ['', 'what can be said here'],
} as const satisfies Record<string, readonly [value: string, help: string]>;

export type OptionName = keyof typeof OPTIONS;

/** Said once for each file. */
const REPEATED = new Set<OptionName>(['owner', 'share']);

/** Words and options of a command line, told apart. */
export interface ArgumentList {
  readonly words: readonly string[];
  readonly given: ReadonlyMap<OptionName, string>;
}

/** @throws UsageError for an option that there is not, or that lacks its value. */
export function splitArguments(args: readonly string[]): ArgumentList {
  const words: string[] = [];
  const given = new Map<OptionName, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] === '-h' ? '--help' : (args[i] ?? '');
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(arg) ?? [];
    if (name === '') words.push(arg);
    else {
      const option = knownOption(name);
      const value = takesValue(name) ? (attached ?? valueAfter(args, i++, name)) : '';
      given.set(option, REPEATED.has(option) && given.has(option) ? `${given.get(option)}\n${value}` : value);
    }
  }
  return { words, given };
}

/** @throws UsageError for a value that means nothing. */
export function readOptions(given: ReadonlyMap<OptionName, string>): Options {
  return {
    drive: given.get('drive'),
    open: given.get('open'),
    now: parseNow(given.get('now')),
    user: parseUser(given.get('user')),
    owner: listOf(given.get('owner')),
    share: listOf(given.get('share')),
    out: given.get('out'),
    select: given.get('select'),
    answers: given.get('answers'),
    answer: parseAnswer(given.get('answer')),
    failAt: parseCount('fail-at', given.get('fail-at')),
    killAt: parseCount('kill-at', given.get('kill-at')),
    sheet: given.get('sheet'),
    units: given.get('units'),
    project: given.get('project'),
    apisOff: parseApis(given.get('apis-off')),
    errors: parseLanguage(given.get('errors')),
    isUserHidden: given.has('hide-user'),
    quiet: given.has('quiet'),
  };
}

/** One line for each option. */
export function optionsHelp(names: readonly OptionName[]): string {
  return names
    .map((name) => {
      const [value, help] = OPTIONS[name];
      return `  ${`--${name} ${value}`.padEnd(20)} ${help}`;
    })
    .join('\n');
}

export const allOptions = Object.keys(OPTIONS) as OptionName[];

function takesValue(name: string): boolean {
  return OPTIONS[knownOption(name)][0] !== '';
}

function knownOption(name: string): OptionName {
  const known = allOptions.find((option) => option === name);
  if (known !== undefined) return known;
  throw new UsageError(
    `There is no option --${name}. The options are ${allOptions.map((one) => `--${one}`).join(', ')}.`,
  );
}

function valueAfter(args: readonly string[], index: number, name: string): string {
  const value = args[index + 1];
  if (value === undefined || /^--[a-z]/.test(value)) throw new UsageError(`--${name} needs a value after it.`);
  return value;
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split('\n');
}

export function parseNow(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isMoment =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isMoment) return text;
  throw new UsageError(`--now "${text}" is no moment with an offset. Write it like 2025-10-10T08:00:00+07:00.`);
}

export function parseUser(text: string | undefined): string | undefined {
  if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new UsageError(`--user "${text}" is no e-mail address. Write it like an.nguyen@example.org.`);
}

function parseAnswer(text: string | undefined): 'yes' | 'no' {
  if (text === undefined) return 'yes';
  if (text === 'yes' || text === 'no') return text;
  throw new UsageError(
    `--answer "${text}" is neither yes nor no. Different answers to different questions go into a file: --answers answers.json.`,
  );
}

function parseApis(text: string | undefined): ('Sheets' | 'Drive')[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      const api = (['Sheets', 'Drive'] as const).find((one) => one.toLowerCase() === word.toLowerCase());
      if (api !== undefined) return api;
      throw new UsageError(`--apis-off "${word}" is no API of the host. Write Sheets, Drive or Sheets,Drive.`);
    });
}

function parseLanguage(text: string | undefined): 'en' | 'vi' {
  if (text === undefined) return 'en';
  if (text === 'en' || text === 'vi') return text;
  throw new UsageError(`--errors "${text}" is neither en nor vi.`);
}

function parseCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`--${name} "${text}" is no call number. Calls are counted from 1: --${name} 3.`);
}
