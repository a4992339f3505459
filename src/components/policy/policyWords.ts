import { unsaidPlace, type Area } from "../../domain/policy/areas";
import type { PolicyVersion } from "../../domain/policy/difference";
import { readElement } from "../../domain/policy/elements";

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;

export const placeWords = (translate: Translate, location: string): string =>
  location === unsaidPlace ? translate("policy_terms.unsaid_place") : location;

let countries: Intl.DisplayNames | undefined;

/** "European Economic Area", "United States" */
export const areaName = (translate: Translate, area: Area): string => {
  const known = translate(`policy_terms.area.${area}`, { _: "" });
  if (known !== "") return known;
  countries ??= new Intl.DisplayNames("en", { type: "region" });
  return countries.of(area) ?? area;
};

export const channelWords = (translate: Translate, channels: PolicyVersion["channels"]): string =>
  channels.map((channel) => translate(`policy_terms.channel.${channel}`, { _: channel })).join(", ");

/** "How long: Prompts and parameters"; an element that this console does not know, as it is. */
export const elementWords = (
  translate: Translate,
  id: string,
  categories: readonly { readonly id: string; readonly label: string }[],
): string => {
  const element = readElement(id);
  if (!element) return id;
  const name = translate(`policy_terms.element.${element.kind}`);
  if (element.categoryId === undefined) return name;
  const category = categories.find((each) => each.id === element.categoryId)?.label ?? element.categoryId;
  return translate("policy_terms.element.of_category", { element: name, category });
};
