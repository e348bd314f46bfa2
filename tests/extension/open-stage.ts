import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { type DrivenBrowser, launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { serveWorld, type World } from '../world/serve-world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const timeline = 'https://x.com/home';

/** The demo world and a browser that looks at it. */
export type Stage = DrivenBrowser & {
  world: World;
  /** What pages that were opened here complained about. */
  complaints: string[];
  openTimeline(): Promise<Page>;
};

export type StageOptions = {
  /** Without the extension, to see the page as its author made it. */
  bare?: boolean;
  now?: number;
  /** Changes the world before the browser can ask it anything. */
  prepare?: (world: World) => void;
};

/** The build that users install, in a browser that finds every host in the demo world. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { bare = false, now = Date.now(), prepare } = options;
  const name = inject('browser');
  const target = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extensionDir = fileURLToPath(new URL(`../../.output/${target}`, import.meta.url));
  if (!bare && !existsSync(extensionDir)) {
    throw new Error(`There is no .output/${target}: run npm run build first.`);
  }
  const world = await serveWorld(() => now);
  prepare?.(world);
  const driven = await launchBrowser(name, {
    ...(bare ? {} : { extensionDir }),
    port: world.port,
    headless: true,
    saysYes: true,
  });
  const complaints: string[] = [];
  return {
    ...driven,
    world,
    complaints,
    async openTimeline() {
      const page = await driven.newPage();
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(timeline);
      await page.waitForSelector('article');
      return page;
    },
    async close() {
      await driven.close();
      await world.close();
    },
  };
}
