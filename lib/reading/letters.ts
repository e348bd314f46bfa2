import { charKind, kinds as charKinds, fold } from './chars.ts';

/** Nothing looks further than this past the end of a text. */
const margin = 8;

/** A text with its characters as they are compared and their kinds, worked out once for all that look at them. */
export class Letters {
  text = '';
  /** Shifted by one, so that there is a place before the first. */
  private codes = new Uint16Array(512);
  private kinds = new Uint8Array(512);

  /** Kept from text to text, for no two are read at the same time. */
  take(text: string): this {
    const needed = text.length + 1 + margin;
    if (needed > this.codes.length) {
      this.codes = new Uint16Array(needed * 2);
      this.kinds = new Uint8Array(needed * 2);
    }
    const { codes, kinds } = this;
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      codes[i + 1] = code;
      kinds[i + 1] = charKind(code);
    }
    for (let i = text.length + 1; i < needed; i++) {
      codes[i] = 0;
      kinds[i] = charKind(0);
    }
    kinds[0] = charKind(0);
    this.text = text;
    return this;
  }

  /** The folded character at an index, 0 past either end. */
  codeAt(at: number): number {
    return this.codes[at + 1] as number;
  }

  kindAt(at: number): number {
    return this.kinds[at + 1] as number;
  }

  isWordAt(at: number): boolean {
    return this.kindAt(at) <= charKinds.digit;
  }
}
