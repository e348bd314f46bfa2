import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const browsers = ['chromium', 'firefox'] as const;

/** A real browser takes seconds to start, and two at a time would only wait for each other. */
const inBrowser = { testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: {
          alias: { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) },
        },
        // All cores: some of them wait, for sources that do not answer.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], maxWorkers: '100%' },
      },
      {
        test: {
          ...inBrowser,
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      // The same tests in each browser, one browser after the other.
      ...browsers.map((browser, index) => ({
        test: {
          ...inBrowser,
          name: `extension-${browser}`,
          include: ['tests/extension/**/*.test.ts'],
          provide: { browser },
          sequence: { groupOrder: 2 + index },
        },
      })),
    ],
  },
});
