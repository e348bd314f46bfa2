import { type Node, newNode } from './meanings.ts';

/** Room for the phrases of all languages. */
const places = 1 << 18;
/** Half of the table is free, so that looking a branch up takes one or two tries. */
const firstBits = 17;

const says = 1;
const branches = 2;

/**
 * The tree of words. A place in it is a number, and 0 the root. Most places lead on to one other, which is
 * then the next number, so that a walk looks at numbers side by side; what else a place leads on to lies in
 * one table. As linked objects the tree would be spread over megabytes, and each be made at the start.
 */
export class WordTree {
  private count = 1;
  /** The character that leads from each place to the next number; 0 where none does. */
  private follows = new Uint16Array(places);
  private traits = new Uint8Array(places);
  private readonly nodes: (Node | null)[] = [null];
  private bits = firstBits;
  /** The other steps: a place and a character as one number, 0 where there is none; and where it leads. */
  private keys = new Float64Array(1 << firstBits);
  private targets = new Int32Array(1 << firstBits);
  private branchCount = 0;

  /** The place that a character leads on to, or -1. */
  step(place: number, code: number): number {
    if (code !== 0 && this.follows[place] === code) return place + 1;
    if (((this.traits[place] as number) & branches) === 0) return -1;
    const slot = this.slotOf(place, code);
    return this.keys[slot] === 0 ? -1 : (this.targets[slot] as number);
  }

  /** The same; where there is none, it is made. */
  grow(place: number, code: number): number {
    const known = this.step(place, code);
    if (known >= 0) return known;
    const grown = this.begin();
    if (grown === place + 1) this.follows[place] = code;
    else this.branch(place, code, grown);
    return grown;
  }

  private branch(place: number, code: number, target: number): void {
    if (++this.branchCount * 2 > this.keys.length) this.widen();
    const slot = this.slotOf(place, code);
    this.keys[slot] = keyOf(place, code);
    this.targets[slot] = target;
    this.traits[place] = (this.traits[place] as number) | branches;
  }

  /** A place to which no character leads. */
  begin(): number {
    if (this.count === this.follows.length) this.lengthen();
    this.nodes.push(null);
    return this.count++;
  }

  /** What there is to say at a place. */
  at(place: number): Node | null {
    if (((this.traits[place] as number) & says) === 0) return null;
    return this.nodes[place] as Node;
  }

  /** The same; where there is nothing yet, room for it. */
  nodeAt(place: number): Node {
    const node = this.nodes[place] ?? newNode();
    this.nodes[place] = node;
    this.traits[place] = (this.traits[place] as number) | says;
    return node;
  }

  /** Where a step is in the table, or would be. */
  private slotOf(place: number, code: number): number {
    const key = keyOf(place, code);
    const last = this.keys.length - 1;
    let slot = Math.imul(Math.imul(place, 0x9e3779b1) + code, 0x85ebca6b) >>> (32 - this.bits);
    for (; ; slot = (slot + 1) & last) {
      const known = this.keys[slot];
      if (known === key || known === 0) return slot;
    }
  }

  private widen(): void {
    const { keys, targets } = this;
    this.bits++;
    this.keys = new Float64Array(keys.length * 2);
    this.targets = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.slotOf(Math.floor(key / 65536), key % 65536);
      this.keys[slot] = key;
      this.targets[slot] = targets[i] as number;
    });
  }

  private lengthen(): void {
    const { follows, traits } = this;
    this.follows = new Uint16Array(follows.length * 2);
    this.traits = new Uint8Array(traits.length * 2);
    this.follows.set(follows);
    this.traits.set(traits);
  }
}

/** No phrase has the character 0, so this is never 0. */
const keyOf = (place: number, code: number) => place * 65536 + code;
