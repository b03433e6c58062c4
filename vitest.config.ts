import { defineConfig } from 'vitest/config'

/** Unit tests beside the code, integration tests on the real embedded database. */
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/integration/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'web/src/**/*.test.ts',
    ],
    maxWorkers: 2,
    // as the program itself runs: docs/decisions/0008 and 0012
    execArgv: ['--no-regexp-tier-up', '--no-wasm-code-gc'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
