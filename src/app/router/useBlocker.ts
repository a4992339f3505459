import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RouterProvider } from "react-admin";
import { UNBLOCKED } from "./blockers";
import { useRouter } from "./RouterContext";

export const useBlocker: RouterProvider["useBlocker"] = (shouldBlock) => {
  const router = useRouter();
  const [state, setState] = useState(UNBLOCKED);
  const latest = useRef(shouldBlock);
  useLayoutEffect(() => {
    latest.current = shouldBlock;
  }, [shouldBlock]);
  useEffect(
    () =>
      router.addBlocker({
        shouldBlock: (move) => (typeof latest.current === "function" ? latest.current(move) : latest.current),
        onChange: setState,
      }),
    [router],
  );
  return state;
};
