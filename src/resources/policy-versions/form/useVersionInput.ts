import { usePlatform } from "../../../providers/platform/PlatformContext";
import { useAfterWords } from "./AfterWords";
import { versionInputOf, type VersionForm } from "./versionInput";

/** What the form holds, as the API takes it under the policy in force. */
export const useVersionInput = () => {
  const { categories } = usePlatform();
  const wordsOf = useAfterWords();
  const ids = categories.map(({ id }) => id);
  return (values: VersionForm) => versionInputOf(values, wordsOf, ids);
};
