import { browser } from 'wxt/browser';
import { matchesPattern } from '../match-pattern.ts';
import { type Question, questionSchema, type Replies } from '../messages.ts';

export type Asker = { tabId: number | null };

export type QuestionHandlers = {
  [Kind in Question['kind']]: (
    question: Extract<Question, { kind: Kind }>,
    asker: Asker,
  ) => Promise<Replies[Kind]>;
};

/** In the worker: answers what our own content scripts and pages ask. */
export function answerQuestions(handlers: QuestionHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
    const parsed = questionSchema.safeParse(message);
    if (!parsed.success) return undefined;
    const asker = { tabId: sender.tab?.id ?? null };
    if (comesFromUs(sender.url)) return answerQuestion(parsed.data, asker, handlers);
    // From a site that the reader has let us annotate, as long as that stands.
    return mayRead(sender.url).then((may): unknown =>
      may ? answerQuestion(parsed.data, asker, handlers) : undefined,
    );
  });
}

function answerQuestion(
  question: Question,
  asker: Asker,
  handlers: QuestionHandlers,
): Promise<object> {
  switch (question.kind) {
    case 'read-texts':
      return handlers['read-texts'](question, asker);
    case 'ask-figures':
      return handlers['ask-figures'](question, asker);
    case 'find-reasons':
      return handlers['find-reasons'](question, asker);
    case 'write-receipt':
      return handlers['write-receipt'](question, asker);
    case 'look-up-coin':
      return handlers['look-up-coin'](question, asker);
    case 'choose-coin':
      return handlers['choose-coin'](question, asker);
    case 'search-coins':
      return handlers['search-coins'](question, asker);
    case 'describe-coin':
      return handlers['describe-coin'](question, asker);
    case 'follow-coin':
      return handlers['follow-coin'](question, asker);
    case 'try-source':
      return handlers['try-source'](question, asker);
    case 'ask-rate':
      return handlers['ask-rate'](question, asker);
    case 'ask-settings':
      return handlers['ask-settings'](question, asker);
    case 'open-settings':
      return handlers['open-settings'](question, asker);
    case 'ask-words':
      return handlers['ask-words'](question, asker);
    case 'await-site-scripts':
      return handlers['await-site-scripts'](question, asker);
    case 'show-tab':
      return handlers['show-tab'](question, asker);
  }
}

function comesFromUs(url: string): boolean {
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.some((pattern) => matchesPattern(pattern, url)));
}

async function mayRead(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { origin } = new URL(url);
  return (
    origin.startsWith('https://') && browser.permissions.contains({ origins: [`${origin}/*`] })
  );
}
