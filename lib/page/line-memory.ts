/** Places in the table, 32 kB in all from the start: what a page keeps must not grow with what it has shown. */
const places = 8_192;
/** Places looked at for one post; the last of them makes room where all are taken. */
const tries = 8;

/** Which posts had a line: one that scrolls back into sight must be as tall as it was. */
export type LineMemory = {
  /** Undefined where the post has not been seen, reads otherwise now, or was seen too long ago. */
  hadLine(id: string, text: string): boolean | undefined;
  remember(id: string, text: string, hasLine: boolean): void;
};

export function createLineMemory(): LineMemory {
  /** A post's hash, whose lowest bit says whether it had a line; 0 where there is none. */
  const table = new Uint32Array(places);

  function placeOf(hash: number): number {
    let place = hash % places;
    for (let i = 1; i < tries; i++) {
      const found = table[place] as number;
      if (found === 0 || found >>> 1 === hash >>> 1) break;
      place = (place + 1) % places;
    }
    return place;
  }

  return {
    hadLine(id, text) {
      const hash = hashOf(id, text);
      const found = table[placeOf(hash)] as number;
      return found >>> 1 === hash >>> 1 ? (found & 1) === 1 : undefined;
    },
    remember(id, text, hasLine) {
      const hash = hashOf(id, text);
      table[placeOf(hash)] = ((hash & ~1) | (hasLine ? 1 : 0)) >>> 0;
    },
  };
}

/** FNV-1a of the id and of how long the text is: an edit mostly changes that. Never below 2. */
function hashOf(id: string, text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash | 2) >>> 0;
}
