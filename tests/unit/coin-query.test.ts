import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoinQuery } from '../../lib/coin-query.ts';

const opg = '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb';
const mint = 'So11111111111111111111111111111111111111112';

describe('parseCoinQuery', () => {
  it.each([
    ['https://www.coingecko.com/en/coins/opengradient'],
    ['https://www.coingecko.com/en/coins/opengradient/historical_data'],
    ['https://coingecko.com/coins/opengradient?utm_source=x'],
    ['www.coingecko.com/de/munze/opengradient'],
    ['https://www.coingecko.com/ja/%E3%82%B3%E3%82%A4%E3%83%B3/opengradient'],
    ['https://www.coingecko.com/zh-tw/%E6%95%B8%E5%AD%97%E8%B2%A8%E5%B9%A3/opengradient'],
  ])('reads the coin’s id in %s', (link) => {
    expect(parseCoinQuery(link)).toEqual({ kind: 'id', id: 'opengradient' });
  });

  it.each([
    [`https://basescan.org/token/${opg}`, 'base'],
    [
      `https://base.blockscout.com/token/${opg.toUpperCase().replace('0X', '0x')}?tab=holders`,
      'base',
    ],
    [`etherscan.io/address/${opg}#code`, 'ethereum'],
    [`https://bscscan.com/token/${opg}?a=1`, 'binance-smart-chain'],
    [`https://optimistic.etherscan.io/token/${opg}`, 'optimistic-ethereum'],
  ])('reads the chain and the address in %s', (link, chain) => {
    expect(parseCoinQuery(link)).toEqual({ kind: 'address', chain, address: opg });
  });

  it('keeps the casing of addresses in which it means something', () => {
    expect(parseCoinQuery(`https://solscan.io/token/${mint}`)).toEqual({
      kind: 'address',
      chain: 'solana',
      address: mint,
    });
    const tron = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
    expect(parseCoinQuery(`https://tronscan.org/#/token20/${tron}`)).toEqual({
      kind: 'address',
      chain: 'tron',
      address: tron,
    });
  });

  it('takes an address without its chain', () => {
    expect(parseCoinQuery(`  ${opg.toUpperCase().replace('0X', '0x')} `)).toEqual({
      kind: 'address',
      chain: null,
      address: opg,
    });
    expect(parseCoinQuery(mint)).toEqual({ kind: 'address', chain: null, address: mint });
  });

  it.each([
    ['https://x.com/OpenGradient'],
    ['https://twitter.com/OpenGradient/status/1930000000000000000'],
    ['mobile.twitter.com/OpenGradient'],
    ['@OpenGradient'],
  ])('reads the account in %s', (text) => {
    expect(parseCoinQuery(text)).toEqual({ kind: 'handle', handle: 'OpenGradient' });
  });

  it.each([
    ['$opg', 'OPG'],
    ['OPG', 'OPG'],
    ['＄ＯＰＧ', 'OPG'],
    ['1INCH', '1INCH'],
    ['https://x.com/search?q=%24OPG&src=cashtag_click', 'OPG'],
  ])('takes %s for a ticker', (text, symbol) => {
    expect(parseCoinQuery(text)).toEqual({ kind: 'ticker', symbol });
  });

  it.each([
    ['opengradient', 'opengradient'],
    ['  Open Gradient ', 'Open Gradient'],
    ['比特币', '比特币'],
    ['https://coinmarketcap.com/currencies/open-gradient/', 'open gradient'],
    ['coinmarketcap.com/de/currencies/bitcoin/markets/', 'bitcoin'],
  ])('takes %s for words', (text, words) => {
    expect(parseCoinQuery(text)).toEqual({ kind: 'words', words });
  });

  it.each([
    ['https://www.coingecko.com/en/exchanges/binance', 'coingecko.com'],
    ['https://coinmarketcap.com/community/', 'coinmarketcap.com'],
    ['https://x.com/home', 'x.com'],
    ['https://x.com/search?q=hello', 'x.com'],
    ['https://basescan.org/tx/0x12', 'basescan.org'],
    ['https://example.org/coins/bitcoin', 'example.org'],
    ['https://evil-coingecko.com/coins/bitcoin', 'evil-coingecko.com'],
  ])('cannot tell a coin from %s', (text, host) => {
    expect(parseCoinQuery(text)).toEqual({ kind: 'other-link', host });
  });

  it.each([[''], ['   '], ['\u00a0']])('hears nothing in %j', (text) => {
    expect(parseCoinQuery(text)).toEqual({ kind: 'nothing' });
  });

  it('has an answer to whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
        expect(parseCoinQuery(text).kind).toBeTruthy();
        expect(parseCoinQuery(url).kind).not.toBe('nothing');
      }),
    );
  });
});
