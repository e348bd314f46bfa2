/**
 * No post is as long. What is, an article or a page that was taken for one, is read in stretches, so that
 * its time and memory grow with its length and no faster; a coin named in one is not carried to the next.
 */
const longest = 20_000;

export type Stretch = { start: number; text: string };

/** A text in pieces that follow one another, divided between paragraphs where it can be. */
export function inStretches(text: string): Stretch[] {
  if (text.length <= longest) return [{ start: 0, text }];
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + longest < text.length ? divide(text, start, start + longest) : text.length;
    stretches.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return stretches;
}

/** The last good place to divide before `limit`, in its later half: after a paragraph, a line, a word. */
function divide(text: string, start: number, limit: number): number {
  const half = (start + limit) >> 1;
  const later = text.slice(half, limit);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = later.lastIndexOf(mark);
    if (at >= 0) return half + at + mark.length;
  }
  // Never between the two halves of one character.
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low < 0xe000 ? limit - 1 : limit;
}
