import { z } from './schema.ts';

/** A date with a time, and nothing to say where that time is. */
const zoneless = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** An instant in ISO 8601, in UTC where it names no zone; in ms since 1970 from here on. */
export const instantSchema = z.pipe(
  z.string(),
  z.transform((text, context) => {
    // Left alone, it would be read in the zone of the machine, and another machine would judge otherwise.
    const at = Date.parse(zoneless.test(text) ? `${text}Z` : text);
    if (!Number.isNaN(at)) return at;
    context.issues.push({ code: 'custom', message: 'not a time', input: text });
    return z.NEVER;
  }),
);

/** One person's text, as the command line takes it. In a page it is what a site finds: `FoundPost`. */
export const postSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** In ms since 1970. */
  postedAt: z.nullish(instantSchema),
  /** The tickers of the watch list. */
  watch: z.nullish(z.array(z.string())),
});
export type Post = z.infer<typeof postSchema>;
