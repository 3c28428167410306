import { UsageError } from '../cli/usage-error';

export interface SmokeArguments {
  readonly scratchId: string;
  /** Everything in the spreadsheet may be deleted first. */
  readonly clears: boolean;
}

export const usage = `Usage: npm run smoke -- --scratch <id> [--clear]
  --scratch <id>   a spreadsheet that is there for nothing else: its id or its address; it must be blank
  --clear          delete everything in it first
  --help           what can be said here`;

/** @throws UsageError */
export function parseArguments(args: readonly string[]): SmokeArguments {
  let scratch: string | undefined;
  let clears = false;
  for (let i = 0; i < args.length; i++) {
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (name === 'clear' && attached === undefined) clears = true;
    else if (name === 'scratch') {
      scratch = attached ?? args[++i];
      if (scratch === undefined || scratch.startsWith('--')) {
        throw new UsageError(`--scratch needs a value after it.\n${usage}`);
      }
    } else throw new UsageError(`“${args[i]}” is not understood.\n${usage}`);
  }
  if (scratch === undefined) throw new UsageError(`Say which spreadsheet may be written to.\n${usage}`);
  const scratchId = /\/d\/([^/?#]+)/.exec(scratch)?.[1] ?? scratch.trim();
  if (/^[\w-]+$/.test(scratchId)) return { scratchId, clears };
  throw new UsageError(
    `--scratch “${scratch}” is no spreadsheet id. It stands in the spreadsheet's address, between /d/ and /edit.`,
  );
}
