import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourceHosts } from '../../lib/market/sources/hosts.ts';
import { siteMatches } from '../../lib/page/sites/find-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = filesUnder(root);
const product = files.filter((file) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(file));
const sourceOf = new Map(product.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const codeOf = new Map([...sourceOf].map(([file, source]) => [file, withoutComments(source)]));

/** The files of lib/ itself that are more than nouns: each speaks to the browser. */
const touchesBrowser = [
  'lib/find-words.ts',
  'lib/follow-words.ts',
  'lib/settings-store.ts',
  'lib/site-access.ts',
  'lib/stored-settings.ts',
];

describe('the walls between folders', () => {
  it.each(['lib/reading', 'lib/judging'])('%s imports nothing but nouns', (folder) => {
    const allowed = (target: string) => isNoun(target) || target.startsWith(`${folder}/`);
    expect(importsOf(folder).filter(({ target }) => !allowed(target))).toEqual([]);
  });

  it('lib/page never imports lib/market', () => {
    expect(importsOf('lib/page').filter(({ target }) => target.startsWith('lib/market/'))).toEqual(
      [],
    );
  });

  it('a page has of lib/reading the hints alone: the rest is the worker’s', () => {
    const readers = importsOf('lib/page').filter(({ target }) => target.startsWith('lib/reading/'));
    expect(new Set(readers.map(({ target }) => target))).toEqual(
      new Set(['lib/reading/coin-hints.ts']),
    );
  });

  it('lib/market never touches the page', () => {
    const page = /\b(document|window|localStorage|DOMParser|HTML\w*Element|MutationObserver)\b/;
    expect(linesWith(page, 'lib/market')).toEqual([]);
    const targets = importsOf('lib/market').map(({ target }) => target);
    expect(targets.filter((target) => /^(lib\/page|components)\//.test(target))).toEqual([]);
  });

  it('components are given everything: no page, no market, no browser, no fetch, no clock', () => {
    const forbidden = /^(lib\/(page|market)\/|wxt\/browser|webextension-polyfill|@wxt-dev\/)/;
    const targets = importsOf('components');
    expect(targets.filter(({ target }) => forbidden.test(target))).toEqual([]);
    expect(targets.filter(({ target }) => touchesBrowser.includes(target))).toEqual([]);
    const reach = /\b(browser\.|chrome\.|fetch\(|Date\.now\(|new Date\(\)|performance\.now\()/;
    expect(linesWith(reach, 'components')).toEqual([]);
  });

  it('only lib/messaging sends and hears messages', () => {
    const messaging = /\.(sendMessage|onMessage|onConnect)\b|\bruntime\.connect\(/;
    const others = linesWith(messaging, '').filter((line) => !line.startsWith('lib/messaging/'));
    expect(others).toEqual([]);
  });
});

describe('the code', () => {
  it('turns no text into markup or code', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|DOMParser|createContextualFragment)\b|\bdocument\.write|\beval\(|\bnew Function\b/;
    expect(linesWith(sinks, '')).toEqual([]);
  });

  it('makes no sentence of two messages: nothing but a dot stands between them', () => {
    expect(linesWith(/\$\{say\(.*\)\} (?!·)|[^·] \$\{say\(/, '')).toEqual([]);
  });

  it('names no path of anybody’s machine', () => {
    const homes = /(?<![\w.:/])\/(home|Users|root|work|tmp)\/\w/;
    const named = files
      .filter((file) => file !== 'package-lock.json' && !/\.(png|webp|ico|woff2)$/.test(file))
      .filter((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        return homes.test(text) || text.includes(root);
      });
    expect(named).toEqual([]);
  });

  it('locks no address of a registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  it('has every test file collected by a project of vitest', () => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { stdout } = spawnSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const collected = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => toPosix(file));
    const written = files.filter((file) => /\.(test|spec)\.\w+$/.test(file));
    expect(written.filter((file) => !collected.includes(file))).toEqual([]);
  }, 30_000);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in .output/%s', (target) => {
  const built = (file: string) => {
    const path = join(root, '.output', target, file);
    if (!existsSync(path)) throw new Error(`There is no ${path}: run npm run build first.`);
    return readFileSync(path);
  };
  const manifest = () => JSON.parse(built('manifest.json').toString('utf8'));

  it('asks for the permissions that the job needs, and for no other', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest();
    // `scripting` runs our script on the sites that the user adds; `contextMenus` and `activeTab` check a
    // selection where it was clicked, with no permission for its site.
    expect(permissions).toEqual(['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus']);
    expect(host_permissions).toEqual(sourceHosts.map((host) => `https://${host}/*`));
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['https://*/*']);
  });

  it('runs on the named sites, as MV3', () => {
    const { manifest_version, content_scripts, background } = manifest();
    expect(manifest_version).toBe(3);
    expect(Object.keys(background)).toEqual([
      target === 'chrome-mv3' ? 'service_worker' : 'scripts',
    ]);
    const [everywhere, inFrames, ...more] = content_scripts;
    expect(more).toEqual([]);
    expect([...everywhere.matches, ...inFrames.matches].sort()).toEqual([...siteMatches].sort());
    for (const match of siteMatches) expect(match).toMatch(/^https:\/\/(\*\.)?[\w.]+\/[\w/*-]*\*$/);
    expect(everywhere.all_frames).toBeUndefined();
    expect(inFrames).toMatchObject({ all_frames: true, js: everywhere.js, css: everywhere.css });
    expect(inFrames.matches).toEqual(['https://t.me/*']);
  });

  it.each(['content-scripts/notes.js', 'selection.js'])('has no parser in %s', (file) => {
    expect(built(file).toString('utf8')).not.toMatch(/\._zod\b|safeParse/);
  });

  // With every site, the card and the judging in it; the leanest annotator of the web ships 59 kB.
  it('ships less than 45 kB of content script, gzipped', () => {
    expect(gzipSync(built('content-scripts/notes.js')).length).toBeLessThan(45_000);
  });
});

function isNoun(target: string): boolean {
  return (
    target === 'zod/mini' || (/^lib\/[\w-]+\.ts$/.test(target) && !touchesBrowser.includes(target))
  );
}

/** Every import of the files under a folder, relative ones as paths from the root. */
function importsOf(folder: string): { file: string; target: string }[] {
  const specifier =
    /^(?:import\s+(?:[^'"]*?\bfrom\s+)?|export\s[^'"=(]*?\bfrom\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return product
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) =>
      [...(codeOf.get(file) as string).matchAll(specifier)].map(([, still, dynamic]) => {
        const target = (still ?? dynamic) as string;
        const resolved = target.startsWith('.') ? posix.join(dirname(file), target) : target;
        return { file, target: resolved };
      }),
    );
}

function linesWith(pattern: RegExp, folder: string): string[] {
  return product
    .filter((file) => folder === '' || file.startsWith(`${folder}/`))
    .flatMap((file) =>
      (codeOf.get(file) as string)
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function filesUnder(folder: string): string[] {
  const skipped = ['node_modules', '.output', '.wxt', '.git'];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [toPosix(path)];
  });
}

function toPosix(path: string): string {
  return relative(root, path).split(sep).join(posix.sep);
}
