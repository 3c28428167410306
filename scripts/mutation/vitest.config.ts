import { configDefaults, defineConfig } from 'vitest/config';

const { DON_DOC_MUTANT: served = '' } = process.env;
const mutant = served === '' ? undefined : (JSON.parse(served) as { readonly file: string; readonly code: string });

/** The tests that import the source; story tests run a bundle, which would not hold the change. */
export default defineConfig({
  plugins: [
    {
      name: 'serve-mutant',
      enforce: 'pre',
      load: (id) => (id === mutant?.file ? mutant.code : undefined),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'test/story/**',
      'test/browser/**',
      'test/host/**',
      'test/architecture/**',
      'test/build/**',
    ],
    testTimeout: 120_000,
    pool: 'threads',
    bail: 1,
  },
});
