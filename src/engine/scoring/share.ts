import { ONE, type Decimal } from '../number/decimal';

/** A share of the weight, as the fraction that it is; it is divided out only when somebody asks for the ratio. */
export class Share {
  #ratio: Decimal | undefined;

  /** The divisor is positive. */
  constructor(
    readonly dividend: Decimal,
    readonly divisor: Decimal,
  ) {}

  /** dividend ÷ divisor. */
  get ratio(): Decimal {
    return (this.#ratio ??= this.dividend.div(this.divisor));
  }

  /** 偏差 By how much the ratio is above 1; negative below. */
  get excess(): Decimal {
    return this.ratio.minus(ONE);
  }

  /** Whether the ratio is `least` at least; exact, and without a division. */
  reaches(least: Decimal | string): boolean {
    return this.dividend.gte(this.divisor.times(least));
  }
}
