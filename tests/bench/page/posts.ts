import { type DemoPost, demoPosts } from '../../world/timeline/posts.ts';

const firstId = 1_990_000_000_000_000_000n;

const drafts = demoPosts(Date.now()).filter(({ quote }) => quote === undefined);
const named = drafts
  .filter(({ text }) => /[$@]OPG|@OpenGradient/.test(text))
  .map(({ text }) => text);

/** Most of a timeline: one in ten of these has a sign that needs a second look. */
const silent = [
  'The 7:40 ferry carried 212 people this morning and one very wet dog. The 8:10 is running ten minutes late.',
  'Bread again. Rye this time, with too much salt, and it still went in an hour.',
  'Reading the old harbour plans all evening; whoever drew them had a steady hand.',
  'Three students asked the same question today, so the question goes on the first slide from now on.',
  'Tidewright, the harbour robotics company from across the bay, raised $30M to build tugs that steer themselves.',
  'Does anyone know a good place for lunch near the station? Nothing with a queue, please.',
  'We moved the release to Thursday. Nothing is broken; we would like to sleep before it, not after.',
  'Rain until six, they say. The garden has had worse, and so have I.',
  'It took me 14 years to learn that the second draft is the first one that counts.',
  'A film about a lighthouse keeper in which nothing happens, and I did not look at my watch once.',
];

/** Posts of which a share, evenly spread, names a coin and mostly states a figure. Every post has its own id. */
export function benchPosts(count: number, share: number, from: number): DemoPost[] {
  const [draft] = drafts;
  if (draft === undefined) throw new Error('The demo timeline is empty.');
  let coins = Math.floor(from * share);
  return Array.from({ length: count }, (_, index) => {
    const place = from + index;
    const isNamed = Math.floor((place + 1) * share) > coins;
    if (isNamed) coins += 1;
    const kind = isNamed ? named : silent;
    const text = kind[place % kind.length] ?? '';
    return { ...draft, text, id: String(firstId + BigInt(place)) };
  });
}
