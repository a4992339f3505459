import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import type { Platform } from "../platform";
import { invalid, type FieldError } from "../problem";

type Schemas = components["schemas"];
export type KeyInput = Pick<
  Schemas["AccessKeyCreate"],
  "name" | "description" | "scopes" | "models" | "ipAllow" | "limits" | "expiresAt"
>;

/** What the contract's shapes cannot say: known models and scopes, the platform's currency, a time to come. */
export function checkKeyInput(platform: Platform, input: KeyInput, currentExpiry?: string): void {
  const { profile, clock } = platform;
  const errors: FieldError[] = [];
  if (input.name.trim() === "") {
    errors.push({ pointer: "/name", code: "blank", detail: "A name needs at least one visible character." });
  }
  errors.push(...unknown(input.models ?? [], "/models", platform.profile.models));
  errors.push(...unknown(input.scopes ?? [], "/scopes", profile.keys.scopes));
  errors.push(...(input.ipAllow ?? []).flatMap(wrongNetwork));
  errors.push(...wrongCap(input.limits?.spend, profile.policy.currency));
  const { expiresAt } = input;
  if (expiresAt !== undefined && expiresAt !== currentExpiry && expiresAt <= clock.iso()) {
    errors.push({ pointer: "/expiresAt", code: "in_the_past", detail: "An expiry lies in the future." });
  }
  if (errors.length > 0) throw invalid(errors);
}

function unknown(ids: readonly string[], pointer: string, known: readonly { id: string }[]): FieldError[] {
  return ids.flatMap((id, place) =>
    known.some((each) => each.id === id)
      ? []
      : [{ pointer: `${pointer}/${place}`, code: "unknown", detail: `${id} is not known here.` }],
  );
}

/** The pattern of the contract lets 999.1.1.1 pass. */
function wrongNetwork(network: string, place: number): FieldError[] {
  const octets = network.includes(":") ? [] : (network.split("/")[0] ?? "").split(".");
  return octets.some((octet) => Number(octet) > 255)
    ? [{ pointer: `/ipAllow/${place}`, code: "not_a_network", detail: `${network} is not an IP network.` }]
    : [];
}

/** Shared by keys and accounts. */
export function wrongCap(
  cap: Schemas["CapInput"] | undefined,
  currency: string,
  at = "/limits/spend",
): FieldError[] {
  if (cap === undefined) return [];
  if (cap.amount.currency !== currency) {
    const detail = `This platform counts in ${currency}.`;
    return [{ pointer: `${at}/amount/currency`, code: "wrong_currency", detail }];
  }
  if (parse(cap.amount.amount) > 0n) return [];
  return [{ pointer: `${at}/amount/amount`, code: "too_small", detail: "A cap is more than nothing." }];
}
