import type { Answer } from '../figure.ts';

/** The page's side of asking: each ticker is asked once, what came is kept, and who waits is told. */
export type AnswerDesk = {
  /** What is known of a ticker; undefined while its answer is on the way. */
  get(symbol: string): Answer | undefined;
  want(symbols: Iterable<string>): void;
  put(answers: readonly Answer[]): void;
  /** Asks again for all that is held, as when the page comes back on the screen. */
  renew(): void;
};

export function createAnswerDesk(
  ask: (symbols: string[]) => Promise<Answer[]>,
  onChange: () => void,
): AnswerDesk {
  const held = new Map<string, Answer>();
  const asked = new Set<string>();
  let gathering = new Set<string>();

  function put(answers: readonly Answer[]): void {
    for (const answer of answers) {
      if (asked.has(answer.symbol)) held.set(answer.symbol, answer);
    }
    onChange();
  }

  async function askGathered(): Promise<void> {
    const symbols = [...gathering];
    gathering = new Set();
    try {
      put(await ask(symbols));
    } catch {
      // Whatever went wrong between us and the worker, the reader is told that there is no answer.
      put(symbols.map((symbol) => ({ kind: 'unavailable', symbol, why: 'offline' })));
    }
  }

  function want(symbols: Iterable<string>): void {
    const idle = gathering.size === 0;
    for (const symbol of symbols) {
      if (asked.has(symbol)) continue;
      asked.add(symbol);
      gathering.add(symbol);
    }
    // All posts of one batch of the page's changes are asked about together.
    if (idle && gathering.size > 0) queueMicrotask(() => void askGathered());
  }

  return {
    get: (symbol) => held.get(symbol),
    want,
    put,
    renew() {
      if (asked.size === 0) return;
      const symbols = [...asked];
      asked.clear();
      want(symbols);
    },
  };
}
