declare module 'virtual:all-words' {
  import type { WordTable } from '../../lib/words.ts';

  /** Every language of the interface, by its file's name with a hyphen: `pt-BR`. */
  const words: Record<string, WordTable>;
  export default words;
}
