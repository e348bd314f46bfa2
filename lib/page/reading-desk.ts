import type { Reading } from '../claim.ts';

/** The page's side of reading: the texts of one batch of the page's changes go to the worker together. */
export type ReadingDesk<Post extends { text: string }> = {
  want(post: Post): void;
};

export function createReadingDesk<Post extends { text: string }>(
  read: (texts: string[]) => Promise<Reading[]>,
  onRead: (post: Post, reading: Reading) => void,
  onFailure: (post: Post) => void,
): ReadingDesk<Post> {
  let gathering: Post[] = [];

  async function readGathered(): Promise<void> {
    const posts = gathering;
    gathering = [];
    try {
      const readings = await read(posts.map(({ text }) => text));
      posts.forEach((post, index) => {
        const reading = readings[index];
        if (reading === undefined) onFailure(post);
        else onRead(post, reading);
      });
    } catch {
      for (const post of posts) onFailure(post);
    }
  }

  return {
    want(post) {
      if (gathering.push(post) === 1) queueMicrotask(() => void readGathered());
    },
  };
}
