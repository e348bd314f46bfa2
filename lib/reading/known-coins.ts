/**
 * Coins that people call by name. `TICKER name,name`; a name with `^` is an ordinary word as well and
 * counts only with a capital. A name that two tickers share belongs to the watched one, else the first.
 */
const table =
  'OPG opengradient|BTC bitcoin,bitcoins|ETH ethereum,ether|SOL solana|XRP ripple|USDT tether|BNB ^binance coin|' +
  'DOGE dogecoin,doge coin,^doge|ADA cardano|TRX ^tron|LINK chainlink|AVAX ^avalanche|TON toncoin|' +
  'DOT polkadot|LTC litecoin|BCH bitcoin cash,bitcoincash|SHIB shiba inu|MATIC ^polygon|POL ^polygon|' +
  'XLM ^stellar|XMR monero|ETC ethereum classic|UNI uniswap|ATOM ^cosmos|NEAR near protocol|' +
  'FIL filecoin|ICP internet computer|APT ^aptos|ARB arbitrum|OP ^optimism|HBAR hedera|VET vechain|' +
  'ALGO algorand|AAVE ^aave|TAO bittensor|RENDER ^render network|RNDR ^render network|FET fetch.ai|' +
  'SUI ^sui|PEPE ^pepe|BONK ^bonk|FLOKI ^floki|WIF dogwifhat|HYPE hyperliquid|INJ ^injective|' +
  'SEI ^sei|TIA celestia|WLD worldcoin|JUP ^jupiter|ENA ethena|ONDO ^ondo|KAS kaspa|MKR makerdao|' +
  'CRV ^curve|LDO ^lido|GRT the graph|STX ^stacks|IMX immutable x|FTM ^fantom|EGLD multiversx,elrond|' +
  'XTZ tezos|EOS ^eos|ZEC zcash|DASH ^dash|XEM ^nem|NEO ^neo|IOTA ^iota|ZIL zilliqa|DCR decred|' +
  'BTG bitcoin gold|BSV bitcoin sv|GRS groestlcoin|LUNA ^terra,^luna|LUNC terra classic|' +
  'UST terrausd|FARTCOIN fartcoin|USDC usd coin|DAI ^dai|CRO ^cronos|MANA decentraland|' +
  'SAND the sandbox|AXS axie infinity|THETA ^theta|QNT ^quant|FLOW ^flow|CHZ chiliz|RUNE thorchain|' +
  'CAKE pancakeswap|1INCH 1inch|APE apecoin|ENS ethereum name service|PENGU pudgy penguins|' +
  'VIRTUAL virtuals protocol|KAITO ^kaito|EIGEN eigenlayer|PYTH pyth network|STRK starknet|ZK zksync|' +
  'BERA berachain|MNT ^mantle|OKB ^okb|WAVES ^waves|XVG ^verge|BAT basic attention token|DYDX ^dydx|' +
  'GMX ^gmx|PENDLE ^pendle|AR arweave|AKT akash|IO io.net|GRASS ^grass|MORPHO ^morpho';

/** Tickers that are words of their own in capitals; only a watched coin is read there. */
const wordTickers = new Set(
  'OP LINK DOT NEAR UNI APT SAND FLOW CAKE RUNE APE IO AR GRASS DASH HYPE RENDER MANA ZK ATOM WAVES ICP'.split(
    ' ',
  ),
);

/** Tickers that nobody takes for a word, so that small letters do as well. */
const plainTickers = new Set(
  'BTC ETH XRP BNB LTC BCH XLM XMR TRX AVAX SHIB DOGE ZEC HBAR ADA'.split(' '),
);

/** Folded name to its tickers, in the order of the table. */
export const knownNames = new Map<string, string[]>();
/** How a name has to be written: `^` with a capital, `!` in capitals, `?` in small letters as well, `-` as one likes. */
export const knownWritings = new Map<string, string>();

for (const row of table.split('|')) {
  const gap = row.indexOf(' ');
  const ticker = row.slice(0, gap);
  for (const written of row.slice(gap + 1).split(',')) {
    const name = written.replace('^', '');
    knownNames.set(name, [...(knownNames.get(name) ?? []), ticker]);
    knownWritings.set(name, name === written ? '-' : '^');
  }
  if (!wordTickers.has(ticker) && !knownNames.has(ticker.toLowerCase())) {
    knownNames.set(ticker.toLowerCase(), [ticker]);
    knownWritings.set(ticker.toLowerCase(), plainTickers.has(ticker) ? '?' : '!');
  }
}
