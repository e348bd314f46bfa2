import type { Coin } from '../coin.ts';
import { askSettings } from '../messaging/ask-worker.ts';
import { displayCurrencies, type Settings, showings, themes } from '../settings.ts';
import { followStored, loadStored, type SettingsReader } from '../stored-settings.ts';
import type { Tolerance } from '../tolerance.ts';

/*
 * The settings for a content script. zod, which reads them everywhere else, is a fifth of a content script and a fifth of
 * what starting it costs each page: here settings of today's form are told by hand, and the worker reads all others.
 */

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = Number.isFinite;
const isFlag: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isList =
  (check: Check): Check =>
  (value) =>
    // Copied, since `every` passes over holes.
    Array.isArray(value) && [...value].every(check);
const isRecord =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
/** All that it names, and nothing else. */
const isShape = <Noun>(checks: { [key in keyof Required<Noun>]: Check }): Check => {
  const names = Object.keys(checks);
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => names.includes(name)) &&
    Object.entries<Check>(checks).every(([name, check]) => check(value[name]));
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCoin = isShape<Coin>({
  id: isText,
  symbol: isText,
  name: isText,
  handles: isMaybe(isList(isText)),
  ids: isMaybe(
    isShape<NonNullable<Coin['ids']>>({
      coinmarketcap: isMaybe(isText),
      coinpaprika: isMaybe(isText),
      binance: isMaybe(isText),
    }),
  ),
  contracts: isMaybe(
    isList(
      isShape<NonNullable<Coin['contracts']>[number]>({
        chain: isText,
        address: isText,
        decimals: isMaybe(isNumber),
      }),
    ),
  ),
});

const isOfToday = isShape<Settings>({
  version: isOneOf([2]),
  everywhere: isFlag,
  snoozedUntil: isNumber,
  sitesOff: isList(isText),
  watch: isList(isCoin),
  choices: isRecord(isCoin),
  showing: isOneOf(showings),
  theme: isOneOf(themes),
  language: isText,
  currency: isOneOf(displayCurrencies),
  badge: isFlag,
  sourcesOff: isList(isText),
  tolerance: isShape<Tolerance>({
    share: isNumber,
    hedged: isNumber,
    rank: isNumber,
    lastDigit: isNumber,
    points: isNumber,
  }),
});

/** Null for what only the worker can read. */
export function takeSettings(stored: unknown): Settings | null {
  if (!isObject(stored)) return null;
  const { savedAt: _, ...settings } = stored;
  return isOfToday(settings) ? (settings as Settings) : null;
}

const reader: SettingsReader = { read: takeSettings, otherwise: askSettings };

export function loadSettings(): Promise<Settings> {
  return loadStored(reader);
}

export function followSettings(react: (settings: Settings) => void, signal: AbortSignal): void {
  followStored(reader, react, signal);
}
