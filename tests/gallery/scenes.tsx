import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../components/card.tsx';
import { Note, type NoteCoin } from '../../components/note.tsx';
import { Options, type OptionsActs, type OptionsView } from '../../components/options/options.tsx';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import type { PageState } from '../../components/popup-page.tsx';
import { Welcome, type WelcomeAccess } from '../../components/welcome/welcome.tsx';
import { openGradient } from '../../lib/coin.ts';
import type { Holding } from '../../lib/holding.ts';
import { formatMoney } from '../../lib/money.ts';
import { dollars } from '../../lib/rate.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { clampTolerance } from '../../lib/tolerance.ts';
import { type JudgedClaim, verdicts } from '../../lib/verdict.ts';
import { sampleFigures } from '../../lib/welcome/sample.ts';
import type { Words } from '../../lib/words.ts';
import * as sample from './samples.ts';

/** Where a component lives: in a page by itself, or in a shadow root of its own. */
export type Place = 'note' | 'card' | 'popup' | 'options' | 'welcome';
export type Scene = { place: Place; draw(words: Words): ComponentChild };

const nothing = () => {};

function note(
  coins: readonly NoteCoin[],
  judged: readonly JudgedClaim[] = [],
  staleFor = '',
): Scene {
  return {
    place: 'note',
    draw: (words) => (
      <Note
        {...words}
        coins={coins}
        judged={judged}
        rate={dollars}
        ownGround={false}
        staleFor={staleFor || null}
      />
    ),
  };
}

function card(props: Partial<CardProps>): Scene {
  return {
    place: 'card',
    draw: (words) => (
      <Card
        {...words}
        symbol="OPG"
        answer={sample.agreed}
        claims={[]}
        postedAt={sample.postedAt}
        now={sample.now}
        rate={dollars}
        reasonsOf={() => []}
        copied={null}
        onCopy={nothing}
        version="1.0.0"
        onLookUp={nothing}
        onChoose={nothing}
        onSettings={nothing}
        onClose={nothing}
        {...props}
      />
    ),
  };
}

function popup(
  page: PageState,
  props: Partial<PopupProps> = {},
  settings: Partial<Settings> = {},
): Scene {
  return {
    place: 'popup',
    draw: (words) => (
      <Popup
        {...words}
        settings={{ ...defaultSettings, ...settings }}
        page={page}
        mayReadSources={true}
        now={sample.now}
        onToggleEverywhere={nothing}
        onToggleSite={nothing}
        onGiveBack={nothing}
        onShow={nothing}
        onSnooze={nothing}
        onEndSnooze={nothing}
        onAllowSources={nothing}
        onOptions={nothing}
        onAllow={nothing}
        onReload={nothing}
        onGoToClaim={nothing}
        onGoToCoin={nothing}
        {...props}
      />
    ),
  };
}

const holding = (change: Partial<Holding> = {}): PageState => ({
  kind: 'holding',
  holding: { ...sample.holding, ...change },
});

const acts = new Proxy({} as OptionsActs, { get: () => nothing });

function options(view: Partial<OptionsView>): Scene {
  return {
    place: 'options',
    draw: ({ say, locale }) => (
      <Options
        view={{
          settings: defaultSettings,
          now: sample.now,
          search: { kind: 'idle' },
          describing: new Set(),
          sites: sample.sites,
          siteTrouble: null,
          sources: sample.sources,
          example: {
            quote: say('options.tolerance.quote', [formatMoney(30e6, 'usd', locale)]),
            judged: [{ now: formatMoney(31.2e6, 'usd', locale), judged: sample.judge() }],
          },
          asked: null,
          requests: sample.requests,
          problem: null,
          done: null,
          ...view,
        }}
        acts={acts}
        say={say}
        locale={locale}
      />
    ),
  };
}

