import { useMemo, useRef } from "react";
import { useTranslate } from "react-admin";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Button } from "../../../components/button/Button";
import { IconButton } from "../../../components/button/IconButton";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { elementWords } from "../../../components/policy/policyWords";
import { policyElements, readElement } from "../../../domain/policy/elements";
import { blankCategory, broughtIn, newCategory } from "../../../domain/policy/newCategory";
import { usePlatform, type Platform } from "../../../providers/platform/PlatformContext";
import { termsOf, type Terms } from "../../../domain/policy/terms";
import { AfterWords } from "./AfterWords";
import { elementNow } from "./elementNow";
import { useProcessorName } from "./processorNames";
import { TermsInputs } from "./TermsInputs";

const label = (name: string) => `policy_versions.form.${name}`;
const blank = { section: "", element: "", summary: "", before: "", after: "", terms: null };

/** A category begins blank, so that each of its terms is chosen; one that is there can only be taken out. */
const firstTerms = (platform: Platform, element: string) => {
  if (element === newCategory)
    return { category: { ...blankCategory, kind: "", onErasure: "", retention: { rule: "" } } };
  if (readElement(element)?.kind === "category") return {};
  return termsOf(platform, element) ?? null;
};

/** With an element come today's terms, to be changed, and today's words as the old ones, unless some were typed. */
const useFillElement = () => {
  const translate = useTranslate();
  const platform = usePlatform();
  const { getValues, setValue } = useFormContext();
  const nameOf = useProcessorName();
  const offered = useRef(new Map<number, string>());
  return (index: number, element: string) => {
    const at = (name: string) => `changes.${index}.${name}`;
    setValue(at("terms"), firstTerms(platform, element), { shouldDirty: true });
    const now =
      element === newCategory
        ? translate("policy_terms.not_named")
        : elementNow(translate, element, platform, nameOf);
    const before: unknown = getValues(at("before"));
    if (before && before !== offered.current.get(index)) return;
    offered.current.set(index, now ?? "");
    setValue(at("before"), now ?? "", { shouldDirty: true });
  };
};

const nameIn = (categories: Platform["categories"], id: string | undefined) =>
  categories.find((category) => category.id === id)?.label;

/** What the policy says today, a category that it does not name, and the one that this draft already brings in. */
const useElementChoices = (chosen: string, terms: unknown) => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const known = useMemo(
    () => [
      { id: newCategory, name: "policy_versions.form.element_new_category" },
      ...policyElements(categories).map(({ id, kind, categoryId }) => ({
        id,
        name:
          kind === "category"
            ? translate(label("element_no_category"), { category: nameIn(categories, categoryId) })
            : elementWords(translate, id, categories),
      })),
    ],
    [translate, categories],
  );
  const own = broughtIn([
    { changes: [{ section: "", summary: "", element: chosen, terms: terms as Terms }] },
  ]);
  const isKnown = chosen === newCategory || known.some(({ id }) => id === chosen);
  return isKnown
    ? known
    : [...known, ...own.map(() => ({ id: chosen, name: elementWords(translate, chosen, own) }))];
};

const ChangeInputs = ({ index, onRemove }: { index: number; onRemove: () => void }) => {
  const translate = useTranslate();
  const fill = useFillElement();
  const source = (name: string) => `changes.${index}.${name}`;
  const [element, terms] = useWatch({ name: [source("element"), source("terms")] }) as unknown[];
  const elementId = typeof element === "string" ? element : "";
  const choices = useElementChoices(elementId, terms);
  const hasTerms = terms !== null && terms !== undefined;
  const number = index + 1;
  return (
    <li>
      <fieldset className="space-y-3 rounded border border-hairline p-3">
        <div className="flex items-center justify-between">
          <legend className="contents text-sm font-medium">{translate(label("change"), { number })}</legend>
          <IconButton
            size="small"
            icon="trash"
            label={translate(label("remove_change"), { number })}
            onClick={onRemove}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-[90px_minmax(0,1fr)]">
          <TextInput source={source("section")} label={label("section")} required />
          <SelectInput
            source={source("element")}
            label={label("element")}
            emptyText={label("element_none")}
            choices={choices}
            onChoose={(id) => fill(index, id)}
          />
        </div>
        <TextInput source={source("summary")} label={label("summary")} required />
        {hasTerms && <TermsInputs element={elementId} source={(name) => source(`terms.${name}`)} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextInput source={source("before")} label={label("before")} multiline />
          {hasTerms ? (
            <AfterWords element={elementId} terms={terms} />
          ) : (
            <TextInput source={source("after")} label={label("after")} multiline />
          )}
        </div>
      </fieldset>
    </li>
  );
};

/** What the version says differently, one entry for each element. */
export const ChangesInput = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: "changes" });
  return (
    <div className="space-y-3">
      <ul className="space-y-3 empty:hidden">
        {fields.map(({ id }, index) => (
          <ChangeInputs key={id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button icon="plus" onClick={() => append(blank)}>
        {translate(label("add_change"))}
      </Button>
    </div>
  );
};
