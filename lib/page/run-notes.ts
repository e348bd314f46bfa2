import { i18n } from '#i18n';
import type { Holding } from '../holding.ts';
import { matchesPattern } from '../match-pattern.ts';
import {
  askFigures,
  askRate,
  askReadings,
  askReasons,
  askReceipt,
  askWords,
  chooseCoin,
  lookUpCoin,
  openSettings,
  showTab,
} from '../messaging/ask-worker.ts';
import { hearNews, showHolding } from '../messaging/hear-news.ts';
import { dollars } from '../rate.ts';
import { isActive, type Settings } from '../settings.ts';
import { type Words, wordsOf } from '../words.ts';
import { whenReplaced } from './follow-navigation.ts';
import type { Held } from './hold-page.ts';
import { followSettings } from './page-settings.ts';
import { rememberWords } from './remember-words.ts';
import type { Site } from './sites/site.ts';
import { type Notes, type PageWorld, startNotes } from './start-notes.ts';
import { whenExtensionGone } from './when-extension-gone.ts';

/** Long enough that a burst of changes is told once, short enough that nobody waits for it. */
const tellAfterMs = 100;

const nothing: Held = { coins: [], claims: [], sources: [], rate: dollars };
const notShowing = { showing: false };

/** What the toolbar shows of this tab. It outlives a document that is written anew. */
let toolbar = { on: true, off: 0 };

/**
 * Runs on a page for as long as it lives: follows the settings, and tells popup and toolbar what it holds.
 * Where the document is written anew, the page lives again.
 */
export function runNotes(site: Site, version: string, again: () => void): void {
  const life = new AbortController();
  const { signal } = life;
  let running: { notes: Notes; end: AbortController; by: string } | null = null;
  let settings: Settings | null = null;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const lookers = showHolding(hold, signal);

  function hold(): Holding {
    const { hostname } = location;
    const variants = Object.entries(running?.notes.diagnose().variants ?? {})
      .map(([name, posts]) => ({ name, posts }))
      .filter(({ posts }) => posts > 0)
      .sort((a, b) => b.posts - a.posts);
    return {
      site: site.id,
      host: hostname,
      // Each of those goes by its own name.
      isAdded: site.id === hostname,
      on: running !== null,
      variants,
      ...(running?.notes.hold() ?? nothing),
    };
  }

  function tellSoon(): void {
    telling ??= setTimeout(tell, tellAfterMs);
  }

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    if (signal.aborted) return;
    lookers.tell();
    const off = settings?.badge ? countOff(running?.notes.hold() ?? nothing) : 0;
    const on = running !== null;
    if (on === toolbar.on && off === toolbar.off) return;
    toolbar = { on, off };
    void showTab(on, off);
  }

  function stop(): void {
    running?.end.abort();
    running = null;
  }

  async function apply(next: Settings): Promise<void> {
    settings = next;
    if (!isActive(next, site.id, Date.now())) {
      stop();
      tell();
      return;
    }
    const by = whatMatters(next);
    if (running?.by !== by) {
      stop();
      const words = await findWords(next.language);
      // Other settings may have come meanwhile, or the end.
      if (signal.aborted || settings !== next) return;
      const end = new AbortController();
      const notes = startNotes(createWorld(site, version, next, words, tellSoon), end.signal);
      running = { notes, end, by };
    }
    tell();
  }

  signal.addEventListener('abort', stop);
  whenExtensionGone(() => life.abort(), signal);
  whenReplaced(
    document,
    () => {
      life.abort();
      again();
    },
    signal,
  );
  hearNews(
    {
      figures: () => running?.notes.renew() ?? notShowing,
      'go-to-claim': ({ id }) => running?.notes.goTo(id) ?? notShowing,
      'go-to-coin': ({ symbol }) => running?.notes.goToCoin(symbol) ?? notShowing,
      'step-claim': ({ step }) => running?.notes.step(step) ?? notShowing,
      leave({ origins }) {
        if (origins.some((origin) => matchesPattern(origin, location.href))) life.abort();
        return notShowing;
      },
    },
    signal,
  );
  // A page that comes back from the browser's cache has a toolbar that has forgotten it.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) toolbar = { on: true, off: 0 };
      tellSoon();
    },
    { signal },
  );
  followSettings((next) => void apply(next), signal);
}

/** The notes are drawn anew where one of these is another, and stay where none is. */
function whatMatters(settings: Settings): string {
  const { badge: _badge, snoozedUntil: _until, sitesOff: _sites, ...rest } = settings;
  return JSON.stringify(rest);
}

function countOff({ claims }: Held): number {
  return claims.filter(({ verdict }) => verdict === 'off').length;
}

/** Words that do not come are the browser's own. */
async function findWords(language: string): Promise<Words> {
  const table = language === '' ? null : await askWords(language).catch(() => null);
  return wordsOf(language, table, { say: rememberWords(i18n.t), locale: navigator.language });
}

function createWorld(
  site: Site,
  version: string,
  { watch, showing, theme, tolerance, currency }: Settings,
  words: Words,
  onChange: () => void,
): PageWorld {
  return {
    ...words,
    document,
    site,
    watch,
    showing,
    theme,
    tolerance,
    version,
    onChange,
    ...(currency === 'usd' ? {} : { askRate }),
    read: askReadings,
    ask: askFigures,
    findReasons: askReasons,
    writeReceipt: askReceipt,
    copy: (text) => navigator.clipboard.writeText(text),
    lookUp: lookUpCoin,
    choose: (symbol, coinId) => void chooseCoin(symbol, coinId),
    openSettings: () => void openSettings(),
    now: () => Date.now(),
  };
}
