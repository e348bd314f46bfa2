import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** A sixteenth of a channel: less than any two of our colours are apart, and a third of the bytes. */
const step = 17;

/** A picture of few colours, by their numbers: pngjs has no palettes to write. */
export function smallPng({ width, height, data }: PNG): Buffer {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const [red, green, blue] = [0, 1, 2].map(
        (channel) => Math.round((data[at + channel] ?? 0) / step) * step,
      ) as [number, number, number];
      const colour = (red << 16) | (green << 8) | blue;
      const number = numbers.get(colour) ?? numbers.size;
      numbers.set(colour, number);
      rows[y * (width + 1) + 1 + x] = number;
    }
  if (numbers.size > 256) throw new Error(`The picture has ${numbers.size} colours.`);
  const palette = Buffer.alloc(3 * numbers.size);
  for (const [colour, number] of numbers) palette.writeUIntBE(colour, 3 * number, 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a number of the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
