/** A place that outlives the worker. What is taken from it is parsed: it may be from another version. */
export type Shelf = {
  /** Undefined where nothing lies under the key. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
};
