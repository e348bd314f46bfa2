import { isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import { type Figure, gap, open } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "BTC $97k | ETH $3.2k": of one coin beside thousands nothing is known, of several it is their prices. */
export function readPriceLists(tokens: readonly Token[], figures: readonly Figure[]): void {
  let run: Figure[] = [];
  const close = () => {
    if (run.length > 1 && !isHeaded(tokens, run[0] as Figure)) give(tokens, run);
    run = [];
  };
  for (const figure of figures) {
    if (figure.amount.unit === 'percent') continue;
    const coin = coinBefore(tokens, figure);
    if (coin < 0 || !isPriceSized(figure.amount) || figure.amount.sign) {
      close();
      continue;
    }
    const before = run[run.length - 1];
    if (before && !follows(tokens, before, coin)) close();
    if (figure.metric === 'price' || open(figure)) run.push(figure);
    else close();
  }
  close();
}

function give(tokens: readonly Token[], run: readonly Figure[]): void {
  // "BTC: 95k. ETH: 3.1k": a bitcoin costs thousands.
  const known = run.some((figure) => figure.metric === 'price' || isBitcoin(tokens, figure));
  for (const figure of run) {
    const { unit, magnitude } = figure.amount;
    if (figure.metric || magnitude !== 3 || !(unit.length === 3 || (unit === '' && known)))
      continue;
    figure.metric = 'price';
    figure.rule = 'price-list';
    figure.named = coinBefore(tokens, figure);
  }
}

function isBitcoin(tokens: readonly Token[], figure: Figure): boolean {
  const { unit, magnitude, low } = figure.amount;
  const coin = tokens[coinBefore(tokens, figure)];
  const named = tokens[figure.first - 1]?.value === ':' && coin?.value === 'BTC';
  return named && unit === '' && magnitude === 3 && low >= 2e4 && low < 5e5;
}

/** The coin right before a figure, or before a sign before it. */
function coinBefore(tokens: readonly Token[], figure: Figure): number {
  let at = figure.first - 1;
  if (tokens[at]?.class === 'sign' && tokens[at]?.value !== ',') at--;
  const coin = tokens[at];
  if (coin?.class !== 'coin' || gap(coin, tokens[figure.first] as Token) > 0) return -1;
  return coin.line === (tokens[figure.first] as Token).line ? at : -1;
}

/** The next item of a list: only signs, conjunctions and changes stand between. */
function follows(tokens: readonly Token[], before: Figure, coin: number): boolean {
  for (let i = before.last + 1; i < coin; i++) {
    const token = tokens[i] as Token;
    if (token.class !== 'sign' && !is(token, can.and) && token.amount?.unit !== 'percent')
      return false;
  }
  const last = tokens[before.last] as Token;
  const next = tokens[coin] as Token;
  return next.from - last.to < 3 && next.line - last.line < 2;
}

/** Whether the words before a list, back to the line before, say that its figures are no prices. */
function isHeaded(tokens: readonly Token[], first: Figure): boolean {
  const { line } = tokens[first.at] as Token;
  for (let i = first.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (line - token.line > 2) return false;
    const kind = kindOf(token);
    if (kind && kind !== 'price') return true;
  }
  return false;
}
