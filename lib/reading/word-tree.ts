import { type Node, newNode } from './meanings.ts';

/** Room for the phrases of all languages. */
const places = 1 << 18;
/** Half of the table is free, so that looking a branch up takes one or two tries. */
const firstBits = 16;
/** A step in the table: a place, a character, and the place that it leads to, which is 0 where there is none. */
const width = 3;

/** What is kept of a place beside the character that leads from it to the next number. */
const says = 1 << 16;
const branches = 1 << 17;
const character = 0xffff;

const bitOf = (code: number) => 1 << (code & 31);

export const mayLead = (ahead: number, code: number) => (ahead & bitOf(code)) !== 0;

/**
 * The tree of words. A place in it is a number, and 0 the root. Most places lead on to one other, which is
 * then the next number, so that a walk looks at numbers side by side; what else a place leads on to lies in
 * one table. As linked objects the tree would be spread over megabytes, and each be made at the start.
 */
export class WordTree {
  private count = 1;
  /** Where the root leads to, by the character: every phrase that is looked for begins there. */
  private readonly first = new Int32Array(character + 1);
  /** Of each other place the character that leads to the next number, 0 where none does, and the bits above. */
  private about = new Int32Array(places);
  /** Of each place which characters lead on, by their last five bits: kept with words, to ask no more of the tree. */
  private ahead = new Int32Array(places);
  private readonly nodes: (Node | null)[] = [null];
  private bits = firstBits;
  private steps = new Int32Array(width << firstBits);
  private stepCount = 0;

  /** The place that a character leads on to, or -1. */
  step(place: number, code: number): number {
    if (place === 0) return (this.first[code] as number) || -1;
    const about = this.about[place] as number;
    if (code !== 0 && (about & character) === code) return place + 1;
    if ((about & branches) === 0) return -1;
    return (this.steps[this.slotOf(place, code) + 2] as number) || -1;
  }

  /** The same; where there is none, it is made. */
  grow(place: number, code: number): number {
    const known = this.step(place, code);
    if (known >= 0) return known;
    const grown = this.begin();
    this.ahead[place] = (this.ahead[place] as number) | bitOf(code);
    if (place === 0) this.first[code] = grown;
    else if (grown === place + 1) this.about[place] = (this.about[place] as number) | code;
    else this.branch(place, code, grown);
    return grown;
  }

  /** The characters that may lead on from a place, as `mayLead` compares them. */
  aheadOf(place: number): number {
    return place < 0 ? 0 : (this.ahead[place] as number);
  }

  private branch(place: number, code: number, target: number): void {
    if (++this.stepCount * 2 * width > this.steps.length) this.widen();
    this.keep(place, code, target);
    this.about[place] = (this.about[place] as number) | branches;
  }

  /** A place to which no character leads. */
  begin(): number {
    if (this.count === this.about.length) this.lengthen();
    this.nodes.push(null);
    return this.count++;
  }

  /** What there is to say at a place. */
  at(place: number): Node | null {
    if (((this.about[place] as number) & says) === 0) return null;
    return this.nodes[place] as Node;
  }

  /** The same; where there is nothing yet, room for it. */
  nodeAt(place: number): Node {
    const node = this.nodes[place] ?? newNode();
    this.nodes[place] = node;
    this.about[place] = (this.about[place] as number) | says;
    return node;
  }

  /** Where a step is in the table, or would be. */
  private slotOf(place: number, code: number): number {
    const { steps } = this;
    let slot =
      width * (Math.imul(Math.imul(place, 0x9e3779b1) + code, 0x85ebca6b) >>> (32 - this.bits));
    for (;;) {
      if (steps[slot + 2] === 0 || (steps[slot] === place && steps[slot + 1] === code)) return slot;
      slot += width;
      if (slot === steps.length) slot = 0;
    }
  }

  private keep(place: number, code: number, target: number): void {
    const slot = this.slotOf(place, code);
    this.steps[slot] = place;
    this.steps[slot + 1] = code;
    this.steps[slot + 2] = target;
  }

  private widen(): void {
    const { steps } = this;
    this.bits++;
    this.steps = new Int32Array(steps.length * 2);
    for (let slot = 0; slot < steps.length; slot += width)
      if (steps[slot + 2] !== 0)
        this.keep(steps[slot] as number, steps[slot + 1] as number, steps[slot + 2] as number);
  }

  private lengthen(): void {
    const { about, ahead } = this;
    this.about = new Int32Array(about.length * 2);
    this.ahead = new Int32Array(about.length * 2);
    this.about.set(about);
    this.ahead.set(ahead);
  }
}
