import { can } from './can.ts';
import { both } from './classes.ts';
import { is, type Token } from './tokens.ts';

/** "The former", "the latter": each becomes the coin that it stands for, of the two named last. */
export function nameStandIns(tokens: Token[]): void {
  let first: Token | null = null;
  let second: Token | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') {
      if (token.value === second?.value) continue;
      first = second;
      second = token;
    } else if (first && second && token.entry) {
      const coin = is(token, can.former) ? first : is(token, can.latter) ? second : null;
      // It is no mention of the coin, and so has no form.
      if (coin)
        tokens[i] = {
          ...token,
          class: 'coin',
          classes: both(token.classes, can.coin),
          value: coin.value,
        };
    }
  }
}
