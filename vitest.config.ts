import { defineConfig } from 'vitest/config';
import { v8Flags } from './scripts/mutation/v8-flags';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The stories that fail every call in turn outgrow the heap of a thread, and one that does ends the whole run.
    pool: 'forks',
    // One fork a core: vitest would leave one of two idle.
    maxWorkers: '100%',
    // Modules stay loaded for the next file: half the time of a story went into loading and compiling anew. So no test leaves a module changed.
    isolate: false,
    execArgv: v8Flags,
    reporters: [['default', { summary: false }], './test/plain-line-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'scripts/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