function welcome(access: WelcomeAccess): Scene {
  return {
    place: 'welcome',
    draw: ({ say }) => (
      <Welcome
        post={say('welcome.post', sampleFigures)}
        coins={[{ coin: openGradient, isFollowed: true }, ...sample.firstCoins]}
        access={access}
        say={say}
        onToggleCoin={nothing}
        onGiveAccess={nothing}
        onSettings={nothing}
      />
    ),
  };
}

const opg = (answer: NoteCoin['answer']): NoteCoin[] => [{ symbol: 'OPG', answer }];
const unavailable = (why: 'limited' | 'offline' | 'switched-off') =>
  ({ kind: 'unavailable', symbol: 'OPG', why }) as const;

/** Every component in every state, by a name that can stand in an address. */
export const scenes: Record<string, Scene> = {
  'note-loading': note(opg(undefined)),
  'note-figures': note(opg(sample.agreed)),
  'note-verdicts': note(opg(sample.agreed), sample.oneOfEach),
  'note-stale': note(opg(sample.agreed), [], '22 min'),
  'note-disputed': note(opg(sample.disputed)),
  'note-two-coins': note([...opg(sample.agreed), { symbol: 'WEN', answer: sample.notFollowed }]),
  'note-ambiguous': note([{ symbol: 'GRAD', answer: sample.ambiguous }]),
  'note-limited': note(opg(unavailable('limited'))),
  'note-offline': note(opg(unavailable('offline'))),
  'note-switched-off': note(opg(unavailable('switched-off'))),
  ...Object.fromEntries(
    verdicts.map((verdict, i) => [
      `card-${verdict}`,
      card({ claims: sample.oneOfEach.slice(i, i + 1) }),
    ]),
  ),
  'card-coin': card({}),
  'card-disputed-sources': card({ answer: sample.disputed }),
  'card-copied': card({
    claims: sample.oneOfEach.slice(0, 1),
    copied: { claim: (sample.oneOfEach[0] as JudgedClaim).claim, form: 'markdown', done: true },
  }),
  'card-loading': card({ answer: undefined }),
  'card-not-followed': card({ symbol: 'WEN', answer: sample.notFollowed }),
  'card-ambiguous': card({ symbol: 'GRAD', answer: sample.ambiguous }),
  'card-limited': card({ answer: unavailable('limited') }),
  'popup-page': popup(holding()),
  'popup-empty': popup(holding({ coins: [], claims: [], sources: [] })),
  'popup-limited': popup(holding(sample.limited)),
  'popup-off': popup(holding({ on: false }), {}, { everywhere: false }),
  'popup-site-off': popup(holding({ on: false, coins: [], claims: [] }), {}, { sitesOff: ['x'] }),
  'popup-snoozed': popup(holding({ on: false }), {}, { snoozedUntil: sample.now + 1_800_000 }),
  'popup-looking': popup({ kind: 'looking' }),
  'popup-askable': popup({
    kind: 'askable',
    host: 'forum.example.org',
    origin: 'https://forum.example.org/*',
  }),
  'popup-withheld': popup({ kind: 'withheld', host: 'x.com', origin: 'https://x.com/*' }),
  'popup-reload': popup({ kind: 'reload' }),
  'popup-closed': popup({ kind: 'closed' }),
  'popup-no-access': popup(holding({ coins: [], claims: [], sources: [] }), {
    mayReadSources: false,
  }),
  options: options({}),
  'options-empty': options({ settings: { ...defaultSettings, watch: [] }, requests: [] }),
  'options-ambiguous': options({
    search: { kind: 'found', text: 'GRAD', candidates: sample.candidates },
  }),
  'options-nothing': options({ search: { kind: 'nothing', text: 'qqqq' } }),
  'options-offline': options({ search: { kind: 'unavailable', why: 'offline' } }),
  'options-bad-file': options({ problem: { kind: 'not-json' } }),
  'options-undo': options({
    done: 'OPG',
    settings: { ...defaultSettings, tolerance: clampTolerance({ share: 0.1 }) },
  }),
  welcome: welcome('given'),
  'welcome-no-access': welcome('missing'),
};
