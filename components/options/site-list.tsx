import { useState } from 'preact/hooks';
import type { Say } from '../../lib/words.ts';
import { Switch } from '../switch.tsx';
import { Status } from './status.tsx';

export type ListedSite = {
  id: string;
  name: string;
  /** Where it is found: `x.com`, `*.medium.com`. */
  hosts: readonly string[];
  on: boolean;
  /** Whether the browser lets us into its pages. */
  hasAccess: boolean;
  /** Not one of the named sites: its access can be given back. */
  isAdded: boolean;
};

/** What came of the last address that was typed. */
export type SiteTrouble =
  | { kind: 'not-an-address'; text: string }
  | { kind: 'refused'; host: string }
  | { kind: 'known'; host: string };

export type SiteListProps = {
  sites: readonly ListedSite[];
  trouble: SiteTrouble | null;
  say: Say;
  onToggle(site: ListedSite): void;
  onGive(site: ListedSite): void;
  onTakeBack(site: ListedSite): void;
  onAdd(text: string): void;
};

export function SiteList(props: SiteListProps) {
  const { sites, trouble, say, onAdd } = props;
  const [text, setText] = useState('');
  const added = sites.filter(({ isAdded }) => isAdded);
  return (
    <>
      <div class="site-rows">
        {sites
          .filter(({ isAdded }) => !isAdded)
          .map((site) => (
            <SiteRow key={site.id} site={site} {...props} />
          ))}
      </div>
      {added.length > 0 && <h3>{say('options.sites.added')}</h3>}
      {added.map((site) => (
        <SiteRow key={site.id} site={site} {...props} />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(text);
        }}
      >
        <label for="site-address">{say('options.sites.addLabel')}</label>
        <div class="field">
          <input
            id="site-address"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            value={text}
            placeholder={say('options.sites.addHint')}
            aria-describedby="site-address-lead"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-action="add-site">
            {say('options.sites.add')}
          </button>
        </div>
        <p class="small" id="site-address-lead">
          {say('options.sites.addLead')}
        </p>
      </form>
      <div aria-live="polite" data-site-trouble={trouble?.kind}>
        {trouble && <Status kind="trouble">{troubleText(trouble, say)}</Status>}
      </div>
    </>
  );
}

function SiteRow({
  site,
  say,
  onToggle,
  onGive,
  onTakeBack,
}: SiteListProps & { site: ListedSite }) {
  const { id, name, hosts, on, hasAccess, isAdded } = site;
  const places = hosts.map((host) => host.replace(/^\*\./, '')).join(', ');
  return (
    <div class="site-row" data-site={id}>
      <Switch
        name={`site-${id}`}
        on={on}
        label={name}
        {...(places === name ? {} : { detail: places })}
        onToggle={() => onToggle(site)}
      />
      {!hasAccess && (
        <div class="site-access">
          <Status kind="trouble">{say('options.sites.missing')}</Status>
          <button
            type="button"
            class="button"
            data-action="give-access"
            aria-label={say('options.named', [say('options.sites.give'), name])}
            onClick={() => onGive(site)}
          >
            {say('options.sites.give')}
          </button>
        </div>
      )}
      {isAdded && hasAccess && (
        <button
          type="button"
          class="link"
          data-action="take-back"
          aria-label={say('options.named', [say('options.sites.takeBack'), name])}
          onClick={() => onTakeBack(site)}
        >
          {say('options.sites.takeBack')}
        </button>
      )}
    </div>
  );
}

function troubleText(trouble: SiteTrouble, say: Say): string {
  switch (trouble.kind) {
    case 'not-an-address':
      return say('options.sites.notAnAddress', [trouble.text]);
    case 'refused':
      return say('options.sites.refused', [trouble.host]);
    case 'known':
      return say('options.sites.known', [trouble.host]);
  }
}
