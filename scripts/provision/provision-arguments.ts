import { UsageError } from '../cli/usage-error';

export interface ProvisionArguments {
  readonly trackerId: string;
  /** undefined: every unit without a place. */
  readonly codes: readonly string[] | undefined;
  readonly isDryRun: boolean;
}

export const usage = `Usage: npm run provision -- --tracker <id> [--units CODE,CODE] [--dry-run]
  --tracker <id>      the tracking spreadsheet: its id or its address
  --units CODE,CODE   only these units (default: every unit in force that has neither Trang tính nor Mã tệp)
  --dry-run           say what would be made, and change nothing
  --help              what can be said here`;

/** @throws UsageError */
export function parseArguments(args: readonly string[]): ProvisionArguments {
  const values = new Map<string, string>();
  let isDryRun = false;
  for (let i = 0; i < args.length; i++) {
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (name === 'dry-run' && attached === undefined) isDryRun = true;
    else if (name === 'tracker' || name === 'units') values.set(name, attached ?? valueAfter(args, i++, name));
    else throw new UsageError(`“${args[i]}” is not understood.\n${usage}`);
  }
  const tracker = values.get('tracker');
  if (tracker === undefined) throw new UsageError(`Say which tracker the units belong to.\n${usage}`);
  return { trackerId: parseTracker(tracker), codes: parseCodes(values.get('units')), isDryRun };
}

function valueAfter(args: readonly string[], index: number, name: string): string {
  const value = args[index + 1];
  if (value === undefined || value.startsWith('--'))
    throw new UsageError(`--${name} needs a value after it.\n${usage}`);
  return value;
}

function parseTracker(text: string): string {
  const id = /\/d\/([^/?#]+)/.exec(text)?.[1] ?? text.trim();
  if (/^[\w-]+$/.test(id)) return id;
  throw new UsageError(
    `--tracker “${text}” is no spreadsheet id. It stands in the spreadsheet's address, between /d/ and /edit.`,
  );
}

function parseCodes(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const codes = text
    .split(/[,;]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (codes.length === 0) throw new UsageError('--units names no unit. Write codes like --units STC,SNV.');
  return codes;
}
