import { useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { readRange, usageRange } from "../../domain/usage/usageRange";

/** The range that the URL names, cut in a zone, and how to name another: a link shows to a colleague what it shows here. */
export const useUsageRange = (timeZone: string) => {
  const [search, setSearch] = useSearchParams();
  const id = readRange(search.get("range"));
  const range = useMemo(() => usageRange(id, timeZone), [id, timeZone]);
  const choose = (next: string) =>
    setSearch(
      (present) => {
        present.set("range", next);
        return present;
      },
      { replace: true },
    );
  return { id, range, choose };
};
