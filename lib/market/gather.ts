/** Makes one of many: of questions that are the same, and of news that come close together. */
export type Gather = {
  /** While a question of this name is on its way, whoever asks it again waits for the same answer. */
  once<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer>;
  isUnderway(name: string): boolean;
  /** Acts a moment from now, once for all who want it until then. */
  soon(act: () => void): void;
};

/** Sources that answer within this time of each other are told of together. */
const gatheredMs = 100;

export function createGather(sleep: (ms: number) => Promise<void>): Gather {
  const underway = new Map<string, Promise<unknown>>();
  let isSoon = false;

  return {
    // The first starts at once: nothing of what is asked depends on who else will ask.
    once<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
      const running = underway.get(name) as Promise<Answer> | undefined;
      if (running !== undefined) return running;
      const started = ask().finally(() => underway.delete(name));
      underway.set(name, started);
      return started;
    },
    isUnderway: (name) => underway.has(name),
    soon(act) {
      if (isSoon) return;
      isSoon = true;
      void sleep(gatheredMs).then(() => {
        isSoon = false;
        act();
      });
    },
  };
}
