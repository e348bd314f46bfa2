import { describe, expect, it } from 'vitest';
import {
  coinMarketCapNamesakes,
  coinPaprikaNamesakes,
} from '../../../../lib/market/sources/namesakes.ts';
import { keyless, now } from './read-reply.ts';

describe('coinMarketCapNamesakes', () => {
  const question = coinMarketCapNamesakes('OPG', keyless);

  it('names all who claim a ticker, with the address that tells them apart', () => {
    expect(question.url).toBe(
      'https://pro-api.coinmarketcap.com/public-api/v1/cryptocurrency/map?symbol=OPG',
    );
    const data = [
      {
        id: 1,
        slug: 'opengradient',
        symbol: 'OPG',
        name: 'OpenGradient',
        platform: { token_address: '0x01' },
      },
      { id: 2, slug: 'opg-2', symbol: 'OPG', name: 'Other', platform: null },
      { id: 3, slug: null },
    ];
    expect(question.read({ status: { error_code: 0 }, data }, now)).toEqual({
      kind: 'namesakes',
      found: [
        { id: 'opengradient', symbol: 'OPG', name: 'OpenGradient', address: '0x01' },
        { id: 'opg-2', symbol: 'OPG', name: 'Other', address: null },
      ],
    });
  });

  it('fails by name', () => {
    expect(question.read({ status: { error_code: '1008' } }, now)).toMatchObject({
      kind: 'limited',
    });
    expect(question.read({ status: { error_code: 0 } }, now)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('coinPaprikaNamesakes', () => {
  const question = coinPaprikaNamesakes('opg', keyless);

  it('leaves out coins that are dead', () => {
    const currencies = [
      { id: 'opg-opengradient', symbol: 'OPG', name: 'OpenGradient', is_active: true },
      { id: 'opg-gone', symbol: 'OPG', name: 'Gone', is_active: false },
      { id: 'opg-new', symbol: '$opg', name: 'New' },
      null,
    ];
    expect(question.read({ currencies }, now)).toEqual({
      kind: 'namesakes',
      found: [
        { id: 'opg-opengradient', symbol: 'OPG', name: 'OpenGradient', address: null },
        { id: 'opg-new', symbol: 'OPG', name: 'New', address: null },
      ],
    });
  });

  it('is unreadable where there is no list', () => {
    expect(question.read({ error: 'x' }, now)).toMatchObject({ kind: 'unreadable' });
  });
});
