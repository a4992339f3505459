import type { components } from "../../../openapi/platform.gen";
import { letters } from "../letters/letters";
import { divideHalfEven } from "./divideHalfEven";
import type { PrivacyRequests } from "./requestArea";
import type { Counted } from "./countedRequest";

type Metrics = components["schemas"]["PrivacyReport"]["ccpa"];

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : divideHalfEven((sorted[middle - 1] ?? 0) + upper, 2);
}

/** What 11 CCR § 7102 wants counted, per right: requests that came in within the range, under Californian law. */
export function ccpaMetrics({ platform }: PrivacyRequests, received: readonly Counted[]): Metrics {
  const { ofRequest } = platform.use(letters);
  const isInPart = (id: string) => ofRequest(id).some((letter) => letter.kind === "partial_fulfilment");
  return platform.profile.policy.rights.map((type) => {
    const of = received.filter(({ row }) => row.type === type && row.regime === "ccpa");
    const granted = of.filter(({ row }) => row.fulfilledAt !== undefined);
    const inPart = granted.filter(({ row }) => isInPart(row.id)).length;
    const days = of
      .flatMap(({ received: from, answered }) => (answered === undefined ? [] : [answered.compare(from)]))
      .toSorted((left, right) => left - right);
    const sum = days.reduce((total, each) => total + each, 0);
    return {
      type,
      received: of.length,
      complied: granted.length - inPart,
      compliedInPart: inPart,
      denied: of.filter(({ row }) => row.fulfilledAt === undefined && row.rejection !== undefined).length,
      ...(days.length > 0 && { medianDays: medianOf(days), meanDays: divideHalfEven(sum, days.length) }),
    };
  });
}
