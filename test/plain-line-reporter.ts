import type { Reporter, TestModule } from 'vitest/node';
import { findChromium } from '../scripts/browser/find-chromium';

/** Ends a run with one line that any reader understands. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
        if (state === 'skipped') skipped += 1;
      }
    }
    const needsBrowser = modules.some(({ moduleId }) => /test[\\/]browser/.test(moduleId));
    if (needsBrowser && findChromium() === undefined) {
      process.stdout.write('\nTests in a browser were skipped: no Chromium was found (apt-get install chromium).\n');
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
