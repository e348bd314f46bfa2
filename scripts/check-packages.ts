import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runCommand, runTool } from './run-command.ts';
import { unzip } from './unzip.ts';

/** Each answers what is wrong, one line a finding; nothing means that the package may go out. */
export type Findings = string[];

/** Warnings of Firefox's linter that are not ours to mend, each with the reason why it may stay. */
const explainedWarnings: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'the line of Preact that serves dangerouslySetInnerHTML; that we never use it is a test of its own.',
};

export async function lintForFirefox(): Promise<Findings> {
  const { output } = await runTool(
    'addons-linter/bin/addons-linter',
    '--output=json',
    '--boring',
    join(root, '.output', 'firefox-mv3'),
  );
  const { errors, warnings } = JSON.parse(output) as Record<
    'errors' | 'warnings',
    { code: string; message: string; file?: string }[]
  >;
  return [...errors, ...warnings.filter(({ code }) => !(code in explainedWarnings))].map(
    ({ code, message, file }) => `${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}

/** What the Chrome Web Store refuses, as far as a manifest can tell. */
export function lintForChrome(): Findings {
  const folder = join(root, '.output', 'chrome-mv3');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const messages = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'));
  const say = (text: string) =>
    text.replace(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '');
  const name = say(manifest.name ?? '');
  const description = say(manifest.description ?? '');
  const named: string[] = [
    manifest.background?.service_worker,
    manifest.action?.default_popup,
    manifest.options_ui?.page,
    ...Object.values(manifest.icons ?? {}),
    ...(manifest.content_scripts ?? []).flatMap((script: { js?: string[]; css?: string[] }) => [
      ...(script.js ?? []),
      ...(script.css ?? []),
    ]),
  ].filter((path) => path !== undefined);
  const foreign = ['browser_specific_settings', 'applications', 'update_url', 'key'];
  const complaints: [boolean, string][] = [
    [manifest.manifest_version !== 3, 'manifest_version is not 3'],
    [name.length === 0 || name.length > 75, `the name has ${name.length} characters (1 to 75)`],
    [
      description.length === 0 || description.length > 132,
      `the description has ${description.length} characters (1 to 132)`,
    ],
    [!/^\d+(\.\d+){0,3}$/.test(manifest.version), `the version ${manifest.version} is not dotted`],
    [!manifest.icons?.['128'], 'there is no icon of 128 px'],
    [!manifest.minimum_chrome_version, 'minimum_chrome_version is missing'],
    [/https?:/.test(JSON.stringify(manifest.content_security_policy ?? '')), 'code from elsewhere'],
    ...foreign.map((key): [boolean, string] => [key in manifest, `${key} is not for Chrome`]),
    ...named.map((path): [boolean, string] => [
      !existsSync(join(folder, path)),
      `${path} is named and is not there`,
    ]),
  ];
  return complaints.filter(([wrong]) => wrong).map(([, what]) => what);
}

/** A store's reviewer builds the sources package and must get the very bytes that were handed in. */
export async function rebuildFromSources(): Promise<Findings> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const sources = join(root, '.output', `touchstone-${version}-sources.zip`);
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-sources-'));
  try {
    await unzip(sources, folder);
    // A junction needs no privilege on Windows, and is an ordinary link elsewhere.
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const findings: Findings = [];
    for (const target of ['chrome', 'firefox']) {
      const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
      const args = [wxt, 'build', '-b', target, '--mv3'];
      const { code, output } = await runCommand(process.execPath, args, folder);
      if (code !== 0) return [`The sources package does not build:\n${output}`];
      const built = join('.output', `${target}-mv3`);
      findings.push(...differences(join(root, built), join(folder, built), built));
    }
    return findings;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function differences(ours: string, theirs: string, label: string): Findings {
  const [here, there] = [filesOf(ours), filesOf(theirs)];
  const names = [...new Set([...here, ...there])].sort();
  return names
    .filter((name) => {
      if (!here.includes(name) || !there.includes(name)) return true;
      return !readFileSync(join(ours, name)).equals(readFileSync(join(theirs, name)));
    })
    .map((name) => `${label}/${name} comes out differently from the sources package`);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
