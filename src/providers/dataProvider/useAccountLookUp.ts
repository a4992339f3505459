import { useFound } from "./useFound";

/** Accounts by name, id, e-mail or key prefix, as anywhere in the console. */
export const useAccountLookUp = (text: string) => {
  const found = useFound(text.trim() === "" ? undefined : text.trim());
  const rows = (found.data ?? []).filter(({ resource }) => resource === "accounts");
  return { rows, isSearching: found.isFetching, error: found.error, isSearched: found.isSuccess };
};
