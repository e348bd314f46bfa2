import { browser } from 'wxt/browser';
import { type Holding, holdingSchema } from '../holding.ts';
import { type News, type NewsReply, newsReplySchema } from '../messages.ts';
import { holdingPort } from './holding-port.ts';

/**
 * In the worker and the popup: null where the tab is closed, has left the site, or answers nonsense.
 * All frames are told, and the first that has an ear for it answers; or one alone.
 */
export async function tellPage(
  tabId: number,
  news: News,
  frameId?: number,
): Promise<NewsReply | null> {
  try {
    const place = frameId === undefined ? {} : { frameId };
    const reply: unknown = await browser.tabs.sendMessage(tabId, news, place);
    const parsed = newsReplySchema.safeParse(reply);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** In the popup: what the tab's page holds, now and with each change; null where no script of ours answers. */
export function followHolding(
  tabId: number,
  use: (holding: Holding | null) => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { name: holdingPort, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const holding = holdingSchema.safeParse(message);
    if (holding.success) use(holding.data);
  });
  port.onDisconnect.addListener(() => {
    // That nobody is there is no error: Chrome reports what nobody has looked at.
    void browser.runtime.lastError;
    if (!signal.aborted) use(null);
  });
  signal.addEventListener('abort', () => port.disconnect());
}
