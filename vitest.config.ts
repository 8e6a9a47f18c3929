import { defineConfig } from 'vitest/config'

/** What is on its way may take a while on a busy machine: vitest's own second of patience is a race. */
const patient = { poll: { timeout: 30_000 } }
/** Files that share a process read the program once: each has its own database and leaves nothing behind in memory. */
const pure = { environment: 'node', isolate: false, testTimeout: 60_000, expect: patient } as const

export default defineConfig({
  test: {
    // Two cores are the machine we promise for; a third worker only makes each test slower.
    maxWorkers: 2,
    // Skipped tests are allowed only by name: scripts/count prints each one as "not run".
    allowOnly: !process.env['CI'],
    projects: [
      {
        test: {
          ...pure,
          name: 'unit',
          include: [
            'packages/sla/src/**/*.test.ts',
            'packages/connectors/**/src/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**'],
        },
      },
      {
        test: {
          ...pure,
          name: 'shape',
          include: ['workspace-shape.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        // Vite would take graphql's .mjs for our files and Node its .js for those of packages: two copies of one library.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          ...pure,
          name: 'api',
          include: ['packages/api/src/**/*.test.ts'],
          globalSetup: ['packages/api/src/testing/global-setup.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        extends: './packages/web/vite.config.ts',
        test: {
          name: 'web',
          root: './packages/web',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { url: 'http://localhost/' } },
          testTimeout: 60_000,
          expect: patient,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/*.test.ts', 'e2e/browser/**/*.test.ts'],
          setupFiles: ['e2e/browser/tell-failures.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: patient,
          // Each file starts the whole product. None of them measures time, so two at once cost nothing but that.
          globalSetup: ['e2e/browser/build-console.ts', 'e2e/browser/first-start.ts'],
        },
      },
    ],
  },
})
