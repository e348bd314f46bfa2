import { type Coin, openGradient } from '../coin.ts';

/** Offered on the first page; the first is followed from the start. */
export const firstCoins: readonly Coin[] = [
  openGradient,
  {
    id: 'bitcoin',
    symbol: 'BTC',
    name: 'Bitcoin',
    ids: { coinmarketcap: 'bitcoin', coinpaprika: 'btc-bitcoin', binance: 'BTCUSDT' },
  },
  {
    id: 'ethereum',
    symbol: 'ETH',
    name: 'Ethereum',
    handles: ['ethereum'],
    ids: { coinmarketcap: 'ethereum', coinpaprika: 'eth-ethereum', binance: 'ETHUSDT' },
  },
  {
    id: 'solana',
    symbol: 'SOL',
    name: 'Solana',
    handles: ['solana'],
    ids: { coinmarketcap: 'solana', coinpaprika: 'sol-solana', binance: 'SOLUSDT' },
  },
];
