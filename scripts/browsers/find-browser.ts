import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Whereabouts = {
  /** The environment variable that names the executable, before anything else is tried. */
  variable: string;
  commands: string[];
  places: string[];
  debianPackage: string;
  advice: string;
};

const { env, platform } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const whereabouts: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    debianPackage: 'chromium',
    advice: 'Install Google Chrome (https://www.google.com/chrome) or Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    advice: 'Install Firefox (https://www.mozilla.org/firefox)',
  },
};

/** Finds the browser, or installs it where we may; otherwise throws what the reader has to do. */
export function findBrowser(name: BrowserName): string {
  const { variable, debianPackage, advice } = whereabouts[name];
  const chosen = env[variable];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which does not run.`);
  }
  const found = lookFor(name) ?? (mayInstall() && install(name) ? lookFor(name) : null);
  if (found) return found;
  const byHand = onDebian() ? `, or run: sudo apt-get install ${debianPackage}` : '';
  throw new Error(
    `No ${name === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} was found. ${advice}${byHand}. ` +
      `If it is installed in an unusual place, set ${variable} to its executable. Then run this again.`,
  );
}

function lookFor(name: BrowserName): string | null {
  const { commands, places } = whereabouts[name];
  const folders = (env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places].find(runs) ?? null;
}

/** Ubuntu's `chromium-browser` and `firefox` may be stubs that only ask for a snap: so it is tried. */
function runs(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of printing anything.
  if (platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function onDebian(): boolean {
  if (platform !== 'linux') return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return onDebian() && process.getuid?.() === 0;
}

function install(name: BrowserName): boolean {
  const { debianPackage } = whereabouts[name];
  console.log(`No ${name} here: installing the distribution's package ${debianPackage} (apt-get).`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', debianPackage);
}

function apt(...args: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(
    'apt-get',
    ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args],
    { encoding: 'utf8', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (status === 0) return true;
  console.error(`apt-get ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
  return false;
}
