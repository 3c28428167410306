import vm from 'node:vm';
import { build } from 'esbuild';

/** Modules of `src` whose `functionNames` Google calls by name. */
const tables = ['src/ui/menu.ts', 'src/ui/rpc.ts', 'src/app/ports/trigger-table.ts'];

/** Every function name that menus, triggers and pages use, with the table that names it. */
export async function listNamesCalled(root: string): Promise<{ name: string; table: string }[]> {
  const calls = await Promise.all(
    tables.map(async (table) => {
      const result = await build({
        absWorkingDir: root,
        entryPoints: [table],
        bundle: true,
        format: 'iife',
        globalName: 'Table',
        write: false,
        logLevel: 'silent',
      });
      const context = vm.createContext({});
      vm.runInContext(result.outputFiles[0]?.text ?? '', context);
      const names = vm.runInContext('Array.from(Table.functionNames)', context) as string[];
      return Array.from(names, (name) => ({ name, table }));
    }),
  );
  return calls.flat();
}
