import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { changesOf, isNode, type Node } from './changes';
import type { Change, Mutant } from './mutant';

const longestText = 90;

/** Every change of a file. Its types and comments are compiled away first, so that only what runs is changed. */
export function findMutants(file: string): Mutant[] {
  const { code, map } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'es2023',
    sourcemap: 'external',
    sourcefile: file,
  });
  const lines = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]);
  const changes: Change[] = [];
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node, undefined, code, changes);
  return changes
    .map((change) => ({
      file,
      line: lineOf(change.start, code, lines),
      ...shown(change, code),
      code: applied(change, code),
    }))
    .filter((mutant) => stillParses(mutant.code));
}

function collect(node: Node, parent: Node | undefined, code: string, changes: Change[]): void {
  // `void 0` is how esbuild spells undefined: any other number is the same.
  if (node.type === 'UnaryExpression' && node.operator === 'void') return;
  changes.push(...changesOf(node, parent, code));
  for (const [key, value] of Object.entries(node)) {
    // A key is a name, whatever its spelling.
    if (key === 'key' && node.computed !== true) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collect(child, node, code, changes);
    }
  }
}

function applied({ start, end, text }: Change, code: string): string {
  return `${code.slice(0, start)}${text}${code.slice(end)}`;
}

/** The line around a change, before and after. */
function shown({ start, end, text }: Change, code: string): { before: string; after: string } {
  const lineStart = code.lastIndexOf('\n', start) + 1;
  const found = code.indexOf('\n', end);
  const lineEnd = found < 0 ? code.length : found;
  const [head, tail] = [code.slice(lineStart, start), code.slice(end, lineEnd)];
  return { before: cut(`${head}${code.slice(start, end)}${tail}`), after: cut(`${head}${text}${tail}`) };
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
