import type { Coin } from '../../lib/coin.ts';
import type { Candidate } from '../../lib/figure.ts';
import { type AskedRate, dollars } from '../../lib/rate.ts';
import type { Settings } from '../../lib/settings.ts';
import { defaultTolerance, type Tolerance } from '../../lib/tolerance.ts';
import type { Say } from '../../lib/words.ts';
import { Switch } from '../switch.tsx';
import type { GivenAccess } from './access-form.tsx';
import { Backup, type ImportProblem } from './backup.tsx';
import { ChosenTickers } from './chosen-tickers.tsx';
import { CoinSearch, type Search } from './coin-search.tsx';
import { LookForm } from './look-form.tsx';
import { PrivacyLog, type SentRequest } from './privacy-log.tsx';
import { Section } from './section.tsx';
import { type ListedSite, SiteList, type SiteTrouble } from './site-list.tsx';
import { SourceList } from './source-list.tsx';
import type { ListedSource } from './source-row.tsx';
import { type JudgedExample, ToleranceForm } from './tolerance-form.tsx';
import { UndoBar } from './undo-bar.tsx';
import { WatchList } from './watch-list.tsx';

/** What the page shows. */
export type OptionsView = {
  settings: Settings;
  now: number;
  search: Search;
  describing: ReadonlySet<Candidate['coin']['id']>;
  sites: readonly ListedSite[];
  siteTrouble: SiteTrouble | null;
  sources: readonly ListedSource[];
  example: { quote: string; judged: readonly JudgedExample[] };
  asked: AskedRate | null;
  requests: readonly SentRequest[];
  problem: ImportProblem | null;
  /** What was done last and can be undone, in words. */
  done: string | null;
};

/** What the reader can do on it. */
export type OptionsActs = {
  change(change: Partial<Omit<Settings, 'version'>>): void;
  search(text: string): void;
  describe(coinId: string): void;
  follow(coin: Coin): void;
  pin(coin: Coin): void;
  remove(coin: Coin, place: number): void;
  restart(): void;
  forget(symbol: string): void;
  toggleSite(site: ListedSite): void;
  giveAccess(site: ListedSite): void;
  takeBack(site: ListedSite): void;
  addSite(text: string): void;
  toggleSource(sourceId: string): void;
  trySource(sourceId: string): void;
  tryAll(): void;
  saveAccess(sourceId: string, given: GivenAccess): void;
  forgetKey(sourceId: string): void;
  tolerate(tolerance: Partial<Tolerance>): void;
  exportFile(): void;
  importFile(file: File): void;
  reset(): void;
  undo(): void;
  dismiss(): void;
};

export type OptionsProps = { view: OptionsView; acts: OptionsActs; say: Say; locale: string };

const sections = ['coins', 'sites', 'sources', 'tolerance', 'look', 'privacy', 'file'] as const;

export function Options({ view, acts, say, locale }: OptionsProps) {
  const { settings } = view;
  const words = { say, locale };
  const rate = view.asked?.kind === 'rate' ? view.asked.rate : dollars;
  return (
    <div class="page">
      <a class="skip" href="#content">
        {say('options.skip')}
      </a>
      <header class="page-top">
        <img src="/icons/48.png" alt="" width={32} height={32} />
        <div>
          <h1>{say('options.title')}</h1>
          <p class="lead">{say('options.saved')}</p>
        </div>
      </header>
      <nav aria-label={say('options.sections')}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say(`options.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" tabIndex={-1}>
        <Switch
          name="everywhere"
          on={settings.everywhere}
          label={say('popup.everywhere')}
          detail={say(settings.everywhere ? 'popup.everywhereOn' : 'popup.everywhereOff')}
          onToggle={() => acts.change({ everywhere: !settings.everywhere })}
        />
        <Section id="coins" title={say('options.coins.title')} lead={say('options.coins.lead')}>
          <WatchList
            settings={settings}
            say={say}
            onReorder={(watch) => acts.change({ watch })}
            onPin={acts.pin}
            onRemove={acts.remove}
            onRestart={acts.restart}
          />
          <CoinSearch
            search={view.search}
            watch={settings.watch}
            describing={view.describing}
            rate={rate}
            {...words}
            onSearch={acts.search}
            onDescribe={acts.describe}
            onFollow={acts.follow}
          />
          <ChosenTickers choices={settings.choices} say={say} onForget={acts.forget} />
        </Section>
        <Section id="sites" title={say('options.sites.title')} lead={say('options.sites.lead')}>
          <SiteList
            sites={view.sites}
            trouble={view.siteTrouble}
            say={say}
            onToggle={acts.toggleSite}
            onGive={acts.giveAccess}
            onTakeBack={acts.takeBack}
            onAdd={acts.addSite}
          />
        </Section>
        <Section
          id="sources"
          title={say('options.sources.title')}
          lead={say('options.sources.lead')}
        >
          <SourceList
            sources={view.sources}
            rate={rate}
            {...words}
            onToggle={acts.toggleSource}
            onTry={acts.trySource}
            onTryAll={acts.tryAll}
            onSaveAccess={acts.saveAccess}
            onForgetKey={acts.forgetKey}
          />
        </Section>
        <Section
          id="tolerance"
          title={say('options.tolerance.title')}
          lead={say('options.tolerance.lead')}
        >
          <ToleranceForm
            tolerance={settings.tolerance}
            isStandard={isStandard(settings.tolerance)}
            quote={view.example.quote}
            examples={view.example.judged}
            {...words}
            onChange={acts.tolerate}
            onStandard={() => acts.change({ tolerance: defaultTolerance })}
          />
        </Section>
        <Section id="look" title={say('options.look.title')} lead={say('options.look.lead')}>
          <LookForm
            settings={settings}
            asked={view.asked}
            now={view.now}
            {...words}
            onChange={acts.change}
          />
        </Section>
        <Section
          id="privacy"
          title={say('options.privacy.title')}
          lead={say('options.privacy.lead')}
        >
          <PrivacyLog requests={view.requests} {...words} />
        </Section>
        <Section id="file" title={say('options.file.title')} lead={say('options.file.lead')}>
          <Backup
            problem={view.problem}
            say={say}
            onExport={acts.exportFile}
            onImport={acts.importFile}
            onReset={acts.reset}
          />
        </Section>
      </main>
      <UndoBar words={view.done} say={say} onUndo={acts.undo} onDismiss={acts.dismiss} />
    </div>
  );
}

function isStandard(tolerance: Tolerance): boolean {
  return Object.entries(defaultTolerance).every(
    ([key, value]) => tolerance[key as keyof Tolerance] === value,
  );
}
