import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sourceHosts } from './lib/market/sources/hosts.ts';
import { frameMatches } from './lib/page/sites/find-site.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'lib/words' },
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [128, 96, 48, 32, 16] },
  vite: ({ browser }) => ({
    plugins: [preact(), ...(browser === 'firefox' ? [] : [inheritedHighlights()])],
  }),
  hooks: {
    'build:manifestGenerated'(_, manifest) {
      // One script, registered twice: in frames only where posts stand in frames.
      manifest.content_scripts = (manifest.content_scripts ?? []).flatMap((script) => {
        const framed = script.matches?.filter((match) => frameMatches.includes(match)) ?? [];
        const others = script.matches?.filter((match) => !frameMatches.includes(match)) ?? [];
        return [
          { ...script, matches: others },
          { ...script, matches: framed, all_frames: true },
        ];
      });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const inPages = ['content-script', 'unlisted-script'];
      if (!entrypoints.every(({ type }) => inPages.includes(type))) return;
      // What a page is told has been parsed by then: of the schemas it needs the types alone. By their full names: in
      // what Preact ships there is a function `z` too.
      const pure =
        'array boolean config enum literal nullable number object optional record string union';
      config.build = {
        ...config.build,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          treeshake: {
            manualPureFunctions: pure.split(' ').map((name) => `z.${name}`),
            propertyReadSideEffects: false,
          },
        },
      };
      // The polyfill is for the worker and the pages. What a content script calls is promised alike in
      // both browsers, and without it 3 kB less go into every page.
      config.resolve = {
        ...config.resolve,
        alias: [
          { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
          {
            find: 'wxt/utils/content-script-context',
            replacement: fileURLToPath(new URL('lib/page/silent-context.ts', import.meta.url)),
          },
        ],
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `scripting`: our script on the sites that the user adds. `activeTab` and `contextMenus`: "Check this
    // selection", on the one page where it was clicked.
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: sourceHosts.map((host) => `https://${host}/*`),
    optional_host_permissions: ['https://*/*'],
    commands: {
      // The popup.
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
      'toggle-notes': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_shortcut_toggle__',
      },
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_shortcut_next__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_shortcut_previous__',
      },
      // Without a key of its own until the user gives it one: the menu of the selection is at hand.
      'check-selection': { description: '__MSG_shortcut_check__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'touchstone@touchstone-notes',
              // CSS.highlights, which draws underlines without touching the page's text.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // data_collection_permissions came to Android two versions later.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // `popover`, which puts the card above the page without a war of z-indexes.
          minimum_chrome_version: '114',
        }),
  }),
});

/**
 * A highlight's looks are inherited in Chromium, where they need to stand on the root alone: a rule for every element
 * makes the browser work out seven more styles for each of the page's. Firefox does not inherit them.
 */
function inheritedHighlights(): Plugin {
  return {
    name: 'inherited-highlights',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('notes.content/style.css')) return null;
      return { code: code.replaceAll(/(?<=^ +)::highlight\(/gm, ':root::highlight('), map: null };
    },
  };
}
