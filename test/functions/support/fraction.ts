/**
 * Fractions written apart from the engine's own, to check it by: read from decimals as text, always in lowest terms.
 */
export class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const shared = greatestDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
    const sign = bottom < 0n ? -1n : 1n;
    this.top = (sign * top) / shared;
    this.bottom = (sign * bottom) / shared;
  }

  /** `-12.5` as −25/2. */
  static of(decimal: string): Fraction {
    const [whole = "0", part = ""] = decimal.split(".");
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  isBelow(other: Fraction): boolean {
    return this.top * other.bottom < other.top * this.bottom;
  }

  /** As text with so many decimals, half away from zero. */
  toDecimal(decimals: number): string {
    const scaled = (this.top < 0n ? -this.top : this.top) * 10n ** BigInt(decimals);
    const units = (scaled * 2n + this.bottom) / (this.bottom * 2n);
    const digits = String(units).padStart(decimals + 1, "0");
    const split = digits.length - decimals;
    const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
    return this.top < 0n && units !== 0n ? `-${text}` : text;
  }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestDivisor(b, a % b);
}
