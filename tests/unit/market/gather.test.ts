import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGather } from '../../../lib/market/gather.ts';

const now = () => Promise.resolve();

describe('createGather', () => {
  it('asks once while the answer is on its way, and anew when it has come', async () => {
    const gather = createGather(now);
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return asked;
    };
    expect(await Promise.all([gather.once('a', ask), gather.once('a', ask)])).toEqual([1, 1]);
    expect(await gather.once('a', ask)).toBe(2);
  });

  it('starts at once', () => {
    let isAsked = false;
    void createGather(now).once('a', async () => {
      isAsked = true;
    });
    expect(isAsked).toBe(true);
  });

  it('forgets a question that failed', async () => {
    const gather = createGather(now);
    await expect(gather.once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(gather.isUnderway('a')).toBe(false);
    expect(await gather.once('a', async () => 7)).toBe(7);
  });

  it('acts once for all who want it in the same moment', async () => {
    const gather = createGather(now);
    let acts = 0;
    for (let n = 0; n < 5; n += 1) gather.soon(() => (acts += 1));
    await now();
    await now();
    expect(acts).toBe(1);
  });

  it('answers everybody with their own question’s answer, and has no question twice on its way', async () => {
    const anyStep = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      endFirst: fc.option(fc.constantFrom('a', 'b', 'c')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
        const gather = createGather(now);
        const ends = new Map<string, () => void>();
        const answers: Promise<boolean>[] = [];
        for (const { name, endFirst } of steps) {
          if (endFirst !== null) {
            ends.get(endFirst)?.();
            ends.delete(endFirst);
            // The answer has to have arrived for the next question to be a new one.
            for (let n = 0; n < 4; n += 1) await now();
          }
          const answer = gather.once(name, () => {
            expect(ends.has(name)).toBe(false);
            return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
          });
          answers.push(answer.then((given) => given === name));
        }
        for (const end of ends.values()) end();
        expect(await Promise.all(answers)).not.toContain(false);
      }),
    );
  });
});
