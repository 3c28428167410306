import { defineConfig } from 'vitest/config';

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
    // A story runs the bundle in many short contexts, one a call from outside as on Google: V8 is to collect young objects seldom,
    // and to optimise only what runs long (a third less time on a core, and a tenth less for tests without contexts).
    execArgv: ['--max-old-space-size=6144', '--max-semi-space-size=128', '--interrupt-budget=1000000'],
    reporters: [['default', { summary: false }], './test/plain-line-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'scripts/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
