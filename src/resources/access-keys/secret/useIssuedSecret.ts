import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { AccessKeyWithSecret } from "../accessKey";
import { holdSecret, type IssuedSecret } from "./issuedSecret";

interface Issue {
  /** `/access-keys` or `/access-keys/{id}/rotate`. */
  path: string;
  data: unknown;
}

/**
 * Asks for a new secret outside of React Query, so that no cache, observer or devtool ever holds the answer. The
 * secret is dropped when it is closed and when the page goes.
 */
export const useIssuedSecret = () => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const intent = useRef<{ key: string; body: string } | undefined>(undefined);
  const held = useRef<IssuedSecret | undefined>(undefined);
  const [issued, setIssued] = useState<IssuedSecret>();
  useEffect(() => () => issued?.empty(), [issued]);

  const issue = async ({ path, data }: Issue): Promise<void> => {
    // The same intent keeps its key, so that a second try after a cut connection does not rotate twice.
    const body = JSON.stringify(data);
    if (intent.current?.body !== body) intent.current = { key: crypto.randomUUID(), body };
    const answer = await steward.post<AccessKeyWithSecret>(path, data, intent.current.key);
    intent.current = undefined;
    held.current = holdSecret(answer);
    setIssued(held.current);
    for (const name of ["access-keys", "audit-events", "home"]) {
      void queryClient.invalidateQueries({ queryKey: [name] });
    }
  };
  const close = () => {
    held.current?.empty();
    held.current = undefined;
    setIssued(undefined);
  };
  /** Known at once, also to a handler that was made before the secret came. */
  const isHeld = () => held.current !== undefined;
  return { issued, issue, close, isHeld };
};
