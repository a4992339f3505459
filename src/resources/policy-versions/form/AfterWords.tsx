import { useTranslate } from "react-admin";
import { completed, withTerms } from "../../../domain/policy/terms";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { elementNow } from "./elementNow";
import { formTerms, settledElement } from "./formTerms";
import { useProcessorName } from "./processorNames";

/** The new words of an element, made of its new terms: the two can never say different things. */
export const useAfterWords = (): ((element: string, terms: unknown) => string | undefined) => {
  const translate = useTranslate();
  const platform = usePlatform();
  const nameOf = useProcessorName();
  const taken = platform.categories.map(({ id }) => id);
  return (chosen, held) => {
    const element = settledElement(chosen, held, taken);
    const terms = formTerms(element, held);
    if (!terms) return undefined;
    const then = withTerms(platform, element, completed(platform, element, terms));
    return elementNow(translate, element, then, nameOf);
  };
};

export const AfterWords = ({ element, terms }: { element: string; terms: unknown }) => {
  const translate = useTranslate();
  const words = useAfterWords()(element, terms);
  return (
    <div>
      <p className="text-sm font-medium">{translate("policy_versions.form.after")}</p>
      <output className="mt-1 block text-sm break-words" aria-label={translate("policy_versions.form.after")}>
        {words}
      </output>
      <p className="mt-1 text-xs text-muted">{translate("policy_versions.form.after_note")}</p>
    </div>
  );
};
