import type { i18n } from '#i18n';
import { z } from './schema.ts';

/** Looks up one of the words in lib/words/*.yml: the browser's own in the extension, a table in tests. */
export type Say = typeof i18n.t;

/** How a person is spoken to: the words, the language in which figures are written, the way it runs. */
export type Words = { say: Say; locale: string; direction: 'ltr' | 'rtl' };

/** By the message's name as the browsers have it: `note_cap`. */
export const wordTableSchema = z.record(z.string(), z.string());
export type WordTable = z.infer<typeof wordTableSchema>;

/** A `_locales/<language>/messages.json`. */
export const messagesFileSchema = z.record(z.string(), z.object({ message: z.string() }));

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** The browser's words, or those of the language that the user has chosen where we have its table. */
export function wordsOf(
  language: string,
  table: WordTable | null,
  browsers: Omit<Words, 'direction'>,
): Words {
  const words = table === null ? browsers : { say: sayFrom(table, browsers.say), locale: language };
  const [primary = ''] = words.locale.split(/[-_]/);
  return {
    say: words.say,
    locale: words.locale.replace('_', '-'),
    direction: rightToLeft.includes(primary) ? 'rtl' : 'ltr',
  };
}

/** Reads messages as the browsers do, `$1` to `$9` and `one | many`; what the table lacks, the browser says. */
function sayFrom(table: WordTable, fallback: Say): Say {
  return (key: string, ...given: unknown[]) => {
    const message = table[key.replaceAll('.', '_')];
    if (message === undefined) return Reflect.apply(fallback, undefined, [key, ...given]);
    const count = given.find((one) => typeof one === 'number');
    const said: readonly unknown[] = given.find(Array.isArray) ?? [count];
    const form = count === undefined ? message : formOf(message.split(' | '), count);
    return form.replace(/\$(\$|\d)/g, (_, place: string) =>
      place === '$' ? '$' : String(said[Number(place) - 1] ?? ''),
    );
  };
}

/** `one | many`, or `none | one | many`. */
function formOf(forms: readonly string[], count: number): string {
  const place = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[Math.min(place, forms.length - 1)] ?? '';
}
