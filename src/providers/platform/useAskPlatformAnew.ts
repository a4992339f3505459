import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** A page that shows the policy itself shows it as it is now: somebody may have changed it since the console was opened. */
export const useAskPlatformAnew = () => {
  const queryClient = useQueryClient();
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: ["platform"] });
  }, [queryClient]);
};
