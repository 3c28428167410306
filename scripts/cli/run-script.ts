import { type ParseArgsConfig, parseArgs } from 'node:util';
import { explainFailure } from './explain-failure';
import { Failure } from './failure';
import { UsageError } from './usage-error';

/**
 * Runs one of this project's commands: says what can be said to it, tells in a sentence what is wrong, and takes it well when whoever reads
 * its output has read enough (`… | head -1`): the work itself is done to its end.
 * @param usage printed for --help; undefined where the command reads that itself.
 * @param main its exit status, 0 when it gives none. UsageError: 2; Failure and what the disk refuses: 1.
 */
export async function runScript(usage: string | undefined, main: (args: readonly string[]) => unknown): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const args = process.argv.slice(2);
  if (usage !== undefined && args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return;
  }
  try {
    const status = await main(args);
    process.exitCode = typeof status === 'number' ? status : 0;
  } catch (error) {
    const isSaid = error instanceof UsageError || error instanceof Failure;
    console.error(isSaid ? error.message : explainFailure(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Options by name, and words where the command takes some. @throws UsageError */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: string,
  options: Options,
  takesWords = false,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: takesWords, strict: true });
    return { values, words: positionals as readonly string[] };
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS') !== true) throw cause;
    const [, quoted = ''] = /'(.*?)'/.exec(message) ?? [];
    const what =
      code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? `${quoted.split(/[ ,]/)[0]} is written as below.`
        : `“${quoted}” is not understood.`;
    throw new UsageError(`${what}\n${usage}`, { cause });
  }
}
