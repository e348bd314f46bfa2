import type { CopyState } from '../../components/claim-section.tsx';
import { isDisputed, observedAtOf } from '../../components/figures-of.ts';
import { opensCoin, opensVerdict } from '../../components/note.tsx';
import { formatAge } from '../age.ts';
import type { Claim, Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import type { Answer } from '../figure.ts';
import { contractTerms } from '../judging/terms.ts';
import { type AskedRate, dollars } from '../rate.ts';
import type { Case, ReceiptForm } from '../receipt.ts';
import { clampTolerance, type Tolerance } from '../tolerance.ts';
import type { JudgedClaim } from '../verdict.ts';
import type { Say } from '../words.ts';
import { createAnswerDesk } from './answer-desk.ts';
import { attend, type Spot } from './attend.ts';
import { type Anchor, createCardBox } from './card-box.tsx';
import { type Diagnosis, diagnoseSite } from './diagnose-site.ts';
import { findPosts } from './find-posts.ts';
import type { NoteState } from './note-line.tsx';
import { cardTag, noteTag } from './own-tags.ts';
import { followTheme, type Theme } from './page-theme.ts';
import { createPostReader } from './post-reader.ts';
import { createPostsOnPage, type PostOnPage } from './posts-on-page.ts';
import type { Site } from './sites/site.ts';
import { createUnderlines } from './underlines.ts';

/** Figures seen longer ago than this are called old, with their age. */
const staleAfterMs = 15 * 60_000;

export type PageWorld = {
  document: Document;
  site: Site;
  watch: readonly Coin[];
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
  say: Say;
  locale: string;
  now(): number;
};

export type Notes = {
  /** It is time to ask again. Says whether anybody here looks at figures; where nobody does, nothing is asked. */
  renew(): { showing: boolean };
  /** What of the site was found, and how. */
  diagnose(): Diagnosis;
};

type AnswerOf = (symbol: string) => Answer | undefined;

/** What the card is asked to show, and where. */
type Showing = { post: PostOnPage; symbol: string; claims: JudgedClaim[]; anchor: Anchor };

/** Reads the page's posts and draws their notes until the signal ends it; then the page is as it was found. */
export function startNotes(world: PageWorld, signal: AbortSignal): Notes {
  const { document, site, say, locale, now } = world;
  sweep(document);
  const terms = { ...contractTerms, tolerance: clampTolerance(world.tolerance ?? {}) };
  const underlines = createUnderlines();
  const card = createCardBox(document);
  const desk = createAnswerDesk(world.ask, drawAll);
  const reader = createPostReader(site, document);
  const posts = createPostsOnPage({
    document,
    reader,
    watch: world.watch,
    underlines,
    terms,
    read: world.read,
    onRead: ({ symbols }) => desk.want(symbols),
    draw,
    onUnread: (post) => draw(post, (symbol) => ({ kind: 'unavailable', symbol, why: 'offline' })),
  });
  let theme: Theme = 'light';
  let rate = dollars;
  let shown: Showing | null = null;
  const reasons = new WeakMap<Claim, readonly string[]>();
  let copied: CopyState | null = null;
  let focusBefore: HTMLElement | null = null;
  let returning = false;

  function draw({ note, line, hints }: PostOnPage, answerOf: AnswerOf = desk.get): void {
    note?.judge(answerOf, now());
    const judged = note?.judged ?? [];
    const coins = [...(note?.symbols ?? hints)].map((symbol) => ({
      symbol,
      answer: answerOf(symbol),
    }));
    const age = ageOf(coins.map(({ answer }) => answer));
    const stale = age !== null && age > staleAfterMs;
    const staleFor = stale ? formatAge(age, locale) : null;
    line?.draw({ coins, judged, say, locale, rate, staleFor }, stateOf(judged, coins, stale));
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

  function ageOf(answers: readonly (Answer | undefined)[]): number | null {
    const seen = answers.flatMap((answer) => {
      const at = answer?.kind === 'figures' ? observedAtOf(answer.figures) : null;
      return at === null ? [] : [at];
    });
    return seen.length === 0 ? null : now() - Math.min(...seen);
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
      post: { id, address: permalink, postedAt },
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

  function close(): void {
    shown = null;
    copied = null;
    const hadFocus = document.activeElement === card.element;
    card.close();
    // The focus that comes back to the note's button must not open the card again.
    returning = true;
    if (hadFocus) focusBefore?.focus();
    returning = false;
    focusBefore = null;
  }

  attend<Showing>(
    document,
    {
      targetAt,
      isInsideCard: (target) => target === card.element,
      isNote,
      isOpen: () => card.isOpen,
      open(showing) {
        if (!returning) open(showing);
      },
      enter() {
        const from = document.activeElement?.shadowRoot?.activeElement;
        focusBefore = from instanceof HTMLElement ? from : null;
        card.element.focus();
      },
      close,
    },
    signal,
  );
  followTheme(
    document,
    (next) => {
      theme = next;
      posts.setTheme(next);
    },
    signal,
  );
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
    card.erase();
    underlines.clear();
  });

  return {
    renew() {
      const showing = !document.hidden && posts.haveLines();
      if (showing) {
        desk.renew();
        void learnRate();
      }
      return { showing };
    },
    diagnose: () => diagnoseSite(finding.roots(), site, reader),
  };
}

/** What the note says of itself to whoever looks: the most serious first. */
function stateOf(
  judged: readonly JudgedClaim[],
  coins: readonly { answer: Answer | undefined }[],
  stale: boolean,
): NoteState | null {
  if (coins.some(({ answer }) => answer?.kind === 'unavailable')) return 'unavailable';
  if (coins.some(({ answer }) => answer?.kind === 'ambiguous')) return 'ambiguous';
  const disagree = coins.some(
    ({ answer }) => answer?.kind === 'figures' && isDisputed(answer.figures),
  );
  if (disagree || judged.some(({ verdict }) => verdict.verdict === 'disputed')) return 'disputed';
  return stale ? 'stale' : null;
}

function isNote(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === noteTag;
}

/** What an earlier copy of us left when the extension was updated under the page. */
function sweep(document: Document): void {
  for (const left of document.querySelectorAll(`${noteTag}, ${cardTag}`)) left.remove();
}
