import { build } from 'esbuild';

/** Names exported by the entry file, from esbuild's own module graph (an IIFE build reports none). */
export async function listExports(entryFile: string): Promise<string[]> {
  const result = await build({
    entryPoints: [entryFile],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  return [...(output?.exports ?? [])].sort();
}

/**
 * Menus, triggers and `google.script.run` find only top-level function declarations, so each export gets one.
 * A declaration that forwards, not a stub that is overwritten later: if loading fails, the call fails loudly.
 */
export function declareFunctions(names: readonly string[], globalName: string): string {
  return names.map((name) => `function ${name}() { return ${globalName}.${name}.apply(this, arguments); }`).join('\n');
}
