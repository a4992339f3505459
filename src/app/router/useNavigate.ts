import { useCallback, useContext, useLayoutEffect, useRef } from "react";
import type { RouterNavigateFunction } from "react-admin";
import { resolveTo } from "./resolveTo";
import { BaseContext, useRouter } from "./RouterContext";

/** The same function for ever: who only navigates does not render again when the location changes. */
export const useNavigate = (): RouterNavigateFunction => {
  const router = useRouter();
  const base = useContext(BaseContext);
  const latestBase = useRef(base);
  useLayoutEffect(() => {
    latestBase.current = base;
  }, [base]);
  return useCallback(
    (to, options) => {
      if (typeof to === "number") router.go(to);
      else router.navigate(resolveTo(to, router.location().pathname, latestBase.current), options);
    },
    [router],
  );
};
