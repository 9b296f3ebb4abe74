import './tests/run/map-group-by.mjs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Projects apart, because a fake DOM is the cost of a unit run: only what draws or reads pages pays for happy-dom, once
// for all files of a thread.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            'tests/{domain,store,messages,files,words,house,eval,train,bench,run}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          environment: 'node',
          pool: 'threads',
          maxWorkers: '100%',
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: ['tests/{page,overlays,components}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/one-document.ts'],
          pool: 'threads',
          maxWorkers: '100%',
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          // A browser waits as often as it works: three at once make use of two cores.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
