import { z } from './schema.ts';

/** An instant in ISO 8601; in ms since 1970 from here on. */
export const instantSchema = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const at = Date.parse(text);
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
