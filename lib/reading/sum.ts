import type { Numeral } from './numerals.ts';

/** A part of a number that its own magnitude closes: the 2千 of 1亿2千万. */
type Term = { value: number; power: number };

/** Adds up a number that is written in several pieces: 1亿6千万, two hundred thousand, 1.5 billion. */
export class Sum {
  private readonly terms: Term[] = [];
  private pending = 0;
  private places = 0;
  private empty = true;
  private afterMagnitude = false;
  /** What 8 stands for in 9万8: a tenth of the magnitude before it. */
  private short = 0;
  /** The worth of the last digit that is stated. */
  step = 0;
  /** The power of ten by which the last of the pieces is multiplied. */
  magnitude = 0;
  numeral: Numeral | null = null;

  /** `joined` says that it is written right after the piece before it, as in scripts without spaces. */
  addNumber(value: number, numeral: Numeral | null, joined: boolean): void {
    const single = value > 0 && value < 10 && Number.isInteger(value);
    const last = this.terms.at(-1);
    this.short =
      joined && single && this.afterMagnitude && last && last.power >= (numeral ? 3 : 2)
        ? last.power - 1
        : 0;
    if (this.places > 0) {
      this.places += numeral ? numeral.digits : 1;
      this.pending += value / 10 ** (this.places - 1);
      if (numeral) this.step = 10 ** (1 - this.places);
      this.numeral = numeral ?? this.numeral;
      this.empty = false;
      return;
    }
    if (numeral || this.empty) {
      this.pending = value;
    } else if (joined && value < 10 && this.pending % 10 === this.pending) {
      // 一五八: digit after digit.
      this.pending = this.pending * 10 + value;
    } else {
      // "a half", "a half a billion"
      const half = value === 1 || this.pending === 1;
      const parts = half && value !== this.pending && this.pending * value < 1;
      this.pending = parts ? Math.min(value, this.pending) : this.pending + value;
    }
    // 一百零十万: a nought only holds the place.
    if (value === 0 && !numeral && this.empty && this.terms.length > 0) {
      this.afterMagnitude = false;
      return;
    }
    if (numeral) this.step = numeral.step;
    this.numeral = numeral ?? this.numeral;
    this.empty = false;
    this.afterMagnitude = false;
  }

  /** The digits that follow are decimals: 三点一四. */
  addPoint(): void {
    this.places = 1;
  }

  /** What comes before is tenths: 一毛六 is 0.16, as is 0块1毛6. */
  addTenths(): void {
    if (this.places > 0) return;
    this.pending /= 10;
    this.step /= 10;
    this.places = 2;
  }

  /** "one and a half million", but also "a million and a half", where it is a part of the million. */
  addPart(value: number): void {
    const last = this.terms.at(-1);
    this.pending += last && this.afterMagnitude ? value * 10 ** last.power : value;
  }

  addMagnitude(power: number): void {
    let value = this.pending;
    let bare = this.empty;
    while (this.terms.length > 0 && (this.terms.at(-1) as Term).power < power) {
      value += (this.terms.pop() as Term).value;
      bare = false;
    }
    // "thousand million", 万亿: a magnitude of a magnitude.
    const top = this.terms.at(-1);
    // but 二千百 is 2,100
    const multiplies = this.afterMagnitude && bare && top && !(power < 4 && power < top.power);
    const last = multiplies ? this.terms.pop() : undefined;
    if (last) {
      value += last.value;
      bare = false;
    }
    const scale = 10 ** power;
    this.terms.push({ value: (bare ? 1 : value) * scale, power });
    this.magnitude = this.afterMagnitude ? this.magnitude + power : power;
    this.step *= scale;
    this.pending = 0;
    this.places = 0;
    this.short = 0;
    this.empty = true;
    this.afterMagnitude = true;
  }

  value(): number {
    const rest = this.short ? this.pending * 10 ** this.short : this.pending;
    return this.terms.reduce((sum, { value }) => sum + value, rest);
  }

  /** The worth of the last digit, once all pieces are known. */
  lastStep(): number {
    return this.short ? 10 ** this.short : this.step;
  }
}
