import type { components } from "../../../../openapi/platform.gen";

type ProcessorInput = components["schemas"]["ProcessorInput"];

/** What the form holds: the shape of a record, with blanks where nothing is typed. */
export type ProcessorForm = { [Field in keyof ProcessorInput]?: ProcessorInput[Field] | null };

const text = (value: string | null | undefined): string => value?.trim() ?? "";

/** The record as the API takes it, whole: what is blank in the form is left out, and so removed. */
export const processorInputOf = (form: ProcessorForm): ProcessorInput => {
  const reason = text(form.reason);
  return {
    name: text(form.name),
    purpose: text(form.purpose),
    receives: (form.receives ?? []).map(text).filter((line) => line !== ""),
    region: text(form.region),
    transferMechanism: form.transferMechanism ?? "missing",
    categories: [...(form.categories ?? [])],
    contact: text(form.contact),
    website: text(form.website),
    status: form.status ?? "active",
    ...(typeof form.receivesPersonalData === "boolean" && {
      receivesPersonalData: form.receivesPersonalData,
    }),
    ...(form.dpaSignedAt && { dpaSignedAt: form.dpaSignedAt }),
    ...(reason !== "" && { reason }),
  };
};
