import { allOptions, type OptionName, type Options, optionsHelp, readOptions, splitArguments } from './options';
import { UsageError } from './usage-error';

/** What `npm run host -- …` was asked to do; `commands` below tells it to people. */
type Command =
  | { readonly kind: 'run'; readonly functionName: string }
  | { readonly kind: 'edit'; readonly place: string; readonly json: string }
  | { readonly kind: 'menu' }
  | { readonly kind: 'recognise'; readonly file: string }
  | { readonly kind: 'help'; readonly text: string };

export interface CommandLine {
  readonly command: Command;
  readonly options: Options;
}

/** One word after `npm run host --`. */
interface Subcommand {
  /** As it is written, and what it does. */
  readonly usage: readonly [form: string, what: string];
  /** Options that mean nothing to it. */
  readonly without: readonly OptionName[];
  readonly more?: string;
  /** @throws UsageError */
  read(words: readonly string[]): Command;
}

const ANSWERS = `Answers, one for each question or page in the order asked:
  [{"button": "OK"}, {"text": "15/10/2025"}, {"page": [["saveReview", {"kind": "Giữ nguyên"}]]}]
  button: OK, CANCEL, YES or NO · text: what is typed into a prompt; without it the prompt is cancelled · page: the
  functions that an opened dialog or sidebar calls, each with its arguments. Without an answer an alert gets its first
  button, a prompt is cancelled and a page is looked at; how many answers were left over or missing is said.`;

/** Options that only `recognise` takes. */
const forTables = ['sheet', 'units'] as const;

const commands: Readonly<Record<string, Subcommand>> = {
  run: {
    usage: ['run <function>', 'run one entry point of the compiled project'],
    without: [...forTables],
    more: `A web app is visited with its parameters, and its answer printed: run "doGet?don-vi=SNV", run "doPost?ghi=1".\n${ANSWERS}`,
    read: ([functionName, ...rest]) => {
      if (functionName === undefined) throw new UsageError('run needs the name of a function, like: run runDaily');
      return exactly({ kind: 'run', functionName }, rest, 'run');
    },
  },
  edit: {
    usage: ['edit <sheet>!<A1> <json>', 'type or paste texts, then onEdit'],
    without: ['select', ...forTables],
    more: `Texts are rows of texts, as a person types them: [["31/02/2026"]]; @file or - (standard input) instead reads them from there.
Without --drive and --out it goes on from the last result, of a run in out or an edit in out/edit.`,
    read: ([place, json, ...rest]) => {
      if (place === undefined || json === undefined) {
        throw new UsageError(`edit needs a place and texts, like: edit "SKHCN!J5" '[["31/02/2026"]]'`);
      }
      return exactly({ kind: 'edit', place, json }, rest, 'edit');
    },
  },
  menu: {
    usage: ['menu', 'print the menu that onOpen builds'],
    without: ['select', 'answers', 'answer', 'fail-at', 'kill-at', ...forTables],
    read: (words) => exactly({ kind: 'menu' }, words, 'menu'),
  },
  recognise: {
    usage: ['recognise <file.xlsx>', 'print what import would make of a table, as JSON'],
    without: allOptions.filter((name) => !['sheet', 'units', 'quiet', 'help'].includes(name)),
    more: `Without --sheet the first sheet with a table of tasks is taken, and others that have one are named in a question.
A file without any ends with status 1 and a sentence on standard error.`,
    read: ([file, ...rest]) => {
      if (file === undefined) throw new UsageError('recognise needs a file, like: recognise bang-theo-doi.xlsx');
      return exactly({ kind: 'recognise', file }, rest, 'recognise');
    },
  },
};

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { words, given } = splitArguments(args);
  const [verb, ...rest] = words;
  if (verb === 'help') return helpOn(rest[0]);
  if (given.has('help')) return helpOn(verb);
  if (verb === undefined) throw new UsageError(`Say what to do: ${listed()}.\n${overview()}`);
  const subcommand = find(verb);
  const useless = subcommand.without.find((name) => given.has(name));
  if (useless !== undefined) throw new UsageError(`${verb} has no use for --${useless}. Leave it out.`);
  return { command: subcommand.read(rest), options: readOptions(given) };
}

function helpOn(verb: string | undefined): CommandLine {
  const text = verb === undefined ? overview() : explain(find(verb));
  return { command: { kind: 'help', text }, options: readOptions(new Map()) };
}

function find(verb: string): Subcommand {
  const subcommand = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (subcommand !== undefined) return subcommand;
  throw new UsageError(`There is no command ${verb}. The commands are ${listed()}.\n${overview()}`);
}

function overview(): string {
  const lines = Object.values(commands).map(
    ({ usage: [form, what] }) => `  npm run host -- ${form.padEnd(26)} ${what}`,
  );
  return `Usage:\n${lines.join('\n')}\n  npm run host -- <command> --help   more of one command\nOptions:\n${optionsHelp(allOptions)}`;
}

function explain({ usage: [form, what], without, more }: Subcommand): string {
  const options = allOptions.filter((name) => !without.includes(name));
  const rest = more === undefined ? '' : `\n${more}`;
  return `npm run host -- ${form} [options]\n  ${what}\nOptions:\n${optionsHelp(options)}${rest}`;
}

/** `run, edit and menu`. */
function listed(): string {
  const names = Object.keys(commands);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function exactly(command: Command, rest: readonly string[], verb: string): Command {
  const [extra] = rest;
  if (extra === undefined) return command;
  throw new UsageError(`${verb} does not take "${extra}". Put quotation marks around a value with spaces.`);
}
