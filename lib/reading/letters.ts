import { kinds as charKinds, glyphOf, kindOfGlyph } from './chars.ts';

/** Nothing looks further than this past the end of a text. */
const margin = 8;

/** A text with its characters as they are compared and their kinds, worked out once for all that look at them. */
export class Letters {
  text = '';
  /** Whether it has letters that English lacks. */
  hasForeign = false;
  /** Shifted by one, so that there is a place before the first. */
  private glyphs = new Int32Array(512);

  /** Kept from text to text, for no two are read at the same time. */
  take(text: string): this {
    const needed = text.length + 1 + margin;
    if (needed > this.glyphs.length) this.glyphs = new Int32Array(needed * 2);
    const { glyphs } = this;
    let hasForeign = false;
    for (let i = 0; i < text.length; i++) {
      const glyph = glyphOf(text.charCodeAt(i));
      glyphs[i + 1] = glyph;
      if ((glyph & 0xff80) !== 0 && kindOfGlyph(glyph) <= charKinds.han) hasForeign = true;
    }
    const beyond = glyphOf(0);
    glyphs.fill(beyond, text.length + 1, needed);
    glyphs[0] = beyond;
    this.text = text;
    this.hasForeign = hasForeign;
    return this;
  }

  /** The folded character at an index, 0 past either end. */
  codeAt(at: number): number {
    return (this.glyphs[at + 1] as number) & 0xffff;
  }

  kindAt(at: number): number {
    return kindOfGlyph(this.glyphs[at + 1] as number);
  }

  isWordAt(at: number): boolean {
    return this.kindAt(at) <= charKinds.digit;
  }
}
