import { startTransition, useLayoutEffect, useState, type ReactNode } from "react";
import { HrefContext } from "../../components/link/HrefContext";
import type { Router } from "./createRouter";
import { LocationContext, RouterContext } from "./RouterContext";

interface RouterRootProps {
  router: Router;
  children: ReactNode;
}

/** A page that still loads does not blank the one before it: locations change in a transition. */
export const RouterRoot = ({ router, children }: RouterRootProps) => {
  const [location, setLocation] = useState(router.location);
  useLayoutEffect(() => {
    const follow = () => startTransition(() => setLocation(router.location()));
    const leave = router.subscribe(follow);
    // A child may have navigated before anybody listened.
    follow();
    return leave;
  }, [router]);
  return (
    <RouterContext value={router}>
      <HrefContext value={router.hrefOf}>
        <LocationContext value={location}>{children}</LocationContext>
      </HrefContext>
    </RouterContext>
  );
};
