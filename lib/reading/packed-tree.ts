/** What a node of the tree needs to be packed. */
type Linked<Node> = {
  code: number;
  child: Node | null;
  sibling: Node | null;
  rest: Node | null;
  restId: number;
  entry: unknown;
};

/**
 * The tree of words in a few flat arrays, for walking: a node's children lie side by side. Linked
 * objects are spread over megabytes, and each step of a walk would wait for memory.
 */
export class PackedTree<Node extends Linked<Node>> {
  private readonly roots = new Int32Array(65536).fill(-1);
  private readonly first: Int32Array;
  private readonly counts: Uint16Array;
  private readonly codes: Uint16Array;
  private readonly nodes: (Node | null)[];

  constructor(roots: readonly (Node | undefined)[]) {
    const queue: Node[] = [];
    for (const root of roots) {
      if (root === undefined) continue;
      this.roots[root.code] = queue.length;
      queue.push(root);
    }
    const first: number[] = [];
    const counts: number[] = [];
    // The queue grows as it is walked: breadth first, so that the children of a node follow one another.
    for (const node of queue) {
      first.push(queue.length);
      for (let child = node.child; child; child = child.sibling) queue.push(child);
      counts.push(queue.length - (first.at(-1) ?? 0));
      if (node.rest) node.restId = queue.push(node.rest) - 1;
    }
    this.first = Int32Array.from(first);
    this.counts = Uint16Array.from(counts);
    this.codes = Uint16Array.from(queue, ({ code }) => code);
    this.nodes = queue.map((node) => (node.entry || node.rest ? node : null));
  }

  /** The node of a first character, or -1. */
  root(code: number): number {
    return this.roots[code] ?? -1;
  }

  /** The node that a character leads on to, or -1. */
  step(id: number, code: number): number {
    const start = this.first[id] ?? 0;
    const end = start + (this.counts[id] ?? 0);
    for (let i = start; i < end; i++) if (this.codes[i] === code) return i;
    return -1;
  }

  /** The node itself where it has something to say, else null. */
  at(id: number): Node | null {
    return this.nodes[id] ?? null;
  }
}
