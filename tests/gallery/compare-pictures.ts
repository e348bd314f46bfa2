import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far a pixel may be from what was kept: 0 is the same, 1 is black against white. What another rasteriser makes of the edges of letters
 * lies below it, a token of another colour above.
 */
const nearness = 0.1;
/** No square of so many pixels a side may hold more pixels that differ: what is moved or missing differs in one place. */
const windowSize = 24;
const mostInWindow = 14;

export type Comparison =
  | { kind: 'same' }
  | { kind: 'other-size'; was: string; is: string }
  /** The most that any one square holds, of what it may. */
  | { kind: 'different'; most: number; allowed: number; picture: PNG };

export function comparePictures(was: PNG, is: PNG): Comparison {
  const [before, now] = [was, is].map(({ width, height }) => `${width} × ${height}`) as [
    string,
    string,
  ];
  if (before !== now) return { kind: 'other-size', was: before, is: now };
  const options = { threshold: nearness, windowSize };
  const { width, height } = was;
  const most = pixelmatch(was.data, is.data, null, width, height, options);
  if (most <= mostInWindow) return { kind: 'same' };
  const difference = new PNG({ width, height });
  pixelmatch(was.data, is.data, difference.data, width, height, options);
  return {
    kind: 'different',
    most,
    allowed: mostInWindow,
    picture: sideBySide([was, is, difference]),
  };
}

/** What was, what is, and what differs. */
function sideBySide(pictures: readonly PNG[]): PNG {
  const gap = 8;
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, -gap);
  const all = new PNG({ width, height: Math.max(...pictures.map(({ height }) => height)) });
  let x = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, all, 0, 0, picture.width, picture.height, x, 0);
    x += picture.width + gap;
  }
  return all;
}
