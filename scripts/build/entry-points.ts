import vm from 'node:vm';
import { build } from 'esbuild';

/** Names of the functions in `entryPoints` of the entry file. It is loaded outside Google: nothing of Google's is touched at load time. */
export async function listEntryPoints(entryFile: string): Promise<string[]> {
  const result = await build({
    entryPoints: [entryFile],
    bundle: true,
    format: 'iife',
    globalName: 'Entry',
    write: false,
    logLevel: 'silent',
  });
  const context = vm.createContext({});
  vm.runInContext(result.outputFiles[0]?.text ?? '', context);
  return Array.from(vm.runInContext('Object.keys(Entry.entryPoints)', context) as string[]).sort();
}

/**
 * Menus, triggers and `google.script.run` find only top-level function declarations, so each gets one.
 * @param holder the object that has the functions, as an expression
 * A declaration that forwards, not a stub that is overwritten later: if loading fails, the call fails loudly.
 */
export function declareFunctions(names: readonly string[], holder: string): string {
  return names.map((name) => `function ${name}() { return ${holder}.${name}.apply(this, arguments); }`).join('\n');
}
