import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures } from '../../gallery/compare-pictures.ts';
import { smallPng } from '../../gallery/small-png.ts';

type Colour = readonly [number, number, number];
const paper: Colour = [255, 255, 255];
const ink: Colour = [15, 20, 25];

/** A sheet of paper with a bar of ink. */
function sheet({ left = 40, colour = ink, height = 60, ground = paper } = {}): PNG {
  const picture = new PNG({ width: 120, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < 120; x += 1) {
      const inBar = y >= 20 && y < 32 && x >= left && x < left + 30;
      picture.data.set([...(inBar ? colour : ground), 255], 4 * (y * 120 + x));
    }
  return picture;
}

describe('comparePictures', () => {
  it('finds nothing between two that are the same', () => {
    expect(comparePictures(sheet(), sheet())).toEqual({ kind: 'same' });
  });

  it('is quiet where another machine draws a shade otherwise', () => {
    const shade = sheet({ colour: [30, 35, 40], ground: [250, 250, 250] });
    expect(comparePictures(sheet(), shade)).toEqual({ kind: 'same' });
  });

  it.each([
    ['moved by two pixels', sheet({ left: 42 })],
    ['of another colour', sheet({ colour: [11, 122, 75] })],
    ['gone', sheet({ colour: paper })],
  ])('sees a bar that is %s', (_, changed) => {
    expect(comparePictures(sheet(), changed)).toMatchObject({ kind: 'different' });
  });

  it('says both sizes where they differ', () => {
    expect(comparePictures(sheet(), sheet({ height: 62 }))).toEqual({
      kind: 'other-size',
      was: '120 × 60',
      is: '120 × 62',
    });
  });

  it('sees no difference to what was kept of it', () => {
    const kept = PNG.sync.read(smallPng(sheet()));
    expect(comparePictures(kept, sheet())).toEqual({ kind: 'same' });
  });
});
