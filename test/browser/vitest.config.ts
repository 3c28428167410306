import { defineConfig } from 'vitest/config';

/** The tests in a browser alone, one file after another: `npm run test:browser`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: [['default', { summary: false }], './test/plain-line-reporter.ts'],
  },
});
