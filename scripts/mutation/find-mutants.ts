import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { changesOf, isNode, isUndefined, type Node } from './changes';
import type { Change, Mutant } from './mutant';

const longestText = 90;

/** What runs of a file: its types and comments are compiled away, so that only the rest is changed. */
export interface Compiled {
  readonly file: string;
  readonly code: string;
  readonly lines: SourceMap;
}

export function compile(file: string, source = readFileSync(file, 'utf8')): Compiled {
  const { code, map } = transformSync(source, {
    loader: 'ts',
    target: 'es2023',
    sourcemap: 'external',
    sourcefile: file,
  });
  return { file, code, lines: new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]) };
}

/** Every change of a file. */
export function findMutants({ file, code, lines }: Compiled): Mutant[] {
  const changes: Change[] = [];
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node, [], code, changes);
  return changes
    .filter((change) => stillParses(`${code.slice(0, change.start)}${change.text}${code.slice(change.end)}`))
    .map((change) => ({ ...change, file, line: lineOf(change.at, code, lines), ...shown(change, code) }));
}

function collect(node: Node, ancestors: readonly Node[], code: string, changes: Change[]): void {
  if (isUndefined(node)) return;
  changes.push(...changesOf(node, ancestors, code));
  for (const [key, value] of Object.entries(node)) {
    // A key is a name, whatever its spelling.
    if (key === 'key' && node.computed !== true) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collect(child, [node, ...ancestors], code, changes);
    }
  }
}

/** The line of a change, before and after; of a long one what stands around the change. */
function shown({ start, end, text, at }: Change, code: string): { before: string; after: string } {
  const lineStart = code.lastIndexOf('\n', at) + 1;
  const found = code.indexOf('\n', at);
  const lineEnd = found < 0 ? code.length : found;
  const from = at - lineStart > longestText / 2 ? at - longestText / 3 : lineStart;
  const changed = `${code.slice(0, start)}${text}${code.slice(end)}`;
  const grown = text.length - (end - start);
  return { before: cut(code.slice(from, lineEnd)), after: cut(changed.slice(from, lineEnd + grown)) };
}

function cut(text: string): string {
  const tidied = text.replace(/\s+/g, ' ').trim();
  return tidied.length > longestText ? `${tidied.slice(0, longestText)}…` : tidied;
}

function lineOf(start: number, code: string, lines: SourceMap): number {
  const before = code.slice(0, start).split('\n');
  const entry = lines.findEntry(before.length - 1, before[before.length - 1]?.length ?? 0);
  return 'originalLine' in entry ? entry.originalLine + 1 : before.length;
}

function stillParses(code: string): boolean {
  try {
    parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}
