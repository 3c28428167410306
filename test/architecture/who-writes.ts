import path from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { readSourceFiles } from './source-files';

/** What changes something outside the run: `ports.workbook.commit(…)`, `sheet.write(…)`. */
const writingMembers: Readonly<Record<string, readonly string[]>> = {
  workbook: ['commit', 'fill'],
  store: ['write', 'remove'],
  files: ['write'],
  mail: ['send'],
  triggers: ['createDaily', 'createOnce', 'remove'],
  sheet: ['write', 'flush'],
};

interface AppFunction {
  readonly file: string;
  readonly name: string;
  /** What it writes by itself. */
  readonly writes: readonly string[];
  /** Other functions that it names, as `file name`. */
  readonly names: readonly string[];
}

/** The top-level functions of src/app that write, by themselves or through others, as `file name` with the way to the write. */
export function findWriters(): ReadonlyMap<string, string> {
  const functions = readSourceFiles('src/app').flatMap(({ path: file, text }) => functionsOf(file, text));
  const writers = new Map<string, string>();
  for (const { file, name, writes } of functions)
    if (writes[0] !== undefined) writers.set(`${file} ${name}`, writes[0]);
  for (let before = -1; before !== writers.size; ) {
    before = writers.size;
    for (const { file, name, names } of functions) {
      const through = names.find((one) => writers.has(one));
      if (through === undefined || writers.has(`${file} ${name}`)) continue;
      writers.set(`${file} ${name}`, `${through.split(' ')[1]} → ${writers.get(through)}`);
    }
  }
  return writers;
}

function functionsOf(file: string, text: string): AppFunction[] {
  const { code } = transformSync(text, { loader: 'ts', format: 'esm' });
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const places = new Map<string, string>();
  const found: { name: string; node: Node }[] = [];
  for (const statement of body) {
    const node = statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement;
    if (node.type === 'ImportDeclaration') {
      for (const specifier of node.specifiers) {
        const target = path.posix.join(path.posix.dirname(file), String(node.source.value));
        if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier')
          places.set(specifier.local.name, `${target}.ts ${specifier.imported.name}`);
      }
    }
    if (node.type === 'FunctionDeclaration') found.push({ name: node.id.name, node: node.body });
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) {
        if (id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression')
          found.push({ name: id.name, node: init.body });
      }
    }
  }
  for (const { name } of found) places.set(name, `${file} ${name}`);
  return found.map(({ name, node }) => {
    const seen = lookInto(node);
    return { file, name, writes: seen.writes, names: seen.identifiers.flatMap((one) => places.get(one) ?? []) };
  });
}

function lookInto(node: Node): { readonly writes: readonly string[]; readonly identifiers: readonly string[] } {
  const writes: string[] = [];
  const identifiers: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const { type, name, object, property } = value as { type: string; name?: string; object?: Named; property?: Named };
    if (type === 'Identifier' && name !== undefined) identifiers.push(name);
    if (type === 'MemberExpression' && property?.name !== undefined) {
      const owner = object?.property?.name ?? object?.name ?? '';
      if (writingMembers[owner]?.includes(property.name)) writes.push(`${owner}.${property.name}`);
      visit(object);
      return;
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(node);
  return { writes, identifiers };
}

interface Named {
  readonly name?: string;
  readonly property?: { readonly name?: string };
}
