import type { components } from "../../../../openapi/platform.gen";
import type { RequestType } from "../privacyRequest";

export type PrivacyRequestCreate = components["schemas"]["PrivacyRequestCreate"];

export interface IntakeForm {
  source: PrivacyRequestCreate["source"];
  receivedAt: string;
  rights: RequestType[];
  accountId?: string | null;
  subject?: { name?: string | null; email?: string | null } | null;
  country?: string | null;
  regime?: PrivacyRequestCreate["regime"] | "" | null;
  message?: string | null;
  consentPurposes?: PrivacyRequestCreate["consentPurposes"] | null;
  corrections?: Partial<Record<"name" | "email" | "company", string | null>> | null;
  contentRemoval?: PrivacyRequestCreate["contentRemoval"] | "" | null;
}

/** What needs the data comes first, what destroys it last: a copy is made before anything is deleted. */
const order: readonly RequestType[] = [
  "access",
  "portability",
  "rectification",
  "consent_withdrawal",
  "marketing_opt_out",
  "restriction",
  "objection",
  "erasure",
  "minor",
];

export const inOrder = (rights: readonly RequestType[]): RequestType[] =>
  order.filter((right) => rights.includes(right));

const text = (value: string | null | undefined): string | undefined => {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? undefined : trimmed;
};

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

const subjectOf = ({ subject, accountId }: IntakeForm) => {
  if (text(accountId) !== undefined) return undefined;
  const told = given({ name: text(subject?.name), email: text(subject?.email) });
  return Object.keys(told).length > 0 ? told : undefined;
};

const correctionsOf = ({ corrections }: IntakeForm) => {
  const fields = (["name", "email", "company"] as const).flatMap((field) => {
    const after = text(corrections?.[field]);
    return after === undefined ? [] : [{ field, after }];
  });
  return fields.length > 0 ? fields : undefined;
};

/** What one right of the message is recorded as. Requests recorded before it run before it. */
export const createOf = (
  form: IntakeForm,
  right: RequestType,
  before: readonly string[],
): PrivacyRequestCreate => {
  const purposes = form.consentPurposes ?? [];
  return {
    type: right,
    source: form.source,
    receivedAt: form.receivedAt,
    ...given({
      accountId: text(form.accountId),
      subject: subjectOf(form),
      country: text(form.country)?.toUpperCase(),
      regime: form.regime ? form.regime : undefined,
      message: text(form.message),
      corrections: right === "rectification" ? correctionsOf(form) : undefined,
      consentPurposes: right === "consent_withdrawal" && purposes.length > 0 ? purposes : undefined,
      contentRemoval: right === "erasure" && form.contentRemoval ? form.contentRemoval : undefined,
      links: before.length > 0 ? before.map((id) => ({ id, relation: "runs_before" as const })) : undefined,
    }),
  };
};
