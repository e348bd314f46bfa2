import { browser } from 'wxt/browser';
import type { Holding } from '../holding.ts';
import type { News, NewsReply } from '../messages.ts';
import { holdingPort } from './holding-port.ts';

/** What a page makes of each piece of news; of a kind that it has no ear for, it says nothing. */
export type NewsHandlers = {
  [Kind in News['kind']]?: (news: Extract<News, { kind: Kind }>) => NewsReply;
};

/** In a page: hears what the worker and the popup have to say until the signal ends it. */
export function hearNews(handlers: NewsHandlers, signal: AbortSignal): void {
  const listener = (
    message: News,
    sender: { id?: string; tab?: unknown; url?: string },
    reply: (reply: NewsReply) => void,
  ) => {
    if (!isOurs(sender)) return;
    const handled = handleNews(message, handlers);
    // By `reply`, not by a promise: a content script runs without the polyfill.
    if (handled !== undefined) reply(handled);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension, where that is why we end.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

function handleNews(news: News, handlers: NewsHandlers): NewsReply | undefined {
  switch (news.kind) {
    case 'figures':
      return handlers.figures?.(news);
    case 'go-to-claim':
      return handlers['go-to-claim']?.(news);
    case 'go-to-coin':
      return handlers['go-to-coin']?.(news);
    case 'step-claim':
      return handlers['step-claim']?.(news);
    case 'leave':
      return handlers.leave?.(news);
    case 'selection':
      return handlers.selection?.(news);
  }
}

/** In a page: tells each popup that looks at it what it holds, and on `tell` once more. Free where none looks. */
export function showHolding(holdingNow: () => Holding, signal: AbortSignal): { tell(): void } {
  const lookers = new Set<{ postMessage(message: unknown): void }>();
  const greet = (port: {
    name: string;
    sender?: { id?: string; tab?: unknown; url?: string };
    postMessage(message: unknown): void;
    onDisconnect: { addListener(listener: () => void): void };
  }) => {
    if (port.name !== holdingPort || !isOurs(port.sender ?? {})) return;
    lookers.add(port);
    port.onDisconnect.addListener(() => lookers.delete(port));
    port.postMessage(holdingNow());
  };
  browser.runtime.onConnect.addListener(greet);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(greet);
    lookers.clear();
  });
  return {
    tell() {
      if (lookers.size === 0) return;
      const holding = holdingNow();
      for (const port of lookers) port.postMessage(holding);
    },
  };
}

/** The worker, or a page of ours, in a tab or not; another tab's content script is neither. */
function isOurs({ id, tab, url }: { id?: string; tab?: unknown; url?: string }): boolean {
  if (id !== browser.runtime.id) return false;
  return tab === undefined || (url?.startsWith(browser.runtime.getURL('')) ?? false);
}
