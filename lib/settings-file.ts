import type { Coin } from './coin.ts';
import { z } from './schema.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { firstSettingsSchema, readSettings } from './settings-versions.ts';
import { toleranceBounds } from './tolerance.ts';

/** What is wrong with a field, or with the file as a whole. */
export type Fault =
  | 'missing'
  | 'stranger'
  | 'kind'
  | 'choice'
  | 'bounds'
  | 'text'
  | 'excess'
  | 'twice';

export type FileProblem =
  | { kind: 'too-big' }
  | { kind: 'not-json' }
  | { kind: 'not-ours' }
  | { kind: 'later-version' }
  /** As it stands in the file: `settings.watch[2].symbol`. */
  | { kind: 'field'; field: string; fault: Fault };

export type ReadSettingsFile =
  | { kind: 'settings'; settings: Settings }
  | { kind: 'refused'; problem: FileProblem };

const format = 'touchstone-settings';
/** Ten times what a long list of coins comes to. */
const mostChars = 500_000;
const mostOf = { coins: 500, choices: 500, names: 500, contracts: 60, handles: 20 };

const envelopeSchema = z.object({
  format: z.literal(format),
  settings: z.object({ version: z.number() }),
});

export function printSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format, settings: settingsSchema.parse(settings) }, null, 2)}\n`;
}

/** All or nothing: a file with one bad field changes nothing. */
export function readSettingsFile(text: string): ReadSettingsFile {
  if (text.length > mostChars) return refused({ kind: 'too-big' });
  const raw = parseJson(text);
  if (raw === undefined) return refused({ kind: 'not-json' });
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) {
    const isOurs = z.object({ format: z.literal(format) }).safeParse(raw).success;
    return isOurs ? refusedAt(raw, envelope.error.issues[0]) : refused({ kind: 'not-ours' });
  }
  const { version } = envelope.data.settings;
  if (version > defaultVersion) return refused({ kind: 'later-version' });
  const whole = z.object({
    format: z.literal(format),
    settings: version === 1 ? firstSettingsSchema : settingsSchema,
  });
  const parsed = whole.safeParse(raw);
  if (!parsed.success) return refusedAt(raw, parsed.error.issues[0]);
  const stranger = findStranger(raw, parsed.data, '');
  if (stranger !== null) return refusedField(stranger, 'stranger');
  const settings = readSettings(parsed.data.settings);
  if (settings === null) return refusedField('settings', 'kind');
  const [first] = faultsOf(settings);
  return first === undefined
    ? { kind: 'settings', settings }
    : refusedField(`settings.${first[0]}`, first[1]);
}

const defaultVersion: Settings['version'] = 2;

function refused(problem: FileProblem): ReadSettingsFile {
  return { kind: 'refused', problem };
}

function refusedField(field: string, fault: Fault): ReadSettingsFile {
  return refused({ kind: 'field', field, fault });
}

function refusedAt(
  raw: unknown,
  issue: { code: string; path: PropertyKey[] } | undefined,
): ReadSettingsFile {
  const path = issue?.path ?? [];
  const value = path.reduce<unknown>(childOf, raw);
  if (value === undefined) return refusedField(printPath(path), 'missing');
  const fault = issue?.code === 'invalid_value' ? 'choice' : 'kind';
  return refusedField(printPath(path), fault);
}

function childOf(parent: unknown, key: PropertyKey): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key))
    return undefined;
  return Reflect.get(parent, key);
}

function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((printed, key) => printed + step(printed, key), '');
}

function step(before: string, key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key).slice(0, 60);
  return before === '' ? name : `.${name}`;
}

/** The first field that the schema does not know: it would be lost without a word. */
function findStranger(raw: unknown, parsed: unknown, at: string): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  for (const key of Object.keys(raw)) {
    const place = at + step(at, Array.isArray(raw) ? Number(key) : key);
    const known = childOf(parsed, key);
    if (known === undefined) return place;
    const stranger = findStranger(childOf(raw, key), known, place);
    if (stranger !== null) return stranger;
  }
  return null;
}

const idPattern = /^[^\s/?#\p{C}]{1,120}$/u;
const tickerPattern = /^[^\s$\p{C}]{1,40}$/u;
const namePattern = /^[^\p{C}]{1,120}$/u;
const handlePattern = /^\w{1,30}$/;
const addressPattern = /^[\w:.-]{1,140}$/;
const languagePattern = /^([a-z]{2,3}(-[A-Za-z\d]{2,8})*)?$/;
/** The last instant that a Date can hold. */
const lastInstant = 8.64e15;

type Found = [field: string, fault: Fault];

/** What the schema lets pass, and no honest file holds. */
function* faultsOf(settings: Settings): Generator<Found> {
  const { watch, choices, sitesOff, sourcesOff, tolerance } = settings;
  if (watch.length > mostOf.coins) yield ['watch', 'excess'];
  for (const [index, coin] of watch.entries()) {
    const at = `watch[${index}]`;
    if (watch.findIndex(({ id }) => id === coin.id) < index) yield [`${at}.id`, 'twice'];
    yield* faultsOfCoin(coin, at);
  }
  const chosen = Object.entries(choices);
  if (chosen.length > mostOf.choices) yield ['choices', 'excess'];
  for (const [ticker, coin] of chosen) {
    const at = `choices.${ticker.slice(0, 60)}`;
    if (!isTicker(ticker)) yield [at, 'text'];
    yield* faultsOfCoin(coin, at);
  }
  yield* faultsOfNames('sitesOff', sitesOff);
  yield* faultsOfNames('sourcesOff', sourcesOff);
  if (!languagePattern.test(settings.language)) yield ['language', 'choice'];
  const { snoozedUntil } = settings;
  if (snoozedUntil < 0 || snoozedUntil > lastInstant) yield ['snoozedUntil', 'bounds'];
  for (const [key, value] of Object.entries(tolerance)) {
    const [least, most] = toleranceBounds[key as keyof typeof toleranceBounds];
    if (value < least || value > most) yield [`tolerance.${key}`, 'bounds'];
  }
}

function* faultsOfCoin(coin: Coin, at: string): Generator<Found> {
  if (!idPattern.test(coin.id)) yield [`${at}.id`, 'text'];
  if (!isTicker(coin.symbol)) yield [`${at}.symbol`, 'text'];
  if (!namePattern.test(coin.name)) yield [`${at}.name`, 'text'];
  const { handles = [], ids = {}, contracts = [] } = coin;
  if (handles.length > mostOf.handles) yield [`${at}.handles`, 'excess'];
  for (const [index, handle] of handles.entries()) {
    if (!handlePattern.test(handle)) yield [`${at}.handles[${index}]`, 'text'];
  }
  for (const [source, id] of Object.entries(ids)) {
    if (!idPattern.test(id ?? '')) yield [`${at}.ids.${source}`, 'text'];
  }
  if (contracts.length > mostOf.contracts) yield [`${at}.contracts`, 'excess'];
  for (const [index, { chain, address, decimals = 0 }] of contracts.entries()) {
    const place = `${at}.contracts[${index}]`;
    if (!idPattern.test(chain)) yield [`${place}.chain`, 'text'];
    if (!addressPattern.test(address)) yield [`${place}.address`, 'text'];
    const isCount = Number.isInteger(decimals) && decimals >= 0 && decimals <= 255;
    if (!isCount) yield [`${place}.decimals`, 'bounds'];
  }
}

function* faultsOfNames(field: string, names: readonly string[]): Generator<Found> {
  if (names.length > mostOf.names) yield [field, 'excess'];
  for (const [index, name] of names.entries()) {
    if (!idPattern.test(name)) yield [`${field}[${index}]`, 'text'];
    if (names.indexOf(name) < index) yield [`${field}[${index}]`, 'twice'];
  }
}

function isTicker(text: string): boolean {
  return tickerPattern.test(text) && text === text.toUpperCase();
}

/** Undefined, which no JSON says, where it is none. */
function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
