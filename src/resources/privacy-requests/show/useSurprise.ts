import { useEffect, useRef, useState } from "react";
import { ownActsOn } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";

/** The request as it was before somebody else, or the platform itself, changed it while this page was open. */
export const useSurprise = (record: PrivacyRequest) => {
  const last = useRef({ record, acts: ownActsOn(record.id) });
  const [before, setBefore] = useState<PrivacyRequest>();
  useEffect(() => {
    const { record: known, acts } = last.current;
    const now = ownActsOn(record.id);
    last.current = { record, acts: now };
    if (known.id !== record.id) setBefore(undefined);
    else if (known.version !== record.version && acts === now) setBefore(known);
    else if (acts !== now) setBefore(undefined);
  }, [record]);
  return { before, dismiss: () => setBefore(undefined) };
};
