import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { sourceHosts } from '../../../../lib/market/sources/hosts.ts';
import type { SourceRequest } from '../../../../lib/market/sources/source.ts';
import { sources } from '../../../../lib/market/sources/sources.ts';
import { keyless, now } from './read-reply.ts';

const withAlternatives = (request: SourceRequest): SourceRequest[] =>
  request.orElse ? [request, ...withAlternatives(request.orElse)] : [request];

describe('the sources', () => {
  it('have each a name of their own', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });

  it('count DefiLlama and GeckoTerminal with CoinGecko, whose figures they repeat', () => {
    const relatives = sources.filter(({ family }) => family === 'coingecko').map(({ id }) => id);
    expect(relatives).toEqual(['coingecko', 'defillama', 'geckoterminal']);
  });

  it('are asked at hosts for which the extension has permission, and at no others', () => {
    const contracts = [{ chain: 'ethereum', address: '0x01', decimals: 18 }];
    const coins = [openGradient, { ...openGradient, id: 'other', contracts }];
    const keys = [keyless, { key: 'k', baseUrl: null }, { key: 'k', pro: true, baseUrl: null }];
    for (const source of sources) {
      const asked = keys.flatMap((access) =>
        source.requestsFor(coins, access).flatMap(withAlternatives),
      );
      const hosts = new Set(asked.map(({ url }) => new URL(url).host));
      expect(hosts, source.id).toEqual(new Set(source.hosts));
    }
    expect(new Set(sourceHosts)).toEqual(new Set(sources.flatMap(({ hosts }) => hosts)));
    expect(new Set(sourceHosts).size).toBe(sourceHosts.length);
  });

  it('are asked in a team’s cache where there is one, and then get no key', () => {
    for (const source of sources) {
      const access = { key: 'secret', baseUrl: 'https://cache.team/x/' };
      for (const request of source.requestsFor([openGradient], access).flatMap(withAlternatives)) {
        expect(request.url).toMatch(/^https:\/\/cache\.team\/x\/[^/]/);
        expect(JSON.stringify(request)).not.toContain('secret');
      }
    }
  });

  it('make no figures out of nonsense', () => {
    for (const source of sources) {
      for (const request of source.requestsFor([openGradient], keyless)) {
        for (const body of [null, undefined, 7, '', 'x', [], {}, [[]], [{}], { data: [{}] }]) {
          const reply = request.read(body, now);
          expect(['figures', 'limited', 'refused', 'unreadable']).toContain(reply.kind);
          if (reply.kind === 'figures') {
            expect(
              [...reply.byId.values()].filter((figures) => Object.keys(figures).length > 0),
            ).toEqual([]);
          }
        }
      }
    }
  });

  it('ask the same of the same coins, whoever asks when', () => {
    const asked = () =>
      sources.flatMap((source) =>
        source.requestsFor([openGradient], keyless).map(({ url, body }) => ({ url, body })),
      );
    expect(asked()).toEqual(asked());
  });
});
