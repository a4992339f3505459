import type { components } from "../../../../openapi/platform.gen";
import type { PrivacyRequest } from "../privacyRequest";

type Update = components["schemas"]["PrivacyRequestUpdate"];

const editable = [
  "accountId",
  "receivedAt",
  "regime",
  "country",
  "corrections",
  "consentPurposes",
] as const satisfies readonly (keyof Update)[];

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only what was changed: a field that is left out keeps its value, and a corrected e-mail is masked in answers. */
export const updateOf = (values: PrivacyRequest, before: PrivacyRequest | undefined): Update =>
  Object.fromEntries(
    editable.flatMap((field) => {
      const value: unknown = values[field];
      return isSame(value, before?.[field]) || value === null || value === undefined
        ? []
        : [[field, field === "corrections" ? withoutBefore(values.corrections) : value]];
    }),
  );

const withoutBefore = (corrections: PrivacyRequest["corrections"] = []) =>
  corrections.filter(({ after }) => after.trim() !== "").map(({ field, after }) => ({ field, after }));
