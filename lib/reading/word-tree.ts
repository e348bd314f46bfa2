import { type Node, newNode } from './meanings.ts';

/** Room for the words of all languages, half of it taken, so that looking a step up takes one or two tries. */
const firstRoom = 18;

/**
 * The tree of words. A place in it is a number, and 0 the root; all the steps from place to place lie in
 * one flat table. As linked objects they would be spread over megabytes, and each be made at the start.
 */
export class WordTree {
  private bits = firstRoom;
  /** The place and the character that a step starts with, as one number; 0 where there is none. */
  private keys = new Float64Array(1 << firstRoom);
  private targets = new Int32Array(1 << firstRoom);
  private steps = 0;
  private readonly nodes: (Node | null)[] = [null];

  /** The place that a character leads on to, or -1. */
  step(place: number, code: number): number {
    const at = this.slotOf(place, code);
    return this.keys[at] === 0 ? -1 : (this.targets[at] as number);
  }

  /** The same; where there is none, it is made. */
  grow(place: number, code: number): number {
    const known = this.step(place, code);
    if (known >= 0) return known;
    if (++this.steps * 5 > this.keys.length * 3) this.makeRoom();
    const at = this.slotOf(place, code);
    const grown = this.begin();
    this.keys[at] = keyOf(place, code);
    this.targets[at] = grown;
    return grown;
  }

  /** A place to which no character leads. */
  begin(): number {
    return this.nodes.push(null) - 1;
  }

  /** What there is to say at a place. */
  at(place: number): Node | null {
    return this.nodes[place] as Node | null;
  }

  /** The same; where there is nothing yet, room for it. */
  nodeAt(place: number): Node {
    const node = this.nodes[place] ?? newNode();
    this.nodes[place] = node;
    return node;
  }

  /** Where a step is in the table, or would be. */
  private slotOf(place: number, code: number): number {
    const key = keyOf(place, code);
    const last = this.keys.length - 1;
    let at = Math.imul(Math.imul(place, 0x9e3779b1) + code, 0x85ebca6b) >>> (32 - this.bits);
    for (; ; at = (at + 1) & last) {
      const known = this.keys[at];
      if (known === key || known === 0) return at;
    }
  }

  private makeRoom(): void {
    const { keys, targets } = this;
    this.bits++;
    this.keys = new Float64Array(keys.length * 2);
    this.targets = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const at = this.slotOf(Math.floor(key / 65536), key % 65536);
      this.keys[at] = key;
      this.targets[at] = targets[i] as number;
    });
  }
}

/** No phrase has the character 0, so this is never 0. */
const keyOf = (place: number, code: number) => place * 65536 + code;
