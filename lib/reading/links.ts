import { kinds } from './chars.ts';
import type { Letters } from './letters.ts';

const linkStart = /(?:https?:\/\/|www\.|t\.co\/)/iy;

export function startsLink(letters: Letters, at: number): boolean {
  const first = letters.codeAt(at);
  const second = letters.codeAt(at + 1);
  // ht, ww, t. : asked before the pattern, which costs more than most words.
  if (
    !(first === 104 && second === 116) &&
    !(first === 119 && second === 119) &&
    !(first === 116 && second === 46)
  )
    return false;
  linkStart.lastIndex = at;
  return linkStart.test(letters.text);
}

export function skipLink(letters: Letters, at: number): number {
  let end = at;
  while (end < letters.text.length) {
    const kind = letters.kindAt(end);
    if (kind === kinds.space || kind === kinds.line) break;
    end++;
  }
  return end;
}
