import { useMutation } from "@tanstack/react-query";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { KeyLookupResult } from "../accessKey";
import type { LookupRequest } from "./leakClue";

/** Asks which keys a clue may belong to. It goes as a POST, so that not even a hash prefix stands in a URL. */
export const useLookup = () => {
  const steward = useSteward();
  return useMutation({
    mutationFn: (request: LookupRequest) =>
      steward.post<KeyLookupResult>("/access-keys/lookup", request, crypto.randomUUID()),
    gcTime: 0,
  });
};
