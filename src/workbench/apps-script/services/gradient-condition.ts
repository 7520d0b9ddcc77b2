import type { Gradient, GradientPoint } from "../../grid/highlight-data.ts";
import { Service } from "../service.ts";

/** The points of a heat map. A point that is not there has the type null and empty texts. */
export class GradientCondition extends Service {
  readonly serviceName = "GradientCondition";
  readonly gradient: Gradient;

  constructor(gradient: Gradient) {
    super();
    this.gradient = gradient;
  }

  getMinColor(): string {
    return this.gradient.minimum.color;
  }

  getMinType(): string | null {
    return typeOf(this.gradient.minimum);
  }

  getMinValue(): string {
    return valueAt(this.gradient.minimum);
  }

  getMidColor(): string {
    return this.gradient.midpoint?.color ?? "";
  }

  getMidType(): string | null {
    return typeOf(this.gradient.midpoint);
  }

  getMidValue(): string {
    return valueAt(this.gradient.midpoint);
  }

  getMaxColor(): string {
    return this.gradient.maximum.color;
  }

  getMaxType(): string | null {
    return typeOf(this.gradient.maximum);
  }

  getMaxValue(): string {
    return valueAt(this.gradient.maximum);
  }
}

const typeOf = (point: GradientPoint | undefined): string | null => point?.type.toUpperCase() ?? null;

const valueAt = (point: GradientPoint | undefined): string => (point && "value" in point ? point.value : "");
