/** What somebody means who types or pastes a coin. */
export type CoinQuery =
  | { kind: 'nothing' }
  | { kind: 'id'; id: string }
  | { kind: 'ticker'; symbol: string }
  | { kind: 'handle'; handle: string }
  /** `chain` as CoinGecko calls it; null where the address alone was given. */
  | { kind: 'address'; chain: string | null; address: string }
  | { kind: 'words'; words: string }
  /** A link from which no coin can be told. */
  | { kind: 'other-link'; host: string };

/** Each explorer's hosts, with the chain as CoinGecko calls it. */
const explorers: Readonly<Record<string, string>> = {
  'etherscan.io': 'ethereum',
  'eth.blockscout.com': 'ethereum',
  'ethplorer.io': 'ethereum',
  'basescan.org': 'base',
  'base.blockscout.com': 'base',
  'bscscan.com': 'binance-smart-chain',
  'polygonscan.com': 'polygon-pos',
  'arbiscan.io': 'arbitrum-one',
  'optimistic.etherscan.io': 'optimistic-ethereum',
  'snowtrace.io': 'avalanche',
  'snowscan.xyz': 'avalanche',
  'lineascan.build': 'linea',
  'scrollscan.com': 'scroll',
  'solscan.io': 'solana',
  'explorer.solana.com': 'solana',
  'solana.fm': 'solana',
  'tronscan.org': 'tron',
};

const hex = /^0x[\da-f]{40}$/i;
/** Of Solana and of Tron, as their addresses are written. */
const base58 = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
const handlePattern = /^@?(\w{1,30})$/;

export function parseCoinQuery(typed: string): CoinQuery {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'nothing' };
  const link = parseLink(text);
  if (link !== null) return readLink(link);
  if (hex.test(text)) return { kind: 'address', chain: null, address: text.toLowerCase() };
  if (base58.test(text)) return { kind: 'address', chain: null, address: text };
  if (/^@\w{1,30}$/.test(text)) return { kind: 'handle', handle: text.slice(1) };
  if (/^\$\S{1,40}$/.test(text)) return { kind: 'ticker', symbol: text.slice(1).toUpperCase() };
  // In capitals as tickers are written; a name may be in capitals too, and is then longer.
  if (/^[A-Z\d]{2,6}$/.test(text)) return { kind: 'ticker', symbol: text };
  return { kind: 'words', words: text };
}

/** With or without `https://`; null for what is no link. */
function parseLink(text: string): URL | null {
  const isWhole = /^https?:\/\//i.test(text);
  if (!isWhole && !/^[\w-]+(\.[\w-]+)+\/\S/.test(text)) return null;
  const url = isWhole ? text : `https://${text}`;
  return URL.canParse(url) ? new URL(url) : null;
}

function readLink(url: URL): CoinQuery {
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  const steps = url.pathname.split('/').filter((step) => step !== '');
  const found = readKnownLink(host, steps.map(decoded), url);
  return found ?? { kind: 'other-link', host };
}

function readKnownLink(host: string, steps: readonly string[], url: URL): CoinQuery | null {
  switch (host) {
    case 'coingecko.com':
      return geckoCoin(steps);
    case 'coinmarketcap.com': {
      const slug = steps[steps.indexOf('currencies') + 1];
      // Its slugs are not CoinGecko's ids, but the words in them are the coin's name.
      return slug === undefined || !steps.includes('currencies')
        ? null
        : { kind: 'words', words: slug.replaceAll('-', ' ') };
    }
    case 'x.com':
    case 'twitter.com':
      return account(steps, url);
    default: {
      const chain = explorers[host];
      return chain === undefined ? null : contract(chain, steps, url);
    }
  }
}

/** `/en/coins/opengradient`; the word for coins is in the language of the page. */
function geckoCoin(steps: readonly string[]): CoinQuery | null {
  const [first = '', word = ''] = steps;
  if (first === 'coins') return coinId(steps[1]);
  if (!/^[a-z]{2}(-[a-z]{2,4})?$/.test(first)) return null;
  if (first === 'en' && word !== 'coins') return null;
  return coinId(steps[2]);
}

function coinId(id: string | undefined): CoinQuery | null {
  return id !== undefined && /^[^\s/?#]{1,120}$/.test(id) ? { kind: 'id', id } : null;
}

/** An account, or a search for a cashtag. */
function account(steps: readonly string[], url: URL): CoinQuery | null {
  const [first = ''] = steps;
  const sought = url.searchParams.get('q') ?? '';
  if (first === 'search') {
    return /^\$\w{1,40}$/.test(sought)
      ? { kind: 'ticker', symbol: sought.slice(1).toUpperCase() }
      : null;
  }
  const handle = handlePattern.exec(first)?.[1];
  const isPage = ['home', 'explore', 'i', 'hashtag', 'settings', 'notifications'].includes(first);
  return handle === undefined || isPage ? null : { kind: 'handle', handle };
}

/** `/token/0x…`, `/address/…`, and Tron's `/#/token20/T…`. */
function contract(chain: string, steps: readonly string[], url: URL): CoinQuery | null {
  const all = [...steps, ...url.hash.split(/[/?]/)];
  const address = all.find((step) => hex.test(step) || base58.test(step));
  if (address === undefined) return null;
  return { kind: 'address', chain, address: hex.test(address) ? address.toLowerCase() : address };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
