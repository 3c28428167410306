import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { buildBundle } from '../build';
import { printTable } from './print-table';

/** Size of what is pushed, and what loading it costs every execution before a line of ours runs. */
export async function benchBundle(print: (line: string) => void): Promise<void> {
  const { directory, files } = await buildBundle();
  const code = await readFile(path.join(directory, 'Code.js'), 'utf8');
  const times = Array.from({ length: 21 }, () => {
    const context = vm.createContext({});
    const start = performance.now();
    new vm.Script(code).runInContext(context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  print('The bundle (goals: ≤ 10 ms to load)');
  printTable(
    print,
    ['file', 'KB'],
    [...files].map(([name, bytes]) => [name, (bytes / 1024).toFixed(1)]),
  );
  print(
    `Load in an empty context: median ${(times[10] ?? 0).toFixed(2)} ms, slowest ${(times[20] ?? 0).toFixed(2)} ms (the first, without code cache)\n`,
  );
}
