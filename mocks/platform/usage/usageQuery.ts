import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** A question to `GET /usage`, read and checked. Times in milliseconds, the range half-open. */
export interface UsageQuery {
  readonly from: number;
  readonly to: number;
  readonly granularity: Schemas["Granularity"];
  readonly timeZone: string;
  readonly groupBy: readonly Schemas["UsageDimension"][];
  readonly filter: unknown;
  readonly compare?: "previous" | "year";
  readonly top: number;
}
