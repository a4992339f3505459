import type { Area } from "../platform";

/** A period whose books are closed: [from, to), in milliseconds. */
export interface ClosedPeriod {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface ClosedPeriods {
  add(period: ClosedPeriod): void;
  /** The closed period that something which happened then falls into. */
  at(occurredAt: number): ClosedPeriod | undefined;
}

/** Which periods are closed: what is booked into one later is late, and says so. */
export const closedPeriods: Area<ClosedPeriods> = {
  name: "closed-periods",
  build() {
    const periods: ClosedPeriod[] = [];
    return {
      add: (period) => void periods.push(period),
      at: (occurredAt) => periods.find(({ from, to }) => from <= occurredAt && occurredAt < to),
    };
  },
};
