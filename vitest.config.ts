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
    execArgv: ['--max-old-space-size=6144'],
    reporters: [['default', { summary: false }], './test/plain-line-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'scripts/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
