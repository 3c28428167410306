import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a workbook of 9 million cells and the script's own copies of it need; Node's own limit depends on the machine. */
const heapMegabytes = 12_000;
/** With the default of 16 MB nearly all that a large answer is made of is moved twice before it is let go. */
const youngMegabytes = 128;

/** Runs a module in a process of its own, whose heap is large, and waits for its end. What it prints goes where ours goes. */
export async function runInLargeHeap(module: URL): Promise<void> {
  const limits = [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${youngMegabytes}`];
  const child = fork(fileURLToPath(module), { execArgv: [...process.execArgv, ...limits], stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${fileURLToPath(module)} ended with ${code ?? 'a signal'}`);
}
