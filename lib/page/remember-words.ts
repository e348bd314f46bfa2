import type { Say } from '../words.ts';

/** More than a page says at a time; when it is reached, all is asked for again. */
const most = 500;

/** Keeps what was said: asking the browser for a message costs more than drawing it. */
export function rememberWords(say: Say): Say {
  const said = new Map<string, string>();
  return new Proxy(say, {
    apply(target, self, args: unknown[]) {
      const key = args.flat().join('\u0000');
      const known = said.get(key);
      if (known !== undefined) return known;
      if (said.size === most) said.clear();
      const words: string = Reflect.apply(target, self, args);
      said.set(key, words);
      return words;
    },
  });
}
