import type { Cell, Part } from './model.ts';

/** Numbers in [0, 1), the same ones for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const epoch = 1_288_834_974_657n;
const text = (words: string): Part => ({ kind: 'text', text: words });
const opg: Part = { kind: 'cashtag', symbol: 'OPG' };

/** Posts with a claim, with a coin only, and with neither: a third of each. */
const openings: readonly ((amount: number) => Part[])[] = [
  (amount) => [text('Look: '), opg, text(` has a $${amount}M market cap and nobody cares`)],
  (amount) => [opg, text(` trades at $0.${amount}`), { kind: 'break' }, text('for now')],
  () => [text('Morning, '), opg, text(' holders')],
  () => [text('I read about OpenGradient today, it was fine')],
  () => [text('The ferry was late, as ever')],
  (amount) => [text(`We sold ${amount} loaves before noon`)],
];
const mores: readonly Part[][] = [
  [text(', with about 190M '), opg, text(' in circulation')],
  [text(', and then it rained')],
];

/** A timeline that changes at random, in the ways in which timelines do. */
export class Changes {
  cells: Cell[] = [];
  private keys = 0;
  private ids = 0;
  private readonly random: () => number;
  private readonly now: number;

  constructor(seed: number, now: number, count: number) {
    this.random = createRandom(seed);
    this.now = now;
    for (let i = 0; i < count; i++) this.cells.push(this.newCell());
  }

  /** Makes one change, and says which. */
  change(): string {
    const names = ['edit', 'edit', 'edit', 'recycle', 'recycle', 'reorder', 'expand'] as const;
    const more = ['translate', 'insert', 'remove', 'navigate'] as const;
    const name = this.pick(this.random() < 0.7 ? names : more);
    this[name]();
    return name;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private newPost(): Omit<Cell, 'key'> {
    const parts = this.pick(openings)(Math.floor(this.random() * 90) + 10);
    const more = this.random() < 0.3 ? this.pick(mores) : [];
    // As X numbers its posts: the time in the upper bits.
    const clock = BigInt(this.now - 60_000 * ++this.ids) - epoch;
    return { id: String((clock << 22n) + BigInt(this.ids)), parts, more, original: null };
  }

  private newCell(): Cell {
    return { key: ++this.keys, ...this.newPost() };
  }

  private put(change: (cell: Cell) => Cell): void {
    if (this.cells.length === 0) return;
    const at = Math.floor(this.random() * this.cells.length);
    this.cells = this.cells.map((cell, i) => (i === at ? change(cell) : cell));
  }

  /** The author mends a figure, or a counter in the words goes on. */
  private edit(): void {
    const amount = String(Math.floor(this.random() * 90) + 10);
    this.put((cell) => ({
      ...cell,
      parts: cell.parts.map((part) =>
        part.kind === 'text' ? text(part.text.replace(/\d+/, amount)) : part,
      ),
    }));
  }

  /** A virtual list shows another post in the same cell. */
  private recycle(): void {
    this.put((cell) => ({ ...cell, ...this.newPost() }));
  }

  private reorder(): void {
    const from = Math.floor(this.random() * this.cells.length);
    const [moved] = this.cells.slice(from, from + 1);
    const others = this.cells.filter((cell) => cell !== moved);
    const to = Math.floor(this.random() * (others.length + 1));
    this.cells = moved ? [...others.slice(0, to), moved, ...others.slice(to)] : others;
  }

  private expand(): void {
    this.put((cell) => ({ ...cell, parts: [...cell.parts, ...cell.more], more: [] }));
  }

  /** There, and at the next time back. */
  private translate(): void {
    this.put((cell) => {
      if (cell.original !== null) return { ...cell, parts: cell.original, original: null };
      const parts = cell.parts.map((part) =>
        part.kind === 'text' ? text(part.text.replace('market cap', 'capitalización')) : part,
      );
      return { ...cell, parts, original: cell.parts };
    });
  }

  private insert(): void {
    const at = Math.floor(this.random() * (this.cells.length + 1));
    this.cells = [...this.cells.slice(0, at), this.newCell(), ...this.cells.slice(at)];
  }

  private remove(): void {
    if (this.cells.length < 4) return;
    const at = Math.floor(this.random() * this.cells.length);
    this.cells = this.cells.filter((_, i) => i !== at);
  }

  /** Another page of the site: all cells are new, most keep their keys. */
  private navigate(): void {
    history.pushState(null, '', `?page=${++this.ids}`);
    this.cells = this.cells.map((cell, i) =>
      i % 3 === 0 ? this.newCell() : { ...cell, ...this.newPost() },
    );
  }
}
