import type { CopyState } from '../../components/claim-section.tsx';
import { opensCoin, opensVerdict } from '../../components/note.tsx';
import { formatAge } from '../age.ts';
import type { Claim, Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import type { Answer } from '../figure.ts';
import { contractTerms } from '../judging/terms.ts';
import { type AskedRate, dollars } from '../rate.ts';
import type { Case, ReceiptForm } from '../receipt.ts';
import type { Settings } from '../settings.ts';
import { clampTolerance, type Tolerance } from '../tolerance.ts';
import type { JudgedClaim } from '../verdict.ts';
import type { Words } from '../words.ts';
import { createAnswerDesk } from './answer-desk.ts';
import { attend, type Spot } from './attend.ts';
import { type Anchor, type CardBox, createCardBox } from './card-box.tsx';
import {
  bringToScreen,
  type ClaimPlace,
  claimPlaces,
  inPageOrder,
  stepPlace,
} from './claim-places.ts';
import { type Diagnosis, diagnoseSite } from './diagnose-site.ts';
import { findPosts } from './find-posts.ts';
import { type Held, holdPage } from './hold-page.ts';
import { ageOf, staleAfterMs, stateOf } from './note-state.ts';
import { isNote, sweep } from './own-tags.ts';
import { followTheme, type Theme } from './page-theme.ts';
import type { PostOnPage } from './post-on-page.ts';
import { createPostReader } from './post-reader.ts';
import { createPostsOnPage } from './posts-on-page.ts';
import type { Site } from './sites/site.ts';
import { createUnderlines } from './underlines.ts';

export type PageWorld = Words & {
  document: Document;
  site: Site;
  watch: readonly Coin[];
  showing: Settings['showing'];
  theme: Settings['theme'];
  read(texts: string[]): Promise<Reading[]>;
  ask(symbols: string[]): Promise<Answer[]>;
  /** What there is to say of a verdict beside its figures; `beside` is all that the post claims. */
  findReasons(of: Case, beside: Claim[]): Promise<string[]>;
  /** A receipt of a verdict, ready to be pasted. */
  writeReceipt(of: Case, form: ReceiptForm): Promise<string>;
  copy(text: string): Promise<void>;
  lookUp(symbol: string): Promise<Answer>;
  choose(symbol: string, coinId: string): void;
  openSettings(): void;
  tolerance?: Tolerance | undefined;
  /** What money is shown in, where the reader wants it in another currency than the sources speak. */
  askRate?: (() => Promise<AskedRate>) | undefined;
  /** What the page holds has changed. */
  onChange(): void;
  /** The extension's own, for reports. */
  version: string;
  now(): number;
};

export type Notes = {
  /** It is time to ask again. Says whether anybody here looks at figures; where nobody does, nothing is asked. */
  renew(): { showing: boolean };
  hold(): Held;
  /** Scrolls to a claim of what it holds and opens the card there, with the focus in it. */
  goTo(claimId: string): { showing: boolean };
  goToCoin(symbol: string): { showing: boolean };
  /** The same with the next claim down the page, or up. */
  step(step: 1 | -1): { showing: boolean };
  /** What of the site was found, and how. */
  diagnose(): Diagnosis;
};

type AnswerOf = (symbol: string) => Answer | undefined;

/** What the card is asked to show, and where. */
type Showing = { post: PostOnPage; symbol: string; claims: JudgedClaim[]; anchor: Anchor };

/** Reads the page's posts and draws their notes until the signal ends it; then the page is as it was found. */
export function startNotes(world: PageWorld, signal: AbortSignal): Notes {
  const { document, site, say, locale, direction, now } = world;
  sweep(document);
  const terms = { ...contractTerms, tolerance: clampTolerance(world.tolerance ?? {}) };
  const underlines = createUnderlines();
  /** Made when it first opens: most pages are left without. */
  let card: CardBox | null = null;
  const desk = createAnswerDesk(world.ask, drawAll);
  const reader = createPostReader(site, document);
  const posts = createPostsOnPage({
    document,
    reader,
    watch: world.watch,
    showing: world.showing,
    underlines,
    terms,
    read: world.read,
    onRead: ({ symbols }) => desk.want(symbols),
    draw,
    onUnread: (post) => draw(post, (symbol) => ({ kind: 'unavailable', symbol, why: 'offline' })),
    onGone: world.onChange,
  });
  let theme: Theme = 'light';
  let rate = dollars;
  let shown: Showing | null = null;
  const reasons = new WeakMap<Claim, readonly string[]>();
  let copied: CopyState | null = null;
  /** The claim that the reader went to last. */
  let lastClaimId: string | null = null;
  let focusBefore: HTMLElement | null = null;
  let returning = false;

  function draw(post: PostOnPage, answerOf: AnswerOf = desk.get): void {
    const { note, line, hints } = post;
    note?.judge(answerOf, now());
    const judged = note?.judged ?? [];
    const coins = [...(note?.symbols ?? hints)].map((symbol) => ({
      symbol,
      answer: answerOf(symbol),
    }));
    const age = ageOf(
      coins.map(({ answer }) => answer),
      now(),
    );
    const stale = age !== null && age > staleAfterMs;
    const staleFor = stale ? formatAge(age, locale) : null;
    line?.draw(
      { coins, judged, say, locale, direction, rate, ownGround: world.theme !== 'page', staleFor },
      stateOf(judged, coins, stale),
      shown?.post === post,
    );
    world.onChange();
  }

  async function learnRate(): Promise<void> {
    const asked = await world.askRate?.().catch(() => null);
    // Without a rate money stays in dollars, where its sign says so.
    if (asked?.kind !== 'rate' || asked.rate.fetchedAt === rate.fetchedAt) return;
    rate = asked.rate;
    drawAll();
  }

  function drawAll(): void {
    if (signal.aborted) return;
    posts.redraw();
    if (shown !== null) open(shown);
  }

  function targetAt({ origin, host, point }: Spot): Showing | null {
    const post = posts.around(origin);
    if (post === null) return null;
    const button = isNote(host) && origin instanceof Element ? origin.closest('button') : null;
    if (button !== null) return buttonTarget(post, button);
    const target = point === null ? null : post.note?.targetAt(point.x, point.y);
    return target ? { post, ...target } : null;
  }

  function buttonTarget(post: PostOnPage, button: Element): Showing | null {
    const symbol = button.getAttribute(opensCoin);
    if (symbol !== null) return { post, symbol, claims: [], anchor: button };
    const word = button.getAttribute(opensVerdict);
    const claims = (post.note?.judged ?? []).filter(({ verdict }) => verdict.verdict === word);
    const first = claims.find(({ claim }) => claim.symbol !== null)?.claim.symbol;
    return first == null ? null : { post, symbol: first, claims, anchor: button };
  }

  function open(showing: Showing): void {
    shown = showing;
    drawCard(showing);
    void explain(showing);
  }

  function drawCard(showing: Showing): void {
    const { post, symbol, claims, anchor } = showing;
    const spans = new Set(claims.map(({ claim }) => claim.start));
    card ??= createCardBox(document);
    card.open(
      {
        symbol,
        answer: desk.get(symbol),
        // Judged anew since the card opened, where newer figures have come.
        claims: (post.note?.judged ?? []).filter(({ claim }) => spans.has(claim.start)),
        postedAt: post.found.postedAt,
        now: now(),
        reasonsOf: (claim) => reasons.get(claim) ?? [],
        copied,
        onCopy: (judged, form) => void copy(showing, judged, form),
        say,
        locale,
        direction,
        version: world.version,
        rate,
        onLookUp: (ticker) => {
          world.lookUp(ticker).then(
            (answer) => desk.put([answer]),
            () => desk.put([{ kind: 'unavailable', symbol: ticker, why: 'offline' }]),
          );
        },
        onChoose: world.choose,
        onSettings: world.openSettings,
        onClose: close,
      },
      anchor,
      theme,
    );
  }

  /** What the card shows, for the worker to judge again: the same figures, by the same terms. */
  function caseOf({ post, symbol }: Showing, claim: Claim): Case {
    const { id, permalink, postedAt } = post.found;
    const answer = desk.get(symbol);
    return {
      post: { id, address: permalink(), postedAt },
      claim,
      coin: answer?.kind === 'figures' ? answer.figures : null,
      asOf: now(),
      terms,
    };
  }

  async function explain(showing: Showing): Promise<void> {
    const beside = (showing.post.note?.judged ?? []).map(({ claim }) => claim);
    const found = await Promise.all(
      showing.claims.map(async ({ claim }) => {
        // A worker that does not answer has given no reasons; the figures stand.
        const told = await world.findReasons(caseOf(showing, claim), beside).catch(() => []);
        const isNew = told.join() !== (reasons.get(claim) ?? []).join();
        reasons.set(claim, told);
        return isNew;
      }),
    );
    if (shown === showing && found.includes(true)) drawCard(showing);
  }

  async function copy(showing: Showing, { claim }: JudgedClaim, form: ReceiptForm): Promise<void> {
    const given = caseOf(showing, claim);
    try {
      await world.copy(await world.writeReceipt(given, form));
      copied = { claim, form, done: true };
    } catch {
      // No worker, or a page that lets nobody write to the clipboard: the card says that nothing was copied.
      copied = { claim, form, done: false };
    }
    if (shown === showing) drawCard(showing);
  }

  function isCardOpen(): boolean {
    return card?.isOpen ?? false;
  }

  function close(): void {
    shown = null;
    copied = null;
    const hadFocus = document.activeElement === card?.element;
    card?.close();
    // The focus that comes back to the note's button must not open the card again.
    returning = true;
    if (hadFocus) focusBefore?.focus();
    returning = false;
    focusBefore = null;
  }

  /** The reader wants to go into the card, and to come back where they were. */
  function enter(): void {
    const active = document.activeElement;
    if (active !== card?.element) {
      const from = active?.shadowRoot?.activeElement ?? active;
      focusBefore = from instanceof HTMLElement ? from : null;
    }
    card?.element.focus();
  }

  function goTo(place: ClaimPlace | null): { showing: boolean } {
    const symbol = place?.judged.claim.symbol;
    if (place === null || symbol == null) return { showing: false };
    lastClaimId = place.id;
    return show({ post: place.post, symbol, claims: [place.judged], anchor: place.anchor });
  }

  function goToCoin(symbol: string): { showing: boolean } {
    for (const post of [...posts.all()].sort(inPageOrder)) {
      const anchor = post.note?.anchorOfCoin(symbol);
      if (anchor) return show({ post, symbol, claims: [], anchor });
    }
    return { showing: false };
  }

  function show(showing: Showing & { anchor: Range }): { showing: boolean } {
    bringToScreen(showing.anchor);
    open(showing);
    enter();
    return { showing: isCardOpen() };
  }

  attend<Showing>(
    document,
    {
      targetAt,
      isInsideCard: (target) => target === card?.element,
      isNote,
      isOpen: isCardOpen,
      open(showing) {
        if (!returning) open(showing);
      },
      enter,
      close,
    },
    signal,
  );
  const takeTheme = (next: Theme) => {
    theme = next;
    posts.setTheme(next);
  };
  if (world.theme === 'page') followTheme(document, takeTheme, signal);
  else takeTheme(world.theme);
  const finding = findPosts(document, reader, posts, signal);
  void learnRate();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) desk.renew();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    posts.erase();
    card?.erase();
    underlines.clear();
  });

  return {
    renew() {
      const isDrawn = [...posts.all()].some(
        ({ line, note }) => line !== null || (note?.judged.length ?? 0) > 0,
      );
      const showing = !document.hidden && isDrawn;
      if (showing) {
        desk.renew();
        void learnRate();
      }
      return { showing };
    },
    hold: () => holdPage(posts.all(), desk.get, rate),
    goTo: (claimId) => goTo(claimPlaces(posts.all()).find(({ id }) => id === claimId) ?? null),
    goToCoin,
    step: (step) => goTo(stepPlace(claimPlaces(posts.all()), lastClaimId, step)),
    diagnose: () => diagnoseSite(finding.roots(), site, reader),
  };
}
