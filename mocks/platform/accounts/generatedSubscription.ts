import { parseAbsolute } from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { idAt, randomAt, streamOf } from "../random";

type Schemas = components["schemas"];

const plans = streamOf("account.plan");

/** The subscription of an account, where the platform sells any; payment is the processor's reference only. */
export function generatedSubscription(
  { options, profile }: Platform,
  account: number,
  createdAt: number,
  now: number,
  accountStatus: Schemas["AccountStatus"],
): Schemas["Subscription"] | undefined {
  const draw = randomAt(options.seed, plans, account);
  const plan = profile.plans[Math.floor(((draw * 31) % 1) * profile.plans.length)];
  const provider = profile.paymentProviders[0];
  if (plan === undefined || provider === undefined || draw > 0.72 || accountStatus === "purged")
    return undefined;
  const startedAt = formatTime(createdAt + 3_600_000);
  const status = statusOf(draw);
  const renewsAt = nextRenewal(startedAt, plan.interval, formatTime(now));
  return {
    plan: plan.name,
    status,
    startedAt,
    ...(status === "cancelled"
      ? { cancelledAt: formatTime(now - (draw * 97 + 0.1) * 0.05 * (now - createdAt)) }
      : { renewsAt }),
    price: { amount: plan.price, currency: profile.policy.currency },
    interval: plan.interval,
    provider,
    paymentReference: idAt("pm", options.seed, plans, account),
  };
}

/** The same day of a later month; the 31st becomes the last day of a shorter month, and stays the 31st after it. */
function nextRenewal(startedAt: string, interval: "month" | "year", now: string): string {
  const start = parseAbsolute(startedAt, "UTC");
  for (let count = 1; ; count += 1) {
    const next = start.add(interval === "month" ? { months: count } : { years: count }).toAbsoluteString();
    if (next > now) return next;
  }
}

function statusOf(draw: number): Schemas["Subscription"]["status"] {
  if (draw < 0.05) return "past_due";
  if (draw < 0.16) return "cancelled";
  return draw < 0.2 ? "trialing" : "active";
}
