import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const stored = 0;

/** Unpacks a zip of our own making: no zip64, no encryption. Not every machine has `unzip`. */
export async function unzip(zip: string, folder: string): Promise<void> {
  const bytes = await readFile(zip);
  const end = bytes.lastIndexOf(littleEndian(endOfDirectory));
  if (end < 0) throw new Error(`${zip} is not a zip.`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) await writeEntry(join(folder, name), contentOf(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** The sizes are read from the directory: an entry's own header may leave them out. */
function contentOf(bytes: Buffer, directoryEntry: number): Buffer {
  const header = bytes.readUInt32LE(directoryEntry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(directoryEntry + 20));
  return bytes.readUInt16LE(directoryEntry + 10) === stored ? packed : inflateRawSync(packed);
}

async function writeEntry(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
