import { useMemo } from "react";
import { useLocation, useNavigate } from "react-admin";
import { platformNow } from "../authProvider/platformNow";
import { useSession } from "../authProvider/SessionContext";
import { readRange, usageRange } from "../../domain/usage/usageRange";

/** The range that the URL names, cut in a zone, and how to name another: a link shows to a colleague what it shows here. */
export const useUsageRange = (timeZone: string) => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = readRange(new URLSearchParams(search).get("range"));
  const session = useSession();
  const range = useMemo(() => usageRange(id, timeZone, platformNow(session)), [id, timeZone, session]);
  const choose = (next: string) => {
    const present = new URLSearchParams(search);
    present.set("range", next);
    navigate({ search: `?${present}` }, { replace: true });
  };
  return { id, range, choose };
};
