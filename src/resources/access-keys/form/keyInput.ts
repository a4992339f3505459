import type { components } from "../../../../openapi/platform.gen";

type AccessKeyCreate = components["schemas"]["AccessKeyCreate"];
type AccessKeyUpdate = components["schemas"]["AccessKeyUpdate"];
type CapInput = components["schemas"]["CapInput"];

/** What the form holds: the shape of a key, with blanks where nothing is typed. */
export interface KeyForm {
  accountId?: string | null;
  name?: string | null;
  description?: string | null;
  scopes?: readonly string[] | null;
  models?: readonly string[] | null;
  ipAllow?: readonly string[] | null;
  limits?: {
    requestsPerMinute?: number | null;
    tokensPerMinute?: number | null;
    spend?: { [Field in keyof CapInput]?: CapInput[Field] | null } | null;
  } | null;
  expiresAt?: string | null;
  reason?: string | null;
}

const text = (value: string | null | undefined): string => value?.trim() ?? "";

/** A cap is one when it has an amount; its other parts have usual values. */
const capOf = (form: KeyForm, timeZone: string): CapInput | undefined => {
  const spend = form.limits?.spend;
  if (!spend?.amount) return undefined;
  return {
    amount: spend.amount,
    period: spend.period ?? "month",
    timeZone: spend.timeZone ?? timeZone,
    action: spend.action ?? "block",
  };
};

/** The whole editable part of a key as the API takes it: what is blank in the form is left out, and so removed. */
export const keyUpdateOf = (form: KeyForm, timeZone: string): AccessKeyUpdate => {
  const spend = capOf(form, timeZone);
  const { requestsPerMinute, tokensPerMinute } = form.limits ?? {};
  const reason = text(form.reason);
  return {
    name: text(form.name),
    description: text(form.description),
    scopes: [...(form.scopes ?? [])],
    models: [...(form.models ?? [])],
    ipAllow: [...(form.ipAllow ?? [])],
    limits: {
      ...(typeof requestsPerMinute === "number" && { requestsPerMinute }),
      ...(typeof tokensPerMinute === "number" && { tokensPerMinute }),
      ...(spend && { spend }),
    },
    ...(form.expiresAt && { expiresAt: form.expiresAt }),
    ...(reason && { reason }),
  };
};

export const keyCreateOf = (form: KeyForm, timeZone: string): AccessKeyCreate => ({
  accountId: form.accountId ?? "",
  ...keyUpdateOf(form, timeZone),
});
