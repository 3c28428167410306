import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    reporters: [['default', { summary: false }], './test/plain-line-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'scripts/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
