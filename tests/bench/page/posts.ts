import { type DemoPost, demoPosts } from '../../world/timeline/posts.ts';

const firstId = 1_990_000_000_000_000_000n;

/** What the demo timeline's posts say, with and without a coin. */
const drafts = demoPosts(Date.now()).filter(({ quote }) => quote === undefined);
const named = drafts.filter(({ text }) => /[$@]OPG|@OpenGradient/.test(text));
const silent = drafts.filter(({ text }) => !/\$[A-Z]|OpenGradient/.test(text));

/** Posts of which a share, evenly spread, names a coin and mostly states a figure. Every post has its own id. */
export function benchPosts(count: number, share: number, from: number): DemoPost[] {
  let coins = Math.floor(from * share);
  return Array.from({ length: count }, (_, index) => {
    const place = from + index;
    const isNamed = Math.floor((place + 1) * share) > coins;
    if (isNamed) coins += 1;
    const kind = isNamed ? named : silent;
    const draft = kind[place % kind.length];
    if (draft === undefined) throw new Error('The demo timeline has no such post.');
    return { ...draft, id: String(firstId + BigInt(place)) };
  });
}
